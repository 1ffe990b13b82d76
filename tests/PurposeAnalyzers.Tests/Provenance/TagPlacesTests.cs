using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Provenance;

/// <summary>Where a tag may stand, and what it then tags (DESIGN 3).</summary>
public class TagPlacesTests
{
    [Fact]
    public Task A_tag_on_a_field_property_parameter_or_result_is_followed() => Marketing.VerifyFileAsync("""
        public class Person
        {
            [PermittedPurposes("support")] public string Field = "", Second = "";
            [PermittedPurposes("support")] public string Property { get; init; } = "";
            [PermittedPurposes("support")] public required string Needed { get; set; }
            [return: PermittedPurposes("support")] public string Result() => "";
            [return: PermittedPurposes("support")] public T Generic<T>(T value) => value;
            public string Getter { [return: PermittedPurposes("support")] get => ""; }
            public static string Free = "";
        }
        public delegate string Finder(Person p);
        [Purpose("marketing")]
        class Campaign
        {
            public object All(Person p) => (p.{|PUR0901:Field|}, p.{|PUR0901:Second|}, p.{|PUR0901:Property|}, p.{|PUR0901:Needed|}, p.{|PUR0901:Result|}(), p.{|PUR0901:Generic<int>|}(1), p.{|PUR0901:Getter|}, Person.Free);
            public string Taken([{|PUR0206:PermittedPurposes("support")|}] string mail, string other) { other = "a"; mail = "a"; return other + {|PUR0901:mail|} + nameof(mail); }
            public void Local(Person p)
            {
                [return: PermittedPurposes("support")] string Result() => "";
                string Taken([{|PUR0206:PermittedPurposes("support")|}] string mail) => {|PUR0901:mail|};
                Func<string, string> lambda = ([{|PUR0206:PermittedPurposes("support")|}] string mail) => {|PUR0901:mail|};
                Taken({|PUR0901:Result|}());
            }
        }
        """);

    [CSharp14Fact]
    public Task A_tag_on_the_field_of_an_automatic_property_tags_the_property() => Marketing.VerifyFileAsync("""
        public class Person
        {
            [field: PermittedPurposes("support")] public string Email { get; set; } = "";
            [field: PermittedPurposes("support")] public string Name { get => field; set => field = value; } = "";
            [PermittedPurposes("support")] public string Phone { get => field.Trim(); set => field = value; } = "";
        }
        [Purpose("marketing")] class Campaign { public string All(Person p) { p.Email = p.Name = ""; return p.{|PUR0901:Email|} + p.{|PUR0901:Name|} + p.{|PUR0901:Phone|}; } }
        """);

    [Fact]
    public Task A_tag_on_a_positional_parameter_tags_its_property() => Marketing.VerifyFileAsync("""
        public record Person([PermittedPurposes("support")] string Email, [property: PermittedPurposes("support")] string Name, [field: PermittedPurposes("support")] string Phone, string Free);
        public readonly record struct Point([PermittedPurposes("support")] int X, int Y);
        public record Rewritten([PermittedPurposes("support")] string Email) { public string {|PUR0905:Email|} { get; } = Email; }
        public partial record Split([PermittedPurposes("support")] string Email);
        public partial record Split { public string {|PUR0905:Other|} { get; init; } = Email; }
        [Purpose("marketing")]
        class Campaign
        {
            public object All(Person p, Point q, Split s) => (p.{|PUR0901:Email|}, p.{|PUR0901:Name|}, p.{|PUR0901:Phone|}, p.Free, q.{|PUR0901:X|}, q.Y, s.{|PUR0901:Email|}, s.Other);
            public object Patterns(Person p) => p is ({|PUR0901:var e|}, _, {|PUR0901:"1"|}, "a") && p is { {|PUR0901:Name|}: var n };
        }
        """);

    [Fact]
    public Task A_tag_on_the_parameter_of_a_class_tags_no_property_of_its_name() => Marketing.VerifyFileAsync("""
        class Person([PermittedPurposes("support")] string Email) { public string Copy => Email; }
        class Other([PermittedPurposes("support")] string mail) { public string {|PUR0905:Mail|} { get; } = mail; }
        [Purpose("marketing")] class Campaign { public string All(Person p, Other o) => p.{|PUR0902:Copy|} + o.Mail; }
        """);

    [Fact]
    public Task A_tag_on_any_part_of_a_partial_declaration_counts() => Marketing.VerifyFileAsync("""
        public partial class Person { [PermittedPurposes("support")] public partial string Email { get; } public partial string Name { get; } [return: PermittedPurposes("support")] public partial string First(); public partial string Last(); }
        public partial class Person { public partial string Email => ""; [PermittedPurposes("support")] public partial string Name => ""; public partial string First() => ""; [return: PermittedPurposes("support")] public partial string Last() => ""; }
        [PermittedPurposes("support")] public partial struct Number;
        public partial struct Number { public int Value; }
        [Purpose("marketing")]
        partial class Campaign
        {
            public string All(Person p) => p.{|PUR0901:Email|} + p.{|PUR0901:Name|} + p.{|PUR0901:First|}() + p.{|PUR0901:Last|}();
            public int Of(Number n) => {|PUR0901:n|}.GetHashCode();
            public partial string Take([{|PUR0206:PermittedPurposes("support")|}] string a, string b);
            public partial string Take(string a, [{|PUR0206:PermittedPurposes("support")|}] string b) => {|PUR0901:a|} + {|PUR0901:b|};
        }
        """);

    [Fact]
    public Task The_body_of_a_partial_method_is_judged_once_whichever_half_is_annotated() => Marketing.VerifyFileAsync("""
        public class Person { [PermittedPurposes("support")] public string Email = ""; }
        [Purpose("marketing")]
        partial class Campaign
        {
            [Obsolete("a")] public partial string First(Person p);
            public partial string First(Person p) => p.{|PUR0901:Email|};
            public partial string Second(Person p) => p.{|PUR0901:Email|};
            [Obsolete("a")] public partial string Second(Person p);
            public partial string Third([{|PUR0206:PermittedPurposes("support")|}] string mail);
            public partial string Third(string mail) => {|PUR0901:mail|};
            public partial string Fourth { [Obsolete("a")] get; }
            public partial string Fourth { get => new Person().{|PUR0901:Email|}; }
        }
        """);

    [Fact]
    public Task Several_tags_must_all_permit() => Marketing.VerifyFileAsync("""
        [PermittedPurposes("marketing", "support")] public readonly record struct Phone(string Number);
        [PermittedPurposes("support", "marketing.email")] public class Profile { [PermittedPurposes("marketing")] public string Nick = ""; [PermittedPurposes("marketing.email")] public string Mail = ""; }
        public class Person
        {
            [PermittedPurposes("support", "marketing"), PermittedPurposes("support")] public string Email = "";
            [PermittedPurposes("marketing")] [PermittedPurposes("marketing.email", "support")] public string Name = "";
            [PermittedPurposes("support")] public Phone Phone;
        }
        [Purpose("marketing")] class Campaign { public object All(Person p) => (p.{|PUR0901:Email|}, p.{|PUR0901:Name|}, p.{|PUR0901:Phone|}); }
        [Purpose("marketing.email")] class Mailing { public object All(Person p, Profile q) => (p.{|PUR0901:Email|}, p.Name, q.Nick, q.Mail); }
        [Purpose("marketing")] class Letters { public object All(Profile q) => (q.{|PUR0901:Nick|}, q.{|PUR0901:Mail|}); }
        """);

    [Fact]
    public Task A_tag_on_a_collection_or_a_delayed_value_tags_what_comes_out() => Marketing.VerifyFileAsync("""
        public class Person
        {
            [PermittedPurposes("support")] public List<string> Phones { get; } = [];
            [PermittedPurposes("support")] public string[] Names = [];
            [PermittedPurposes("support")] public Dictionary<string, string> Notes { get; } = [];
            [PermittedPurposes("support")] public int? Age;
            [PermittedPurposes("support")] public Lazy<string> Lazy = new("");
            [return: PermittedPurposes("support")] public Task<string> LoadAsync() => Task.FromResult("");
            [return: PermittedPurposes("support")] public ValueTask<string?> FindAsync() => default;
            [return: PermittedPurposes("support")] public async IAsyncEnumerable<string> StreamAsync() { await Task.Yield(); yield return ""; }
        }
        [Purpose("marketing")]
        class Campaign
        {
            public async Task All(Person p)
            {
                object?[] read = [p.{|PUR0901:Phones|}[0], p.{|PUR0901:Names|}[^1], p.{|PUR0901:Names|}[1..], p.{|PUR0901:Notes|}["a"], p.{|PUR0901:Age|}!.Value, p.{|PUR0901:Lazy|}.Value, .. p.{|PUR0901:Phones|}];
                foreach (var phone in p.{|PUR0901:Phones|}) { } await foreach (var s in p.{|PUR0901:StreamAsync|}()) { }
                var a = await p.{|PUR0901:LoadAsync|}(); var b = (await p.{|PUR0901:FindAsync|}())?.Length; var c = p.{|PUR0901:LoadAsync|}().Result; _ = p.{|PUR0901:LoadAsync|}();
            }
        }
        """);

    [Fact]
    public Task Data_that_needs_consent_is_not_reported_as_outside_its_purposes() => Marketing.VerifyFileAsync("""
        public class Person { [PermittedPurposes("support", ConsentRequired = new[] { "marketing" })] public string Email = ""; [PermittedPurposes(ConsentRequired = new[] { "marketing.email" })] public string Name = ""; }
        [Purpose("marketing.email")] class Campaign { public string All(Person p) => p.{|PUR0302:Email|} + p.{|PUR0302:Name|}; }
        [Purpose("marketing")] class Letters { public string All(Person p) => p.{|PUR0302:Email|} + p.{|PUR0901:Name|}; }
        [Purpose("service")] class Desk { public string All(Person p) => p.{|PUR0901:Email|} + p.{|PUR0901:Name|}; }
        """);

    [Fact]
    public Task Every_purpose_of_the_code_must_be_permitted() => Marketing.VerifyFileAsync("""
        public class Person { [PermittedPurposes("support", "service", Prohibited = new[] { "service.ads" })] public string Email = ""; [PermittedPurposes] public string Name = ""; }
        [Purpose("support", "service.delivery")] class Both { public string Of(Person p) => p.Email; }
        [Purpose("support", "marketing")] class One { public string Of(Person p) => p.{|PUR0901:Email|}; }
        [Purpose("service")] class Wide { public string Of(Person p) => p.{|PUR0901:Email|} + p.{|PUR0901:Name|}; }
        [Purpose("service.ads.banner")] class Ads { public string Of(Person p) => p.{|PUR0901:Email|}; }
        """);
}
