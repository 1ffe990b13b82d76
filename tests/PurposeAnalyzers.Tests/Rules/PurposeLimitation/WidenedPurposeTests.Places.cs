using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>All places with a tag that a value can come to, and where the finding stands.</summary>
public partial class WidenedPurposeTests
{
    [Theory]
    [InlineData("{|PUR0904:letter.To|} = m.Email;")]
    [InlineData("{|PUR0904:letter.To|} += m.Email;")]
    [InlineData("{|PUR0904:letter.To|} ??= m.Email;")]
    [InlineData("{|PUR0904:letter.Field|} = m.Email;")]
    [InlineData("{|PUR0904:letter.All|} = new() { m.Email };")]
    [InlineData("{|PUR0904:letter.All|} = [m.Email];")]
    [InlineData("{|PUR0904:letter.All.Add|}(m.Email);")]
    [InlineData("{|PUR0904:letter.All.AddRange|}(new[] { m.Email });")]
    [InlineData("{|PUR0904:letter.Lines|} = [m.Email];")]
    [InlineData("{|PUR0904:letter.Lines[0]|} = m.Email;")]
    [InlineData("{|PUR0904:letter.All[0]|} = m.Email;")]
    [InlineData("{|PUR0904:letter.Notes[\"mail\"]|} = m.Email;")]
    [InlineData("{|PUR0904:letter.Notes.TryAdd|}(\"mail\", m.Email);")]
    [InlineData("{|PUR0904:(letter.To)|} = m.Email;")]
    [InlineData("{|PUR0904:(letter.To, letter.Same)|} = (m.Email, m.Email);")]
    [InlineData("_ = {|PUR0904:new|} Letter { To = m.Email };")]
    [InlineData("_ = {|PUR0904:new|} Letter { To = m.Email, Copy = m.Email, Field = m.Email };")]
    [InlineData("_ = {|PUR0904:new|} Letter { All = { m.Email } };")]
    [InlineData("_ = {|PUR0904:new|} Letter { Notes = { [\"mail\"] = m.Email } };")]
    [InlineData("_ = {|PUR0904:new|} Letter(m.Email);")]
    [InlineData("_ = {|PUR0904:new|} Letter(m.Email) { Copy = m.Email };")]
    [InlineData("Letter other = {|PUR0904:new|}() { To = m.Email };")]
    [InlineData("_ = {|PUR0904:new|} Row(m.Email, 1);")]
    [InlineData("_ = row {|PUR0904:with|} { To = m.Email };")]
    [InlineData("_ = {|PUR0904:new|} Tagged(m.Email);")]
    [InlineData("{|PUR0904:Mailer.Send|}(m.Email);")]
    [InlineData("{|PUR0904:Mailer.Extend|}(m.Email);")]
    [InlineData("{|PUR0904:m.Email.Extend|}();")]
    [InlineData("{|PUR0904:Mailer.Fill|}(m, out letter.Field);")]
    [InlineData("{|PUR0904:Mailer.Store|}(letter, m.Email);")]
    [InlineData("{|PUR0904:Mailer.Make|}(m.Email);")]
    [InlineData("{|PUR0904:System.Threading.Interlocked.Exchange|}(ref letter.Field, m.Email);")]
    [InlineData("var send = ([PermittedPurposes(\"support\", \"marketing\")] string text) => { }; {|PUR0904:send|}(m.Email);")]
    [InlineData("{|PUR0904:Local|}(m.Email); void Local([PermittedPurposes(\"support\", \"marketing\")] string text) { }")]
    [InlineData("Action a = () => {|PUR0904:letter.To|} = m.Email; a();")]
    public Task A_place_with_a_wider_tag_is_reported(string statement) => PlaceAsync(statement);

    [Theory]
    [InlineData("letter.To = m.Name;")]
    [InlineData("letter.Same += m.Email;")]
    [InlineData("letter.All.Add(m.Name);")]
    [InlineData("letter.All.Remove(m.Email);")]
    [InlineData("_ = letter.All.Contains(m.Email) || letter.Notes.ContainsKey(m.Email);")]
    [InlineData("_ = letter.Lines[m.Email.Length];")]
    [InlineData("(letter.To, letter.Same) = (m.Name, m.Email);")]
    [InlineData("_ = new Letter { To = m.Name, Same = m.Email };")]
    [InlineData("_ = new Letter(m.Name) { Same = m.Email };")]
    [InlineData("_ = new Row(m.Name, m.Email.Length);")]
    [InlineData("_ = row with { To = m.Name };")]
    [InlineData("Mailer.Send(m.Name);")]
    [InlineData("Mailer.Store(letter, m.Name);")]
    [InlineData("Mailer.Store(letter, letter.To);")]
    [InlineData("var (to, _) = row; letter.To = to;")]
    [InlineData("var mail = m.Email; mail = m.Name; letter.To = mail;")]
    public Task A_place_that_gets_what_it_permits_is_silent(string statement) => PlaceAsync(statement);

    [Theory]
    [InlineData("""string? Get(Member m) => {|PUR0904:m.Email|};""")]
    [InlineData("""string? Get(Member m) { {|PUR0904:return|} m.Email; }""")]
    [InlineData("""string? Get(Member m) { if (m.Id == 0) { return m.Name; } {|PUR0904:return|} m.Email; }""")]
    [InlineData("""async Task<string?> Get(Member m) { await Task.Yield(); {|PUR0904:return|} m.Email; }""")]
    [InlineData("""IEnumerable<string?> Get(Member m) { yield return m.Name; {|PUR0904:yield|} return m.Email; }""")]
    [InlineData("""List<string?> Get(List<Member> all) => {|PUR0904:all.Select(m => (string?)m.Email).ToList()|};""")]
    public Task A_result_under_a_wider_tag_is_reported(string method) => FlowSample.VerifyAsync(
        $$"""class Desk { [return: PermittedPurposes("support", "marketing")] internal {{method}} }""");

    [Fact]
    public Task A_property_or_accessor_under_a_wider_tag_is_reported() => FlowSample.VerifyAsync("""
        class Desk(Member m)
        {
            [PermittedPurposes("support", "marketing")] internal string A => {|PUR0904:m.Email|};
            [PermittedPurposes("support", "marketing")] internal string B { get { {|PUR0904:return|} m.Email; } }
            [PermittedPurposes("support", "marketing")] internal string C => m.Name;
            [PermittedPurposes("support")] internal string D => m.Email;
            [PermittedPurposes("support", "marketing")] internal string {|PUR0904:E|} { get; } = m.Email;
            [PermittedPurposes("support", "marketing")] internal string {|PUR0904:F|} = m.Email;
            [PermittedPurposes("support", "marketing")] internal string G { get; } = m.Name;
        }
        """);

    [Fact]
    public Task A_tagged_out_parameter_is_reported_where_it_is_set() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Wide(Member m, [PermittedPurposes("support", "marketing")] out string mail) { {|PUR0904:mail|} = m.Email; }
            void Same(Member m, [PermittedPurposes("support")] out string mail) => mail = m.Email;
        }
        """);

    [Fact]
    public Task A_tagged_parameter_of_a_delegate_or_event_is_reported_where_it_is_called() => FlowSample.VerifyAsync("""
        delegate void Handler([PermittedPurposes("support", "marketing")] string text);
        class Desk
        {
            internal event Handler? Arrived;
            void Run(Member m, Handler handler)
            {
                {|PUR0904:handler|}(m.Email);
                Arrived?{|PUR0904:.Invoke|}(m.Email);
                handler(m.Name);
                Arrived?.Invoke(m.Name);
            }
        }
        """);

    [Theory]
    [InlineData("_ = {|PUR0904:new|} Letter { To = m.Email, Copy = m.Email, Same = m.Email };", "'Member.Email' reaches 'Letter.To', 'Letter.Copy', whose tag is wider: it permits 'marketing'", "P:Letter.To P:Letter.Copy")]
    [InlineData("{|PUR0904:letter.To|} = letter.Copy = m.Email;", "'Member.Email' reaches 'Letter.Copy', 'Letter.To', whose tag is wider: it permits 'marketing'", "P:Letter.Copy P:Letter.To")]
    [InlineData("{|PUR0904:Mailer.Send|}(m.Email);", "'Member.Email' reaches 'Mailer.Send(address)', whose tag is wider: it permits 'marketing'", "M:Mailer.Send(System.String)#address")]
    [InlineData("{|PUR0904:Mailer.Store|}(letter, m.Email);", "'Member.Email' reaches 'Letter.To', whose tag is wider: it permits 'marketing'", "P:Letter.To")]
    [InlineData("_ = {|PUR0904:new|} Row(m.Email, 1);", "'Member.Email' reaches 'Row.To', whose tag is wider: it permits 'marketing'", "P:Row.To")]
    [InlineData("_ = Get(m);", "'Member.Email' reaches 'Desk.Get()', whose tag is wider: it permits 'marketing'", "M:Desk.Get(Member)", "[return: PermittedPurposes(\"support\", \"marketing\")] string Get(Member m) => {|PUR0904:m.Email|};")]
    public async Task The_message_names_all_targets_of_the_place(string statement, string message, string targets, string members = "")
    {
        var finding = await FlowSample.SingleAsync("PUR0904", Place(statement, members), Letter);
        Assert.Equal(message, finding.Message());
        Assert.Equal(targets, finding.Properties["targets"]);
    }

    [Fact]
    public Task A_creation_with_wider_and_untagged_members_is_one_finding_of_each_rule() => FlowSample.VerifyAsync("""
        class Mixed { [PermittedPurposes("support", "marketing")] public string A = ""; public string B = ""; [PermittedPurposes("support")] public string C = ""; }
        class Desk { void Run(Member m) => _ = {|PUR0904:{|PUR0905:new|}|} Mixed { A = m.Email, B = m.Email, C = m.Email }; }
        """);

    [Fact]
    public async Task A_member_of_another_assembly_is_reported_by_its_tag()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m, Parcel p) { {|PUR0904:p.To|} = m.Email; p.To = m.Name; } }");
        test.TestState.AdditionalProjects["Post"].Sources.Add("""
            public class Parcel { [PurposeAnalyzers.Annotations.PermittedPurposes("support", "marketing")] public string To { get; set; } = ""; }
            """);
        test.TestState.AdditionalProjectReferences.Add("Post");
        await test.RunAsync();
    }

    private static Task PlaceAsync(string statement) => FlowSample.VerifyAsync(Place(statement, ""), Letter);

    private static string Place(string statement, string members) => $$"""
        record Row([PermittedPurposes("support", "marketing")] string? To, int Number);
        class Tagged { internal Tagged([PermittedPurposes("support", "marketing")] string to) { } }
        static class Mailer
        {
            internal static void Send([PermittedPurposes("support", "marketing")] string address) { }
            internal static void Extend([PermittedPurposes("support", "marketing")] this string address) { }
            internal static void Fill(Member m, out string? field) => field = m.Email;
            internal static void Store(Letter letter, string? text) => letter.To = text;
            internal static Letter Make(string? text) => new Letter { To = text };
        }
        class Desk
        {
            void Run(Member m, Letter letter, Row row)
            {
                {{statement}}
            }
            {{members}}
        }
        """;
}
