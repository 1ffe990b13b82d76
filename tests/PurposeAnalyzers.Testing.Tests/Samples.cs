using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PurposeAnalyzers.Testing.Tests;

/// <summary>Everything the sample analyzers report concerns classes with telling names.</summary>
internal static class Rules
{
    public static DiagnosticDescriptor Create(string id, string message = "Class '{0}' is bad", bool isEnabled = true, params string[] tags) =>
        new(id, id, message, "Tests", DiagnosticSeverity.Warning, isEnabled, customTags: tags);

    public static Diagnostic At(DiagnosticDescriptor rule, ClassDeclarationSyntax node, params Location[] additional) =>
        Diagnostic.Create(rule, node.Identifier.GetLocation(), additional, node.Identifier.Text);
}

/// <summary>A well-behaved analyzer of class declarations; others derive from it to misbehave.</summary>
public abstract class ClassAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override System.Collections.Immutable.ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    protected DiagnosticDescriptor Rule => SupportedDiagnostics[0];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        Register(context);
    }

    protected virtual void Register(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction(c => Analyze((ClassDeclarationSyntax)c.Node, c), SyntaxKind.ClassDeclaration);

    protected virtual void Analyze(ClassDeclarationSyntax node, SyntaxNodeAnalysisContext context)
    {
        if (node.Identifier.Text.StartsWith("Bad", StringComparison.Ordinal))
        {
            context.ReportDiagnostic(Rules.At(Rule, node));
        }
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GoodAnalyzer() : ClassAnalyzer(Rules.Create("GOOD1"));
