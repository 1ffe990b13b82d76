namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>What is passed is followed into a callee only where something of it can come in there.</summary>
public class EntrancesTests
{
    [Theory]
    [InlineData("Text", "Text(Secret);", "Text")]
    [InlineData("An object that its members describe", "var user = new KnownUser { Note = Secret }; User(user);", "")]
    [InlineData("The same object, and text beside it", "var user = new KnownUser { Note = Secret }; Both(user, Secret);", "Both")]
    [InlineData("Such an object, and text without anything", "var user = new KnownUser { Note = Secret }; Both(user, \"\");", "")]
    [InlineData("A collection of such objects", "var list = new List<KnownUser> { new KnownUser { Note = Secret } }; Users(list);", "")]
    [InlineData("An array of such objects", "var array = new[] { new KnownUser { Note = Secret } }; Array(array);", "")]
    [InlineData("A collection of text", "var list = new List<string> { Secret }; Texts(list);", "Texts")]
    [InlineData("A collection of objects that the code keeps to itself", "var rows = new List<KnownRow> { new KnownRow { Note = Secret } }; Rows(rows);", "Rows")]
    [InlineData("A collection of such objects that the code keeps to itself", "var list = new KnownRows<KnownUser> { Note = Secret }; OfRows(list);", "OfRows")]
    [InlineData("A collection of collections of text", "var list = new List<string[]> { new[] { Secret } }; Nested(list);", "Nested")]
    [InlineData("Such objects under texts", "var map = new Dictionary<string, KnownUser> { [Secret] = new KnownUser() }; ByText(map);", "ByText")]
    [InlineData("A collection of what the call says that such objects are", "var list = new List<KnownUser> { new KnownUser { Note = Secret } }; All(list);", "")]
    [InlineData("A collection of what the call says that text is", "var list = new List<string> { Secret }; All(list);", "All")]
    [InlineData("A parameter that takes any type", "var user = new KnownUser { Note = Secret }; Any(user);", "Any")]
    [InlineData("A parameter with a tag of its own", "Tagged(Secret);", "")]
    [InlineData("The object that keeps it, which its members describe", "service.Note = Secret; service.Run();", "")]
    [InlineData("A service for such objects", "users.Note = Secret; users.Run();", "")]
    [InlineData("A service for text", "texts.Note = Secret; texts.Run();", "Run")]
    [InlineData("An object of another kind", "other.Note = Secret; other.Run();", "Run")]
    public void Data_comes_in(string name, string statements, string followed)
    {
        Assert.NotEmpty(name);
        var sample = new FlowSample($$"""
            using System.Collections.Generic;
            class KnownUser { public string Note = ""; }
            class KnownService { public string Note = ""; public void Run() { } }
            class KnownServiceFor<T> { public string Note = ""; public void Run() { } }
            class Other { public string Note = ""; public void Run() { } }
            class C
            {
                string Secret = "";
                static void Text(string text) { }
                static void User(KnownUser user) { }
                static void Users(List<KnownUser> users) { }
                private class KnownRow { public string Note = ""; }
                private class KnownRows<T> : List<T> { public string Note = ""; }
                static void OfRows(KnownRows<KnownUser> rows) { }
                static void Array(KnownUser[] users) { }
                static void Texts(IReadOnlyList<string> texts) { }
                static void Rows(List<KnownRow> rows) { }
                static void Nested(List<string[]> texts) { }
                static void ByText(Dictionary<string, KnownUser> users) { }
                static void All<T>(List<T> all) { }
                static void Both(KnownUser user, string text) { }
                static void Any<T>(T value) { }
                static void Tagged(string SecretText) { }
                void M(KnownService service, Other other, KnownServiceFor<KnownUser> users, KnownServiceFor<string> texts) { {{statements}} }
            }
            """);
        var callees = sample.Equations.Dependencies(sample.Member("C.M"), CancellationToken.None);
        Assert.Equal(followed, string.Join(',', callees.Where(callee => callee is IMethodSymbol { MethodKind: MethodKind.Ordinary }).Select(callee => callee.Name)));
    }

    [Fact]
    public void What_is_not_followed_is_asked_about_at_the_call() => FlowSample.Verify("""
        class KnownUser { public string Note = ""; }
        class C
        {
            string Secret = "";
            static void Sink(KnownUser user) { }
            void M()
            {
                var user = new KnownUser { Note = Secret };
                /*Secret*/ Sink(user);
            }
        }
        """);
}
