using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>A member whose data may go to different recipients, and code that serves support and hands it to them.</summary>
internal static class DisclosureSample
{
    private const string Model = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;

        [assembly: Purpose("support")]

        public class Member
        {
            [PermittedPurposes("support", Recipients = new[] { "courier" })] public string Address { get; set; } = "";
            [PermittedPurposes("support", Recipients = new[] { "courier", "partner" })] public string Name { get; set; } = "";
            [PermittedPurposes("support")] public string Card { get; set; } = "";
            public int Id { get; set; }
        }

        public class Order
        {
            public Member Buyer { get; set; } = new();
            public int Number { get; set; }
        }

        """;

    private const string Recipients = """
        [DisclosesTo("partner")]
        public static class Partner
        {
            public static void Send(object? value) { }
            public static void SendAll(params object?[] values) { }
            public static void Both(object? first, object? second) { }
            public static void Run(Action action) { }
            public static void Ask(Func<object?> question) { }
            [PermittedPurposes("support")] public static string Greeting { get; set; } = "";
            public static string Number() => "";
        }

        [DisclosesTo("courier")]
        public static class Courier
        {
            public static void Send(object? value) { }
        }

        """;

    /// <summary>A policy where the courier is a processor and the partner a third party.</summary>
    public static string PolicyWith(string more = "", string partner = "Kind=\"ThirdParty\"") => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes><Purpose Id="support"/></Purposes>
          <Recipients>
            <Recipient Id="courier" Kind="Processor" Article="3" Contract="C-1" Reviewed="2026-09-01"/>
            <Recipient Id="partner" {partner} Article="7" Contract="C-2" Reviewed="2026-09-01"/>
            <Recipient Id="authority" Kind="Authority"/>
          </Recipients>
          {more}
        </PrivacyPolicy>
        """;

    public static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string source, string? policy = null)
    {
        var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestCode = source };
        test.TestState.Sources.Add(("/0/Member.cs", Model));
        test.TestState.Sources.Add(("/0/Recipients.cs", Recipients));
        if (policy is not null)
        {
            test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", policy));
        }

        return test;
    }

    /// <param name="source">The code.</param>
    /// <param name="policy">The policy file; null for none.</param>
    /// <param name="disabled">A rule that has its say elsewhere.</param>
    public static Task VerifyAsync(string source, string? policy = null, string? disabled = null)
    {
        var test = Test(source, policy);
        test.DisabledDiagnostics.AddRange(disabled is null ? [] : [disabled]);
        return test.RunAsync();
    }

    /// <summary>Statements in a method that has members at hand.</summary>
    public static Task StatementAsync(string statement, string? policy = null, string more = "") => VerifyAsync(
        $$"""
        #pragma warning disable SYSLIB0014
        class Desk
        {
            async Task Run(Member m, Order order, List<Member> members, HttpClient http)
            {
                await Task.Yield();
                {{statement}}
            }

            [Anonymizes] static string Mask(string text) => "***";
        }

        {{more}}
        """,
        policy);
}
