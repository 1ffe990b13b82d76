using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>All places without a tag that a value can come to, and where the finding stands.</summary>
public partial class LostTagTests
{
    [Theory]
    [InlineData("{|PUR0905:dto.Name|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Name|} = $\"Dear {m.Email}\";")]
    [InlineData("{|PUR0905:dto.Name|} += m.Email;")]
    [InlineData("{|PUR0905:dto.Name|} ??= m.Email;")]
    [InlineData("{|PUR0905:dto.Field|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Inner!.Name|} = m.Email;")]
    [InlineData("{|PUR0905:dto[0]|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Names|} = new() { m.Email };")]
    [InlineData("{|PUR0905:dto.Names|} = [m.Email];")]
    [InlineData("{|PUR0905:dto.Names|} = members.Select(x => x.Email).ToList();")]
    [InlineData("{|PUR0905:dto.Names|} = (from x in members where x.Id > 0 select x.Email).ToList();")]
    [InlineData("{|PUR0905:dto.Names.Add|}(m.Email);")]
    [InlineData("{|PUR0905:dto.Names.AddRange|}(members.Select(x => x.Email));")]
    [InlineData("{|PUR0905:dto.Names[0]|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Lines|} = [m.Email];")]
    [InlineData("{|PUR0905:dto.Lines[0]|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Notes[\"mail\"]|} = m.Email;")]
    [InlineData("{|PUR0905:dto.Notes.Add|}(\"mail\", m.Email);")]
    [InlineData("var local = new List<string>(); local.Add(m.Email); {|PUR0905:dto.Names|} = local;")]
    [InlineData("{|PUR0905:(dto.Name, dto.Phone)|} = (m.Email, m.Name);")]
    [InlineData("{|PUR0905:(var first, dto.Name)|} = (1, m.Email);")]
    [InlineData("_ = {|PUR0905:new|} Dto { Name = m.Email };")]
    [InlineData("Dto other = {|PUR0905:new|}() { Name = m.Email };")]
    [InlineData("_ = {|PUR0905:new|} Dto { Names = { m.Email } };")]
    [InlineData("_ = {|PUR0905:new|} Dto { Names = new() { m.Email } };")]
    [InlineData("_ = {|PUR0905:new|} Dto { Notes = { [\"mail\"] = m.Email } };")]
    [InlineData("_ = {|PUR0905:new|} Dto { [0] = m.Email };")]
    [InlineData("_ = {|PUR0905:new|} Dto { Inner = { Name = m.Email } };")]
    [InlineData("_ = new Dto { Inner = {|PUR0905:new|} Dto { Name = m.Email } };")]
    [InlineData("_ = {|PUR0905:new|} Dto { Name = m.Email, Inner = {|PUR0905:new|}() { Name = m.Name } };")]
    [InlineData("_ = {|PUR0905:new|} Dto(m.Email);")]
    [InlineData("_ = {|PUR0905:new|} Dto(m.Email) { Phone = m.Email };")]
    [InlineData("_ = {|PUR0905:new|} Row(m.Email, 1);")]
    [InlineData("_ = {|PUR0905:new|} Row(Number: 1, Text: m.Email);")]
    [InlineData("_ = row {|PUR0905:with|} { Text = m.Email };")]
    [InlineData("var rows = members.Select(x => {|PUR0905:new|} Row(x.Email, x.Id)).ToList();")]
    [InlineData("var rows = members.AsQueryable().Select(x => {|PUR0905:new|} Dto { Name = x.Email });")]
    [InlineData("var rows = from x in members select {|PUR0905:new|} Dto { Name = x.Email };")]
    [InlineData("members.ForEach(x => {|PUR0905:dto.Name|} = x.Email);")]
    [InlineData("foreach (var x in members) { {|PUR0905:dto.Name|} = x.Email; }")]
    [InlineData("void Local() { {|PUR0905:dto.Name|} = m.Email; } Local();")]
    [InlineData("{|PUR0905:System.Threading.Interlocked.Exchange|}(ref dto.Field, m.Email);")]
    [InlineData("{|PUR0905:Get|}(out dto.Field); void Get(out string? text) => text = m.Email;")]
    [InlineData("{|PUR0905:Get|}(ref dto.Field); void Get(ref string? text) => text = m.Email;")]
    public Task A_place_without_a_tag_is_reported(string statement) => PlaceAsync(statement);

    [Theory]
    [InlineData("dto.Name = \"desk\";")]
    [InlineData("dto.Name = null;")]
    [InlineData("dto.Name = nameof(m.Email);")]
    [InlineData("dto.Name = Mask(m.Email);")]
    [InlineData("dto.Name = m.Id.ToString();")]
    [InlineData("dto.Name = m.Email == \"\" ? \"none\" : \"some\";")]
    [InlineData("dto.Name = m.Email switch { \"\" => \"none\", _ => \"some\" };")]
    [InlineData("dto.Number = m.Email.Length + m.Email.IndexOf('@') + members.Count(x => x.Email != \"\");")]
    [InlineData("dto.Flag = m.Email.Contains('@') || m.Email != \"\" || members.Any(x => x.Email == m.Email);")]
    [InlineData("dto.Number = m.Email.GetHashCode();")]
    [InlineData("dto.Tagged = m.Email;")]
    [InlineData("dto.Tagged = m.Name;")]
    [InlineData("dto.Name = dto.Phone;")]
    [InlineData("var mail = m.Email; mail = \"\"; dto.Name = mail;")]
    [InlineData("var pair = (m.Email, m.Id); dto.Number = pair.Id;")]
    [InlineData("var x = new { m.Email, m.Id }; dto.Number = x.Id;")]
    [InlineData("dto.Names.Remove(m.Email);")]
    [InlineData("dto.Names = dto.Names.Where(n => n != m.Email).ToList();")]
    [InlineData("_ = dto.Names.Contains(m.Email);")]
    [InlineData("_ = dto.Notes.TryGetValue(m.Email, out var note); dto.Name = note;")]
    [InlineData("_ = new Dto { Number = m.Id, Tagged = m.Email };")]
    [InlineData("_ = new Row(m.Id.ToString(), m.Email.Length);")]
    [InlineData("_ = row with { Number = m.Email.Length };")]
    [InlineData("_ = new System.Net.Mail.MailMessage { Subject = m.Email, Body = m.Email };")]
    [InlineData("_ = new Uri(\"https://example.org\").Host == m.Email;")]
    [InlineData("members.Sort((a, b) => string.CompareOrdinal(a.Email, b.Email)); dto.Owners = members;")]
    [InlineData("m.Email = dto.Name ?? \"\";")]
    public Task A_place_that_loses_nothing_is_silent(string statement) => PlaceAsync(statement);

    [Fact]
    public Task What_stores_for_its_caller_is_reported_at_the_callers_call() => FlowSample.VerifyAsync("""
        class Desk
        {
            void Run(Member m, Dto dto, Builder builder)
            {
                {|PUR0905:Fill|}(dto, m.Email);
                {|PUR0905:Twice|}(dto, m.Email);
                {|PUR0905:Recurse|}(dto, m.Email, 3);
                {|PUR0905:dto.Set|}(m.Email);
                {|PUR0905:Make|}(m.Email);
                {|PUR0905:builder.Named|}(m.Email).Named("");
                _ = {|PUR0905:new|} Derived(m.Email);
                _ = {|PUR0905:new|} Kept(m.Email);
                {|PUR0905:builder.Name|} = m.Email;
                Fill(dto, m.Id.ToString());
                Ignore(dto, m.Email);
                builder.Kept(m.Email);
            }
            static void Fill(Dto dto, string text) => dto.Name = text;
            static void Twice(Dto dto, string text) => Fill(dto, text.Trim());
            static void Recurse(Dto dto, string text, int n) { if (n == 0) { dto.Name = text; } else { Recurse(dto, text, n - 1); } }
            static void Ignore(Dto dto, string text) => dto.Number = text.Length;
            static Dto Make(string text) => new Dto { Name = text };
        }
        static class Extensions { internal static void Set(this Dto dto, string text) => dto.Name = text; }
        class Builder
        {
            private readonly Dto dto = new();
            private string kept = "";
            internal Builder Named(string name) { dto.Name = name; return this; }
            internal string Name { set => dto.Name = value; }
            internal void Kept(string text) => kept = text;
        }
        class Base { public string Mail; internal Base(string mail) => Mail = mail; }
        class Derived : Base { internal Derived(string mail) : base(mail) { } }
        class Kept(string mail) { public string Mail { get; } = mail; }
        class Captured(string mail) { internal int Length => mail.Length; }
        """, Dto);

    [Fact]
    public async Task A_chain_is_told_step_by_step()
    {
        var finding = await FlowSample.SingleAsync("PUR0905", """
            class Desk
            {
                void Run(Member m, Dto dto)
                {
                    var mail = m.Email;
                    {|PUR0905:Outer|}(dto, mail);
                }
                static void Outer(Dto dto, string text)
                {
                    Inner(dto, text);
                }
                static void Inner(Dto dto, string value)
                {
                    dto.Name = value;
                }
            }
            """, Dto);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = m.Email;", "Inner(dto, text);", "dto.Name = value;");
        Assert.Equal("M:Desk.Outer(Dto,System.String) M:Desk.Inner(Dto,System.String)", finding.Properties["path"]);
    }

    [Theory]
    [InlineData("public string Get(Member m) => {|PUR0905:m.Email|};")]
    [InlineData("public string Get(Member m) { {|PUR0905:return|} m.Email; }")]
    [InlineData("public string Get(Member m) { var mail = m.Email; {|PUR0905:return|} \"Dear \" + mail; }")]
    [InlineData("public string Get(Member m) { if (m.Id == 0) { return \"\"; } {|PUR0905:return|} m.Email; }")]
    [InlineData("protected string Get(Member m) => {|PUR0905:m.Email|};")]
    [InlineData("protected internal string Get(Member m) => {|PUR0905:m.Email|};")]
    [InlineData("public static string Get(Member m) => {|PUR0905:m.Email|};")]
    [InlineData("public virtual string Get(Member m) => {|PUR0905:m.Email|};")]
    [InlineData("public object Get(Member m) => {|PUR0905:new { m.Email }|};")]
    [InlineData("public (string, int) Get(Member m) => {|PUR0905:(m.Email, m.Id)|};")]
    [InlineData("public List<string> Get(List<Member> all) => {|PUR0905:all.Select(m => m.Email).ToList()|};")]
    [InlineData("public Task<string> Get(Member m) => {|PUR0905:Task.FromResult(m.Email)|};")]
    [InlineData("public async Task<string> Get(Member m) { await Task.Yield(); {|PUR0905:return|} m.Email; }")]
    [InlineData("public async ValueTask<string> Get(Member m) { await Task.Yield(); {|PUR0905:return|} m.Email; }")]
    [InlineData("public IEnumerable<string> Get(Member m) { yield return \"\"; {|PUR0905:yield|} return m.Email; }")]
    [InlineData("public async IAsyncEnumerable<string> Get(Member m) { await Task.Yield(); {|PUR0905:yield|} return m.Email; }")]
    [InlineData("public string Get(Member m) => {|PUR0905:Inner(m)|}; private string Inner(Member m) => m.Email;")]
    [InlineData("public string Mail => {|PUR0905:new Member().Email|};")]
    [InlineData("public string Mail { get { {|PUR0905:return|} new Member().Email; } }")]
    [InlineData("public string Mail { get => {|PUR0905:new Member().Email|}; set { } }")]
    [InlineData("public string {|PUR0905:Mail|} { get; } = new Member().Email;")]
    [InlineData("internal string {|PUR0905:mail|} = new Member().Email;")]
    [InlineData("public string this[int i] => {|PUR0905:new Member().Email|};")]
    [InlineData("public static string operator +(Desk desk, Member m) => {|PUR0905:m.Email|};")]
    [InlineData("public static implicit operator string(Desk desk) => {|PUR0905:new Member().Email|};")]
    [InlineData("public void Get(Member m, out string mail) { {|PUR0905:mail|} = m.Email; }")]
    public Task A_result_that_everyone_sees_is_reported(string member) => MemberAsync("public class Desk", member);

    [Theory]
    [InlineData("public class Desk", "internal string Get(Member m) => m.Email;")]
    [InlineData("public class Desk", "private string Get(Member m) => m.Email;")]
    [InlineData("public class Desk", "private protected string Get(Member m) => m.Email;")]
    [InlineData("internal class Desk", "public string Get(Member m) => m.Email;")]
    [InlineData("internal class Desk", "public string Mail => new Member().Email;")]
    [InlineData("public class Desk", "[return: PermittedPurposes(\"support\")] public string Get(Member m) => m.Email;")]
    [InlineData("public class Desk", "[PermittedPurposes(\"support\")] public string Mail => new Member().Email;")]
    [InlineData("public class Desk", "[Anonymizes] public string Get(Member m) => m.Email[..1];")]
    [InlineData("public class Desk", "public override string ToString() => new Member().Email;")]
    [InlineData("public abstract class Base { public abstract string Mail { get; } } public class Desk : Base", "public override string Mail => new Member().Email;")]
    [InlineData("public class Desk", "public Member Get(Member m) => m;")]
    [InlineData("public class Desk", "public List<Member> Get(List<Member> all) => all.Where(m => m.Email != \"\").ToList();")]
    [InlineData("public class Desk", "public string Get(string text) => text; internal void Run(Member m) => _ = Get(m.Email);")]
    [InlineData("public class Desk", "public int Get(Member m) => m.Email.Length;")]
    [InlineData("public class Desk", "public ValueTask Keep(Member m) => new(Task.FromResult(m.Email));")]
    [InlineData("public class Desk", "public bool Get(Member m) => m.Email.EndsWith(\".org\");")]
    [InlineData("public class Desk", "public void Get(Member m) { Func<string> get = () => m.Email; string Local() => m.Email; get(); Local(); }")]
    [InlineData("public class Desk", "internal void Get(Member m, out string mail) => mail = m.Email;")]
    [InlineData("public class Desk", "public void Get(Member m, [PermittedPurposes(\"support\")] out string mail) => mail = m.Email;")]
    [InlineData("public class Desk", "public event Action<string>? Arrived; internal void Run(Member m) => Arrived?.Invoke(m.Email);")]
    public Task A_result_that_keeps_the_tag_or_stays_inside_is_silent(string type, string member) => MemberAsync(type, member);

    private static Task MemberAsync(string type, string member) => FlowSample.VerifyAsync($$"""
        {{type}}
        {
            {{member}}
        }
        """);
}
