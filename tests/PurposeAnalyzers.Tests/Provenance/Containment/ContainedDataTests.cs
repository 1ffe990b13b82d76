using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>Which types hold personal data, whoever reads them.</summary>
public sealed class ContainedDataTests
{
    [Theory]
    [InlineData("Member")]
    [InlineData("Member[]")]
    [InlineData("Member[][,]")]
    [InlineData("List<Member>")]
    [InlineData("IEnumerable<Member>")]
    [InlineData("IReadOnlyDictionary<string, Member>")]
    [InlineData("Dictionary<Member, int>")]
    [InlineData("Dictionary<string, List<Member?>>.ValueCollection")]
    [InlineData("IGrouping<int, Member>")]
    [InlineData("ILookup<int, Member>")]
    [InlineData("Task<Member>")]
    [InlineData("ValueTask<List<Member>>")]
    [InlineData("IAsyncEnumerable<Member>")]
    [InlineData("Lazy<Member>")]
    [InlineData("WeakReference<Member>")]
    [InlineData("Tuple<int, Member>")]
    [InlineData("(int Id, Member Member)")]
    [InlineData("(int, int, int, int, int, int, int, Member)")]
    [InlineData("(int, Member)?")]
    [InlineData("KeyValuePair<string, Member>")]
    [InlineData("IQueryable<Member>")]
    [InlineData("System.Collections.Immutable.ImmutableArray<Member>")]
    [InlineData("System.Collections.Concurrent.ConcurrentQueue<Member>")]
    [InlineData("Memory<Member>")]
    [InlineData("Microsoft.EntityFrameworkCore.DbSet<Member>")]
    [InlineData("Microsoft.AspNetCore.Mvc.ActionResult<Member>")]
    [InlineData("Microsoft.Extensions.Options.IOptions<Member>")]
    [InlineData("Premium")]
    [InlineData("Members")]
    [InlineData("MemberList")]
    [InlineData("Box<Member>")]
    [InlineData("Box<Box<Member[]>>")]
    [InlineData("Order")]
    [InlineData("Special")]
    [InlineData("IHasMember")]
    [InlineData("IDerived")]
    [InlineData("Value")]
    public void What_has_members_holds_their_data(string type) => Assert.Equal("Member.Card Member.Email", ContainmentSample.Of(type, more: """
        public class Premium : Member { public int Level; }
        public class Members { public IEnumerable<Member> All => []; }
        public class MemberList : List<Member>;
        public class Box<T> { public T Content = default!; }
        public class Order { public Shop Shop = new(); internal Member? buyer; }
        public class Special : Box<Member>;
        public interface IHasMember { Member Member { get; } }
        public interface IDerived : IHasMember;
        public readonly record struct Value(Member Member);
        """));

    [Theory]
    [InlineData("string")]
    [InlineData("int?")]
    [InlineData("object")]
    [InlineData("dynamic")]
    [InlineData("Shop")]
    [InlineData("List<Shop>")]
    [InlineData("Dictionary<string, (int, Shop[])>")]
    [InlineData("Box<Shop>")]
    [InlineData("Action<Member>")]
    [InlineData("Func<Member>")]
    [InlineData("Func<Member, Task<Member>>[]")]
    [InlineData("System.Linq.Expressions.Expression<Func<Member, string>>")]
    [InlineData("IComparer<Member>")]
    [InlineData("Comparer<Member>")]
    [InlineData("IEqualityComparer<Member>")]
    [InlineData("Microsoft.Extensions.Logging.ILogger<Member>")]
    [InlineData("FluentValidation.IValidator<Member>")]
    [InlineData("Type")]
    [InlineData("Statics")]
    [InlineData("WriteOnly")]
    [InlineData("Indexed")]
    [InlineData("Finder")]
    [InlineData("Same")]
    public void What_has_none_holds_nothing(string type) => Assert.Equal("", ContainmentSample.Of(type, more: """
        public class Box<T> { public T Content = default!; }
        public class Statics { public static Member Last = new(); public const int Size = 1; }
        public class WriteOnly { public Member Member { set { } } }
        public class Indexed { public Member this[int i] => null!; }
        public class Finder { public Member Find() => null!; public event Action<Member>? Found; }
        public class Same : IEquatable<Member> { public bool Equals(Member? other) => true; }
        """));

    [Fact]
    public void Types_that_refer_to_each_other_hold_the_same_whoever_is_asked_first()
    {
        const string Source = """
            public class A { public B? B; public Member? Member; }
            public class B { public C? C; public A? A; public Address? Home; }
            public class C { public List<A> All = []; public C? Next; }
            public class Sample { public A A = new(); public B B = new(); public C C = new(); }
            """;
        foreach (var order in new[] { "A B C", "B C A", "C A B", "C B A" })
        {
            var sample = new ContainmentSample(Source);
            Assert.All(order.Split(' '), name => Assert.Equal(
                ["F:B.Home", "P:Address.City", "P:Member.Card", "P:Member.Email"],
                sample.Data.Of(sample.TypeOf("Sample", name), WholeReader.Everything).Select(d => d.Id)));
        }
    }

    [Theory]
    [InlineData("A B C D")]
    [InlineData("D C B A")]
    [InlineData("B D A C")]
    public void Whether_a_type_holds_data_does_not_depend_on_what_was_asked_before(string order)
    {
        var sample = new ContainmentSample("""
            public class A { public B? B; public D? D; }
            public class B { public C? C; public A? A; }
            public class C { public Member? Member; }
            public class D { public Shop? Shop; public D? Next; }
            public class Sample { public A A = new(); public B B = new(); public C C = new(); public D D = new(); }
            """);
        Assert.All(order.Split(' '), name => Assert.Equal(name != "D", sample.Data.HoldsPersonalData(sample.TypeOf("Sample", name))));
    }

    [Theory]
    [InlineData("Member", "object")]
    [InlineData("List<Member>", "List<Shop>")]
    [InlineData("Address", "object")]
    [InlineData("Premium", "Member")]
    [InlineData("List<Premium>", "IEnumerable<Member>")]
    [InlineData("Told", "Member")]
    [InlineData("Housed", "Member")]
    [InlineData("Order", "IHasMember")]
    [InlineData("Circle", "Member")]
    public void An_object_may_hold_more_than_a_type_tells(string type, string other) => Assert.True(HoldsBeyond(type, other));

    [Theory]
    [InlineData("Member", "Member")]
    [InlineData("Plain", "Member")]
    [InlineData("Member[]", "IEnumerable<Plain>")]
    [InlineData("IHasMember", "Order")]
    [InlineData("Shop", "object")]
    [InlineData("Shop", "Member")]
    [InlineData("Ring", "Member")]
    [InlineData("Turn", "Circle")]
    public void An_object_holds_no_more_than_a_type_tells_that_reaches_all_of_it(string type, string other) => Assert.False(HoldsBeyond(type, other));

    private static bool HoldsBeyond(string type, string other)
    {
        var sample = new ContainmentSample($$"""
            public class Premium : Member { [PermittedPurposes("support")] public string Phone = ""; }
            public class Plain : Member { public int Level; public Shop? Shop; }
            public class Told : Member { public Gender Gender; }
            public class Housed : Member { public Shop? Shop; public List<Address> Homes = []; }
            public interface IHasMember { Member Member { get; } }
            public class Order : IHasMember { public Member Member => new(); public Address? Home; }
            public class Ring : Member { public Ring? Next; public List<Ring> All = []; }
            public class Circle : Member { public Turn? Turn; }
            public class Turn { public Circle? Circle; public Address? Address; }
            public class Sample { public {{type}} Passed = default!; public {{other}} Taken = default!; }
            """);
        return sample.Data.HoldsBeyond(sample.TypeOf("Sample", "Passed"), sample.TypeOf("Sample", "Taken"));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(12, false)]
    public void Who_asks_whether_and_who_asks_what_look_equally_deep(int depth, bool holds)
    {
        var type = string.Concat(Enumerable.Repeat("List<", depth)) + "Member" + new string('>', depth);
        var sample = new ContainmentSample($"public class Sample {{ public {type} Value = default!; }}");
        Assert.Equal(holds, sample.Data.HoldsPersonalData(sample.TypeOf("Sample", "Value")));
        Assert.Equal(holds, sample.Find(WholeReader.Everything).Length > 0);
    }

    [Fact]
    public void A_chain_of_a_thousand_types_is_no_deep_recursion()
    {
        var chain = string.Join('\n', Enumerable.Range(0, 1000).Select(i => $"public class T{i} {{ public T{i + 1}? Next; }}"));
        var sample = new ContainmentSample(chain + " public class T1000 { public Member? Last; } public class Sample { public T0 Value = new(); }");
        Assert.Equal("Member.Card Member.Email", sample.Find(WholeReader.SystemTextJson));
    }

    [Fact]
    public void Concurrent_questions_have_one_answer()
    {
        var sample = new ContainmentSample("public class A { public B? B; public Member? Member; } public class B { public A? A; } public class Sample { public A A = new(); public B B = new(); }");
        var answers = new System.Collections.Concurrent.ConcurrentBag<int>();
        Parallel.For(0, 200, i => answers.Add(sample.Data.Of(sample.TypeOf("Sample", i % 2 == 0 ? "A" : "B"), WholeReader.Everything).Length));
        Assert.All(answers, count => Assert.Equal(2, count));
    }

    [Theory]
    [InlineData("public class Node<T> { public Node<Node<T>>? Deeper; public T Content = default!; } public class Sample { public Node<Member> Value = new(); }")]
    [InlineData("public class Node<T, U> { public Node<List<U>, Node<T, U>>? Deeper; public T Content = default!; } public class Sample { public Node<int, Member> Value = new(); }")]
    public void A_type_that_constructs_ever_larger_types_of_itself_has_an_end(string source) =>
        Assert.Equal("Member.Card Member.Email", new ContainmentSample(source).Find(WholeReader.Everything));

    [Theory]
    [InlineData("Address", "Address Address.City")]
    [InlineData("Address[]", "Address Address.City")]
    [InlineData("List<Gender>", "Gender")]
    [InlineData("Gender?", "Gender")]
    [InlineData("Home", "Address.City Home.Address")]
    [InlineData("Homes", "Address Address.City")]
    [InlineData("Moved", "Address.City Moved Moved.City Moved.Since")]
    [InlineData("Tagged", "Address.City Tagged.Address Tagged.Text")]
    [InlineData("Pair<Address>", "Address Address.City")]
    public void A_tagged_type_is_named_where_no_member_holds_its_value(string type, string found) => Assert.Equal(found, ContainmentSample.Of(type, more: """
        public class Home { public Address Address = new(); }
        public class Homes { public List<Address> All = []; }
        public class Moved : Address { public new string City = ""; public int Since; }
        public class Tagged { public Address Address = new(); [PermittedPurposes("support")] public string Text = ""; }
        public class Pair<T> { public T First = default!; }
        """));

    [Fact]
    public void A_type_parameter_holds_what_its_constraints_hold()
    {
        var sample = new ContainmentSample("public class Sample<T, U, V> where T : Member where U : T { public T Value = default!; public U Other = default!; public V Any = default!; }");
        Assert.Equal(2, sample.Data.Of(sample.TypeOf("Sample`3", "Value"), WholeReader.Everything).Length);
        Assert.Equal(2, sample.Data.Of(sample.TypeOf("Sample`3", "Other"), WholeReader.Everything).Length);
        Assert.False(sample.Data.HoldsPersonalData(sample.TypeOf("Sample`3", "Any")));
    }

    [Fact]
    public void An_anonymous_object_holds_what_it_was_given()
    {
        var sample = new ContainmentSample("class Sample { void Run(Member m) { var made = new { A = 1, Inner = new { m } }; var empty = new { A = 1, m.Id }; } }");
        Assert.Equal(["Member.Card", "Member.Email"], sample.Data.Of(sample.TypeOfLocal("made"), WholeReader.SystemTextJson).Select(d => d.Name));
        Assert.False(sample.Data.HoldsPersonalData(sample.TypeOfLocal("empty")));
    }

    [Theory]
    [InlineData("Microsoft.AspNetCore.Identity.IdentityUser", "IdentityUser.Email")]
    [InlineData("User", "IdentityUser.Email")]
    [InlineData("List<User>", "IdentityUser.Email")]
    [InlineData("Shop", "")]
    [InlineData("System.Text.StringBuilder", "")]
    public void A_member_that_a_binding_tags_is_found_in_library_types(string type, string found) => Assert.Equal(
        found,
        new ContainmentSample(
            $$"""public class User : Microsoft.AspNetCore.Identity.IdentityUser; public class Sample { public {{type}} Value = null!; }""",
            "<Data Member='P:Microsoft.AspNetCore.Identity.IdentityUser`1.Email' Purposes='support'/>").Find(WholeReader.Everything));
}
