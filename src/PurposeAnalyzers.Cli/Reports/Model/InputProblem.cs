namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>A log that could not be read, or not all of it.</summary>
/// <param name="Message">In the language of the report.</param>
public sealed record InputProblem(string Path, InputProblemKind Kind, string Message);
