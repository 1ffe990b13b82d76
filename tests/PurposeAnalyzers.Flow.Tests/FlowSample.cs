using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Summaries;

namespace PurposeAnalyzers.Flow.Tests;

/// <summary>Sample code whose data flow is solved in the world of <see cref="SecretModel"/>.</summary>
internal sealed class FlowSample
{
    private readonly BodyStore bodies;
    private readonly ProgramStore programs;
    private readonly SummarySolver<FlowSummary> summaries;

    public FlowSample(params string[] files)
        : this(Compile(files))
    {
    }

    /// <param name="compilation">The code.</param>
    /// <param name="kept">What earlier compilations have found.</param>
    public FlowSample(CSharpCompilation compilation, KeptAnswers? kept = null)
    {
        Compilation = compilation;
        Model = new SecretModel(compilation);
        bodies = new BodyStore(compilation, Model, kept);
        programs = new ProgramStore(bodies, Model);
        var hierarchy = new TypeHierarchy(compilation, tree => new FileIndex(tree));
        var memberBodies = new MemberBodies(compilation, tree => new FileIndex(tree), bodies.Kept.Reads);
        var calls = new FollowedCalls(bodies.Callables, hierarchy);
        var writers = new MemberWriters(memberBodies, bodies);
        Givers = new Givers(new Relevance(bodies, hierarchy, Model, writers), programs, calls, Model, writers, bodies.Kept);
        Equations = new FlowEquations(programs, calls, Model, writers, Givers, bodies.Kept.Reads);
        summaries = new SummarySolver<FlowSummary>(Equations, bodies.Kept, Equations);
    }

    public CSharpCompilation Compilation { get; }

    /// <summary>Whether what is found is kept for later compilations.</summary>
    public bool Keeps => bodies.Kept != KeptAnswers.None;

    /// <summary>The methods whose bodies somebody has looked at.</summary>
    public IEnumerable<ISymbol> Looked() => bodies.Known.Where(body => body is IMethodSymbol { IsImplicitlyDeclared: false });

    public SecretModel Model { get; }

    public FlowEquations Equations { get; }

    public Givers Givers { get; }

    /// <summary>Without a look at errors: the compiler takes long for much code.</summary>
    public static CSharpCompilation Parse(params string[] files) => new Sample(files).Compilation;

    public static CSharpCompilation Compile(params string[] files)
    {
        var compilation = Parse(files);
        Assert.DoesNotContain(compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        return compilation;
    }

    /// <summary>
    /// Verifies statements of a method with parameters <c>bool b</c>, <c>int n</c>, <c>string s</c> and a class around it that has secrets. A
    /// comment before a step names what arrives there: <c>/*Secret*/ Sink(x);</c>.
    /// </summary>
    public static void VerifyBody(string statements, string members = "") => Verify($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        class Node
        {
            public string Secret = "", Plain = "";
            public Node Next = null!;
            public List<string> Texts = new();
        }
        class C
        {
            string Secret = "", Secret2 = "";
            static void Sink(object? value) { }
            static string Any() => "";
            static void MayThrow() { }
            {{members}}
            void M(bool b, int n, string s, Node node)
            {
                {{statements}}
            }
        }
        """);

    /// <summary>What arrives anywhere in the sample is exactly what its comments say.</summary>
    public static void Verify(params string[] files)
    {
        var sample = new FlowSample(files);
        var expected = string.Join('\n', sample.Expected());
        Assert.Equal(expected, string.Join('\n', sample.Found(sample.Bodies())));

        // Whatever is asked first.
        var other = new FlowSample(sample.Compilation);
        Assert.Equal(expected, string.Join('\n', other.Found(other.Bodies().Reverse())));
        Assert.DoesNotContain(sample.Bodies(), body => sample.SummaryOf(body).IsIncomplete);
    }

    /// <summary>All bodies, in the order of the text.</summary>
    public IEnumerable<ISymbol> Bodies()
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            var semantics = Compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax }
                    && semantics.GetDeclaredSymbol(node is ArrowExpressionClauseSyntax ? node.Parent! : node) is { } symbol)
                {
                    yield return symbol is IPropertySymbol { GetMethod: { } getter } ? getter : symbol;
                }
            }
        }
    }

    public ISymbol Member(string name)
    {
        var dot = name.LastIndexOf('.');
        return Compilation.GetTypeByMetadataName(name[..dot])!.GetMembers(name[(dot + 1)..]).Single();
    }

    public FlowProgram Program(string name) => programs.Get(Member(name), CancellationToken.None);

    public FlowProgram Program(ISymbol body, CancellationToken cancellationToken = default) => programs.Get(body, cancellationToken);

    /// <summary>What the compiler hands to analyzers; it needs much stack for deep code.</summary>
    public ImmutableArray<IOperation> Bind(string name) => bodies.Bind(Member(name), CancellationToken.None);

    public FlowProgram Program(string name, ImmutableArray<IOperation> bound) => programs.Get(Member(name), bound, CancellationToken.None);

    public BodyGraph Graph(ISymbol body) => bodies.Get(body, CancellationToken.None);

    public FlowSummary SummaryOf(string name) => SummaryOf(Member(name));

    public FlowSummary SummaryOf(ISymbol callable, CancellationToken cancellationToken = default) =>
        summaries.Get(callable is IMethodSymbol method ? Callable.Of(method) : callable, cancellationToken);

    public ImmutableArray<Arrival> ArrivalsIn(ISymbol body, CancellationToken cancellationToken = default) =>
        Equations.FindArrivals(Program(body, cancellationToken), symbol => SummaryOf(symbol, cancellationToken), cancellationToken);

    /// <summary>Each step of the code to which something comes, and what, in the order of the text.</summary>
    private IEnumerable<string> Found(IEnumerable<ISymbol> order) => order
        .SelectMany(body => ArrivalsIn(body))
        .Select(a => (a.Site, Name: a.Symbol.Name))
        .GroupBy(a => (a.Site.SyntaxTree.FilePath, a.Site.SpanStart))
        .OrderBy(g => g.Key)
        .Select(g => $"{Place(g.First().Site)}: {string.Join(",", g.Select(a => a.Name).Distinct().Order(StringComparer.Ordinal))}");

    private IEnumerable<string> Expected() => Compilation.SyntaxTrees
        .SelectMany(tree => tree.GetRoot().DescendantTrivia())
        .Where(trivia => trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(comment => (
            Step: comment.Token.SpanStart > comment.SpanStart ? comment.Token : comment.Token.GetNextToken(),
            Names: Regex.Replace(comment.ToString(), @"[/*\s]", "")))
        .Select(p => $"{Place(p.Step)}: {p.Names}");

    private static string Place(SyntaxNodeOrToken step)
    {
        var tree = step.SyntaxTree!;
        var line = tree.GetText().Lines.GetLineFromPosition(step.SpanStart);
        return $"{tree.FilePath}:{line.LineNumber + 1} {tree.GetText().ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(step.SpanStart, line.End))}";
    }
}
