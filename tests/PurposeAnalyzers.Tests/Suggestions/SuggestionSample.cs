using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Policy;

namespace PurposeAnalyzers.Tests.Suggestions;

/// <summary>Verifies samples with PUR0205 switched on.</summary>
internal static class SuggestionSample
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using PurposeAnalyzers.Annotations;

        """;

    public static Task VerifyAsync(string source) => Create(source).RunAsync();

    public static Task VerifyAsync(string source, string bindings)
    {
        var test = Create(source);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", PolicySamples.With($"<Bindings>{bindings}</Bindings>")));
        return test.RunAsync();
    }

    public static Verify.Test Create(string source)
    {
        var test = new Verify.Test { TestCode = Usings + source };
        test.DisabledDiagnostics.Clear();
        return test;
    }
}
