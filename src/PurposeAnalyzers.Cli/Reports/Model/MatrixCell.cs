namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One datum and one purpose that have to do with each other.</summary>
/// <param name="NeedsConsent">Permitted, but only with consent.</param>
/// <param name="NeedsNewerData">Permitted, but not for data that older versions of the policy applied to.</param>
/// <param name="Uses">Uses by code that serves the purpose.</param>
/// <param name="Violations">Open findings about this datum and this purpose.</param>
public sealed record MatrixCell(string Purpose, MatrixCellState State, bool IsPermitted, bool NeedsConsent, bool NeedsNewerData, int Uses, int Violations);
