using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>MSBuild's file patterns: <c>**</c>, <c>*</c> and <c>?</c>, relative to the project.</summary>
internal static class SourceGlob
{
    /// <summary>The C# files below a folder, without build output, in ordinal order.</summary>
    public static IEnumerable<string> Default(string directory) => Directory
        .EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        .Where(path => !IsBuildOutput(Path.GetRelativePath(directory, path)))
        .Order(StringComparer.Ordinal);

    /// <summary>The existing files that a pattern names.</summary>
    public static IEnumerable<string> Match(string directory, string pattern)
    {
        var full = Path.GetFullPath(Path.Combine(directory, Slashes(pattern)));
        var wildcard = full.AsSpan().IndexOfAny('*', '?');
        if (wildcard < 0)
        {
            return File.Exists(full) ? [full] : [];
        }

        var start = full[..full.LastIndexOf('/', wildcard)];
        var regex = ToRegex(full);
        return Directory.Exists(start) ? Default(start).Where(path => regex.IsMatch(path)) : [];
    }

    /// <summary>Whether a pattern names this file.</summary>
    public static bool Matches(string directory, string pattern, string path) =>
        ToRegex(Path.GetFullPath(Path.Combine(directory, Slashes(pattern)))).IsMatch(path);

    private static string Slashes(string pattern) => pattern.Replace('\\', '/');

    private static bool IsBuildOutput(string relative) => relative.Split('/', '\\') is [.. var folders, _] && folders.Any(f => f is "bin" or "obj");

    private static Regex ToRegex(string pattern) => new(
        "^" + Regex.Escape(pattern).Replace(@"\*\*/", "(.*/)?").Replace(@"\*\*", ".*").Replace(@"\*", "[^/]*").Replace(@"\?", "[^/]") + "$",
        RegexOptions.IgnoreCase);
}
