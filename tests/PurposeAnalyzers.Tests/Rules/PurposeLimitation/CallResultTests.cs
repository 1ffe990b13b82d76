namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Using what code of another purpose returns is using the data in it (DESIGN 5.4).</summary>
public partial class CallResultTests
{
    private const string Header =
        """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;

        internal class Member
        {
            [PermittedPurposes("support")] public string? Email { get; set; }
            public string Id { get; set; } = "";
        }

        """;

    private static Task Check(string desk, string use, string more = "") => Verify.VerifyAnalyzerAsync(
        $$"""
        {{Header}}
        [Purpose("support")]
        class Desk
        {
            {{desk}}
        }

        [Purpose("marketing")]
        class Campaign
        {
            internal object? Use(Desk desk, Member m) => {{use}};
            private static object? Run(Action action) => action;
            private static object? Wait<T>(Func<Task<T>> action) => action;
            [Anonymizes] private static string Mask(string? text) => "***";
        }

        {{more}}
        """);

    [Theory]
    [InlineData("public string? To(Member m) => m.Email;")]
    [InlineData("public string? To(Member m) { return m.Email ?? \"none\"; }")]
    [InlineData("public string? To(Member m) { var mail = m.Email; if (mail is null) { mail = \"x\"; } return mail; }")]
    [InlineData("public string? To(Member m) => $\"Dear {m.Email}\";")]
    [InlineData("public string? To(Member m) => \"Dear \" + m.Email;")]
    [InlineData("public string? To(Member m) => m.Id == \"\" ? null : m.Email;")]
    [InlineData("public string? To(Member m) => m.Id switch { \"\" => null, _ => m.Email };")]
    [InlineData("public string? To(Member? m) => m?.Email;")]
    [InlineData("public string? To(Member m) => Inner(m); private string? Inner(Member m) => m.Email;")]
    [InlineData("public string? To(Member m) => Same(m.Email); private static string? Same(string? s) => s;")]
    [InlineData("public string? To(Member m) => Text(m); private string? Text(Member m) => Same(m.Email); private static string? Same(string? s) => s;")]
    public Task A_result_that_carries_data_is_reported_at_the_call(string desk) => Check(desk, "desk.{|PUR0902:To|}(m)");

    [Fact]
    public Task An_awaited_result_that_carries_data_is_reported() =>
        Check("public async Task<string?> To(Member m) { await Task.Yield(); return m.Email; }", "desk.{|PUR0902:To|}(m).Result");

    [Fact]
    public Task A_property_that_returns_data_is_reported() =>
        Check("private readonly Member owner = new(); public string? Mail => owner.Email;", "desk.{|PUR0902:Mail|}");

    [Theory]
    [InlineData("public bool To(Member m) => m.Email == \"a\";")]
    [InlineData("public int To(Member m) => m.Email!.Length;")]
    [InlineData("public string To(Member m) => m.Id;")]
    [InlineData("public string To(Member m) { if (m.Email == \"x\") { return \"a\"; } return \"b\"; }")]
    [InlineData("[Anonymizes] public string To(Member m) => \"***\" + m.Email;")]
    [InlineData("public string? To(Member m) => Mask(m.Email); [Anonymizes] private static string? Mask(string? s) => s;")]
    public Task A_result_without_data_is_allowed(string desk) => Check(desk, "desk.To(m)");

    [Fact]
    public Task What_the_caller_passed_in_comes_back_and_is_allowed() =>
        Check("public string To(string s) => s;", "desk.To(m.Id)");

    [Fact]
    public Task A_result_that_nobody_looks_at_is_allowed() =>
        Check("public string? To(Member m) => m.Email;", "Run(() => { desk.To(m); })");

    [Fact]
    public Task Asking_only_whether_there_is_a_result_is_allowed() =>
        Check("public string? To(Member m) => m.Email;", "desk.To(m) is null");

    [Fact]
    public Task A_tagged_result_is_a_read_of_that_result_and_reported_once() =>
        Check("[return: PermittedPurposes(\"support\")] public string? To(Member m) => m.Email;", "desk.{|PUR0901:To|}(m)");

    [Fact]
    public Task A_result_that_passes_through_unmarked_code_is_reported_at_the_call_of_that_code() => Check(
        "public string? To(Member m) => m.Email;",
        "Letters.{|PUR0902:Head|}(desk, m)",
        "internal static class Letters { public static string? Head(Desk desk, Member m) => desk.To(m); }");

    [Fact]
    public Task The_same_purpose_is_allowed() => Check(
        "public string? To(Member m) => m.Email;",
        "null",
        "[Purpose(\"support.mail\")] class Mailbox { public string? Next(Desk desk, Member m) => desk.To(m); }");
}
