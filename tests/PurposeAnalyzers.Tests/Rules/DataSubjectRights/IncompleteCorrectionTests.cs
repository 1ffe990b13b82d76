using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>PUR0502: a correction must be able to write all personal data of the record (DESIGN 5.8).</summary>
public class IncompleteCorrectionTests
{
    private const string Id = "PUR0502";

    [Fact]
    public async Task What_cannot_be_corrected_is_named_and_reported()
    {
        var finding = Assert.Single(await RightsSample.FindAsync(RightsSample.Test(Id, """
            class Rights
            {
                [{|PUR0502:DataSubjectRequest(DataSubjectRight.Correction, typeof(Home))|}]
                void Correct(Home h) => _ = h.City;
            }
            """), Id));
        Assert.Equal("'Rights.Correct' corrects 'Home', but never writes 'Home.City'", finding.Message());
        Assert.Equal("'Rights.Correct' は 'Home' を訂正しますが、'Home.City' に書き込むことがありません", finding.JapaneseMessage());
    }

    [Theory]
    [InlineData("c.Name = text;", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("c.Name = text; shop.Update(c); shop.SaveChanges();", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("shop.Remove(c);", RightsSample.All)]
    [InlineData("var found = shop.Customers.Find(c.Id)!; shop.Update(found);", RightsSample.All)]
    [InlineData("var found = shop.Customers.Find(c.Id)!; found.Name = text; byId[c.Id] = Copy(found); static Customer Copy(Customer x) => x;", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("c.Home!.City = text; c.Name += text;", "P:Customer.Mail P:Order.Title")]
    [InlineData("var found = shop.Customers.Find(c.Id)!; shop.Entry(found).CurrentValues.SetValues(new { Name = text, Mail = text });", "P:Home.City P:Order.Title")]
    [InlineData("_ = new Customer { Name = text, Mail = text };", "P:Home.City P:Order.Title")]
    [InlineData("shop.Customers.ExecuteUpdate(s => s.SetProperty(x => x.Name, x => x.Mail));", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("shop.Entry(c).Property(x => x.Name).CurrentValue = text;", "P:Customer.Mail P:Home.City P:Order.Title")]
    [InlineData("shop.Entry(c).Property(x => x.Name).IsModified = true;", RightsSample.All)]
    public Task A_correction_that_leaves_data_as_it_was_is_reported(string statements, string missing) => VerifyAsync(statements, missing);

    [Theory]
    [InlineData("c.Name = text; c.Mail = text; c.Home!.City = text; c.Orders[0].Title = text;")]
    [InlineData("c.Name = text; c.Mail = text; c.Home = request.Home; c.Orders = request.Orders;")]
    [InlineData("(c.Name, c.Mail) = (text, text); c.Home = new Home { City = text }; c.Orders.ForEach(o => o.Title = text);")]
    [InlineData("shop.Customers.Update(request);")]
    [InlineData("shop.Update(wrapped.Customer!);")]
    [InlineData("var given = request; byId[given.Id] = given;")]
    [InlineData("byId[c.Id] = JsonSerializer.Deserialize<Customer>(text)!;")]
    [InlineData("Put(request); void Put(Customer x) => byId[x.Id] = x;")]
    [InlineData("store.Save(request);")]
    [InlineData("var found = shop.Customers.Find(c.Id)!; shop.Entry(found).CurrentValues.SetValues(request); found.Home!.City = text; found.Orders = request.Orders;")]
    [InlineData("switch (text) { case \"Name\": c.Name = text; break; case \"Mail\": c.Mail = text; break; case \"City\": c.Home!.City = text; break; default: c.Orders[0].Title = text; break; }")]
    [InlineData("Set(ref text); c.Name = c.Mail = text; c.Home!.City = c.Orders.First().Title = text; static void Set(ref string s) => s = \"\";")]
    [InlineData("var changes = new Dictionary<string, Action<string>> { [\"a\"] = s => c.Name = s, [\"b\"] = s => c.Mail = s, [\"c\"] = s => c.Home!.City = s, [\"d\"] = s => c.Orders[0].Title = s }; changes[text](text);")]
    public Task A_correction_of_everything_is_silent(string statements) => VerifyAsync(statements, "");

    [Fact]
    public Task A_stored_parameter_that_is_partly_written_is_reported() => RightsSample.VerifyMissingAsync(Id, """
        class Rights { [HANDLER] void Correct(Shop shop, Customer stored, string name) { stored.Name = name; shop.Update(stored); } }
        """, "P:Customer.Mail P:Home.City P:Order.Title");

    [Fact]
    public Task Constructors_setters_and_methods_of_the_record_count_and_are_silent() => RightsSample.VerifyMissingAsync(Id, """
        class Person(string born)
        {
            private string mail = "";
            [PermittedPurposes("support")] public string Name { get; private set; } = "";
            [PermittedPurposes("support")] public string Mail { get => mail; set => mail = value; }
            [PermittedPurposes("support")] public string Born { get; } = born;
            [PermittedPurposes("support")] public string Full => Name + Mail;
            [PermittedPurposes("support")] public List<string> Phones { get; } = new();
            public string Contact { set => mail = value; }
            public void Rename(string name) => Name = name;
        }
        class Rights
        {
            [HANDLER] Person Correct(Person p, string text)
            {
                p.Rename(text);
                p.Contact = text;
                p.Phones.RemoveAt(0);
                return new Person(text);
            }
        }
        """, "", "typeof(Person)");

    [Fact]
    public Task A_computed_member_is_reported_when_a_source_of_it_is_left_out() => RightsSample.VerifyMissingAsync(Id, """
        class Person
        {
            private string first = "", last = "";
            [PermittedPurposes("support")] public string Full => first + last;
            public void Rename(string name) => first = name;
        }
        class Rights { [HANDLER] void Correct(Person p) => p.Rename(""); }
        """, "P:Person.Full", "typeof(Person)");

    private static Task VerifyAsync(string statements, string missing) => RightsSample.VerifyMissingAsync(Id, $$"""
        class Wrapped { public Customer? Customer; }
        interface IStore { void Save(Customer c); }
        class Rights
        {
            Dictionary<Guid, Customer> byId = new();
            [HANDLER] void Correct(Guid id, Customer request, Wrapped wrapped, Shop shop, string text, IStore store) { var c = byId[id]; {{statements}} }
        }
        """, missing);
}
