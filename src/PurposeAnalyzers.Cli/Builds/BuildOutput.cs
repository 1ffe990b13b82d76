using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Cli.Builds;

/// <summary>Understands what a build prints: its errors, and which projects it is done with.</summary>
internal sealed partial class BuildOutput
{
    private const int MaxLastLines = 20;

    private readonly Lock gate = new();
    private readonly List<string> errors = [];
    private readonly Queue<string> lastLines = new();

    /// <summary>Errors that are no findings of the analyzers, each once, as the build words them.</summary>
    public IReadOnlyList<string> Errors => errors;

    /// <summary>Whether the analyzers' findings failed the build.</summary>
    public bool HasFindings { get; private set; }

    /// <summary>What it said last, for builds that fail without an error.</summary>
    public IEnumerable<string> LastLines => lastLines;

    /// <returns>The project that the line says is done; null when it says something else.</returns>
    public string? Add(string line)
    {
        lock (gate)
        {
            lastLines.Enqueue(line);
            if (lastLines.Count > MaxLastLines)
            {
                lastLines.Dequeue();
            }

            if (ErrorForm().Match(line) is { Success: true, Groups: var parts })
            {
                AddError(parts["id"].Value, ProjectForm().Replace(line.Trim(), ""));
                return null;
            }

            return DoneForm().Match(line) is { Success: true } done ? done.Groups["project"].Value : null;
        }
    }

    private void AddError(string id, string text)
    {
        if (FindingForm().IsMatch(id))
        {
            HasFindings = true;
        }
        else if (!errors.Contains(text))
        {
            errors.Add(text);
        }
    }

    /// <summary>The form in which compilers and build tasks report, in every language.</summary>
    [GeneratedRegex(@"^\s*\S.*?:\s*error(\s+(?<id>[A-Za-z]+[0-9]+))?\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorForm();

    [GeneratedRegex(@"^PUR[0-9]{4}$", RegexOptions.CultureInvariant)]
    private static partial Regex FindingForm();

    [GeneratedRegex(@"\s*\[[^\[\]]+proj(::[^\[\]]*)?\]$", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectForm();

    [GeneratedRegex(@"^\s*(?<project>\S.*?) -> .+\.(dll|exe)$", RegexOptions.CultureInvariant)]
    private static partial Regex DoneForm();
}
