namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0204: tags and purposes that differ from what callers of the base see.</summary>
public class ContradictsBaseTests : StatedPurposesTestBase
{
    private const string Base = """
        public abstract class Person
        {
            [PermittedPurposes("service")] public abstract string Email { get; }
            public virtual string Nick => "";
            [PermittedPurposes("service", "marketing")] public virtual string Phone { get; set; } = "";
        }

        public interface IPerson { [PermittedPurposes("service")] string Email { get; } string Nick { get; } }

        """;

    [Fact]
    public Task An_override_that_permits_more_is_reported() => VerifyMessageAsync(
        "PUR0204",
        Base + "public class Member : Person { [{|#0:PermittedPurposes(\"service\", \"marketing\")|}] public override string Email => \"\"; }",
        "'Member.Email' contradicts 'Person.Email': it permits 'marketing', and the base does not: callers of the base never agreed to that");

    [Fact]
    public Task An_override_that_permits_less_is_reported() => VerifyMessageAsync(
        "PUR0204",
        Base + "public class Member : Person { [{|#0:PermittedPurposes(\"service\")|}] public override string Phone { get; set; } = \"\"; public override string Email => \"\"; }",
        "'Member.Phone' contradicts 'Person.Phone': it does not permit 'marketing', but the base does: reads through the base escape this tag");

    [Fact]
    public Task A_tag_that_the_base_lacks_is_reported() => VerifyMessageAsync(
        "PUR0204",
        Base + "public abstract class Member : Person { [{|#0:PermittedPurposes(\"service\")|}] public override string Nick => \"\"; }",
        "'Member.Nick' contradicts 'Person.Nick': it is tagged, but the base is not: reads through the base escape this tag, so tag the base too");

    [Fact]
    public Task Another_purpose_than_the_base_declares_is_reported() => VerifyMessageAsync(
        "PUR0204",
        """
        public interface ISender { [Purpose("service")] void Send(); }
        public class Promotion : ISender { [{|#0:Purpose("marketing")|}] public void Send() { } }
        """,
        "'Promotion.Send' contradicts 'ISender.Send': it serves 'marketing', but the base declares 'service': its callers expect that purpose");

    [Fact]
    public Task Each_way_to_implement_a_member_is_judged() => VerifyAsync(Base + """
        public class Implicit : IPerson { [{|PUR0204:PermittedPurposes("marketing")|}] public string Email => ""; public string Nick => ""; }
        public class Explicit : IPerson { [{|PUR0204:PermittedPurposes("service", "marketing")|}] string IPerson.Email => ""; string IPerson.Nick => ""; }
        public record Positional([{|PUR0204:PermittedPurposes("marketing")|}] string Email, [property: {|PUR0204:PermittedPurposes("service")|}] string Nick) : IPerson;
        public class Getter : IPerson { public string Email { [return: {|PUR0204:PermittedPurposes("marketing")|}] get => ""; } public string Nick => ""; }
        public class Backing : IPerson { [field: {|PUR0204:PermittedPurposes("marketing")|}] public string Email { get; } = ""; public string Nick => ""; }
        public struct Value : IPerson { [{|PUR0204:PermittedPurposes("marketing")|}] public string Email => ""; public string Nick => ""; }
        public class Far : Person { public override string Email => ""; }
        public class Farther : Far { [{|PUR0204:PermittedPurposes("marketing")|}] public override string Email => ""; }
        public class Both : Person, IPerson { [{|PUR0204:{|PUR0204:PermittedPurposes("marketing")|}|}] public override string Email => ""; }
        """);

    [Fact]
    public Task The_same_purposes_agree() => VerifyAsync(Base + """
        public class Member : Person, IPerson
        {
            [PermittedPurposes("service")] public override string Email => "";
            [PermittedPurposes("marketing", "service")] public override string Phone { get; set; } = "";
        }

        public class Untagged : Person { public override string Email => ""; }
        public class Split : Person { public override string Email { [return: PermittedPurposes("service")] get => ""; } }
        public class Hiding : Untagged { [PermittedPurposes("marketing")] public new string Email => ""; }
        public record Positional([PermittedPurposes("service")] string Email, string Nick) : IPerson;
        public class Narrower { [PermittedPurposes("marketing")] public virtual string Email => ""; }
        """);

    [Fact]
    public Task Methods_are_judged_by_their_results() => VerifyAsync("""
        public interface IDesk { [return: PermittedPurposes("service")] string Find(); }
        public class Wider : IDesk { [return: {|PUR0204:PermittedPurposes("marketing", "service")|}] public string Find() => ""; }
        public class Same : IDesk { [return: PermittedPurposes("service")] public string Find() => ""; }
        """);

    [Fact]
    public Task A_parameter_may_permit_less_but_not_more() => VerifyAsync("""
        public interface IDesk { void Send([PermittedPurposes("service")] string to); void Post(string to); void Call([PermittedPurposes("service", "marketing")] string to); }
        public class Desk : IDesk
        {
            public void Send([{|PUR0204:PermittedPurposes("service", "marketing")|}] string to) { }
            public void Post([PermittedPurposes("service")] string to) { }
            public void Call([PermittedPurposes("service")] string to) { }
        }
        """);

    [Fact]
    public Task Purposes_of_members_accessors_and_events_are_judged() => VerifyAsync("""
        public abstract class Sender
        {
            [Purpose("marketing")] public abstract void Send();
            [Purpose("service")] public abstract string Text { get; }
            [Purpose("service")] public abstract event Action Sent;
            public virtual void Free() { }
        }

        public class Narrower : Sender
        {
            [Purpose("marketing.email")] public override void Send() { }
            public override string Text { [{|PUR0204:Purpose("marketing")|}] get => ""; }
            [{|PUR0204:Purpose("service", "marketing")|}] public override event Action Sent { add { } remove { } }
            [Purpose("marketing")] public override void Free() { }
        }

        [Purpose("service")] public interface IServant { void Serve(); void Help(); }
        public class Servant : IServant { [{|PUR0204:Purpose("marketing")|}] public void Serve() { } [Purpose("service")] void IServant.Help() { } }
        """);

    [Fact]
    public Task Purposes_of_types_are_their_own() => VerifyAsync("""
        [Purpose("service")] public class Desk { public virtual void Send() { } }
        [Purpose("marketing")] public class Promotion : Desk { public override void Send() { } }
        """);

    [Fact]
    public Task Bases_in_metadata_cannot_be_tagged_and_are_silent() => VerifyAsync("""
        public class Member : IComparable<Member>, IFormattable
        {
            [return: PermittedPurposes("service")] public override string ToString() => "";
            [return: PermittedPurposes("service")] public string ToString(string? format, IFormatProvider? provider) => "";
            [Purpose("service")] public int CompareTo(Member? other) => 0;
            [Purpose("service")] public override int GetHashCode() => 0;
            public override bool Equals([PermittedPurposes("service")] object? other) => false;
        }
        """);

    [Fact]
    public async Task A_tagged_base_in_another_project_is_judged_for_width_only()
    {
        var test = Create("""
            using PurposeAnalyzers.Annotations;
            public class Wider : Person { [{|PUR0204:PermittedPurposes("service", "marketing")|}] public override string Email => ""; }
            public class Narrower : Person { [PermittedPurposes("service")] public override string Phone => ""; [PermittedPurposes("service")] public override string Nick => ""; }
            """);
        var library = Robustness.AnalyzerSession.Reference("Library", """
            using PurposeAnalyzers.Annotations;
            public class Person
            {
                [PermittedPurposes("service")] public virtual string Email => "";
                [PermittedPurposes("service", "marketing")] public virtual string Phone => "";
                public virtual string Nick => "";
            }
            """);
        test.TestState.AdditionalReferences.Add(library);
        await test.RunAsync();
    }

    [Fact]
    public Task Categories_are_judged_by_what_they_permit() => VerifyAsync("""
        public abstract class Person
        {
            [DataCategory("contact")] public abstract string Email { get; }
            [PermittedPurposes("marketing")] public abstract string Phone { get; }
            [PermittedPurposes("service")] public abstract string Fax { get; }
        }

        public abstract class Member : Person
        {
            [{|PUR0204:PermittedPurposes("marketing")|}] public override string Email => "";
            [{|PUR0204:DataCategory("contact")|}] public override string Phone => "";
            [DataCategory({|PUR0201:"unknown"|})] public override string Fax => "";
        }
        """);

    [Fact]
    public Task Consent_permits_as_well() => VerifyAsync("""
        public abstract class Person { [PermittedPurposes("service", ConsentRequired = ["marketing"])] public abstract string Email { get; } }
        public class Member : Person { [PermittedPurposes("service", ConsentRequired = ["marketing"])] public override string Email => ""; }
        public class Prohibited : Person { [{|PUR0204:PermittedPurposes("service", Prohibited = ["marketing"])|}] public override string Email => ""; }
        """);
}
