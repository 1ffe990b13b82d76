namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>
/// A row of the record of processing activities (GDPR article 30(1)): one purpose, with what the code does for it. What neither policy nor code says is null:
/// a report invents nothing.
/// </summary>
/// <param name="Purpose">The purpose's id.</param>
/// <param name="Text">The policy's words; null for a purpose that no policy states.</param>
/// <param name="Records">The types that hold the data: who the data subjects are, as far as code can tell.</param>
/// <param name="DataSubjects">Categories of data subjects.</param>
/// <param name="Categories">Categories of the data that is used for it.</param>
/// <param name="Data">The data that is used for it.</param>
/// <param name="Recipients">Recipients that code of this purpose discloses data to.</param>
/// <param name="ThirdCountries">Transfers to third countries.</param>
/// <param name="Retention">Time limits for erasure.</param>
/// <param name="Security">Technical and organisational security measures.</param>
/// <param name="Projects">Projects with code that serves it.</param>
public sealed record ProcessingActivity(
    string Purpose,
    string? Article,
    string? Text,
    ImmutableArray<string> Records,
    string? DataSubjects,
    ImmutableArray<string> Categories,
    Listing<Symbol> Data,
    ImmutableArray<string> Recipients,
    string? ThirdCountries,
    string? Retention,
    string? Security,
    ImmutableArray<string> Projects);
