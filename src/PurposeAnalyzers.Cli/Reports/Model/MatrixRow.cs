namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One datum of the matrix.</summary>
/// <param name="Cells">Only the purposes that the datum has to do with, in the order of the columns.</param>
public sealed record MatrixRow(Symbol Data, ImmutableArray<MatrixCell> Cells);
