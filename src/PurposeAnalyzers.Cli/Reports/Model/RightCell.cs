namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One right of the data subjects whose data a record holds.</summary>
/// <param name="Right"><c>Disclosure</c>, <c>Correction</c>, <c>Suspension</c> or <c>Erasure</c>.</param>
/// <param name="Handlers">The code that answers such requests.</param>
/// <param name="Covered">Data that a handler reaches.</param>
/// <param name="Missing">Data that no handler reaches.</param>
public sealed record RightCell(
    string Right, RightState State, ImmutableArray<Symbol> Handlers, ImmutableArray<Symbol> Covered, ImmutableArray<Symbol> Missing);
