using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0301: data goes only to recipients that every tag lists (DESIGN 5.5, point 4).</summary>
public partial class DisclosedToOtherTests
{
    [Fact]
    public async Task A_disclosure_is_reported_with_its_tag_and_its_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0301", Test("""
            class Desk
            {
                void Run(Member m)
                {
                    var address = m.Address;
                    {|PUR0301:Partner.Send|}(address);
                }
            }
            """));
        Assert.Equal("'Member.Address' may be disclosed to 'courier', but 'Partner.Send' discloses to 'partner'", finding.Message());
        Assert.Equal("'Member.Address' の提供は 'courier' に限り許可されていますが、'Partner.Send' は 'partner' に提供します", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay("Address { get; set; }", "var address = m.Address;");
        Assert.Equal("P:Member.Address", finding.Properties["data"]);
        Assert.Equal("partner", finding.Properties["recipients"]);
        Assert.Equal("M:Desk.Run(Member)", finding.Properties["code"]);
        Assert.Equal("M:Partner.Send(System.Object)", finding.Properties["path"]);
    }

    [Fact]
    public async Task The_message_names_the_articles_of_the_policy()
    {
        var finding = await FlowSample.SingleAsync("PUR0301", Test("class Desk { void Run(Member m) => {|PUR0301:Partner.Send|}(m.Address); }", PolicyWith()));
        Assert.Equal("'Member.Address' may be disclosed to 'courier' (article 3), but 'Partner.Send' discloses to 'partner' (article 7)", finding.Message());
        Assert.Equal("'Member.Address' の提供は 'courier'(第3条) に限り許可されていますが、'Partner.Send' は 'partner'(第7条) に提供します", finding.JapaneseMessage());
    }

    [Fact]
    public async Task The_message_says_that_nobody_may_get_it()
    {
        var finding = await FlowSample.SingleAsync("PUR0301", Test("class Desk { void Run(Member m) => {|PUR0301:Courier.Send|}(m.Card); }"));
        Assert.Equal("'Member.Card' may be disclosed to nobody, but 'Courier.Send' discloses to 'courier'", finding.Message());
        Assert.Equal("'Member.Card' はどの提供先にも提供が許可されていませんが、'Courier.Send' は 'courier' に提供します", finding.JapaneseMessage());
    }

    [Theory]
    [InlineData("{|PUR0301:Partner.Send|}(m.Address);")]
    [InlineData("{|PUR0301:Partner.Send|}(m.Address.Trim().ToUpper());")]
    [InlineData("{|PUR0301:Partner.Send|}($\"{m.Name}, {m.Address}\");")]
    [InlineData("{|PUR0301:Partner.Send|}(new { m.Name, m.Address });")]
    [InlineData("{|PUR0301:Partner.Send|}((m.Name, m.Address));")]
    [InlineData("{|PUR0301:Partner.Send|}(members.Select(x => x.Address).ToList());")]
    [InlineData("{|PUR0301:Partner.SendAll|}(m.Name, m.Address);")]
    [InlineData("{|PUR0301:Partner.Both|}(m.Name, m.Address);")]
    [InlineData("{|PUR0301:{|PUR0301:Partner.Both|}|}(m.Card, m.Address);")]
    [InlineData("{|PUR0301:Partner.Greeting|} = m.Address;")]
    [InlineData("var address = m.Address; {|PUR0301:Partner.Run|}(() => GC.KeepAlive(address));")]
    [InlineData("{|PUR0301:Partner.Ask|}(() => m.Address);")]
    [InlineData("members.Select(x => x.Address).ToList().ForEach({|PUR0301:Partner.Send|});")]
    [InlineData("members.ForEach(x => {|PUR0301:Partner.Send|}(x.Address));")]
    [InlineData("{|PUR0301:Partner.Send|}(m);")]
    [InlineData("{|PUR0301:Partner.Send|}(order);")]
    [InlineData("{|PUR0301:Partner.Send|}(members);")]
    [InlineData("{|PUR0301:Partner.Send|}(new { order });")]
    [InlineData("{|PUR0301:Partner.Send|}(System.Text.Json.JsonSerializer.Serialize(order));")]
    [InlineData("{|PUR0301:Wrapped|}(m.Address); void Wrapped(string text) => Partner.Send(text);")]
    [InlineData("await Task.Run(() => m.Address).ContinueWith(t => {|PUR0301:Partner.Send|}(t.Result));")]
    [InlineData("{|PUR0301:Courier.Send|}(m.Card);")]
    public Task What_the_tag_does_not_list_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("Partner.Send(m.Name);")]
    [InlineData("Partner.Send(m.Id);")]
    [InlineData("Partner.Send(new { m.Name, m.Id });")]
    [InlineData("Partner.Send(members.Select(x => x.Name));")]
    [InlineData("Courier.Send(m.Address); Courier.Send($\"{m.Name}, {m.Address}\");")]
    [InlineData("Partner.Send(m.Address.Length);")]
    [InlineData("Partner.Send(m.Address != \"\");")]
    [InlineData("Partner.Send(members.Count(x => x.Address == \"\"));")]
    [InlineData("Partner.Send(Mask(m.Address));")]
    [InlineData("Partner.Send(nameof(m.Address));")]
    [InlineData("Partner.Send(order.Number);")]
    [InlineData("var address = m.Address; address = \"\"; Partner.Send(address);")]
    [InlineData("if (m.Address == \"\") { Partner.Send(\"no address\"); }")]
    [InlineData("m.Address = Partner.Number();")]
    [InlineData("Partner.Greeting = m.Name;")]
    [InlineData("Partner.Run(() => Console.Beep());")]
    [InlineData("Partner.Ask(() => m.Name);")]
    [InlineData("Partner.Run(() => m.Address = \"\");")]
    [InlineData("Other.Send(m.Address);")]
    public Task What_the_tag_lists_or_what_is_no_data_is_silent(string statement) =>
        StatementAsync(statement, more: "static class Other { public static void Send(string text) { } }");
}
