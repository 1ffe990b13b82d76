using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>What a library makes of anything has the members of its type, and no others.</summary>
public class TypeShapeTests
{
    private static readonly Sample Code = new(
        """
        using System.Collections.Generic;
        class Page { public string field; }
        interface INamed { string Name { get; } }
        class Person : INamed { public string Name { get; set; } }
        class Member : Person { public string Level; }
        class Team : List<Person> { }
        class Node : IEnumerable<Node> { public IEnumerator<Node> GetEnumerator() => null; System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => null; }
        class Types<T> { public Person person; public Member member; public INamed named; public Person[] array; public List<Person> list; public Dictionary<int, Person> map; public Team team; public Node node; public object any; public T open; }
        """);

    private static readonly Value All = Value.Of(Label.Empty, new[] { "Page.field", "Person.Name", "Member.Level" }
        .Select(name => (Code.Member(name), Value.Of(Label.Of(new SymbolOrigin(Code.Member(name)), null)))));

    [Theory]
    [InlineData("person", "Name, Level")]
    [InlineData("member", "Name, Level")]
    [InlineData("named", "Name, Level")]
    [InlineData("array", "Name, Level")]
    [InlineData("list", "Name, Level")]
    [InlineData("map", "Name, Level")]
    [InlineData("team", "Name, Level")]
    [InlineData("node", "")]
    [InlineData("any", "field, Name, Level")]
    [InlineData("open", "field, Name, Level")]
    public void Members_of_other_types_are_left_behind(string type, string members) =>
        Assert.Equal(members, string.Join(", ", TypeShape.MembersOf(((IFieldSymbol)Code.Member("Types`1." + type)).Type, All).Members.Select(m => m.Member.Name)));
}
