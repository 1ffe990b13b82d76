using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>PUR0503: a suspension must set the record's flag (DESIGN 5.8).</summary>
public class IncompleteSuspensionTests
{
    private const string Id = "PUR0503";

    private const string Records = "typeof(Customer), Flag = nameof(Customer.Suspended)";

    [Fact]
    public async Task A_flag_that_is_not_set_is_named_and_reported()
    {
        var finding = Assert.Single(await RightsSample.FindAsync(RightsSample.Test(Id, """
            class Rights
            {
                [{|PUR0503:DataSubjectRequest(DataSubjectRight.Suspension, typeof(Customer), Flag = "Suspended")|}]
                void Suspend(Customer c) { if (!c.Suspended) c.Name = ""; }
            }
            """), Id));
        Assert.Equal("'Rights.Suspend' suspends the use of 'Customer', but never sets its flag 'Customer.Suspended'", finding.Message());
        Assert.Equal("'Rights.Suspend' は 'Customer' の利用を停止しますが、フラグ 'Customer.Suspended' を設定していません", finding.JapaneseMessage());
        Assert.Equal("P:Customer.Suspended", finding.Properties["data"]);
        finding.AssertWay("bool Suspended");
    }

    [Theory]
    [InlineData("")]
    [InlineData("_ = c.Suspended;")]
    [InlineData("shop.Update(c);")]
    [InlineData("shop.Customers.Where(x => x.Suspended).ExecuteUpdate(s => s.SetProperty(x => x.Name, \"\"));")]
    [InlineData("other.Suspended = true;")]
    [InlineData("shop.Remove(c);")]
    public Task A_suspension_that_sets_no_flag_is_reported(string statements) => VerifyAsync(statements, "P:Customer.Suspended");

    [Theory]
    [InlineData("c.Suspended = true;")]
    [InlineData("shop.Customers.Single(x => x.Id == c.Id).Suspended = true;")]
    [InlineData("shop.Customers.Where(x => x.Id == c.Id).ExecuteUpdate(s => s.SetProperty(x => x.Suspended, true));")]
    [InlineData("await shop.Customers.ExecuteUpdateAsync(s => s.SetProperty(x => x.Suspended, x => !x.Suspended));")]
    [InlineData("c.Suspended |= true;")]
    [InlineData("_ = new Customer { Id = c.Id, Suspended = true };")]
    [InlineData("Mark(c); static void Mark(Customer x) => x.Suspended = true;")]
    [InlineData("all.ForEach(x => x.Suspended = true);")]
    [InlineData("(c.Suspended, _) = (true, 1);")]
    [InlineData("shop.Entry(c).Property(x => x.Suspended).CurrentValue = true;")]
    public Task A_suspension_that_sets_the_flag_is_silent(string statements) => VerifyAsync(statements, "");

    [Fact]
    public Task A_flag_behind_a_method_or_in_a_base_class_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        class Entity { public DateTime? SuspendedAt { get; private set; } public void Suspend() => SuspendedAt = DateTime.Now; }
        class Person : Entity { [PermittedPurposes("support")] public string Mail = ""; }
        class Rights { [HANDLER] void Suspend(Person p) => p.Suspend(); }
        """, "", "typeof(Person), Flag = \"SuspendedAt\"");

    [Fact]
    public Task A_state_that_is_computed_from_what_is_written_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        class Person
        {
            private bool stopped;
            [PermittedPurposes("support")] public string Mail = "";
            public bool Suspended => stopped;
            public void Stop() => stopped = true;
        }
        class Rights { [HANDLER] void Suspend(Person p) => p.Stop(); }
        """, "", "typeof(Person), Flag = \"Suspended\"");

    [Fact]
    public Task A_copy_with_the_flag_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        record Person([PermittedPurposes("support")] string Mail, bool Suspended);
        class Rights { [HANDLER] Person Suspend(Person p) => p with { Suspended = true }; }
        """, "", "typeof(Person), Flag = \"Suspended\"");

    [Fact]
    public Task A_record_without_the_flag_of_another_is_silent() => RightsSample.VerifyMissingAsync(Id, """
        class Rights { [HANDLER] void Suspend(Customer c) => c.Suspended = true; }
        """, "", "typeof(Customer), typeof(Order), Flag = \"Suspended\"");

    private static Task VerifyAsync(string statements, string missing) => RightsSample.VerifyMissingAsync(Id, $$"""
        class Other { public bool Suspended { get; set; } }
        class Rights
        {
            List<Customer> all = new();
            [HANDLER] async Task Suspend(Customer c, Other other, Shop shop) { await Task.Yield(); {{statements}} }
        }
        """, missing, Records);
}
