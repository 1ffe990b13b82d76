using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Symbols;
using PurposeAnalyzers.Tests.Policy;
using PurposeAnalyzers.Tests.Robustness;
using PurposeAnalyzers.Tests.Rules.PolicyExceptions;

namespace PurposeAnalyzers.Tests.Purposes.Exceptions;

/// <summary>To whom an exception lets data be disclosed: 3-1 lists the police, 6-1 nobody.</summary>
public class LiftedDisclosureTests
{
    private const string Unreadable = """<PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01"><Exceptions><Exception Id=""";

    [Theory]
    [InlineData("3-1", "police", true)]
    [InlineData("3-1", "partner", false)]
    [InlineData("6-1", "police", false)]
    [InlineData("9-9", "police", false)]
    public void With_a_policy_an_exception_covers_the_recipients_that_it_lists(string id, string recipient, bool lifted) =>
        Assert.Equal(lifted, Lifts(id, recipient, ExceptionSample.Policy));

    [Theory]
    [InlineData(null)]
    [InlineData(Unreadable)]
    public void Where_no_policy_can_be_asked_an_exception_covers_every_recipient(string? policy) => Assert.True(Lifts("anything", "anyone", policy));

    [Fact]
    public void An_invalid_exception_covers_nobody() => Assert.False(Lifts("3-1", "police", ExceptionSample.Policy, approver: ""));

    private static bool Lifts(string id, string recipient, string? policy, string approver = "dpo")
    {
        var compilation = AnalyzerSession.Compile([AnalyzerSession.Parse($$"""
            using PurposeAnalyzers.Annotations;
            class Desk { [PolicyException("{{id}}", Justification = "law", ApprovedBy = "{{approver}}")] void Send() { } }
            """)]);
        var policies = PolicySet.Load(AnalyzerSession.AdditionalFiles(policy), new PolicyTestOptions(), default);
        var exceptions = new PolicyExceptions(new ExceptionValidity(policies, new Approvals(compilation)), new AnnotatedAssemblies(compilation));
        return exceptions.LiftDisclosure(compilation.GetTypeByMetadataName("Desk")!.GetMembers("Send").Single(), recipient, default);
    }
}
