using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>What the tests of the policy file share.</summary>
public abstract class PolicyTestBase
{
    internal static PolicyFile Read(string text) =>
        PolicyReader.Read("/PrivacyPolicy.xml", SourceText.From(text), CancellationToken.None);

    internal static PolicySet Load(PolicyTestOptions options, params (string Path, string Text)[] files) =>
        PolicySet.Load([.. files.Select(f => new PolicyTestFile(f.Path, f.Text))], options, CancellationToken.None);

    internal static PolicySet Load(params (string Path, string Text)[] files) => Load(new PolicyTestOptions(), files);

    internal static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    /// <summary>The file's text at the diagnostic.</summary>
    internal static string At(string text, Diagnostic diagnostic) =>
        text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);

    /// <summary>The file has this one error, at this text.</summary>
    internal static void AssertSingle(string text, string id, string at, string message)
    {
        var diagnostic = Assert.Single(Read(text).Diagnostics);
        Assert.Equal((id, at, message), (diagnostic.Id, At(text, diagnostic), Message(diagnostic)));
    }
}
