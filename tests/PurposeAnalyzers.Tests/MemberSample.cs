using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests;

/// <summary>Code about a <c>Member</c> with personal data of different purposes, and the namespaces that samples need.</summary>
internal static class MemberSample
{
    private const string Model = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;

        public class Member
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("billing")] public string Card { get; set; } = "";
            [PermittedPurposes("support", "marketing")] public string Name { get; set; } = "";
            public int Id { get; set; }
        }

        """;

    public static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string source, params string[] more)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestCode = source };
        foreach (var file in more)
        {
            test.TestState.Sources.Add(file);
        }

        // Handlers that must be complete have tests of their own.
        test.DisabledDiagnostics.AddRange(["PUR0501", "PUR0502", "PUR0503", "PUR0504"]);
        test.TestState.Sources.Add(("/0/Member.cs", Model));
        return test;
    }

    public static Task VerifyAsync(string source, params string[] more) => Test(source, more).RunAsync();

    /// <param name="source">The code.</param>
    /// <param name="bindings">What stands in the policy's <c>Bindings</c>.</param>
    public static Task VerifyWithBindingsAsync(string source, string bindings)
    {
        var test = Test(source);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy("<Bindings>" + bindings + "</Bindings>")));
        return test.RunAsync();
    }

    /// <summary>A policy that knows the purposes of the sample, and <paramref name="sections"/>.</summary>
    public static string Policy(string sections) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes><Purpose Id="support"/><Purpose Id="billing"/><Purpose Id="marketing"/></Purposes>
          {sections}
        </PrivacyPolicy>
        """;
}
