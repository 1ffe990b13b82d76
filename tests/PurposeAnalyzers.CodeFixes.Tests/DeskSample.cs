using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests;

/// <summary>Code about a <c>Member</c> with personal data of different purposes, before and after a fix.</summary>
internal static class DeskSample
{
    private const string Model = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Microsoft.Extensions.Logging;
        global using PurposeAnalyzers.Annotations;

        public class Member
        {
            public int Id { get; set; }
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("support", "marketing")] public string Name { get; set; } = "";
            [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Wish { get; set; } = "";
        }

        """;

    /// <param name="before">The code, with its findings marked.</param>
    /// <param name="after">What becomes of it; the same text where nothing is to be offered.</param>
    /// <param name="key">Which fix is taken.</param>
    /// <param name="policy">What stands in the policy; null for none.</param>
    public static CSharpCodeFixVerifier<PurposeAnalyzer, TFix>.Test Test<TFix>(string before, string after, string? key = null, string? policy = null)
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixVerifier<PurposeAnalyzer, TFix>.Test { CodeActionEquivalenceKey = key };
        test.TestState.Sources.Add(before);
        test.TestState.Sources.Add(("/0/Member.cs", Model));
        test.FixedState.Sources.Add(after);
        test.FixedState.Sources.Add(("/0/Member.cs", Model));
        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy(policy)));
            test.TestState.SourceGenerators.Add(typeof(PurposeAnalyzers.Policy.PolicyConstantsGenerator));
            test.TestState.GlobalOptions["build_property.RootNamespace"] = "Shop";
            test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-10-01";
        }

        test.DisabledDiagnostics.AddRange(["PUR0202", "PUR0501", "PUR0502", "PUR0503", "PUR0504"]);
        return test;
    }

    public static Task VerifyAsync<TFix>(string before, string after, string? key = null, string? policy = null)
        where TFix : CodeFixProvider, new() => Test<TFix>(before, after, key, policy).RunAsync();

    /// <summary>Statements in a method that has a member, members and a logger at hand.</summary>
    public static Task StatementAsync<TFix>(string before, string after, string? key = null)
        where TFix : CodeFixProvider, new() => VerifyAsync<TFix>(InMethod(before), InMethod(after), key);

    public static string Policy(string sections) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes>
            <Purpose Id="support" Article="2">Answer questions</Purpose>
            <Purpose Id="marketing" Article="2">Tell what is new</Purpose>
          </Purposes>
          {sections}
        </PrivacyPolicy>
        """;

    private static string InMethod(string statements) => $$"""
        class Desk
        {
            void Run(ILogger logger, Member m, Member other, List<Member> members)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }

            static string Titled(string name) => "Dr. " + name;
        }
        """;
}
