using System.Runtime.InteropServices;

namespace PurposeAnalyzers.Corpus.References;

/// <summary>What is installed beside the framework that runs this program, in several versions: <c>packs/Microsoft.NETCore.App.Ref/10.0.0</c>, <c>sdk/10.0.100</c>.</summary>
internal static class InstalledVersions
{
    /// <summary>The folders of all versions, the newest first; what is no plain version, such as a preview, last. Empty if nothing of the kind is installed.</summary>
    public static IEnumerable<string> Of(params string[] path)
    {
        // The framework is in shared/Microsoft.NETCore.App/10.0.0/.
        var root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        var folder = Path.Combine([root, .. path]);
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).OrderByDescending(version => Version.TryParse(Path.GetFileName(version), out var parsed) ? parsed : new Version())
            : [];
    }
}
