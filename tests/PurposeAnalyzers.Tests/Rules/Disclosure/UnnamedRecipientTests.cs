using PurposeAnalyzers.Tests.Flow;
using static PurposeAnalyzers.Tests.Rules.Disclosure.DisclosureSample;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0303: whoever is sent data is a recipient, and code says who.</summary>
public class UnnamedRecipientTests
{
    [Fact]
    public async Task A_client_that_names_nobody_is_reported_with_the_way_of_the_data()
    {
        var finding = await FlowSample.SingleAsync("PUR0303", Test("""
            class Desk
            {
                async Task Run(Member m, HttpClient http)
                {
                    var content = new StringContent(m.Address);
                    await {|PUR0303:http.PostAsync|}("https://a.example", content);
                }
            }
            """));
        Assert.Equal("'Member.Address' is sent through 'HttpClient.PostAsync', and nothing says to which recipient", finding.Message());
        Assert.Equal("'Member.Address' が 'HttpClient.PostAsync' で送信されていますが、提供先が示されていません", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        finding.AssertWay("Address { get; set; }", "new StringContent(m.Address)");
        Assert.Equal("P:Member.Address", finding.Properties["data"]);
        Assert.DoesNotContain("recipients", finding.Properties.Keys);
        Assert.Equal("courier", finding.Properties["possibleRecipients"]);
    }

    [Theory]
    [InlineData("await {|PUR0303:http.PutAsync|}(\"a\", new FormUrlEncodedContent(new[] { new KeyValuePair<string, string>(\"a\", m.Address) }));")]
    [InlineData("await {|PUR0303:http.PatchAsync|}(\"a\", JsonContent.Create(m));")]
    [InlineData("await {|PUR0303:http.PostAsJsonAsync|}(\"a\", m);")]
    [InlineData("await {|PUR0303:http.PostAsJsonAsync|}(\"a\", new { order });")]
    [InlineData("await {|PUR0303:http.PutAsJsonAsync|}(\"a\", members.Select(x => x.Card));")]
    [InlineData("await {|PUR0303:http.SendAsync|}(new HttpRequestMessage(HttpMethod.Post, \"a\") { Content = new StringContent(m.Card) });")]
    [InlineData("using var request = new HttpRequestMessage(); request.Headers.Add(\"X\", m.Card); await {|PUR0303:http.SendAsync|}(request);")]
    [InlineData("{|PUR0303:http.DefaultRequestHeaders.Add|}(\"X\", m.Card);")]
    [InlineData("{|PUR0303:new System.Net.WebClient().UploadString|}(\"a\", m.Card);")]
    [InlineData("{|PUR0303:new System.Net.Mail.SmtpClient().Send|}(\"a\", \"b\", \"c\", m.Card);")]
    [InlineData("{|PUR0303:new System.Net.Mail.SmtpClient().Send|}(new System.Net.Mail.MailMessage(\"a\", m.Address));")]
    [InlineData("var mail = new System.Net.Mail.MailMessage(); mail.To.Add(m.Address); await {|PUR0303:new System.Net.Mail.SmtpClient().SendMailAsync|}(mail);")]
    [InlineData("var mail = new MimeKit.MimeMessage { Body = new MimeKit.TextPart(\"plain\") { Text = m.Card } }; await {|PUR0303:new MailKit.Net.Smtp.SmtpClient().SendAsync|}(mail);")]
    [InlineData("MailKit.Net.Smtp.ISmtpClient smtp = new MailKit.Net.Smtp.SmtpClient(); {|PUR0303:smtp.Send|}(new MimeKit.MimeMessage { Subject = m.Card });")]
    [InlineData("RabbitMQ.Client.IChannel c = null!; await {|PUR0303:RabbitMQ.Client.IChannelExtensions.BasicPublishAsync|}(c, \"a\", \"b\", System.Text.Encoding.UTF8.GetBytes(m.Card));")]
    [InlineData("Confluent.Kafka.IProducer<string, string> p = null!; await {|PUR0303:p.ProduceAsync|}(\"a\", new Confluent.Kafka.Message<string, string> { Value = m.Card });")]
    [InlineData("Microsoft.AspNetCore.SignalR.Client.HubConnection hub = null!; await {|PUR0303:Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions.InvokeAsync|}(hub, \"a\", m.Card);")]
    [InlineData("Grpc.Core.CallInvoker grpc = null!; {|PUR0303:grpc.AsyncUnaryCall<string, string>|}(null!, null, default, m.Card);")]
    [InlineData("await {|PUR0303:new System.Net.WebSockets.ClientWebSocket().SendAsync|}(System.Text.Encoding.UTF8.GetBytes(m.Card), default, true, default);")]
    [InlineData("new System.Net.Sockets.TcpClient().GetStream(); System.Net.Sockets.NetworkStream s = null!; {|PUR0303:s.Write|}(System.Text.Encoding.UTF8.GetBytes(m.Card));")]
    [InlineData("{|PUR0303:new System.Net.Sockets.UdpClient().Send|}(System.Text.Encoding.UTF8.GetBytes(m.Card), 1);")]
    [InlineData("await {|PUR0303:Post|}(m.Card); Task Post(string text) => http.PostAsync(\"a\", new StringContent(text));")]
    public Task What_leaves_without_a_recipient_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("await http.PostAsync(\"a\", new StringContent(\"b\"));")]
    [InlineData("_ = new StringContent(m.Card);")]
    [InlineData("_ = new HttpRequestMessage { Content = new StringContent(m.Card) };")]
    [InlineData("await http.PostAsJsonAsync(\"a\", new { m.Id });")]
    [InlineData("await http.PostAsJsonAsync(\"a\", order.Number);")]
    [InlineData("await http.PostAsync(\"a\", new StringContent(Mask(m.Card)));")]
    [InlineData("await {|PUR0402:http.GetAsync|}(\"a?e=\" + m.Card);")]
    [InlineData("await {|PUR0402:http.PostAsync|}(\"a?e=\" + m.Card, new StringContent(\"b\"));")]
    [InlineData("await http.SendAsync({|PUR0402:new|} HttpRequestMessage(HttpMethod.Get, \"a?e=\" + m.Card));")]
    [InlineData("await http.GetAsync({|PUR0402:new|} Uri(\"a?e=\" + m.Card));")]
    [InlineData("m.Card = await http.GetStringAsync(\"a\");")]
    [InlineData("var request = new HttpRequestMessage(); request.Headers.Add(\"X\", m.Card); request = new(); await http.SendAsync(request);")]
    [InlineData("_ = new System.Net.Mail.MailMessage(\"a\", m.Address);")]
    [InlineData("new System.IO.StringWriter().Write(m.Card);")]
    [InlineData("new System.IO.MemoryStream().Write(System.Text.Encoding.UTF8.GetBytes(m.Card));")]
    [InlineData("_ = (await http.PostAsync(\"a\", new StringContent(m.Card.Length + \"\"))).StatusCode;")]
    [InlineData("Keep((await {|PUR0303:http.PostAsJsonAsync|}(\"a\", m)).StatusCode.ToString()); static void Keep(string s) => new Row().Text = s;")]
    public Task What_stays_or_is_said_otherwise_is_silent(string statement) =>
        StatementAsync(statement, more: "class Row { public string Text = \"\"; }");

    [Fact]
    public Task A_typed_client_names_the_recipient_and_its_callers_are_reported() => VerifyAsync("""
        [DisclosesTo("partner")]
        class PartnerClient(HttpClient http)
        {
            public Task SendAsync(string text) => http.PostAsJsonAsync("a", new { text });
            public Task SendWholeAsync(Member member) => http.PostAsJsonAsync("a", new { member.Name, member.Address });
            public Task FindAsync(string name) => http.GetAsync("a?name=" + name);
        }

        class Desk
        {
            async Task Run(Member m, PartnerClient client)
            {
                await client.SendAsync(m.Name);
                await {|PUR0301:client.SendAsync|}(m.Address);
                await {|PUR0301:client.SendWholeAsync|}(m);
                await {|PUR0402:client.FindAsync|}(m.Name);
                await {|PUR0301:{|PUR0402:client.FindAsync|}|}(m.Address);
            }
        }
        """);

    [Fact]
    public Task What_a_typed_client_fetches_itself_is_reported_where_it_sends_it() => VerifyAsync("""
        [DisclosesTo("partner")]
        class PartnerExport(HttpClient http, List<Member> members)
        {
            public async Task RunAsync()
            {
                foreach (var member in members)
                {
                    await {|PUR0301:http.PostAsJsonAsync|}("a", new { member.Name, member.Address });
                    await http.PostAsJsonAsync("a", new { member.Name });
                    await {|PUR0301:Post|}(member.Address);
                }
            }

            private Task Post(string text) => http.PostAsync("a", new StringContent(text));
        }
        """);

    [Fact]
    public Task A_parameter_that_names_the_recipient_names_it_for_the_code_and_is_silent() => VerifyAsync("""
        class Post(HttpClient http)
        {
            public Task SendAsync(Guid id, [DisclosesTo("courier")] string address) => http.PostAsJsonAsync("a", new { id, address });
        }

        class Desk
        {
            async Task Run(Member m, Post post)
            {
                await post.SendAsync(Guid.Empty, m.Address);
                await {|PUR0301:post.SendAsync|}(Guid.Empty, m.Card);
            }
        }
        """);

    [Theory]
    [InlineData("<Disclosure Scope='T:Post' Recipient='courier'/>")]
    [InlineData("<Disclosure Scope='T:System.Net.Http.HttpClient' Recipient='courier'/><Disclosure Scope='T:System.Net.Http.Json.HttpClientJsonExtensions' Recipient='courier'/>")]
    [InlineData("<Disclosure Scope='N:System.Net.Http' Recipient='courier'/>")]
    public Task A_binding_for_the_caller_or_for_the_client_names_it_and_is_silent(string binding) => VerifyAsync(
        """
        class Post(HttpClient http)
        {
            public Task SendAsync(string address) => http.PostAsJsonAsync("a", new { address });
        }

        class Desk { Task Run(Member m, Post post) => post.SendAsync(m.Address); }
        """,
        PolicyWith($"<Bindings>{binding}</Bindings>"));

    [Fact]
    public Task A_generated_grpc_client_is_reported_where_it_is_called() => VerifyAsync("""
        class GreeterClient : Grpc.Core.ClientBase<GreeterClient>
        {
            static readonly Grpc.Core.Method<Request, Request> method = null!;
            protected override GreeterClient NewInstance(ClientBaseConfiguration configuration) => this;
            public virtual Grpc.Core.AsyncUnaryCall<Request> GreetAsync(Request request, Grpc.Core.CallOptions options) => CallInvoker.AsyncUnaryCall(method, null, options, request);
        }

        class Request { public string Text { get; set; } = ""; }

        class Desk
        {
            void Run(Member m, GreeterClient client)
            {
                {|PUR0303:client.GreetAsync|}({|PUR0905:new|} Request { Text = m.Card }, default);
                client.GreetAsync(new Request { Text = "none" }, default);
            }
        }
        """);

    [Fact]
    public async Task A_service_bus_that_is_not_at_hand_is_known_by_its_names_and_reported()
    {
        var test = Test("""
            using Azure.Messaging.ServiceBus;

            class Desk
            {
                async Task Run(Member m, ServiceBusSender sender)
                {
                    await {|PUR0303:sender.SendMessageAsync|}(new ServiceBusMessage(m.Card));
                    await sender.SendMessageAsync(new ServiceBusMessage("none"));
                }
            }
            """);
        test.TestState.AdditionalProjects["Bus"].ReferenceAssemblies = Testing.ReferenceAssemblies.Framework;
        test.TestState.AdditionalProjects["Bus"].Sources.Add("""
            namespace Azure.Messaging.ServiceBus;
            public class ServiceBusMessage(string body) { public object Body => body; }
            public class ServiceBusSender { public virtual System.Threading.Tasks.Task SendMessageAsync(ServiceBusMessage message, System.Threading.CancellationToken cancellationToken = default) => null!; }
            """);
        test.TestState.AdditionalProjectReferences.Add("Bus");
        await test.RunAsync();
    }
}
