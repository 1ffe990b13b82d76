using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Resources;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>A change of the policy in words. Ids and texts are as the policy writes them: each form escapes the whole.</summary>
internal static class ChangeText
{
    /// <summary>One character for the eye: + - and so on.</summary>
    public static string Sign(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => "+",
        ChangeKind.Removed => "-",
        ChangeKind.Widened => ">",
        ChangeKind.Narrowed => "<",
        _ => "~",
    };

    public static string Of(PolicyChange change)
    {
        var subject = CliTexts.Get("Subject_" + change.Subject, change.Id);
        var article = change.Article is { } number ? CliTexts.Get("Change_Article", number) : "";
        return change switch
        {
            { Attribute: null } => CliTexts.Get("Change_" + change.Kind, subject) + article,
            { Kind: ChangeKind.Changed, Values: [var old, var now] } => CliTexts.Get("Change_Rewritten", subject, change.Attribute, Quoted(old), Quoted(now)) + article,
            { Subject: ChangeSubject.Exception } => CliTexts.Get($"Change_{change.Kind}_Exception", subject, string.Join(", ", change.Values)) + article,
            _ => CliTexts.Get($"Change_{change.Kind}_{change.Attribute}", subject, string.Join(", ", change.Values)) + article,
        };
    }

    private static string Quoted(string value) => value.Length == 0 ? CliTexts.Get("Change_Nothing") : $"\"{value}\"";
}
