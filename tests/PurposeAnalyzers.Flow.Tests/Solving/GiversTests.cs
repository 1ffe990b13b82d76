namespace PurposeAnalyzers.Flow.Tests.Solving;

/// <summary>Only code out of which data can come makes its callers worth a look.</summary>
public class GiversTests
{
    [Theory]
    [InlineData("As the result", "string M() => Secret;", true)]
    [InlineData("Read and forgotten", "int M() { _ = Secret.Length; return 1; }", false)]
    [InlineData("As the result of a service", "KnownUser M() { var text = Secret; return new KnownUser(); }", false)]
    [InlineData("Into a variable of the caller", "void M(out string text) => text = Secret;", true)]
    [InlineData("Beside an object in a variable of the caller", "void M(out KnownUser user) { user = new KnownUser(); var text = Secret; }", false)]
    [InlineData("Into a list of the caller", "void M(List<string> texts) => texts.Add(Secret);", true)]
    [InlineData("Beside a list of objects that their members describe", "void M(List<KnownUser> users) { var text = Secret; users.Add(new KnownUser()); }", false)]
    [InlineData("Beside what can only be enumerated", "void M(IEnumerable<string> texts) { var text = Secret; foreach (var t in texts) { text += t; } }", false)]
    [InlineData("Into a list that the caller does not have", "void M(List<string> texts) { texts = new List<string>(); texts.Add(Secret); }", false)]
    [InlineData("To a delegate of the caller", "void M(Action<string> take) => take(Secret);", true)]
    [InlineData("By what is chosen", "IEnumerable<string> M(List<string> all) => Own.Where(t => t == Secret);", false)]
    [InlineData("By the order", "IEnumerable<string> M() => Own.OrderBy(t => t + Secret);", false)]
    [InlineData("As what is selected", "IEnumerable<string> M() => Own.Select(t => t + Secret);", true)]
    [InlineData("As a key", "Dictionary<string, string> M() => Own.ToDictionary(t => t + Secret);", true)]
    [InlineData("As a position", "int M() => Own.FindIndex(t => t == Secret);", false)]
    [InlineData("As the element of a sequence that was chosen", "string M() => Own.Append(Secret).First(t => t.Length > 1);", true)]
    public void Data_comes_out(string name, string method, bool expected)
    {
        Assert.NotEmpty(name);
        var sample = new FlowSample($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            class KnownUser { public string Note = ""; }
            class C
            {
                public string Secret = "";
                public List<string> Own = new();
                public {{method}}
            }
            """);
        Assert.Equal(expected, sample.Givers.Gives(sample.Member("C.M"), CancellationToken.None));
    }

    [Theory]
    [InlineData("string M(string text) => Secret;", true)]
    [InlineData("string M(string text) => text;", false)]
    [InlineData("void M(string text, List<string> all) => all.Add(Secret);", true)]
    [InlineData("void M(string text, List<string> all) => all.Add(text);", false)]
    [InlineData("void M(string text, Action<string> take) => take(Secret);", true)]
    [InlineData("void M(string text, Action<string> take) => take(text);", false)]
    public void A_summary_says_whether_callers_get_data_that_they_have_not_passed_in(string method, bool expected)
    {
        var sample = new FlowSample($$"""
            using System;
            using System.Collections.Generic;
            class C
            {
                public string Secret = "";
                public {{method}}
            }
            """);
        Assert.Equal(expected, sample.SummaryOf("C.M").GivesData);
    }
}
