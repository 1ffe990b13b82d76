using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Flow.Tests.Bodies;

/// <summary>Only a body that gives objects which hold data to somebody who may look into them is followed for their sake.</summary>
public class HandingOverTests
{
    [Theory]
    [InlineData("To code that takes anything", "Log(this);", true)]
    [InlineData("As an object", "o = this;", true)]
    [InlineData("As the sender of an event", "Changed?.Invoke(this, EventArgs.Empty);", false)]
    [InlineData("As the sender of an event with arguments", "Renamed(this, \"\");", false)]
    [InlineData("Another object in the place of the sender", "Changed?.Invoke(other, EventArgs.Empty);", true)]
    [InlineData("In the arguments of an event", "Told?.Invoke(null, this);", true)]
    [InlineData("To another delegate", "Tell(this, EventArgs.Empty);", true)]
    [InlineData("To a comparison", "_ = (object)this == o;", false)]
    [InlineData("To a loop", "foreach (var one in all) { }", false)]
    [InlineData("As a mere sequence", "IEnumerable rest = all;", true)]
    public void Objects_are_handed_over(string name, string statements, bool expected)
    {
        Assert.NotEmpty(name);
        var compilation = FlowSample.Compile($$"""
            using System;
            using System.Collections;
            class SecretList : IEnumerable { public string Secret = ""; public IEnumerator GetEnumerator() => null!; }
            class C
            {
                public string Secret = "";
                event EventHandler? Changed;
                event EventHandler<string> Renamed = null!;
                event EventHandler<object>? Told;
                Action<object, EventArgs> Tell = null!;
                static void Log(object o) { }
                void Answer(object o, C other, SecretList all) { {{statements}} }
            }
            """);
        var method = compilation.GetTypeByMetadataName("C")!.GetMembers("Answer").Single();
        Assert.Equal(expected, new BodyStore(compilation, new SecretModel(compilation)).Get(method, CancellationToken.None).HandsOverObjects);
    }
}
