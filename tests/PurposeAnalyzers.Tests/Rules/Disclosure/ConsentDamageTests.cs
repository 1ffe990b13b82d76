using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>Half-typed checks crash nothing.</summary>
public class ConsentDamageTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;
        public class Member
        {
            [PermittedPurposes(ConsentRequired = new[] { "marketing" })] public string Email { get; set; } = "";
            [ConsentCheck("marketing")] public bool Accepts { get; set; }
            [ConsentCheck] public static Task<bool> Asks(Member m, params string[] purposes) => Task.FromResult(true);
        }
        [Purpose("marketing")]
        public class Mailing
        {
            public async Task Run(Member m, List<Member> all)
            {
                if (m.Accepts && m is { Accepts: true, Email: var e }) Use(e);
                var ok = await Member.Asks(m, "marketing") || m.Accepts;
                ok &= m.Accepts;
                switch (ok) { case true when m.Accepts: Use(m.Email); break; default: return; }
                foreach (var x in all.Where(y => y.Accepts).OrderBy(y => y.Email)) { Local(x); Use(x.Email); }
                Use(from y in all where y.Accepts select y.Email);
                try { Guard(m); } finally { Use(all.Where(May).First(delegate { return true; }).Email); }
                void Local(Member z) { if (z.Accepts) Use(z.Email); else Local(m); }
            }
            private static bool May(Member m) => !m.Accepts ? false : m.Accepts;
            private static void Guard(Member m) { if (!May(m)) throw new Exception(); Use(m.Email); }
            private static void Use(object value) { }
        }
        """;

    [Fact]
    public async Task Deleting_every_third_token_crashes_nothing()
    {
        var tree = AnalyzerSession.Parse(Source);
        var compilation = AnalyzerSession.Compile(tree);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        foreach (var token in tree.GetRoot().DescendantTokens().Where(t => !t.Span.IsEmpty && t.SpanStart > Source.IndexOf("[Purpose(", StringComparison.Ordinal)).Where((_, index) => index % 3 == 0))
        {
            var damaged = tree.GetText().WithChanges(new TextChange(token.Span, ""));
            await AnalyzerSession.RunAsync(compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(damaged, AnalyzerSession.ParseOptions, tree.FilePath)));
        }
    }
}
