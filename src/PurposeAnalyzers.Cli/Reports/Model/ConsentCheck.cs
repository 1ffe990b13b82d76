namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's asking whether the data subject consented.</summary>
/// <param name="Ids">Purposes and recipients that are asked about.</param>
public sealed record ConsentCheck(Symbol Code, ImmutableArray<string> Ids, int Count, Place? Place, string Project);
