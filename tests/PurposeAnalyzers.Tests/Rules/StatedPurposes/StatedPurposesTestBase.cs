using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>What the tests of annotations share: a small policy, and the imports.</summary>
public abstract class StatedPurposesTestBase
{
    /// <summary>service, marketing and marketing.email; the recipient partner; the category contact for service.</summary>
    protected static string SmallPolicy { get; } = PolicySamples.With("");

    /// <summary>Verifies one file that imports the annotations, under the small policy.</summary>
    protected static Task VerifyAsync(string source) => VerifyFilesAsync("using System;\nusing System.Threading.Tasks;\nusing PurposeAnalyzers.Annotations;\n" + source);

    /// <summary>Verifies files as they are, under the small policy.</summary>
    protected static Task VerifyFilesAsync(params string[] sources) => Create(sources).RunAsync();

    /// <summary>Verifies a file without a policy, where every id but a category is known.</summary>
    protected static Task VerifyWithoutPolicyAsync(string source)
    {
        var test = Create("using System;\nusing System.Threading.Tasks;\nusing PurposeAnalyzers.Annotations;\n" + source);
        test.TestState.AdditionalFiles.Clear();
        return test.RunAsync();
    }

    /// <summary>The one finding stands at the markup <c>{|#0:x|}</c> and says this.</summary>
    protected static Task VerifyMessageAsync(string id, string source, string message)
    {
        var test = Create("using System;\nusing System.Threading.Tasks;\nusing PurposeAnalyzers.Annotations;\n" + source);
        test.ExpectedDiagnostics.Add(Expect(id, message));
        return test.RunAsync();
    }

    protected static Verify.Test Create(params string[] sources)
    {
        var test = new Verify.Test { TestState = { AdditionalFiles = { ("/0/PrivacyPolicy.xml", SmallPolicy) } } };

        // Handlers that must be complete have tests of their own.
        test.DisabledDiagnostics.AddRange(["PUR0501", "PUR0502", "PUR0503", "PUR0504"]);
        foreach (var source in sources)
        {
            test.TestState.Sources.Add(source);
        }

        return test;
    }

    protected static DiagnosticResult Expect(string id, string message) => Verify.Diagnostic(id).WithLocation(0).WithMessage(message).IgnoringAdditionalLocations();
}
