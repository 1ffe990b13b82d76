namespace PurposeAnalyzers.Tests.Limits;

/// <summary>Reports too much: what can happen counts, whether it does happen or not.</summary>
public sealed class ReportsTooMuchTests : LimitTests
{
    [Fact]
    public Task A_consent_check_in_a_delegate_that_is_kept_is_not_seen() => VerifyAsync("""
        class Answer { [PermittedPurposes(ConsentRequired = ["survey"])] public string Text = ""; [ConsentCheck("survey")] public bool MayBeUsed { get; set; } }

        [Purpose("survey")]
        static class Survey
        {
            static void Run(List<Answer> answers)
            {
                Func<Answer, bool> wanted = answer => answer.MayBeUsed;
                foreach (var answer in answers.Where(wanted)) _ = answer.{|PUR0302:Text|};
                if (answers.All(answer => answer.MayBeUsed)) foreach (var answer in answers) _ = answer.{|PUR0302:Text|};
            }
        }
        """);

    [Fact]
    public Task Code_that_never_runs_is_reported() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign
        {
            static string To(Member member)
            {
                const bool IsPersonal = false;
                return IsPersonal ? member.{|PUR0901:Email|} : "";
            }
        }
        """);

    [Fact]
    public Task An_implementation_that_the_receiver_never_is_is_reported() => VerifyAsync("""
        interface IFormat { string Of(Member member); }
        class Telling : IFormat { public string Of(Member member) => member.Email; }
        class Silent : IFormat { public string Of(Member member) => ""; }

        [Purpose("marketing")]
        static class Campaign
        {
            static string To(Member member)
            {
                IFormat format = new Silent();
                return format.{|PUR0902:Of|}(member);
            }
        }
        """);

    [Fact]
    public Task A_result_made_by_a_primary_constructor_is_reported_whole() => VerifyAsync("""
        public sealed class Row(string email) { [PermittedPurposes("support")] public string Email { get; } = email; }

        [Purpose("support")]
        public static class Rows { public static Row Of(Member member) => {|PUR0905:new Row(member.Email)|}; }
        """);

    [Fact]
    public Task A_branch_of_a_callee_that_the_argument_excludes_is_reported() => VerifyAsync("""
        static class Letter
        {
            public static string Open(Member member, bool personal) => personal ? member.Email : "";
        }

        [Purpose("marketing")]
        static class Campaign { static string To(Member member) => Letter.{|PUR0902:Open|}(member, personal: false); }
        """);

    [Fact]
    public Task A_delegate_that_is_never_called_is_reported() => VerifyAsync("""
        [Purpose("marketing")]
        static class Campaign { static Func<Member, string> Format() => Salutation.{|PUR0902:Of|}; }
        """);

    [Fact]
    public Task A_selector_of_an_unknown_library_is_reported() => VerifyAsync("""
        class Form<T> { public void Field(System.Linq.Expressions.Expression<Func<T, object>> member) { } }

        [Purpose("marketing")]
        static class Campaign { static void Build(Form<Member> form) => form.Field(member => member.{|PUR0901:Email|}); }
        """);

    [Fact]
    public Task A_name_that_means_another_array_by_then_is_reported() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(string text) { } }

        [Purpose("support")]
        static class Desk
        {
            static void Run(Member member)
            {
                var first = new string[1];
                var second = first;
                second = new string[1];
                second[0] = member.Email;
                {|PUR0903:Campaign.Send|}(first[0]);
            }
        }
        """);

    [Fact]
    public Task A_member_that_a_class_map_leaves_out_is_reported() => VerifyAsync("""
        using CsvHelper;
        using CsvHelper.Configuration;
        using CsvHelper.Configuration.Attributes;
        [Purpose("marketing")] static class Campaign { public static void Send(string text) { } }
        class Row { [PermittedPurposes("support")] public string Mail { get; set; } = ""; public int Number { get; set; } }
        class RowMap : ClassMap<Row> { public RowMap() { Map(row => row.Number); Map(row => row.Mail).Ignore(); } }
        class Marked { [Ignore, PermittedPurposes("support")] public string Mail { get; set; } = ""; public int Number { get; set; } }

        [Purpose("support")]
        static class Desk
        {
            static void Run(List<Row> rows, List<Marked> marked)
            {
                using var text = new System.IO.StringWriter();
                using var csv = new CsvWriter(text, System.Globalization.CultureInfo.InvariantCulture);
                csv.Context.RegisterClassMap<RowMap>();
                csv.WriteRecords(marked);
                Campaign.Send(text.ToString());
                csv.WriteRecords(rows);
                {|PUR0903:Campaign.Send|}(text.ToString());
            }
        }
        """);

    [Fact]
    public Task Another_part_of_a_library_object_is_reported() => VerifyAsync("""
        [Purpose("marketing")] static class Campaign { public static void Send(string text) { } }

        [Purpose("support")]
        static class Desk
        {
            static void Run(Member member)
            {
                var message = new System.Net.Mail.MailMessage("desk@example.org", member.Email, "subject", "body");
                {|PUR0903:Campaign.Send|}(message.Subject);
            }
        }
        """);

    [Fact]
    public Task A_result_in_a_variable_of_which_only_another_part_is_read_is_reported() => VerifyAsync("""
        [Purpose("support")]
        static class Desk { public static (string Address, int Number) Numbered(Member member) => (member.Email, 1); }

        [Purpose("marketing")]
        static class Campaign
        {
            static int Variable(Member member) { var pair = Desk.{|PUR0902:Numbered|}(member); return pair.Number; }
            static int Part(Member member) => Desk.Numbered(member).Number;
        }
        """);
}
