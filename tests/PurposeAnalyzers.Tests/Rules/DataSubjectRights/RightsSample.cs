using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>A customer with a name, a mail address, a home and orders, and handlers of one right: what rules about other rights say is another test's business.</summary>
internal static class RightsSample
{
    private static readonly string[] Ids = ["PUR0501", "PUR0502", "PUR0503", "PUR0504"];

    public const string Records = """
        global using System.Threading;
        global using System.Linq.Expressions;
        global using System.Text.Json;
        global using Microsoft.EntityFrameworkCore;

        public class Customer
        {
            public Guid Id { get; init; }
            [PermittedPurposes("support")] public string Name { get; set; } = "";
            [PermittedPurposes("support")] public string? Mail { get; set; }
            public Home? Home { get; set; }
            public List<Order> Orders { get; set; } = new();
            public bool Suspended { get; set; }
        }
        public class Home { [PermittedPurposes("support")] public string City { get; set; } = ""; }
        public class Order
        {
            public int Sum { get; set; }
            [PermittedPurposes("support")] public string Title { get; set; } = "";
            public Customer? Buyer { get; set; }
        }
        public class Shop : DbContext
        {
            public DbSet<Customer> Customers => Set<Customer>();
            public DbSet<Order> Orders => Set<Order>();
        }
        """;

    /// <summary>The data of a customer, in the order in which messages name them.</summary>
    public const string All = "P:Customer.Mail P:Customer.Name P:Home.City P:Order.Title";

    public static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string id, string source, params string[] more)
    {
        var test = MemberSample.Test(source, more);
        test.TestState.Sources.Add(("/0/Records.cs", Records));
        test.DisabledDiagnostics.Clear();
        test.DisabledDiagnostics.AddRange(Ids.Where(other => other != id));
        return test;
    }

    /// <summary>Verifies the sample, where <c>missing</c> lists the ids of what the only handler leaves out; empty: nothing.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="source">The code; its only attribute is <c>[HANDLER]</c>.</param>
    public static async Task VerifyMissingAsync(string id, string source, string missing, string records = "typeof(Customer)")
    {
        var right = id switch { "PUR0501" => "Disclosure", "PUR0502" => "Correction", "PUR0503" => "Suspension", _ => "Erasure" };
        var attribute = $"DataSubjectRequest(DataSubjectRight.{right}, {records})";
        var findings = await FindAsync(Test(id, source.Replace("[HANDLER]", missing.Length == 0 ? $"[{attribute}]" : $"[{{|{id}:{attribute}|}}]", StringComparison.Ordinal)), id);
        Assert.Equal(missing, findings.IsEmpty ? "" : Assert.Single(findings).Properties["data"]);
    }

    /// <summary>Verifies the sample and returns its findings of the rule.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(CSharpAnalyzerVerifier<PurposeAnalyzer>.Test test, string id)
    {
        var reported = ImmutableArray<Diagnostic>.Empty;
        test.SolutionTransforms.Add((solution, project) =>
        {
            var sample = solution.GetProject(project)!;
            reported = sample.GetCompilationAsync().Result!
                .WithAnalyzers([new PurposeAnalyzer()], sample.AnalyzerOptions)
                .GetAnalyzerDiagnosticsAsync().Result;
            return solution;
        });
        await test.RunAsync();
        return reported.RemoveAll(d => d.Id != id);
    }
}
