namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0206 on data: each contradiction beside what is none.</summary>
public class IneffectiveTagTests : StatedPurposesTestBase
{
    [Fact]
    public Task Empty_and_repeated_ids_are_reported_where_they_stand() => VerifyWithoutPolicyAsync("""
        public class Member
        {
            [PermittedPurposes("a", {|PUR0206:""|}, {|PUR0206:" "|}, {|PUR0206:null!|}, {|PUR0206:"a"|}, "b")] public string A = "";
            [PermittedPurposes("a", Prohibited = new[] { "c", {|PUR0206:"c"|} }, ConsentRequired = ["d", {|PUR0206:"d"|}], Recipients = [{|PUR0206:""|}])] public string B = "";
            [PermittedPurposes({|PUR0206:null!|})] public string C = "";
            [PermittedPurposes("a", Recipients = new[] { "x", "y" })] public string D = "";
            [PermittedPurposes("a", "a.b")] public string E = "";
            [PermittedPurposes] public string PermittedForNothing = "";
            [PermittedPurposes("a", {|PUR0206:"b c"|})] public string F = "";
        }

        [DisclosesTo({|PUR0206:""|})] public class Desk { [PolicyException({|PUR0206:null!|})] public void Send() { } }
        """);

    [Fact]
    public Task With_a_policy_several_ids_in_one_are_an_unknown_id() => VerifyAsync("""
        public class Member { [PermittedPurposes({|PUR0201:"service marketing"|})] public string A = ""; }
        """);

    [Fact]
    public Task An_id_that_an_earlier_attribute_names_is_reported() => VerifyWithoutPolicyAsync("""
        public class Desk
        {
            [DisclosesTo("bank"), DisclosesTo("post"), DisclosesTo({|PUR0206:"bank"|})] public void Send() { }
            [{|PUR0601:PolicyException("1", Justification = "x")|}] [{|PUR0601:PolicyException({|PUR0206:"1"|}, Justification = "y")|}] public void Post() { }
            [DisclosesTo("bank")] public void Pay([DisclosesTo("post")] string to) { }
        }
        """);

    [Theory]
    [InlineData("2024-04-01", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2024-4-1", false)]
    [InlineData("April 2024", false)]
    [InlineData("", false)]
    [InlineData("2024-04-01T00:00", false)]
    public Task A_date_must_be_one(string date, bool isDate)
    {
        var argument = isDate ? $"\"{date}\"" : $"{{|PUR0206:\"{date}\"|}}";
        return VerifyWithoutPolicyAsync($$"""
            public class Member { [PermittedPurposes("a", CollectedSince = {{argument}})] public string A = ""; }
            """);
    }

    [Fact]
    public Task A_purpose_with_and_without_consent_is_reported() => VerifyWithoutPolicyAsync("""
        public class Member
        {
            [PermittedPurposes("a", ConsentRequired = [{|PUR0206:"a"|}])] public string A = "";
            [PermittedPurposes("a", ConsentRequired = ["a.b"])] public string B = "";
            [PermittedPurposes("a.b", ConsentRequired = ["a"])] public string C = "";
        }
        """);

    [Fact]
    public Task A_purpose_that_is_prohibited_as_well_is_reported() => VerifyWithoutPolicyAsync("""
        public class Member
        {
            [PermittedPurposes("a", Prohibited = [{|PUR0206:"a"|}])] public string A = "";
            [PermittedPurposes("a.b", Prohibited = [{|PUR0206:"a"|}])] public string B = "";
            [PermittedPurposes(ConsentRequired = ["a"], Prohibited = [{|PUR0206:"a"|}])] public string C = "";
            [PermittedPurposes("a", Prohibited = ["a.b"])] public string D = "";
            [PermittedPurposes("a", Prohibited = ["b"])] public string E = "";
            [PermittedPurposes("ab", Prohibited = ["a"])] public string F = "";
        }
        """);

    [Fact]
    public Task Tags_that_together_permit_nothing_are_reported_at_the_last() => VerifyWithoutPolicyAsync("""
        [PermittedPurposes("a")] public class Money { }
        [PermittedPurposes("a")] public class Account { [{|PUR0206:PermittedPurposes("b")|}] public string Number = ""; [PermittedPurposes("a.c")] public string Name = ""; public int Sum; }
        public record Contact([PermittedPurposes("a"), {|PUR0206:PermittedPurposes("b")|}] string Mail);
        public class Member
        {
            [PermittedPurposes("a")] [{|PUR0206:PermittedPurposes("b")|}] public string A = "";
            [PermittedPurposes("a", "b"), PermittedPurposes("b", "c")] public string B = "";
            [PermittedPurposes("a"), PermittedPurposes("a.b")] public string C = "";
            [PermittedPurposes("a"), PermittedPurposes] public string D = "";
            [{|PUR0206:PermittedPurposes("b")|}] public Money E = new();
            [PermittedPurposes("a")] public Money F = new();
            [return: PermittedPurposes("a"), {|PUR0206:PermittedPurposes("a.b", Prohibited = [{|PUR0206:"a.b"|}])|}] public string G() => "";
            [SupportData, {|PUR0206:PermittedPurposes("a")|}] public string H = "";
            [{|PUR0206:PermittedPurposes("a")|}, SupportData] public string I = "";
        }

        [PermittedPurposes("support")] public sealed class SupportDataAttribute : Attribute { }
        """);

    [Fact]
    public Task Tags_on_nothing_are_reported() => VerifyWithoutPolicyAsync("""
        public class Desk
        {
            [return: {|PUR0206:PermittedPurposes("a")|}] public void A() { }
            [return: {|PUR0206:PermittedPurposes("a")|}] public Task B() => Task.CompletedTask;
            [return: {|PUR0206:PermittedPurposes("a")|}] public ValueTask C() => default;
            [return: PermittedPurposes("a")] public Task<string> D() => Task.FromResult("");
            [return: PermittedPurposes("a")] public string E() => "";
            [return: {|PUR0206:PermittedPurposes("a")|}] public delegate void F();
            [return: PermittedPurposes("a")] public delegate string G();
        }

        public enum Grade { [{|PUR0206:PermittedPurposes("a")|}] Gold, Silver }
        [PermittedPurposes("a")] public enum Level { High }
        [{|PUR0206:PermittedPurposes("a")|}] public static class Names { public static string First = ""; }
        public static class Tagged { [PermittedPurposes("a")] public static string First = ""; }
        """);

    [Fact]
    public Task A_parameter_that_its_own_method_may_not_use_is_reported() => VerifyWithoutPolicyAsync("""
        [Purpose("marketing")]
        public class Campaign([{|PUR0206:PermittedPurposes("support")|}] string mail)
        {
            public void A([{|PUR0206:PermittedPurposes("support")|}] string s) { }
            public void B([PermittedPurposes("marketing")] string s) { }
            [Purpose("support")] public void C([PermittedPurposes("support")] string s) { }
            public void D([PermittedPurposes("support")] out string s) => s = "";
            [Anonymizes] public string Mask([PermittedPurposes("support")] string s) => s.Substring(1);
            [PolicyException("1", Justification = "x", ApprovedBy = "y")] public void E([PermittedPurposes("support")] string s) => s.Trim();
            public abstract class Sender { public abstract void F([{|PUR0206:PermittedPurposes("support")|}] string s); }
            public Action<string> G => ([{|PUR0206:PermittedPurposes("support")|}] string s) => { };
            public override string ToString() => "";
        }

        public class Unmarked { public void A([PermittedPurposes("support")] string s) { } }
        [Purpose("marketing")] public record Order([PermittedPurposes("support")] string Mail);
        """);

    [Fact]
    public Task What_is_said_of_a_parameter_names_it() => VerifyMessageAsync(
        "PUR0206",
        "[Purpose(\"marketing\")] public class Campaign { public void Send([{|#0:PermittedPurposes(\"service\")|}] string to) { } }",
        "[PermittedPurposes] on 'Campaign.Send(to)' does not permit 'marketing', the purpose of 'Campaign.Send': no use of the value there is permitted");
}
