using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes;

/// <summary>A finding as a repair sees it: what its properties say, in symbols where they name some.</summary>
internal sealed class ReportedFinding(Diagnostic diagnostic, ProjectView project)
{
    private static readonly char[] Separator = [' '];

    public Diagnostic Diagnostic => diagnostic;

    public ProjectView Project => project;

    /// <summary>The data that the finding is about, as far as they are symbols.</summary>
    public IEnumerable<ISymbol> Data => Symbols(FindingDiagnostic.Data);

    /// <summary>The purposes that are asked for and not permitted.</summary>
    public ImmutableArray<string> Purposes => Values(FindingDiagnostic.Purposes);

    /// <summary>The member whose code the finding stands in; null where it has no id.</summary>
    public ISymbol? Code => this[FindingDiagnostic.Code] is { } id ? SymbolId.Find(id, project.Compilation) : null;

    /// <summary>A property; null where the finding does not have it, or where it is empty.</summary>
    public string? this[string property] => diagnostic.Properties.TryGetValue(property, out var value) && !string.IsNullOrEmpty(value) ? value : null;

    /// <summary>The values of a property that is a list.</summary>
    public ImmutableArray<string> Values(string property) => this[property]?.Split(Separator, StringSplitOptions.RemoveEmptyEntries).ToImmutableArray() ?? [];

    /// <summary>The symbols of a property that is a list of ids.</summary>
    public IEnumerable<ISymbol> Symbols(string property) => Values(property).Select(id => SymbolId.Find(id, project.Compilation)).OfType<ISymbol>();

    /// <summary>Whether the code serves some of several purposes, so that one of them need be permitted.</summary>
    public bool MayServeOneOfSeveral(ISymbol? code) => code is not null && project.CodePurposes.Of(code).Kind == CodePurposeKind.Candidates;

    /// <summary>The lambda, local function or member that the finding stands in; null where it stands in no code.</summary>
    public ISymbol? EnclosingCode(CancellationToken cancellationToken) => Model?.GetEnclosingSymbol(diagnostic.Location.SourceSpan.Start, cancellationToken);

    /// <summary>The innermost piece of code that the finding is at; null where it stands in no code.</summary>
    public SyntaxNode? Node(CancellationToken cancellationToken) =>
        diagnostic.Location.SourceTree is { } tree ? tree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) : null;

    /// <summary>The annotation that the finding is about, where it is about one.</summary>
    public AnnotationUse? Annotation(CancellationToken cancellationToken) =>
        Node(cancellationToken)?.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute
        && Model is { } model
        && Declaration.IsEditable(attribute.SyntaxTree, project.Solution, cancellationToken)
            ? AnnotationUse.Find(attribute, model, cancellationToken)
            : null;

    /// <summary>What the code means that the finding is at.</summary>
    public SemanticModel? Model =>
#pragma warning disable RS1030 // a code fix has the compilation only
        diagnostic.Location.SourceTree is { } tree && project.Compilation.ContainsSyntaxTree(tree) ? project.Compilation.GetSemanticModel(tree) : null;
#pragma warning restore RS1030
}
