using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Tests.Mentions;

/// <summary>Text alone tells where something is given to a constructor.</summary>
public class CreatedNamesTests
{
    [Theory]
    [InlineData("var p = new Person(name);", "Person")]
    [InlineData("var p = new Shop.Person(name);", "Person")]
    [InlineData("var p = new global::Shop.Person(name);", "Person")]
    [InlineData("var p = new @class(name);", "class")]
    [InlineData("var p = new Box<Person>(name);", "Box")]
    [InlineData("var p = new Box<Pair<int, Person>> (name);", "Box")]
    [InlineData("Person p = new(name);", "")]
    [InlineData("Person p = new (name);", "")]
    [InlineData("Person p = new /* by */ (name);", "")]
    [InlineData("var p = new Person // by\n    (/* the */ name);", "Person")]
    public void A_creation_with_arguments_is_found(string code, string name)
    {
        var created = CreatedNames.Read(code.AsSpan()).Positions;

        Assert.Equal(code.IndexOf("new", StringComparison.Ordinal), created[name].Single());
    }

    [Theory]
    [InlineData("var p = new Person();")]
    [InlineData("var p = new Person { Name = name };")]
    [InlineData("var p = new Box<Person>();")]
    [InlineData("Person p = new();")]
    [InlineData("Person p = new( );")]
    [InlineData("Person p = new(/* nothing */);")]
    [InlineData("var a = new[] { name };")]
    [InlineData("var a = new string[2];")]
    [InlineData("var a = new { name };")]
    [InlineData("public new string Name(int x) => name;")]
    [InlineData("class C<T> where T : new() { }")]
    [InlineData("var renew = Anew(name); newer(name);")]
    [InlineData("/// <param name=\"p\">The new configuration.</param>\nvoid M(int p) { }")]
    [InlineData("// this is new /* and")]
    [InlineData("new")]
    [InlineData("new Box<Person")]
    public void Nothing_else_is(string code) => Assert.Empty(CreatedNames.Read(code.AsSpan()).Positions);

    [Fact]
    public void A_file_may_name_what_stands_in_it()
    {
        var words = WordSet.Read("class Person { int x1, _y; }".AsSpan());

        Assert.All(["class", "Person", "x1", "_y"], word => Assert.True(words.MayContain(word)));
        Assert.All(["Pers", "y", "x", "Other"], word => Assert.False(words.MayContain(word)));
    }
}
