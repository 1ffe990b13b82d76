using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests;

/// <summary>Code about a <c>Member</c> with personal data of different purposes, and a fix for what is wrong with it.</summary>
internal static class FixSample<TFix>
    where TFix : CodeFixProvider, new()
{
    private const string Member = """
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

    private const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2024-04-01">
          <!-- what members were told -->
          <Purposes>
            <Purpose Id="service"/><Purpose Id="service.billing"/>
            <Purpose Id="support"/><Purpose Id="billing"/><Purpose Id="marketing"/>
          </Purposes>
          <Recipients><Recipient Id="courier" Kind="JointUse"/></Recipients>
          <Categories>
            <Category Id="contact"   Purposes="support billing"
                      Recipients="courier" CollectedSince="2024-04-01">Name and address</Category>
            <Category Id='payment' Purposes='billing' />
            <Category Id="likes" ConsentRequired="marketing" Prohibited="billing"/>
          </Categories>
          <Bindings><Claim Type="email" Category="contact"/></Bindings>
        </PrivacyPolicy>
        """;

    /// <summary>Without policy: ids are strings.</summary>
    /// <param name="source">With markup for the findings.</param>
    /// <param name="fixedSource">What the fix makes of it; null: nothing is offered.</param>
    /// <param name="title">What the first fix is called; null: anything.</param>
    public static CSharpCodeFixVerifier<PurposeAnalyzer, TFix>.Test Test(string source, string? fixedSource, string? title = null)
    {
        var test = new CSharpCodeFixVerifier<PurposeAnalyzer, TFix>.Test { TestCode = source, FixedCode = fixedSource ?? source, CodeActionTitle = title };
        test.TestState.Sources.Add(("/0/Member.cs", Member));
        test.FixedState.Sources.Add(("/0/Member.cs", Member));
        test.DisabledDiagnostics.AddRange(["PUR0202", "PUR0501"]);
        return test;
    }

    /// <summary>With a policy, and its constants.</summary>
    public static CSharpCodeFixVerifier<PurposeAnalyzer, TFix>.Test TestWithPolicy(string source, string? fixedSource, string? title = null)
    {
        var test = Test(source, fixedSource, title);
        test.TestState.SourceGenerators.Add(typeof(PolicyConstantsGenerator));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-12-01";
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy));
        return test;
    }

    public static Task VerifyAsync(string source, string? fixedSource, string? title = null) => Test(source, fixedSource, title).RunAsync();

    public static Task VerifyWithPolicyAsync(string source, string? fixedSource, string? title = null) => TestWithPolicy(source, fixedSource, title).RunAsync();
}

internal static class FixTests
{
    /// <summary>What Fix All makes of the code, where that differs from fixing one by one.</summary>
    public static CodeFixTest WithBatch(this CodeFixTest test, string batchFixedSource)
    {
        test.BatchFixedCode = batchFixedSource;
        test.BatchFixedState.Sources.AddRange(test.FixedState.Sources.Skip(1));
        return test;
    }

    /// <summary>Adds a file that no fix changes.</summary>
    public static CodeFixTest WithFile(this CodeFixTest test, string path, string source)
    {
        test.TestState.Sources.Add((path, source));
        test.FixedState.Sources.Add((path, source));
        return test;
    }

    public static CodeFixTest WithAction(this CodeFixTest test, string equivalenceKey)
    {
        test.CodeActionEquivalenceKey = equivalenceKey;
        return test;
    }
}
