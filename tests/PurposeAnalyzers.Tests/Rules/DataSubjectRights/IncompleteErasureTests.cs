using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>PUR0504: an erasure must remove the record, or overwrite all its personal data (DESIGN 5.8).</summary>
public class IncompleteErasureTests
{
    private const string Id = "PUR0504";

    private const string Rest = "P:Home.City P:Order.Title";

    [Fact]
    public async Task What_is_left_is_named_and_reported_at_the_attribute()
    {
        var finding = Assert.Single(await RightsSample.FindAsync(RightsSample.Test(Id, """
            class Rights
            {
                [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))|}]
                void Erase(Customer c) { c.Name = ""; }
            }
            """), Id));
        Assert.Equal("'Rights.Erase' erases 'Customer', but neither removes it nor overwrites 'Customer.Mail', 'Home.City', 'Order.Title'", finding.Message());
        Assert.Equal("'Rights.Erase' は 'Customer' を消去しますが、レコードを削除せず、'Customer.Mail', 'Home.City', 'Order.Title' を上書きしていません", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal("P:Customer.Mail P:Home.City P:Order.Title", finding.Properties["data"]);
        Assert.Equal("T:Customer", finding.Properties["record"]);
        Assert.Equal("Erasure", finding.Properties["right"]);
        Assert.Equal("M:Rights.Erase(Customer)", finding.Properties["code"]);
        Assert.Equal(3, finding.AdditionalLocations.Count);
        finding.AssertWay("string? Mail", "string City", "string Title");
    }

    [Theory]
    [InlineData("", RightsSample.All)]
    [InlineData("c.Name = c.Mail = \"\";", Rest)]
    [InlineData("c.Home!.City = \"\"; c.Orders.Clear();", "P:Customer.Mail P:Customer.Name")]
    [InlineData("c.Home = new Home(); foreach (var o in c.Orders) o.Sum = 0;", "P:Customer.Mail P:Customer.Name P:Order.Title")]
    [InlineData("c.Home = c.Home is null ? null : Copy(c.Home); Home Copy(Home h) => new() { City = h.City };", "P:Customer.Mail P:Customer.Name P:Order.Title")]
    [InlineData("c.Suspended = true; _ = c.Name; c.Mail!.Trim();", RightsSample.All)]
    [InlineData("shop.Orders.RemoveRange(c.Orders);", "P:Customer.Mail P:Customer.Name P:Home.City")]
    [InlineData("shop.Orders.Where(o => o.Buyer!.Id == c.Id).ExecuteDelete();", "P:Customer.Mail P:Customer.Name P:Home.City")]
    [InlineData("shop.Customers.Where(x => x.Id == c.Id).ExecuteUpdate(s => s.SetProperty(x => x.Name, \"\").SetProperty(x => x.Mail, x => x.Name));", Rest)]
    [InlineData("names.Remove(c.Name); mails.Remove(c.Id);", RightsSample.All)]
    [InlineData("shop.ChangeTracker.Clear(); shop.SaveChanges(); shop.Update(c); shop.Entry(c).State = EntityState.Modified;", RightsSample.All)]
    [InlineData("c.Orders.Add(new Order());", RightsSample.All)]
    [InlineData("all.Where(x => x.Id == c.Id).ToList(); all.Find(x => x.Name == c.Name);", RightsSample.All)]
    [InlineData("(c.Name, c.Mail) = (\"\", null);", Rest)]
    [InlineData("shop.Remove(c.Home!);", "P:Customer.Mail P:Customer.Name P:Order.Title")]
    public Task A_handler_that_leaves_data_is_reported(string statements, string missing) => VerifyAsync(statements, missing);

    [Theory]
    [InlineData("shop.Remove(c);")]
    [InlineData("shop.Customers.Remove(c); shop.SaveChanges();")]
    [InlineData("shop.Customers.RemoveRange(all);")]
    [InlineData("shop.RemoveRange(all.Where(x => x.Id == c.Id));")]
    [InlineData("shop.Customers.Where(x => x.Id == c.Id).ExecuteDelete();")]
    [InlineData("await shop.Customers.Where(x => x.Id == c.Id).ExecuteDeleteAsync();")]
    [InlineData("await shop.Set<Customer>().ExecuteDeleteAsync(CancellationToken.None);")]
    [InlineData("shop.Entry(c).State = EntityState.Deleted; shop.Remove<Customer>(c);")]
    [InlineData("all.Remove(c);")]
    [InlineData("all.RemoveAll(x => x.Id == c.Id);")]
    [InlineData("all.RemoveAt(0);")]
    [InlineData("byId.Remove(c.Id);")]
    [InlineData("concurrent.TryRemove(c.Id, out _);")]
    [InlineData("byId[c.Id] = new Customer { Id = c.Id };")]
    [InlineData("array[0] = null!;")]
    [InlineData("c.Name = \"\"; c.Mail = null; c.Home = null; c.Orders = [];")]
    [InlineData("c.Name = \"\"; c.Mail = null; c.Home = new(); c.Orders.Clear();")]
    [InlineData("(c.Name, c.Mail, c.Home!.City) = (\"\", null, \"\"); c.Orders.ForEach(o => o.Title = \"\");")]
    [InlineData("c.Name = \"\"; c.Mail ??= \"\"; c.Home!.City += \"x\"; for (var i = 0; i < c.Orders.Count; i++) c.Orders[i].Title = \"\";")]
    [InlineData("Blank(ref c); void Blank(ref Customer x) { x.Name = \"\"; x.Mail = \"\"; x.Home!.City = \"\"; } shop.Orders.RemoveRange(c.Orders);")]
    [InlineData("Action erase = () => all.Clear(); erase();")]
    [InlineData("await shop.Customers.ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, \"\").SetProperty(x => x.Mail, (string?)null)); shop.Remove(c.Home!); shop.Orders.ExecuteDelete();")]
    public Task A_handler_that_removes_or_overwrites_everything_is_silent(string statements) => VerifyAsync(statements, "");

    [Fact]
    public Task A_copy_that_keeps_a_member_is_reported() => RightsSample.VerifyMissingAsync(Id, """
        record Person(Guid Id, [PermittedPurposes("support")] string Name, [PermittedPurposes("support")] string Mail);
        class Rights
        {
            Dictionary<Guid, Person> people = new();
            [HANDLER] void Erase(Guid id) => people[id] = people[id] with { Name = "" };
        }
        """, "P:Person.Mail", "typeof(Person)");

    [Theory]
    [InlineData("people[id] = people[id] with { Name = \"\", Mail = \"\" };")]
    [InlineData("people[id] = new Person(id, \"\", \"\");")]
    [InlineData("people[id] = new(id, Mail: \"\", Name: people[id].Name[..1]);")]
    [InlineData("people = people.Where(p => p.Key != id).ToDictionary(p => p.Key, p => p.Value);")]
    [InlineData("var blank = people[id] with { Name = \"\" }; people[id] = blank with { Mail = \"\" };")]
    public Task A_copy_without_the_data_is_silent(string statement) => RightsSample.VerifyMissingAsync(Id, $$"""
        record Person(Guid Id, [PermittedPurposes("support")] string Name, [PermittedPurposes("support")] string Mail);
        class Rights
        {
            Dictionary<Guid, Person> people = new();
            [HANDLER] void Erase(Guid id) { {{statement}} }
        }
        """, "", "typeof(Person)");

    [Fact]
    public Task What_a_source_repository_does_decides_and_is_reported() => RightsSample.VerifyMissingAsync(Id, """
        class Repository
        {
            List<Customer> all = new();
            public void Delete(Customer c) => c.Name = "";
            public void Remove(Customer c) { }
        }
        class Rights { [HANDLER] void Erase(Repository r, Customer c) { r.Delete(c); r.Remove(c); } }
        """, "P:Customer.Mail P:Home.City P:Order.Title");

    [Theory]
    [InlineData("class Repository { List<Customer> all = new(); public void Delete(Customer c) => all.Remove(c); }", "Repository")]
    [InlineData("class Repository<T> { List<T> all = new(); public void Delete(T item) => all.Remove(item); }", "Repository<Customer>")]
    [InlineData("class Repository<T> { List<T> all = new(); public void Delete(T item) => all.RemoveAt(0); }", "Repository<Customer>")]
    [InlineData("class Repository { public Shop Shop = new(); public void Delete(object item) => Shop.Remove(item); }", "Repository")]
    [InlineData("class Repository { public Shop Shop = new(); public void Delete<T>(T item) where T : class { Inner(item); } void Inner<U>(U u) where U : class => Shop.Set<U>().Remove(u); }", "Repository")]
    [InlineData("interface IRepository<T> { void Delete(T item); } class Repository<U> : IRepository<U> { List<U> all = new(); public void Delete(U item) => all.Clear(); }", "IRepository<Customer>")]
    [InlineData("class Repository<T> { List<T> all = new(); public virtual void Delete(T item) => all.Clear(); } class Customers : Repository<Customer> { }", "Customers")]
    [InlineData("interface IRepository { void Delete(Customer item); }", "IRepository")]
    [InlineData("interface IRepository<T> { Task DeleteAsync(T item); void Delete(T item) => DeleteAsync(item); }", "IRepository<Customer>")]
    [InlineData("abstract class Repository { public abstract void Delete(Customer c); } class Real : Repository { List<Customer> all = new(); public override void Delete(Customer c) => all.Remove(c); }", "Repository")]
    public Task A_repository_that_removes_the_record_is_silent(string repository, string type) => RightsSample.VerifyMissingAsync(
        Id, repository + " class Rights { [HANDLER] void Erase(" + type + " r, Customer c) => r.Delete(c); }", "");

    [Theory]
    [InlineData("class Repository<T> { List<T> all = new(); public void Delete(T item) => all.Remove(item); }", "Repository<Order>", "c.Orders[0]")]
    [InlineData("interface IRepository<T> { void Delete(T item); } class Repository<U> : IRepository<U> { List<U> all = new(); public void Delete(U item) => all.Clear(); }", "IRepository<Order>", "c.Orders[0]")]
    [InlineData("class Repository { List<object> all = new(); public void Delete(object item) => all.Remove(item); }", "Repository", "c.Orders[0]")]
    public Task A_repository_that_removes_something_else_is_reported(string repository, string type, string item) => RightsSample.VerifyMissingAsync(
        Id, repository + " class Rights { [HANDLER] void Erase(" + type + " r, Customer c) => r.Delete(" + item + "); }", "P:Customer.Mail P:Customer.Name P:Home.City");

    private static Task VerifyAsync(string statements, string missing) => RightsSample.VerifyMissingAsync(Id, $$"""
        class Rights
        {
            List<Customer> all = new();
            Dictionary<Guid, Customer> byId = new();
            System.Collections.Concurrent.ConcurrentDictionary<Guid, Customer> concurrent = new();
            Customer[] array = [];
            List<string> names = new();
            Dictionary<Guid, string> mails = new();

            [HANDLER]
            async Task Erase(Customer c, Shop shop)
            {
                await Task.Yield();
                {{statements}}
            }
        }
        """, missing);
}
