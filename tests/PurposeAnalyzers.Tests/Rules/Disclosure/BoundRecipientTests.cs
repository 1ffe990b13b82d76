using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0301 for libraries that nobody here can annotate: the policy's bindings say whose they are.</summary>
public class BoundRecipientTests
{
    private const string Sdk = """
        namespace Payments
        {
            public class ChargeRequest
            {
                public ChargeRequest() { }
                public ChargeRequest(string email) => Email = email;
                public string Email { get; set; } = "";
                public string Name { get; set; } = "";
                public object Payload { get; set; } = "";
                public System.Collections.Generic.List<LineItem> Items { get; set; } = new();
                public System.Collections.Generic.Dictionary<string, string> Metadata { get; set; } = new();
                public LineItem First = new();
                public ChargeRequest With(string name, string value) => this;
            }

            public class LineItem { public string Text { get; set; } = ""; }
            public class Charge { public string Id { get; set; } = ""; public string Receipt = ""; }

            public abstract class Service<T>
            {
                public virtual Charge Create(T request) => new();
                public virtual System.Threading.Tasks.Task<Charge> CreateAsync(T request) => System.Threading.Tasks.Task.FromResult(new Charge());
            }

            public class ChargeService : Service<ChargeRequest>
            {
                public string ApiKey { get; set; } = "";
                public void Cancel(string id) { }
                public void Each(System.Action<ChargeRequest> configure) { }
                public void Upload(object anything) { }
            }
        }

        namespace Payments.Testing { public static class Fake { public static void Take(string text) { } } }
        namespace Other { public static class Tool { public static void Take(object value) { } } }
        """;

    private const string Namespace = "<Disclosure Scope='N:Payments' Recipient='partner'/>";

    [Theory]
    [InlineData("_ = {|PUR0301:new|} ChargeRequest { Email = m.Address };")]
    [InlineData("_ = {|PUR0301:new|} ChargeRequest { Email = m.Address, Name = m.Name };")]
    [InlineData("_ = {|PUR0301:new|} ChargeRequest(m.Address);")]
    [InlineData("var request = {|PUR0301:new|} ChargeRequest { Email = m.Address }; service.Create(request); await service.CreateAsync(request);")]
    [InlineData("var request = new ChargeRequest(); {|PUR0301:request.Email|} = m.Address; service.Create(request);")]
    [InlineData("var request = new ChargeRequest { Name = m.Name }; {|PUR0301:request.Metadata[\"a\"]|} = m.Address; service.Create(request);")]
    [InlineData("var request = new ChargeRequest(); {|PUR0301:request.With|}(\"a\", m.Address); service.Create(request);")]
    [InlineData("service.Create({|PUR0301:new|}() { Email = m.Address });")]
    [InlineData("service.Create(new() { First = {|PUR0301:new|}() { Text = m.Address } });")]
    [InlineData("service.Create(new() { Items = { {|PUR0301:new|} LineItem { Text = m.Address } } });")]
    [InlineData("service.Create(new() { Items = members.Select(x => {|PUR0301:new|} LineItem { Text = x.Address }).ToList() });")]
    [InlineData("service.Each(r => {|PUR0301:r.Email|} = m.Address);")]
    [InlineData("service.Each(r => { r.Name = m.Name; {|PUR0301:r.Payload|} = order; });")]
    [InlineData("{|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("{|PUR0301:service.Upload|}(m);")]
    [InlineData("{|PUR0301:service.Upload|}(new { m.Address });")]
    [InlineData("{|PUR0301:service.Upload|}(members);")]
    [InlineData("{|PUR0301:service.ApiKey|} = m.Address;")]
    [InlineData("{|PUR0301:Payments.Testing.Fake.Take|}(m.Address);")]
    [InlineData("_ = {|PUR0301:new|} ChargeRequest { Payload = m };")]
    [InlineData("service.Create(Request(m)); ChargeRequest Request(Member x) => {|PUR0301:new|} ChargeRequest { Email = x.Address };")]
    [InlineData("{|PUR0301:Pay|}(m.Address); void Pay(string email) => service.Create(new ChargeRequest { Email = email });")]
    public Task What_a_bound_namespace_gets_is_reported(string statement) => SdkAsync(statement, Namespace);

    [Theory]
    [InlineData("service.Create(new ChargeRequest { Name = m.Name });")]
    [InlineData("var request = new ChargeRequest(m.Name) { Payload = m.Id }; await service.CreateAsync(request);")]
    [InlineData("service.Each(r => r.Name = m.Name);")]
    [InlineData("_ = service.Create(new ChargeRequest { Name = m.Name }).Id;")]
    [InlineData("m.Address = service.Create(new ChargeRequest { Name = m.Name }).Receipt;")]
    [InlineData("Keep(service.Create(new ChargeRequest { Name = m.Name }).Id); static void Keep(string id) => new Row().Reference = id;")]
    [InlineData("service.Cancel(Mask(m.Address));")]
    [InlineData("service.Cancel(m.Address.Length.ToString());")]
    [InlineData("Other.Tool.Take(m.Address);")]
    [InlineData("_ = service.ApiKey == m.Address;")]
    [InlineData("m.Address = service.ApiKey;")]
    [InlineData("var own = new { Request = new ChargeRequest { Name = m.Name }, m.Address }; service.Create(own.Request);")]
    public Task What_it_may_have_or_what_stays_here_is_silent(string statement) => SdkAsync(statement, Namespace, "class Row { public string Reference { get; set; } = \"\"; }");

    [Theory]
    [InlineData("<Disclosure Scope='T:Payments.ChargeService' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("<Disclosure Scope='T:Payments.ChargeService' Recipient='partner'/>", "{|PUR0301:service.Create|}(new ChargeRequest { Email = m.Address });")]
    [InlineData("<Disclosure Scope='T:Payments.Service`1' Recipient='partner'/>", "{|PUR0301:service.Create|}(new ChargeRequest { Email = m.Address }); {|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("<Disclosure Scope='T:Payments.ChargeRequest' Recipient='partner'/>", "{|PUR0301:new|} ChargeRequest(m.Address).With(\"a\", \"b\"); service.Cancel(m.Address);")]
    [InlineData("<Disclosure Scope='M:Payments.ChargeService.Cancel(System.String)' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address); service.Create(new ChargeRequest { Email = m.Address });")]
    [InlineData("<Disclosure Scope='M:Payments.Service`1.Create(`0)' Recipient='partner'/>", "{|PUR0301:service.Create|}(new ChargeRequest { Email = m.Address }); await service.CreateAsync(new ChargeRequest { Email = m.Address });")]
    [InlineData("<Disclosure Scope='M:Payments.ChargeRequest.#ctor(System.String)' Recipient='partner'/>", "_ = {|PUR0301:new|} ChargeRequest(m.Address); _ = new ChargeRequest { Email = m.Address };")]
    [InlineData("<Disclosure Scope='P:Payments.ChargeRequest.Email' Recipient='partner'/>", "_ = {|PUR0301:new|} ChargeRequest { Email = m.Address }; _ = new ChargeRequest { Name = m.Address };")]
    [InlineData("<Disclosure Assembly='Sdk' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address); {|PUR0301:Other.Tool.Take|}(m.Address);")]
    [InlineData("<Disclosure Scope='N:Payments' Assembly='Sdk' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("<Disclosure Scope='N:Payments' Recipient='courier'/><Disclosure Scope='N:Payments.Testing' Recipient='partner'/>", "service.Cancel(m.Address); {|PUR0301:Payments.Testing.Fake.Take|}(m.Address);")]
    [InlineData("<Disclosure Scope='N:Payments.Nowhere' Recipient='courier'/><Disclosure Scope='N:Payments' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("<Disclosure Assembly='Nowhere' Recipient='courier'/><Disclosure Assembly='sdk' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address);")]
    [InlineData("<Disclosure Scope='N:Payments' Recipient='courier'/><Disclosure Scope='N:Payments' Recipient='partner'/>", "{|PUR0301:service.Cancel|}(m.Address);")]
    public Task A_binding_of_any_scope_counts_and_others_are_silent(string binding, string statement) => SdkAsync(statement, binding);

    [Theory]
    [InlineData("<Disclosure Scope='N:Pay' Recipient='partner'/>")]
    [InlineData("<Disclosure Scope='N:Payments' Recipient='courier'/>")]
    [InlineData("<Disclosure Scope='N:Payments' Assembly='System.Runtime' Recipient='partner'/>", "PUR0004")]
    [InlineData("<Disclosure Scope='T:Payments.ChargeServices' Recipient='partner'/>", "PUR0004")]
    [InlineData("<Disclosure Scope='N:Payments' Recipient='nobody'/>", "PUR0201")]
    [InlineData("<Disclosure Scope='N:Payments'/>", "PUR0003")]
    public Task A_binding_of_other_code_or_for_another_recipient_is_silent(string binding, string? other = null)
    {
        var test = SdkTest("service.Cancel(m.Address);", binding, "");
        test.DisabledDiagnostics.AddRange(other is null ? [] : [other]);
        if (other == "PUR0201")
        {
            test.DisabledDiagnostics.Add("PUR0301"); // an id is an id, declared or not
        }

        return test.RunAsync();
    }

    [Theory]
    [InlineData("var mail = new MimeKit.MimeMessage(); mail.To.Add({|PUR0301:MimeKit.MailboxAddress.Parse|}(m.Address)); await smtp.SendAsync(mail);")]
    [InlineData("var mail = {|PUR0301:new|} MimeKit.MimeMessage { Subject = m.Address }; await smtp.SendAsync(mail);")]
    [InlineData("var mail = new MimeKit.MimeMessage { Subject = m.Name }; await smtp.SendAsync(mail);")]
    [InlineData("var mail = new MimeKit.MimeMessage { Body = {|PUR0301:new|} MimeKit.TextPart(\"plain\") { Text = $\"To {m.Address}\" } }; await smtp.SendAsync(mail);")]
    public Task A_real_mail_library_is_bound_like_any_and_reported(string statement) => VerifyAsync(
        $$"""
        class Desk
        {
            async Task Run(Member m, MailKit.Net.Smtp.SmtpClient smtp)
            {
                await Task.Yield();
                {{statement}}
            }
        }
        """,
        PolicyWith("<Bindings><Disclosure Scope='N:MailKit' Recipient='partner'/><Disclosure Scope='N:MimeKit' Recipient='partner'/></Bindings>", "Kind='Processor'"));

    private static Task SdkAsync(string statement, string binding, string more = "") => SdkTest(statement, binding, more).RunAsync();

    private static Testing.CSharpAnalyzerVerifier<PurposeAnalyzer>.Test SdkTest(string statement, string binding, string more)
    {
        var test = Test(
            $$"""
            using Payments;

            class Desk
            {
                async Task Run(Member m, Order order, List<Member> members, ChargeService service)
                {
                    await Task.Yield();
                    {{statement}}
                }

                [Anonymizes] static string Mask(string text) => "***";
            }

            {{more}}
            """,
            PolicyWith($"<Bindings>{binding}</Bindings>", "Kind='Processor'"));
        test.TestState.AdditionalProjects["Sdk"].ReferenceAssemblies = Testing.ReferenceAssemblies.Framework;
        test.TestState.AdditionalProjects["Sdk"].Sources.Add(Sdk);
        test.TestState.AdditionalProjectReferences.Add("Sdk");
        return test;
    }
}
