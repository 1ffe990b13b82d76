namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>What sets a result aside.</summary>
/// <param name="Kind"><c>inSource</c> or <c>external</c>.</param>
/// <param name="Justification">Why, in the words of whoever did it.</param>
/// <param name="Type">How, as the compiler calls it: <c>Pragma Directive</c>, <c>SuppressMessageAttribute</c>, <c>DiagnosticSuppressor</c> and so on.</param>
internal sealed record SarifSuppression(string Kind, string? Justification, string? Type);
