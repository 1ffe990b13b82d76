namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Which data is permitted and used for which purpose.</summary>
/// <param name="Purposes">The columns: all purposes that the policy states or that data or code names.</param>
/// <param name="Rows">Data with violations first, then by name.</param>
public sealed record PurposeMatrix(ImmutableArray<string> Purposes, Listing<MatrixRow> Rows);
