using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>Which code an attribute makes responsible, and what is judged together.</summary>
public class HandlerTests
{
    private const string Id = "PUR0504";

    private const string Person = """
        public class Person
        {
            [PermittedPurposes("support")] public string Name { get; set; } = "";
            [PermittedPurposes("support")] public string Mail { get; set; } = "";
        }
        """;

    [Fact]
    public Task Methods_of_one_type_cover_together_and_are_silent() => VerifyAsync("""
        partial class Rights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void EraseName(Person p) => p.Name = ""; }
        partial class Rights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void EraseMail(Person p) => p.Mail = ""; }
        """);

    [Fact]
    public Task What_methods_of_one_type_leave_is_reported_once_at_the_first() => VerifyAsync("""
        class Rights
        {
            [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void EraseName(Person p) => p.Name = "";
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void EraseNothing(Person p) { }
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Person))] void Correct(Person p) => p.Mail = "";
        }
        """);

    [Fact]
    public Task Types_do_not_cover_for_each_other_and_both_are_reported() => VerifyAsync("""
        class Names { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void Erase(Person p) => p.Name = ""; }
        class Mails { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void Erase(Person p) => p.Mail = ""; }
        """);

    [Fact]
    public Task All_members_of_a_handler_class_cover_together_and_are_silent() => VerifyAsync("""
        [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))]
        class Rights
        {
            void EraseName(Person p) => p.Name = "";
            class Inner { static Person Last { set => value.Mail = ""; } }
        }
        [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] struct Value { void Erase(List<Person> all) => all.Clear(); }
        [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] abstract class Template { public abstract void Erase(Person p); }
        class Filled : Template { public override void Erase(Person p) => p.Name = p.Mail = ""; }
        """);

    [Fact]
    public Task A_handler_class_that_leaves_data_is_reported_at_its_attribute() => VerifyAsync("""
        [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}]
        class Rights { void EraseName(Person p) => p.Name = ""; }
        """);

    [Fact]
    public Task A_property_an_accessor_an_event_and_a_constructor_are_handlers_and_reported() => VerifyAsync("""
        class Rights
        {
            [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] Person A { set => value.Name = ""; }
        }
        class Accessor { Person A { get => new(); [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] set => value.Name = ""; } }
        class Constructor { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] Constructor(Person p) => p.Name = ""; }
        class Event
        {
            [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] event Action A { add => new Person().Name = ""; remove { } }
        }
        """);

    [Fact]
    public Task A_property_and_an_accessor_that_cover_are_silent() => VerifyAsync("""
        class Rights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] Person A { set => value.Name = value.Mail = ""; } }
        class Accessor { Person A { get => new(); [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] set => value.Name = value.Mail = ""; } }
        """);

    [Fact]
    public Task A_lambda_or_local_function_answers_for_itself_alone_and_is_reported() => VerifyAsync("""
        class Rights
        {
            void Map(Action<Action<Person>> map, List<Person> all)
            {
                map([{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] (p) => p.Name = "");
                map([DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] (p) => all.Remove(p));
                all.Clear();
                map(Local);
                [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void Local(Person p) => p.Mail = "";
            }
        }
        """);

    [Fact]
    public Task An_endpoint_lambda_that_removes_the_record_is_silent() => VerifyAsync("""
        static class Endpoints
        {
            static void Map(Microsoft.AspNetCore.Routing.IEndpointRouteBuilder app) =>
                Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapDelete(app, "/me",
                    [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] async (Store db) => await db.People.Where(p => p.Name == "").ExecuteDeleteAsync());
        }
        class Store : DbContext { public DbSet<Person> People => Set<Person>(); }
        """);

    [Fact]
    public async Task Each_implementation_of_a_marked_member_is_a_handler_and_reported_by_its_name()
    {
        var findings = await RightsSample.FindAsync(RightsSample.Test(Id, """
            interface IRights { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void Erase(Person p); }
            class Complete : IRights { public void Erase(Person p) => p.Name = p.Mail = ""; }
            class Partial : IRights { public void Erase(Person p) => p.Name = ""; }
            class Marked : IRights { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] public void Erase(Person p) => p.Mail = ""; }
            """, Person), Id);
        Assert.Equal(["M:Marked.Erase(Person)", "M:Partial.Erase(Person)"], findings.Select(f => f.Properties["code"]!).Order(StringComparer.Ordinal));
        Assert.Contains(findings, f => f.Message() == "'Partial.Erase' erases 'Person', but neither removes it nor overwrites 'Person.Mail'");
    }

    [Fact]
    public Task An_override_that_covers_less_than_its_base_is_reported() => VerifyAsync("""
        class Base { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] public virtual void Erase(Person p) => p.Name = p.Mail = ""; }
        class Derived : Base { public override void Erase(Person p) => p.Name = ""; }
        class Calling : Base { public override void Erase(Person p) => base.Erase(p); }
        """);

    [Fact]
    public Task Implementations_of_a_marked_interface_cover_together_and_are_silent() => VerifyAsync("""
        [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] interface IRights { void EraseName(Person p); void EraseMail(Person p); }
        class Rights : IRights { public void EraseName(Person p) => p.Name = ""; void IRights.EraseMail(Person p) => p.Mail = ""; }
        """);

    [Fact]
    public Task An_implementation_of_a_marked_interface_that_leaves_data_is_reported() => VerifyAsync("""
        [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] interface IRights { void EraseName(Person p); void EraseMail(Person p); }
        class Rights : IRights { public void EraseName(Person p) => p.Name = ""; void IRights.EraseMail(Person p) { } }
        """);

    [Fact]
    public Task A_contract_that_nobody_here_implements_is_silent() => VerifyAsync("""
        interface IRights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] Task EraseAsync(Guid id); }
        abstract class Rights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] public abstract Task EraseAsync(Guid id); }
        delegate void Erasing(Person p);
        """);

    [Fact]
    public Task An_assembly_answers_with_all_its_code_and_is_silent() => VerifyAsync("""
        [assembly: DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))]
        class Names { void Erase(Person p) => p.Name = ""; }
        class Mails { void Erase(Person p) => p.Mail = ""; }
        """);

    [Fact]
    public Task An_assembly_that_leaves_data_is_reported() => VerifyAsync("""
        [assembly: {|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}]
        class Names { void Erase(Person p) => p.Name = ""; }
        """);

    [Fact]
    public async Task Each_record_has_a_finding_of_its_own_and_is_reported()
    {
        var findings = await RightsSample.FindAsync(RightsSample.Test(Id, """
            class Rights { [{|PUR0504:{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person), typeof(Order), typeof(Person))|}|}] void Erase(Person p) => p.Name = ""; }
            """, Person), Id);
        Assert.Equal(["P:Order.Title", "P:Person.Mail"], findings.Select(f => f.Properties["data"]!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task Generic_methods_iterators_and_recursion_are_followed_and_silent() => VerifyAsync("""
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))]
            void Erase(Person p) { foreach (var _ in Even(p, 3)) { } }
            IEnumerable<int> Even(Person p, int n) { p.Name = ""; yield return n; foreach (var i in Odd(p, n - 1)) yield return i; }
            IEnumerable<int> Odd(Person p, int n) { Clear<Person>(p, x => x.Mail = ""); return n > 0 ? Even(p, n - 1) : []; }
            void Clear<T>(T item, Action<T> action) => action(item);
        }
        """);

    [Fact]
    public Task Generic_recursion_that_grows_ends_and_is_silent() => VerifyAsync("""
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void Erase(Person p) => Grow(new List<Person>(), 3);
            void Grow<T>(List<T> items, int n) { items.Clear(); if (n > 0) Grow(new List<List<T>>(), n - 1); }
        }
        """);

    [Theory]
    [InlineData("[DataSubjectRequest(DataSubjectRight.Erasure, typeof(Missing))] void A() { }")]
    [InlineData("[DataSubjectRequest(DataSubjectRight.Erasure, typeof())] void A() { }")]
    [InlineData("[DataSubjectRequest((DataSubjectRight)17, typeof(Person))] void A() { }")]
    [InlineData("[{|PUR0206:DataSubjectRequest(DataSubjectRight.Gone, typeof(Person))|}] void A() { }")]
    [InlineData("[{|PUR0206:DataSubjectRequest(typeof(Person))|}] void A() { }")]
    [InlineData("[{|PUR0206:DataSubjectRequest(DataSubjectRight.Erasure)|}] void A() { }")]
    [InlineData("[{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))|}] void A(Person p) { p.Name = ; p. }")]
    [InlineData("[{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person), null)|}] void A(Person p) => p.Mail = ")]
    [InlineData("[{|PUR0504:DataSubjectRequest(records: [typeof(Person)], right: DataSubjectRight.Erasure)|}] void A(Person p) => missing.Remove(p")]
    public async Task Half_typed_code_is_judged_by_what_it_says_so_far(string member)
    {
        var test = RightsSample.Test(Id, "class Rights { " + member + " }", Person);
        test.CompilerDiagnostics = Testing.CompilerDiagnostics.None;
        await test.RunAsync();
    }

    private static Task VerifyAsync(string source) => RightsSample.Test(Id, source, Person).RunAsync();
}
