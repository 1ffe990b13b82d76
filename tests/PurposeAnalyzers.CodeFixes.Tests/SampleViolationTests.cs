using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests;

/// <summary>Every fix that is offered for a violation of the samples compiles, removes it, and adds none.</summary>
public sealed class SampleViolationTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;
        """;

    /// <summary>What a repair brings to light elsewhere: that an exception is not needed any more, or that a copy was as old as its original.</summary>
    private static readonly ImmutableHashSet<(string File, string Id)> Revealed =
        [("InvalidExceptions.cs", "PUR0206"), ("ExpiredExceptions.cs", "PUR0206"), ("ChangedSinceApproval.cs", "PUR0206"), ("UsingOlderData.cs", "PUR0906")];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PolicyViolations");

    private static readonly ImmutableArray<CodeFixProvider> Fixes =
    [
        .. typeof(PurposeCodeFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PurposeCodeFix)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_fix_that_is_offered_removes_the_finding_and_adds_none(string file)
    {
        var session = Open(file);
        var before = Relevant(file, await session.AnalyzeAsync());
        foreach (var diagnostic in before)
        {
            foreach (var fix in Fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                foreach (var action in await session.OffersAsync(fix, diagnostic))
                {
                    var repaired = await FixSession.ApplyAsync(action);
                    var after = await repaired.AnalyzeAsync();
                    AssertRepaired($"'{action.Title}' for {diagnostic}", diagnostic.Id, before, [.. Relevant(file, after).Where(d => !Revealed.Contains((file, d.Id)))]);
                }
            }
        }
    }

    [Fact]
    public void Every_fix_repairs_a_rule_and_every_rule_has_one_fix_at_most() =>
        Assert.Equal(Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct().Order(), Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Order());

    /// <summary>What the other samples leave untagged is no finding of theirs.</summary>
    private static ImmutableArray<Diagnostic> Relevant(string file, ImmutableArray<Diagnostic> reported) =>
        file == "UntaggedData.cs" ? reported : [.. reported.Where(d => d.Id != "PUR0205")];

    private static void AssertRepaired(string action, string id, ImmutableArray<Diagnostic> before, ImmutableArray<Diagnostic> after)
    {
        Assert.True(after.Count(d => d.Id == id) < before.Count(d => d.Id == id), $"{action} does not remove the finding.");
        var added = after.GroupBy(d => d.Id).Where(group => group.Count() > before.Count(d => d.Id == group.Key)).SelectMany(group => group).ToList();
        Assert.True(added.Count == 0, $"{action} adds one of\n{string.Join('\n', added)}");
    }

    private static FixSession Open(string file)
    {
        var state = new TestState();
        string[] code = file == "OpeningEndpoints.cs" ? [file, "Customer.cs", "WritingToLogs.cs"] : [file, "Customer.cs"];
        foreach (var path in Directory.GetFiles(Folder, "*.xml").Concat(code.Distinct().Select(name => Path.Combine(Folder, name))))
        {
            (Path.GetExtension(path) == ".cs" ? state.Sources : state.AdditionalFiles).Add(("/Sample/" + Path.GetFileName(path), File.ReadAllText(path)));
        }

        state.Sources.Add(("/Sample/Usings.cs", Usings));
        state.SourceGenerators.Add(typeof(PolicyConstantsGenerator));
        state.GlobalOptions["build_property.RootNamespace"] = "PolicyViolations";
        state.GlobalOptions["build_property.PurposeCheckDate"] = "2026-10-01";
        return FixSession.Open(state);
    }
}
