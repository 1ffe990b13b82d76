using System.Globalization;

namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>What follows from a target framework's name.</summary>
internal static class TargetFramework
{
    private const int OldestNet = 5;

    /// <summary>The preprocessor symbols that the SDK defines.</summary>
    public static IEnumerable<string> Symbols(string framework)
    {
        yield return "TRACE";
        yield return "RELEASE";
        if (NetVersion(framework) is not { } version)
        {
            yield return framework.Replace('.', '_').ToUpperInvariant();
            yield break;
        }

        yield return "NET";
        yield return "NETCOREAPP";
        yield return $"NET{version}_0";
        for (var v = OldestNet; v <= version; v++)
        {
            yield return $"NET{v}_0_OR_GREATER";
        }
    }

    /// <summary>The version that the project asks for, else the framework's own.</summary>
    public static LanguageVersion LanguageVersion(string framework, string? requested)
    {
        if (requested is not null && LanguageVersionFacts.TryParse(requested, out var version) && version != Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default)
        {
            return version;
        }

        return NetVersion(framework) is { } net && LanguageVersionFacts.TryParse((net + 4).ToString(CultureInfo.InvariantCulture), out version)
            ? version
            : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Latest;
    }

    /// <summary>8 for <c>net8.0</c> and <c>net8.0-windows</c>; null for what is not .NET 5 or newer.</summary>
    private static int? NetVersion(string framework) =>
        framework.StartsWith("net", StringComparison.Ordinal)
        && framework.IndexOf('.', StringComparison.Ordinal) is > 3 and var dot
        && int.TryParse(framework.AsSpan(3, dot - 3), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && version >= OldestNet
            ? version
            : null;
}
