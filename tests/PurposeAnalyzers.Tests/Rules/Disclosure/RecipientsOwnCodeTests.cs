using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0301 within the code of a recipient: what it calls of itself is no disclosure yet, what leaves it is.</summary>
public sealed class RecipientsOwnCodeTests
{
    [Theory]
    [InlineData("void Run(Store store) => Fill(store.Find());")]
    [InlineData("void Run() => Fill(new Order());")]
    [InlineData("void Run(Store store) => Other.Note(store.Find().Address);")]
    public Task Calling_more_of_its_own_code_that_sends_nothing_is_silent(string member) => VerifyAsync(Client(member));

    [Theory]
    [InlineData("Task Run(Store store) => {|PUR0301:Post|}(store.Find().Address);")]
    [InlineData("Task Run(Store store) => {|PUR0301:http.PostAsync|}(\"a\", new StringContent(store.Find().Address));")]
    [InlineData("void Run(Store store, ISender sender) => {|PUR0301:sender.Send|}(store.Find().Address);")]
    [InlineData("void Run(Store store) => {|PUR0301:Courier.Send|}(store.Find().Card);")]
    public Task What_it_fetches_itself_and_sends_is_reported(string member) => VerifyAsync(Client(member));

    [Theory]
    [InlineData("if (consents.Allows(m, \"partner\")) Partner.Send(m.Name);")]
    [InlineData("if (!consents.Allows(m, \"partner\")) return; var name = m.Name; Partner.Send(name);")]
    [InlineData("if (consents.Allows(m, \"partner\")) Wrapped(m.Name); void Wrapped(string text) => Partner.Send(text);")]
    public Task A_consent_check_for_the_recipient_is_enough_and_silent(string statements) => VerifyAsync(Desk(statements), PolicyWith());

    [Theory]
    [InlineData("if (consents.Allows(m, \"support\")) {|PUR0302:Partner.Send|}(m.Name);")]
    [InlineData("if (consents.Allows(m, \"partner\")) { } else {|PUR0302:Partner.Send|}(m.Name);")]
    [InlineData("if (consents.Allows(other, \"partner\")) {|PUR0302:Partner.Send|}(m.Name);")]
    public Task A_check_of_something_else_is_reported(string statements) => VerifyAsync(Desk(statements), PolicyWith());

    private static string Client(string member) => $$"""
        interface Store { Member Find(); }

        [DisclosesTo("partner")]
        interface ISender { void Send(object value); }

        [DisclosesTo("partner")]
        class PartnerClient(HttpClient http)
        {
            {{member}}
            static void Fill(object target) => GC.KeepAlive(target);
            Task Post(string text) => http.PostAsync("a", new StringContent(text));
        }

        [DisclosesTo("partner")]
        static class Other { public static void Note(string text) { } }
        """;

    private static string Desk(string statements) => $$"""
        interface IConsents { [ConsentCheck] bool Allows(Member member, string id); }
        class Desk(IConsents consents)
        {
            void Run(Member m, Member other)
            {
                {{statements}}
            }
        }
        """;
}
