using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>PUR0501: a disclosure must read all personal data of the record, or hand the whole record on (DESIGN 5.8).</summary>
public class IncompleteDisclosureTests
{
    private const string Id = "PUR0501";

    [Fact]
    public async Task What_is_not_told_is_named_and_reported_at_the_attribute()
    {
        var finding = Assert.Single(await RightsSample.FindAsync(RightsSample.Test(Id, """
            class Rights
            {
                [{|PUR0501:DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Customer))|}]
                string Tell(Customer c) => "";
            }
            """), Id));
        Assert.Equal("'Rights.Tell' discloses 'Customer', but leaves out 'Customer.Mail', 'Customer.Name', 'Home.City' and 1 more", finding.Message());
        Assert.Equal("'Rights.Tell' は 'Customer' を開示しますが、'Customer.Mail', 'Customer.Name', 'Home.City' 他 1 件 を含めていません", finding.JapaneseMessage());
        Assert.Equal(RightsSample.All, finding.Properties["data"]);
        Assert.Equal("Disclosure", finding.Properties["right"]);
    }

    [Theory]
    [InlineData("return \"\";", RightsSample.All)]
    [InlineData("return c.Name + c.Mail;", "P:Home.City P:Order.Title")]
    [InlineData("return c.Name + c.Mail + c.Home?.City;", "P:Order.Title")]
    [InlineData("if (c.Mail is null || c.Mail == \"\") return 0; return c.Name.Length;", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("return c.Name.Length;", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("c.Name = c.Mail = \"\"; return c.Id;", RightsSample.All)]
    [InlineData("return all.Count(x => x.Id == c.Id);", RightsSample.All)]
    [InlineData("all.Add(c); ArgumentNullException.ThrowIfNull(c); _ = all.Contains(c); GC.KeepAlive(c); return 1;", RightsSample.All)]
    [InlineData("shop.Update(c); shop.Remove(c); shop.SaveChanges(); return true;", RightsSample.All)]
    [InlineData("return shop.Customers.Select(x => new { x.Name, x.Home!.City });", "P:Customer.Mail P:Order.Title")]
    [InlineData("return all.Select(x => x.Name);", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("return all.Select(x => (object)x.Orders).ToList();", "P:Customer.Mail P:Customer.Name P:Home.City")]
    [InlineData("return c.Home;", "P:Customer.Mail P:Customer.Name P:Order.Title")]
    [InlineData("return JsonSerializer.Serialize(c.Orders);", "P:Customer.Mail P:Customer.Name P:Home.City")]
    [InlineData("return nameof(c.Name) + typeof(Customer).Name;", RightsSample.All)]
    [InlineData("logger.Log(Microsoft.Extensions.Logging.LogLevel.Debug, default, c, null, (s, e) => \"\"); return 1;", RightsSample.All)]
    [InlineData("return Load(); Customer? Load() => c is null ? c : null;", "")]
    [InlineData("return (object)c.Orders;", "P:Customer.Mail P:Customer.Name P:Home.City")]
    public Task A_disclosure_is_reported_for_what_it_leaves_out(string statements, string missing) => VerifyAsync(statements, missing);

    [Theory]
    [InlineData("return c;")]
    [InlineData("return new { c };")]
    [InlineData("return (c, 1);")]
    [InlineData("return new[] { c };")]
    [InlineData("return all.Where(x => x.Id == c.Id).ToList();")]
    [InlineData("return shop.Customers.Find(c.Id)!;")]
    [InlineData("object whole = c; return whole;")]
    [InlineData("return c.Id == default ? new object() : (object)c;")]
    [InlineData("return new List<object> { c };")]
    [InlineData("return new object[] { 1, c };")]
    [InlineData("return new Dictionary<string, object> { [\"customer\"] = c };")]
    [InlineData("return Task.FromResult<object>(c).Result;")]
    [InlineData("return Wrap(Wrap(c)); static object Wrap(object o) => new { o };")]
    [InlineData("return Wrapping.Wrap(c);")]
    [InlineData("return Wrapping.Box(c);")]
    [InlineData("return Wrapping.Json(c);")]
    [InlineData("return JsonSerializer.Serialize(c);")]
    [InlineData("return JsonSerializer.SerializeToUtf8Bytes<object>(c);")]
    [InlineData("return Newtonsoft.Json.JsonConvert.SerializeObject(all);")]
    [InlineData("return Microsoft.AspNetCore.Http.Results.Ok(c);")]
    [InlineData("return new Microsoft.AspNetCore.Mvc.JsonResult(c);")]
    [InlineData("return Microsoft.AspNetCore.Http.TypedResults.Json(new { customer = c, all.Count });")]
    [InlineData("await Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(response, c); return 1;")]
    [InlineData("return new File(c.Name, c.Mail, c.Home?.City, c.Orders.Select(o => o.Title));")]
    [InlineData("var (name, mail) = (c.Name, c.Mail); return name + mail + string.Join(\" \", c.Orders) + c.Home!.City + c.Orders[0].Title;")]
    [InlineData("var text = \"\"; foreach (var o in c.Orders) text += o.Title; return text + $\"{c.Name} {c.Mail} {c.Home!.City}\";")]
    [InlineData("return c is { Name: var n, Mail: var m, Home.City: var city, Orders: [{ Title: var t }, ..] } ? n + m + city + t : \"\";")]
    [InlineData("return shop.Customers.Select(x => new { x.Name, x.Mail, x.Home!.City, Titles = x.Orders.Select(o => o.Title) });")]
    [InlineData("return from x in all from o in x.Orders select (x.Name, x.Mail, x.Home, o.Title);")]
    [InlineData("_ = c.Name + c.Mail; return new Parts { Home = c.Home, Orders = c.Orders };")]
    [InlineData("mapper.Map(c); return 1;")]
    [InlineData("send(c); return 1;")]
    [InlineData("dynamic bag = new System.Dynamic.ExpandoObject(); {|PUR0005:bag.Customer|} = c; return bag;")]
    [InlineData("view[\"customer\"] = c; return view;")]
    public Task A_disclosure_of_everything_is_silent(string statements) => VerifyAsync(statements, "");

    [Fact]
    public Task What_serializers_leave_out_of_a_result_is_reported() => RightsSample.VerifyMissingAsync(Id, """
        class Person
        {
            [PermittedPurposes("support")] public string Name { get; set; } = "";
            [PermittedPurposes("support"), System.Text.Json.Serialization.JsonIgnore] public string Mail { get; set; } = "";
            [PermittedPurposes("support")] private string born = "";
            public string Born => born;
        }
        class Rights { [HANDLER] Person Tell(Person p) => p; }
        """, "P:Person.Mail", "typeof(Person)");

    [Fact]
    public Task A_response_of_an_interface_that_nobody_here_implements_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        interface IExporter { Task SendAsync(Customer c); }
        class Rights { [HANDLER] Task Tell(IExporter exporter, Customer c) => exporter.SendAsync(c); }
        """, "");

    [Fact]
    public Task A_record_printed_by_its_own_text_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        record Person([PermittedPurposes("support")] string Name, [PermittedPurposes("support")] string Mail);
        class Rights { [HANDLER] string Tell(Person p) => $"{p}"; }
        """, "", "typeof(Person)");

    [Fact]
    public Task A_deconstructed_record_is_reported_for_what_is_discarded() => RightsSample.VerifyMissingAsync(Id, """
        record Person([PermittedPurposes("support")] string Name, [PermittedPurposes("support")] string Mail);
        class Rights { [HANDLER] string Tell(Person p) { var (name, _) = p; return name; } }
        """, "P:Person.Mail", "typeof(Person)");

    [Fact]
    public Task Reads_in_what_is_called_are_silent() => RightsSample.VerifyMissingAsync(Id, """
        interface IPart { string Of(Customer c); }
        class Names : IPart { public string Of(Customer c) => c.Name + c.Mail; }
        abstract class Text { public abstract string Of(Home? h); }
        class Homes : Text { public override string Of(Home? h) => h?.City ?? ""; }
        static class Titles { public static IEnumerable<string> Of(this IEnumerable<Order> orders) { foreach (var o in orders) yield return o.Title; } }
        [Purpose("marketing")] class Rights
        {
            [HANDLER] async Task<string> Tell(Customer c, IPart part, Text text)
            {
                var titles = await Task.Run(() => c.Orders.Of());
                return part.Of(c) + text.Of(c.Home) + titles.First();
            }
        }
        """, "");

    private static Task VerifyAsync(string statements, string missing) => RightsSample.VerifyMissingAsync(Id, $$"""
        internal class Rights
        {
            List<Customer> all = new();

            [HANDLER]
            internal async Task<object> Tell(
                Customer c, Shop shop, Microsoft.AspNetCore.Http.HttpResponse response, Microsoft.Extensions.Logging.ILogger logger, Mapper mapper, Action<Customer> send,
                Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary view)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        class File(string a, string? b, string? c, IEnumerable<string> d) { public override string ToString() => a + b + c + string.Concat(d); }
        class Parts { public Home? Home; public List<Order>? Orders; }
        abstract class Mapper { public abstract object Map(object o); }
        static class Wrapping
        {
            public static object Wrap(object o) => new object[] { o };
            public static object Box<T>(T o) { return o!; }
            public static string Json<T>(T o) => JsonSerializer.Serialize(o);
        }
        """, missing);
}
