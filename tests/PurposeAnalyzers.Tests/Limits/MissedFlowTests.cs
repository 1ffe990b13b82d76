using PurposeAnalyzers.Testing;
namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Misses: uses that are no read of a member, and ways that are not followed to their end.</summary>
public sealed class MissedFlowTests : LimitTests
{
    [Fact]
    public Task A_whole_object_given_to_a_serializer_is_missed() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign { static string Export(Member member) => System.Text.Json.JsonSerializer.Serialize(member); }
        """);

    [Fact]
    public Task A_record_turned_into_text_as_an_object_is_missed() => VerifyAsync("""
        record Contact([PermittedPurposes("support")] string Email);

        [Purpose("marketing")]
        static class Campaign { static string Print(Contact contact) => string.Format("{0}", contact); }
        """);

    [Fact]
    public Task Comparing_two_records_by_value_is_missed() => VerifyAsync("""
        record Contact([PermittedPurposes("support")] string Email);

        [Purpose("marketing")]
        static class Campaign { static bool Same(Contact left, Contact right) => left == right; }
        """);

    [Fact]
    public Task An_element_of_a_tagged_type_handed_on_whole_is_missed() => VerifyAsync("""
        [PermittedPurposes("support")]
        class Address { public string City = ""; }

        [Purpose("marketing")]
        static class Campaign
        {
            static void Run(List<Address> addresses)
            {
                foreach (var address in addresses)
                {
                    GC.KeepAlive(address);
                    GC.KeepAlive(address.{|PUR0901:City|});
                }
            }
        }
        """);

    [Fact]
    public Task A_check_that_names_no_record_counts_for_any() => VerifyAsync("""
        [Purpose("survey")]
        static class Survey
        {
            static string? To(int id, Member member) => Asked(id) ? member.Email : null;
            [ConsentCheck("survey")] static bool Asked(int id) => id > 0;
        }
        """);

    [Fact]
    public Task A_consent_that_is_withdrawn_after_the_check_still_counts() => VerifyAsync("""
        class Answer { [PermittedPurposes(ConsentRequired = ["survey"])] public string Text = ""; [ConsentCheck("survey")] public bool MayBeUsed { get; set; } }

        [Purpose("survey")]
        static class Survey
        {
            static string? To(Answer answer)
            {
                if (!answer.MayBeUsed) return null;
                answer.MayBeUsed = false;
                return answer.Text;
            }
        }
        """);

    [Fact]
    public Task A_private_field_that_a_method_sets_for_its_caller_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(string text) { } }

        internal class Job
        {
            private string text = "";
            public void Set(string value) => text = value;
            public void Run() => Campaign.Send(text);
        }

        [Purpose("support")]
        static class Desk { static void Start(Member member) { var job = new Job(); job.Set(member.Email); job.Run(); } }
        """);

    [Fact]
    public Task A_constructor_argument_that_comes_through_a_derived_class_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(string text) { } }

        internal class Job(string text) { public void Run() => Campaign.Send(text); }
        internal sealed class Late(string text) : Job(text);

        [Purpose("support")]
        static class Desk { static Job Start(Member member) => new Late(member.Email); }
        """);

    [Fact]
    public Task A_collection_that_marked_code_fills_for_its_caller_is_missed() => VerifyAsync("""
        [Purpose("support")]
        static class Desk
        {
            public static void Fill(Member member, List<string> mails) => mails.Add(member.Email);
            public static List<string> All(Member member) { var mails = new List<string>(); Fill(member, mails); return mails; }
        }

        [Purpose("marketing")]
        static class Campaign
        {
            static string Filled(Member member) { var mails = new List<string>(); Desk.Fill(member, mails); return mails[0]; }
            static string Returned(Member member) => Desk.{|PUR0902:All|}(member)[0];
        }
        """);

    [Fact]
    public Task A_result_of_a_local_function_with_a_purpose_of_its_own_is_missed() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign
        {
            static string To(Member member)
            {
                return Mail();
                [Purpose("support")] string Mail() => member.Email;
            }
        }
        """);

    [Fact]
    public async Task A_tag_lost_by_a_partial_property_of_two_files_is_missed_file_by_file()
    {
        await Test(TestBehaviors.SkipPerTreeCheck).RunAsync();
        var failure = await Assert.ThrowsAsync<VerificationException>(() => Test(TestBehaviors.None).RunAsync());
        Assert.Contains("PUR0905", failure.Message, StringComparison.Ordinal);

        static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(TestBehaviors behaviors)
        {
            var test = new CSharpAnalyzerVerifier<PurposeAnalyzer>.Test { TestBehaviors = behaviors };
            test.TestState.Sources.Add("""
                using PurposeAnalyzers.Annotations;
                public class Person { [PermittedPurposes("support")] public string Email = ""; }
                [Purpose("support")] public partial class Card { private readonly Person person = new(); public partial string Address { get; } }
                """);
            test.TestState.Sources.Add("public partial class Card { public partial string Address => {|PUR0905:person.Email|}; }");
            return test;
        }
    }

    [Fact]
    public async Task Of_more_than_64_delegates_in_one_variable_the_last_are_missed()
    {
        await VerifyAsync(Delegates(others: 63, found: "{|PUR0903:Campaign.Send|}"));
        await VerifyAsync(Delegates(others: 64, found: "Campaign.Send"));

        static string Delegates(int others, string found) => $$"""
            [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }

            [Purpose("support")]
            static class Desk
            {
                static void Run(Member member)
                {
                    var columns = new List<Func<Member, string>> { {{string.Concat(Enumerable.Repeat("_ => \"\", ", others))}} member => member.Email };
                    foreach (var column in columns)
                    {
                        {{found}}(column(member));
                    }
                }
            }
            """;
    }

    [Fact]
    public Task What_a_library_object_calls_its_delegate_with_later_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }

        [Purpose("support")]
        static class Desk
        {
            static void Start(Member member)
            {
                new System.Threading.Thread(x => Campaign.Send(x)).Start(member.Email);
                IProgress<string> progress = new Progress<string>(x => Campaign.Send(x));
                progress.Report(member.Email);
            }
        }
        """);

    [Fact]
    public Task Data_that_is_parsed_into_an_object_with_untagged_members_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }
        class Card { public string Number { get; set; } = ""; }

        [Purpose("support")]
        static class Desk
        {
            static List<Card> Cards(Member member) => System.Text.Json.JsonSerializer.Deserialize<List<Card>>(member.Email)!;
            static Card First(Member member) => Cards(member)[0];

            static void Use(Member member)
            {
                Campaign.Send(First(member).Number);
                {|PUR0903:Campaign.Send|}(System.Text.Json.JsonSerializer.Deserialize<List<string>>(member.Email));
            }
        }
        """);

    [Fact]
    public Task The_sender_of_an_event_that_a_handler_writes_down_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }

        [Purpose("support")]
        class Desk
        {
            [PermittedPurposes("support")] public string Mail { get; set; } = "";

            void Raise()
            {
                EventHandler log = (sender, _) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize(sender));
                log(this, EventArgs.Empty);
            }

            void Tell()
            {
                Action<object> log = desk => Campaign.Send(System.Text.Json.JsonSerializer.Serialize(desk));
                {|PUR0903:log|}(this);
            }
        }
        """);

    [Fact]
    public Task What_an_object_holds_beyond_a_service_or_class_that_a_method_takes_it_as_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }
        interface IService { int Count(); }
        class Person { public int Number { get; set; } }
        class Card : Person, IService { public int Count() => 1; [PermittedPurposes("support")] public string Mail { get; set; } = ""; }

        [Purpose("support")]
        static class Desk
        {
            static void SendService(IService one) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize<object>(one));
            static void SendPerson(Person one) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize<object>(one));
            static void SendObject(object any) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize(any));

            static void Use(Card card)
            {
                SendService(card);
                SendPerson(card);
                {|PUR0903:SendObject|}(card);
            }
        }
        """);

    [Fact]
    public Task What_a_member_of_a_generic_type_holds_is_missed_in_generic_code() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }
        class Card { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        class Holder<T>(T value) { public T Value { get; } = value; }

        [Purpose("support")]
        static class Desk
        {
            static void SendHeld<T>(Holder<T> holder) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize<object>(holder.Value!));
            static void SendFirst<A, B>((A, B) pair) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize<object>(pair.Item1!));
            static void SendOne<T>(T one) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize<object>(one!));

            static void Use(Card card)
            {
                SendHeld(new Holder<Card>(card));
                SendFirst((card, 1));
                {|PUR0903:SendOne|}(new Holder<Card>(card).Value);
            }
        }
        """);

    [Fact]
    public Task What_is_put_into_an_object_of_anything_is_missed() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }
        class Card { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        class Envelope(object content) { public object Content { get; } = content; }

        [Purpose("support")]
        static class Desk
        {
            static void SendContent(Envelope envelope) => Campaign.Send(System.Text.Json.JsonSerializer.Serialize(envelope.Content));
            static void Use(Card card) => SendContent(new Envelope(card));
        }
        """);

    [Fact]
    public Task What_a_service_behind_an_interface_keeps_is_missed_when_it_comes_back() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }

        [Purpose("support")]
        static class Desk
        {
            static void Keep(Microsoft.Extensions.Caching.Distributed.IDistributedCache cache, Member member)
            {
                cache.Set("mail", System.Text.Encoding.UTF8.GetBytes(member.Email), new());
                Campaign.Send(cache.Get("mail"));
            }
        }
        """);

    [Theory]
    [InlineData(true, "{|PUR0903:Campaign.Send|}")]
    [InlineData(false, "Campaign.Send")]
    public Task What_goes_through_a_project_that_tags_only_private_members_is_missed_in_editors(bool isCompiled, string send)
    {
        var test = TestOf($$"""
            [Purpose("marketing")] static class Campaign { public static void Send(object? text) { } }

            [Purpose("support")]
            static class Desk
            {
                static void To(Member member) => {{send}}(new Library.Builder().With(member.Email).Build());
            }
            """);
        test.TestState.AddOtherProject(
            "Library",
            """
            namespace Library;

            public class Builder
            {
                [PurposeAnalyzers.Annotations.PermittedPurposes("support")] private readonly int remark;
                private string text = "";
                public Builder With(string value) { text += value; return this; }
                public string Build() => text;
            }
            """,
            isCompiled);
        return test.RunAsync();
    }
}
