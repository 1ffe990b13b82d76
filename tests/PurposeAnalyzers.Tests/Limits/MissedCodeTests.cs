namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Misses: code that runs without a call that the analysis sees.</summary>
public sealed class MissedCodeTests : LimitTests
{
    [Fact]
    public Task Unmarked_code_of_another_project_is_missed()
    {
        var test = TestOf("""
            [Purpose("marketing")]
            static class Campaign { static int To(Library.Person person) => Library.Directory.Of(person); }
            """);
        test.TestState.AdditionalProjects["Library"].Sources.Add("""
            using PurposeAnalyzers.Annotations;

            namespace Library;

            public class Person { [PermittedPurposes("support")] public string Email { get; set; } = ""; }

            public static class Directory { public static int Of(Person person) => person.{|PUR0202:Email|}.Length; }
            """);
        test.TestState.AdditionalProjectReferences.Add("Library");
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_read_by_reflection_is_pointed_out_and_not_judged() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign { static object? To(Member member) => {|PUR0005:typeof(Member).GetProperty("Email")!.GetValue|}(member); }
        """);

    [Fact]
    public Task A_member_of_a_dynamic_parameter_is_missed() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign { static string To(dynamic member) => member.Email; }
        """);

    [Fact]
    public Task A_delegate_stored_in_a_field_is_missed_where_it_is_called() => VerifyAsync("""
        static class Formats
        {
            public static Func<Member, string>? Current;

            static void Choose() => Current = member => member.Email;
        }

        [Purpose("marketing")]
        static class Campaign { static string? To(Member member) => Formats.Current?.Invoke(member); }
        """);

    [Fact]
    public Task A_static_constructor_is_missed() => VerifyAsync("""
        static class Cache
        {
            public static Member Last = new();
            public static int Size = 0;

            static Cache() => GC.KeepAlive(Last.Email);
        }

        [Purpose("marketing")]
        static class Campaign { static int Count() => Cache.Size; }
        """);

    [Fact]
    public Task A_finalizer_is_missed() => VerifyAsync("""
        class Session
        {
            public Member Owner = new();

            ~Session() => GC.KeepAlive(Owner.Email);
        }

        [Purpose("marketing")]
        static class Campaign { static void Open() => _ = new Session(); }
        """);

    [Fact]
    public Task An_operator_in_a_comparison_of_tuples_is_missed() => VerifyAsync("""
        #pragma warning disable CS0660, CS0661
        class Contact
        {
            public Member Owner = new();

            public static bool operator ==(Contact left, Contact right) => left.Owner.Email == right.Owner.Email;

            public static bool operator !=(Contact left, Contact right) => !(left == right);
        }

        [Purpose("marketing")]
        static class Campaign
        {
            static bool Alone(Contact left, Contact right) => {|PUR0902:left == right|};

            static bool InTuples(Contact left, Contact right) => (left, 1) == (right, 1);
        }
        """);

    [Fact]
    public Task What_a_library_calls_on_an_object_is_missed_at_the_call() => VerifyAsync("""
        class ByEmail : IComparer<Member>
        {
            public int Compare(Member? left, Member? right) => string.Compare(left!.{|PUR0202:Email|}, right!.Email);
        }

        [Purpose("marketing")]
        static class Campaign { static void Sort(List<Member> members) => members.Sort(new ByEmail()); }
        """);

    [Fact]
    public Task A_handler_given_to_a_generic_library_type_is_missed() => VerifyAsync("""
        static class Watch
        {
            static void Start(Member member)
            {
                _ = new System.Threading.Timer(_ => GC.KeepAlive(member.{|PUR0202:Email|}));
                _ = new Progress<int>(_ => GC.KeepAlive(member.Email));
            }
        }
        """);

    [Fact]
    public Task A_public_contract_with_more_than_8_implementations_is_not_followed() => VerifyAsync($$"""
        public interface IFormat { string Of(Member member); }

        class Telling : IFormat { public string Of(Member member) => member.Email; }
        {{string.Join('\n', Enumerable.Range(1, 8).Select(i => $$"""class Format{{i}} : IFormat { public string Of(Member member) => ""; }"""))}}

        [Purpose("marketing")]
        static class Campaign { static string To(Member member, IFormat format) => format.{|PUR0002:Of|}(member); }
        """);

    [Fact]
    public Task What_an_anonymizer_does_is_trusted() => VerifyAsync("""
        static class Masking { [Anonymizes] public static string Mask(string text) => text; }

        [Purpose("marketing")]
        static class Campaign
        {
            static string Send(string address) => address;

            static string To(Member member) => Masking.Mask(Send(member.Email));
        }
        """);

    [Fact]
    public Task What_a_constructor_of_the_declaring_type_does_is_trusted() => VerifyAsync("""
        class Subscriber
        {
            [PermittedPurposes("support")]
            public string Email = "";

            public Subscriber() => GC.KeepAlive(Email);
        }

        [Purpose("marketing")]
        static class Campaign { static Subscriber New() => new(); }
        """);

    [Fact]
    public Task Generated_code_is_analysed_but_not_reported() => VerifyAsync("""
        // <auto-generated/>
        #nullable enable
        [Purpose("marketing")]
        static class Generated { static string To(Member member) => member.Email; }
        """);
}
