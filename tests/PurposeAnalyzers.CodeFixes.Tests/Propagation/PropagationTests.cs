using PurposeAnalyzers.CodeFixes.PurposeLimitation;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.Propagation;

/// <summary>An application whose entities alone are tagged: Fix All, repeated, carries the tags to all that holds their data.</summary>
public sealed class PropagationTests
{
    /// <summary>As long as the longest way of data through members that nobody has tagged.</summary>
    private const int Rounds = 6;

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;
        """;

    private const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-01-01">
          <Purposes>
            <Purpose Id="membership"/><Purpose Id="support"/><Purpose Id="billing"/><Purpose Id="security"/><Purpose Id="operations"/>
          </Purposes>
          <Categories>
            <Category Id="contact" Purposes="membership support billing"/>
            <Category Id="profile" Purposes="membership"/>
            <Category Id="payment" Purposes="billing membership"/>
            <Category Id="support" Purposes="support membership"/>
          </Categories>
        </PrivacyPolicy>
        """;

    [Fact]
    public async Task No_tag_is_lost_or_widened_any_more_after_a_few_rounds_of_Fix_All()
    {
        var session = FixSession.Open(Application());
        var reported = await session.AnalyzeAsync();
        Assert.Contains(reported, d => d.Id == "PUR0905");

        // What is asked of code, its authors must answer: that it uses personal data, and for which purpose.
        var rounds = 0;
        while ((await session.FixAllAsync(new LostTagCodeFix(), reported) ?? await session.FixAllAsync(new WidenedPurposeCodeFix(), reported)) is { } next)
        {
            session = next;
            reported = await session.AnalyzeAsync();
            Assert.True(++rounds <= Rounds, $"after {rounds} rounds:\n{string.Join('\n', reported)}");
        }

        Assert.Empty(reported.Where(d => d.Id != "PUR0202"));
        foreach (var file in new[] { "Contracts/Messages.cs", "App/Views.cs" })
        {
            Assert.Equal(File.ReadAllText(Place("Tagged", Path.GetFileName(file))), await session.TextAsync("/" + file));
        }
    }

    private static TestState Application()
    {
        var state = new TestState();
        Add(state, "App");
        Add(state.AdditionalProjects["Contracts"], "Contracts");
        Add(state.AdditionalProjects["Domain"], "Domain");
        state.AdditionalProjectReferences.AddRange(["Contracts", "Domain"]);
        return state;

        static void Add(ProjectState project, string folder)
        {
            foreach (var file in Directory.GetFiles(Place(folder)).Order(StringComparer.Ordinal))
            {
                project.Sources.Add(($"/{folder}/{Path.GetFileName(file)}", File.ReadAllText(file)));
            }

            project.Sources.Add(($"/{folder}/Usings.cs", Usings));
            project.AdditionalFiles.Add(("/PrivacyPolicy.xml", Policy));
            project.SourceGenerators.Add(typeof(PolicyConstantsGenerator));
            project.GlobalOptions["build_property.RootNamespace"] = "Club." + folder;
        }
    }

    private static string Place(params ReadOnlySpan<string> path) => Path.Combine([AppContext.BaseDirectory, "Propagation", .. path]);
}
