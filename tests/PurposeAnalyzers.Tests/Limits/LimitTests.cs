using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Known imprecision. Each test is named on the page <c>docs/limits.md</c>; whoever lifts a limit turns its test round.</summary>
public abstract class LimitTests
{
    private protected const string SharedCode = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using PurposeAnalyzers.Annotations;

        public class Member
        {
            [PermittedPurposes("support", ConsentRequired = ["survey"], Recipients = ["mailer"])]
            public string Email { get; set; } = "";
        }

        internal static class Salutation
        {
            public static string Of(Member member) => "Dear " + member.Email;
        }
        """;

    private protected static Task VerifyAsync(string source, params (string Path, string Text)[] policies)
    {
        var test = TestOf(source);
        test.TestState.AdditionalFiles.AddRange(policies);
        return test.RunAsync();
    }

    private protected static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test TestOf(string source)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestCode = source };
        test.TestState.Sources.Add(("/0/Shared.cs", SharedCode));
        return test;
    }

    private protected static (string Path, string Text) Policy(string version, string content, string attributes = "") => ($"/0/PrivacyPolicy.{version}.xml", $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="{version}" Effective="{version}" {attributes}>
          <Purposes>
            <Purpose Id="support"/>
            <Purpose Id="survey"/>
            <Purpose Id="marketing"/>
          </Purposes>
          <Recipients>
            <Recipient Id="mailer" Kind="JointUse"/>
            <Recipient Id="partner" Kind="ThirdParty"/>
          </Recipients>
          {content}
        </PrivacyPolicy>
        """);
}
