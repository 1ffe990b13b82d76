namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A purpose that code serves and no policy states.</summary>
public sealed record UnstatedPurpose(string Purpose, Listing<Symbol> Code);
