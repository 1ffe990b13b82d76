using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.Foundation;

/// <summary>PUR0005: where the analysis must give up on a value, it says so.</summary>
public class UnfollowedDataTests
{
    [Theory]
    [InlineData("{|PUR0005:service.Store|}(mail);", "handed to a dynamic call", "動的な呼び出しに渡されており")]
    [InlineData("_ = mail + {|PUR0005:typeof(Member).GetProperty(\"Email\")!.GetValue|}(m);", "read by reflection", "リフレクションで読み取られており")]
    public async Task What_cannot_be_followed_is_reported_with_its_tag(string statement, string english, string japanese)
    {
        var finding = await FlowSample.SingleAsync("PUR0005", Statement("var mail = m.Email;\n        " + statement));
        Assert.Equal($"'Member.Email' is {english} and cannot be followed there", finding.Message());
        Assert.Equal($"'Member.Email' が{japanese}、そこからは追跡できません", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
    }

    [Theory]
    [InlineData("{|PUR0005:service.Store|}(m.Email);")]
    [InlineData("{|PUR0005:service.Store|}(1, text: m.Email);")]
    [InlineData("{|PUR0005:service|}(m.Email);")]
    [InlineData("{|PUR0005:service.Mail|} = m.Email;")]
    [InlineData("{|PUR0005:service[\"mail\"]|} = m.Email;")]
    [InlineData("{|PUR0005:service.Store|}(m);")]
    [InlineData("{|PUR0005:service.Store|}(new { m.Email });")]
    [InlineData("{|PUR0005:service.Store|}(members);")]
    [InlineData("dynamic bag = new System.Dynamic.ExpandoObject(); {|PUR0005:bag.Mail|} = m.Email;")]
    [InlineData("{|PUR0005:Hand|}(m.Email); void Hand(string text) => service.Store(text);")]
    public Task A_dynamic_call_that_gets_personal_data_is_reported(string statement) => FlowSample.VerifyAsync(Statement(statement));

    [Theory]
    [InlineData("service.Store(m.Id);")]
    [InlineData("service.Store(m.Email.Length);")]
    [InlineData("service.Store(Mask(m.Email));")]
    [InlineData("service.Store(nameof(m.Email));")]
    [InlineData("dynamic text = m.Email; text = \"\"; service.Store(text);")]
    [InlineData("dynamic id = m.Id; _ = id + 1;")]
    [InlineData("_ = service.Email;")]
    public Task A_dynamic_call_without_it_is_silent(string statement) => FlowSample.VerifyAsync(Statement(statement));

    [Theory]
    [InlineData("_ = {|PUR0005:typeof(Member).GetProperty(\"Email\")!.GetValue|}(m);")]
    [InlineData("_ = {|PUR0005:typeof(Member).GetProperty(nameof(Member.Email))!.GetValue|}(m);")]
    [InlineData("var property = typeof(Member).GetProperty(\"Email\")!; _ = {|PUR0005:property.GetValue|}(m);")]
    [InlineData("foreach (var property in typeof(Member).GetProperties()) { _ = {|PUR0005:property.GetValue|}(m); }")]
    public Task Reflection_that_reads_personal_data_is_reported(string statement) => FlowSample.VerifyAsync(Statement(statement));

    [Theory]
    [InlineData("_ = typeof(Member).GetProperty(\"Id\")!.GetValue(m);")]
    [InlineData("_ = typeof(Member).GetProperty(\"Email\")!.Name;")]
    [InlineData("_ = typeof(Member).GetProperties().Length;")]
    [InlineData("_ = m.GetType().Name;")]
    [InlineData("_ = Activator.CreateInstance<Member>();")]
    [InlineData("typeof(Member).GetProperty(\"Email\")!.SetValue(m, \"\");")]
    public Task Reflection_that_reads_none_is_silent(string statement) => FlowSample.VerifyAsync(Statement(statement));

    [Fact]
    public Task A_dynamic_argument_to_known_code_is_reported_by_the_rule_of_that_code() => FlowSample.VerifyAsync(Statement("""
        dynamic text = m.Email;
                {|PUR0903:Campaign.Send|}(text);
        """));

    private static string Statement(string statement) => $$"""
        class Desk
        {
            [Anonymizes] static string Mask(string text) => text[..1];
            void Run(Member m, List<Member> members, dynamic service)
            {
                {{statement}}
            }
        }
        """;
}
