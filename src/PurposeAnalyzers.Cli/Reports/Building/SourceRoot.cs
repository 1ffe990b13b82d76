using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Cli.Sarif;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>
/// The folder that reports may quote sources from. A log may name any file of the machine: only source and policy files below the root are opened, and
/// paths below it are shown relative to it.
/// </summary>
/// <param name="directory">Null to quote nothing.</param>
internal sealed class SourceRoot(string? directory)
{
    private const int LinesAround = 2;
    private const int MaximumWidth = 240;
    private const long MaximumBytes = 4 * 1024 * 1024;

    private static readonly string[] Quoted = [".cs", ".razor", ".cshtml", ".xml"];

    private readonly string? root = directory is null ? null : Real(Path.GetFullPath(directory));
    private readonly Dictionary<string, string> shown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]?> files = new(StringComparer.Ordinal);

    /// <summary>The place without excerpt.</summary>
    public Place? PlaceOf(SarifPlace? place) =>
        place is null ? null : new Place(Show(place.Uri), place.StartLine, place.StartColumn, []);

    /// <summary>The path as reports show it.</summary>
    public string Show(string uri)
    {
        if (!shown.TryGetValue(uri, out var path))
        {
            shown.Add(uri, path = Relative(PathOf(uri)));
        }

        return path;
    }

    public Place Quote(Place place)
    {
        if (place.Line == 0 || LinesOf(place.File) is not { } lines || place.Line > lines.Length)
        {
            return place;
        }

        var first = Math.Max(1, place.Line - LinesAround);
        var last = Math.Min(lines.Length, place.Line + LinesAround);
        return place with
        {
            Excerpt = [.. Enumerable.Range(first, last - first + 1).Select(number => new SourceLine(number, Cut(lines[number - 1]), number == place.Line))],
        };
    }

    private static string PathOf(string uri)
    {
        var path = Uri.TryCreate(uri, UriKind.Absolute, out var parsed) && parsed.IsFile ? parsed.LocalPath : Uri.UnescapeDataString(uri);
        return path.Replace('\\', '/');
    }

    private string Relative(string path)
    {
        var prefix = root is null ? null : root.Replace('\\', '/').TrimEnd('/') + "/";
        return prefix is not null && path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : path;
    }

    private string[]? LinesOf(string file)
    {
        if (!files.TryGetValue(file, out var lines))
        {
            files.Add(file, lines = Read(file));
        }

        return lines;
    }

    private string[]? Read(string file)
    {
        if (root is null || Path.IsPathRooted(file) || !Quoted.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            var path = Real(Path.GetFullPath(Path.Combine(root, file)));
            var isBelow = path.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            return isBelow && new FileInfo(path) is { Exists: true, Length: <= MaximumBytes } ? File.ReadAllLines(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // An excerpt is a convenience: without it the report still says where to look.
            return null;
        }
    }

    /// <summary>The path with every link on it followed.</summary>
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var whole = Path.Combine(Real(parent), Path.GetFileName(path));
        FileSystemInfo info = Directory.Exists(whole) ? new DirectoryInfo(whole) : new FileInfo(whole);
        return info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? whole;
    }

    private static string Cut(string line) => line.Length <= MaximumWidth ? line : string.Concat(line.AsSpan(0, MaximumWidth), "…");
}
