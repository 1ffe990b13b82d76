namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A member's asking whether the data subject consented.</summary>
/// <param name="Via">The check that it calls.</param>
/// <param name="Ids">Purposes and recipients that are asked about.</param>
public sealed record ConsentCheck(Symbol Code, Symbol? Via, ImmutableArray<string> Ids, int Count, Place? Place, string Project);
