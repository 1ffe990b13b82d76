using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PolicyExceptions;

/// <summary>Marketing code on 2026-11-22 that reads what only support may read, under a policy with the exceptions 3-1 and 6-1.</summary>
internal static class ExceptionSample
{
    public const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2026" Effective="2026-10-01">
          <Purposes><Purpose Id="support"/><Purpose Id="billing"/><Purpose Id="marketing"/></Purposes>
          <Recipients><Recipient Id="police" Kind="Authority"/><Recipient Id="partner" Kind="ThirdParty"/></Recipients>
          <Exceptions><Exception Id="3-1" Article="3" Recipients="police">Request under law</Exception><Exception Id="6-1" Article="6">Court order</Exception></Exceptions>
        </PrivacyPolicy>
        """;

    /// <summary>An exception with all that it needs, and <paramref name="more"/> arguments.</summary>
    public static string Valid(string more = "") => $"""[PolicyException("3-1", Justification = "law", ApprovedBy = "dpo"{more})]""";

    /// <summary>A member of marketing code that needs the exception.</summary>
    public static string On(string exception, string use = "m.Email") => $$"""
        [Purpose("marketing")] class Campaign { {{exception}} string To(Member m) => {{use}}; }
        """;

    public static Verify.Test Test(string source, params string[] more) => Under(Policy, source, more);

    public static Verify.Test Under(string policy, string source, params string[] more)
    {
        var test = MemberSample.Test(source, more);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", policy));
        test.TestState.GlobalOptions["build_property.PurposeCheckDate"] = "2026-11-22";
        return test;
    }

    public static Task VerifyAsync(string source, params string[] more) => Test(source, more).RunAsync();

    /// <summary>The only finding of the rule; the markup says what else there is.</summary>
    public static Task<Diagnostic> SingleAsync(string id, string source, params string[] more) => FlowSample.SingleAsync(id, Test(source, more));
}
