using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Sample code in which marketing meets a person whose data is permitted for support only.</summary>
internal static class Marketing
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;

        """;

    public const string Person = """

        public class Person
        {
            [PermittedPurposes("support")] public string? Email { get; set; }
            [PermittedPurposes("support")] public string Name { get; set; } = "";
            [PermittedPurposes("support")] public int? Age { get; set; }
            [PermittedPurposes("support")] public int Visits;
            [PermittedPurposes("support")] public bool? IsVip { get; set; }
            [PermittedPurposes("support")] public DateTime Birth { get; set; }
            [PermittedPurposes("support")] public List<string>? Phones { get; set; } = new();
            [PermittedPurposes("support")] public string[] Names { get; set; } = [];
            [PermittedPurposes("support")] public Dictionary<string, string> Notes { get; set; } = new();
            [PermittedPurposes("support")] public System.Collections.Immutable.ImmutableArray<string> Tags { get; set; }
            [PermittedPurposes("support")] public Place Home;
            public Person? Next { get; set; }
            public int Id { get; set; }
        }

        public struct Place { public string City; }
        """;

    /// <summary>Checks statements of a method that serves marketing. Person p, q; bool b; string? s; int i are at hand.</summary>
    public static Task VerifyBodyAsync(string statements) => VerifyAsync($$"""
        [Purpose("marketing")]
        public class Campaign
        {
            public void Use(object? value) { }
            public async Task Run(Person p, Person? q, List<Person> all, bool b, string? s, int i)
            {
                await Task.Yield();
        {{statements}}
            }
        }
        """);

    /// <summary>Checks declarations next to <c>Person</c>.</summary>
    public static Task VerifyAsync(string declarations) => Verify.VerifyAnalyzerAsync(Usings + declarations + Person);

    /// <summary>Checks a file that declares all of its types itself.</summary>
    public static Task VerifyFileAsync(string declarations) => Verify.VerifyAnalyzerAsync(Usings + declarations);

    /// <summary>The same with a policy, whose sections are given.</summary>
    public static Task VerifyFileAsync(string declarations, string policySections)
    {
        var test = new Verify.Test { TestCode = Usings + declarations };
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Policy(policySections)));
        return test.RunAsync();
    }

    public static string Policy(string sections) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2020-01-01">
          <Purposes>
            <Purpose Id="service" Article="2"/><Purpose Id="support" Article="2"/><Purpose Id="marketing" Article="4"/>
            <Purpose Id="marketing.email"/><Purpose Id="marketing.thirdparty" Article="6"/>
          </Purposes>
          {sections}
        </PrivacyPolicy>
        """;
}
