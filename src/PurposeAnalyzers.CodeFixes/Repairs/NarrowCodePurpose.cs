using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>Takes the purposes that the data does not permit out of the nearest <c>[Purpose("support", "marketing")]</c>, where another one remains.</summary>
internal sealed class NarrowCodePurpose : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (Marked(finding, cancellationToken) is not { } marked
            || marked.GetAttributes().FirstOrDefault(a => AnnotationNames.Of(a.AttributeClass) == AnnotationNames.Purpose)?.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is not AttributeSyntax attribute
            || !Declaration.IsEditable(attribute.SyntaxTree, finding.Project.Solution, cancellationToken))
        {
            yield break;
        }

#pragma warning disable RS1030 // a code fix has the compilation only
        var model = finding.Project.Compilation.GetSemanticModel(attribute.SyntaxTree);
#pragma warning restore RS1030
        var purposes = AnnotationUse.Elements(attribute).Select(id => model.GetConstantValue(id, cancellationToken).Value).ToList();
        var refused = Enumerable.Range(0, purposes.Count).Where(i => finding.Purposes.Contains(purposes[i])).ToImmutableHashSet();
        if (!refused.IsEmpty && refused.Count < purposes.Count)
        {
            yield return new Repair(
                Titles.Get("NarrowCodePurpose", Wording.Ids(finding.Purposes), marked is INamedTypeSymbol ? marked.Name : Wording.Code(marked)),
                "NarrowCodePurpose",
                [new IdRemoval(attribute, refused)]);
        }
    }

    /// <summary>The lambda, member or type whose own attribute decides; null where another one does: of a base, of the assembly, of the policy.</summary>
    private static ISymbol? Marked(ReportedFinding finding, CancellationToken cancellationToken)
    {
        foreach (var symbol in Enclosing.SelfAndOuter(finding.EnclosingCode(cancellationToken)!).TakeWhile(symbol => symbol is not (null or IAssemblySymbol)))
        {
            if (!AnnotationReader.PurposesOn(symbol).IsEmpty)
            {
                return symbol;
            }

            if (Contracts.Of(symbol, _ => true).Any(contract => !AnnotationReader.PurposesOn(contract).IsEmpty)
                || (symbol is INamedTypeSymbol { BaseType: { } parent } && Bases(parent).Any(type => !AnnotationReader.PurposesOn(type).IsEmpty)))
            {
                return null;
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol parent)
    {
        for (var type = parent; type is not null; type = type.BaseType)
        {
            yield return type;
        }
    }
}
