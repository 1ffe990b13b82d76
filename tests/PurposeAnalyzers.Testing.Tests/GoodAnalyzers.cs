namespace PurposeAnalyzers.Testing.Tests;

/// <summary>Reports classes whose names start with Bad; others derive from it to vary or to misbehave.</summary>
public abstract class ClassAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    protected DiagnosticDescriptor Rule => SupportedDiagnostics[0];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        Register(context);
    }

    protected static DiagnosticDescriptor Describe(string id, string message = "Class '{0}' is bad", bool isEnabled = true, params string[] tags) =>
        new(id, id, message, "Tests", DiagnosticSeverity.Warning, isEnabled, customTags: tags);

    protected virtual void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(c => Analyze((ClassDeclarationSyntax)c.Node, c), SyntaxKind.ClassDeclaration);

    protected virtual void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        if (IsBad(node))
        {
            context.ReportDiagnostic(At(node));
        }
    }

    protected static bool IsBad(ClassDeclarationSyntax node) => node.Identifier.Text.StartsWith("Bad", StringComparison.Ordinal);

    protected static IEnumerable<ClassDeclarationSyntax> Classes(Compilation compilation) =>
        compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).OfType<ClassDeclarationSyntax>();

    protected Diagnostic At(ClassDeclarationSyntax node, params Location[] additional) =>
        Diagnostic.Create(Rule, node.Identifier.GetLocation(), additional, node.Identifier.Text);
}

public sealed class GoodAnalyzer() : ClassAnalyzer(Describe("GOOD1"));

/// <summary>Two rules: classes named Bad... and classes named Worse..., the latter disabled by default.</summary>
public sealed class TwoRulesAnalyzer() : ClassAnalyzer(Describe("GOOD1"), Describe("GOOD2", isEnabled: false))
{
    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        base.Analyze(node, context);
        if (node.Identifier.Text.StartsWith("Worse", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[1], node.Identifier.GetLocation(), node.Identifier.Text));
        }
    }
}

public sealed class OneIdTwiceAnalyzer() : ClassAnalyzer(Describe("GOOD1"), Describe("GOOD1", "Another '{0}'"));

/// <summary>Points at the base list's types as additional locations.</summary>
public sealed class RelatedAnalyzer() : ClassAnalyzer(Describe("GOOD3"))
{
    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        if (IsBad(node))
        {
            context.ReportDiagnostic(At(node, [.. node.BaseList?.Types.Select(t => t.GetLocation()) ?? []]));
        }
    }
}

/// <summary>Reports in generated code too.</summary>
public sealed class EverywhereAnalyzer() : ClassAnalyzer(Describe("GOOD4"))
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
}

/// <summary>Needs the whole compilation and says so.</summary>
public sealed class TaggedEndAnalyzer() : ClassAnalyzer(Describe("GOOD5", tags: WellKnownDiagnosticTags.CompilationEnd))
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(c =>
    {
        foreach (var node in Classes(c.Compilation).Where(IsBad))
        {
            c.ReportDiagnostic(At(node));
        }
    });
}

/// <summary>Tagged for the whole compilation, but finds everything while it looks at one file.</summary>
public sealed class TaggedLiveAnalyzer() : ClassAnalyzer(Describe("GOOD5", tags: WellKnownDiagnosticTags.CompilationEnd));

/// <summary>Cannot be suppressed and says so; a second rule can.</summary>
public sealed class NotConfigurableAnalyzer() : ClassAnalyzer(Describe("GOOD6", tags: WellKnownDiagnosticTags.NotConfigurable), Describe("GOOD1"))
{
    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        base.Analyze(node, context);
        context.ReportDiagnostic(Diagnostic.Create(SupportedDiagnostics[1], node.Keyword.GetLocation(), "class"));
    }
}

/// <summary>Does not look into generated code; otherwise reports each bad class also without a place.</summary>
public sealed class BlindAnalyzer() : ClassAnalyzer(Describe("GOOD10"))
{
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        base.Analyze(node, context);
        context.ReportDiagnostic(Diagnostic.Create(Rule, Location.None, node.Identifier.Text));
    }
}

/// <summary>Reports each class twice at the same place.</summary>
public sealed class TwiceAnalyzer() : ClassAnalyzer(Describe("GOOD11"))
{
    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        context.ReportDiagnostic(Diagnostic.Create(Rule, node.Identifier.GetLocation(), "1"));
        context.ReportDiagnostic(Diagnostic.Create(Rule, node.Identifier.GetLocation(), "2"));
    }
}

/// <summary>Reports every part of a class, when its members have been seen.</summary>
public sealed class EveryPartAnalyzer() : ClassAnalyzer(Describe("GOOD9"))
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationStartAction(compilation =>
        compilation.RegisterSymbolStartAction(
            start =>
            {
                var bodies = 0;
                start.RegisterOperationBlockAction(_ => Interlocked.Increment(ref bodies));
                start.RegisterSymbolEndAction(end =>
                {
                    foreach (var location in end.Symbol.Locations)
                    {
                        end.ReportDiagnostic(Diagnostic.Create(Rule, location, $"{end.Symbol.Name} with {bodies} bodies"));
                    }
                });
            },
            SymbolKind.NamedType));
}

/// <summary>Reports also each line "bad" of additional files, unless build_property.Tolerant says true.</summary>
public sealed class AdditionalFileAnalyzer() : ClassAnalyzer(Describe("GOOD7", "Line '{0}' is bad"))
{
    protected override void Register(AnalysisContext context)
    {
        base.Register(context);
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private void AnalyzeFile(AdditionalFileAnalysisContext c)
    {
        c.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.Tolerant", out var tolerant);
        var text = c.AdditionalFile.GetText(c.CancellationToken)!;
        foreach (var line in text.Lines.Where(l => l.ToString() == "bad" && tolerant != "true"))
        {
            c.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(c.AdditionalFile.Path, line.Span, text.Lines.GetLinePositionSpan(line.Span)), "bad"));
        }
    }
}

/// <summary>Reports classes that implement IDisposable, if there is such a thing.</summary>
public sealed class DisposableAnalyzer() : ClassAnalyzer(Describe("GOOD8"))
{
    protected override void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        var disposable = context.Compilation.GetTypeByMetadataName("System.IDisposable");
        if (disposable is not null && context.SemanticModel.GetDeclaredSymbol(node)!.AllInterfaces.Contains(disposable))
        {
            context.ReportDiagnostic(At(node));
        }
    }
}

/// <summary>Suppresses what <see cref="GoodAnalyzer"/> finds in classes named BadOnPurpose.</summary>
public sealed class OnPurposeSuppressor : DiagnosticSuppressor
{
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [new("SUP1", "GOOD1", "On purpose")];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics.Where(d => d.GetMessage(null).Contains("BadOnPurpose", StringComparison.Ordinal)))
        {
            context.ReportSuppression(Suppression.Create(SupportedSuppressions[0], diagnostic));
        }
    }
}

/// <summary>Writes one constant for each line of additional files; reports and crashes on request.</summary>
public sealed class ConstantsGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Report = new("GEN1", "t", "m", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, static (production, file) =>
        {
            var lines = file.GetText()!.Lines.Select(l => l.ToString()).ToList();
            if (lines.Contains("crash"))
            {
                throw new InvalidOperationException("as requested");
            }

            if (lines.Contains("report"))
            {
                production.ReportDiagnostic(Diagnostic.Create(Report, Location.None));
            }

            var constants = string.Concat(lines.Select(l => $"public const string {l} = \"{l}\"; "));
            production.AddSource("Constants.g.cs", $"// <auto-generated/>\npublic static class BadConstants {{ {constants} }}");
        });
}
