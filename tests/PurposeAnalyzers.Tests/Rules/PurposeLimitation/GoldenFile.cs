using Microsoft.CodeAnalysis.CSharp;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>The golden files: code with markup, one for each version of C# that added forms.</summary>
internal static class GoldenFile
{
    /// <summary>All that the compiler under test understands.</summary>
    public static IEnumerable<string> Readable => KnowsCSharp14 ? ["ReadForms.cs", "ReadForms.CSharp14.cs"] : ["ReadForms.cs"];

    private static bool KnowsCSharp14 => LanguageVersionFacts.TryParse("14", out _);

    public static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", name));
}
