using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>Removes what an annotation says without effect: all of it, an id, or an argument. Where something is missing or two things are said, its author must choose.</summary>
internal sealed class DropAnnotation : IRepair
{
    public bool NeedsDecision => false;

    private static readonly ImmutableHashSet<string> WithoutEffect = ImmutableHashSet.Create(
        "NoResult", "EnumConstant", "StaticClass", "NoCode", "NoEventCode", "NoTypeCode", "NoPurpose", "NothingHandedOver", "DisclosedAnyway", "RepeatedAttribute",
        "LiftsNothing", "NoExceptedCode");

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        if (finding.Annotation(cancellationToken) is not { } use || finding[AnnotationDiagnostic.Problem] is not { } problem)
        {
            return [];
        }

        return problem switch
        {
            "RepeatedId" or "EmptyId" => DropId(use, finding),
            "PermittedAndConsent" => DropPermission(use, finding, cancellationToken),
            "FlagOfOtherRight" or "AssemblyApproval" => DropArgument(use, finding),
            _ when WithoutEffect.Contains(problem) => [new Repair(
                Titles.Get("DropAnnotation", use.Syntax, use.Target is IAssemblySymbol ? use.Target.Name : Wording.Target(use.Target)), "DropAnnotation", [new AttributeDeletion(use.Syntax)])],
            _ => [],
        };
    }

    private static IEnumerable<Repair> DropId(AnnotationUse use, ReportedFinding finding)
    {
        foreach (var name in use.Syntax.ArgumentList!.Arguments.Select(a => a.NameEquals?.Name.Identifier.ValueText).Distinct())
        {
            var elements = use.Elements(name).ToList();
            var position = elements.FindIndex(element => element.Span == finding.Diagnostic.Location.SourceSpan);
            if (position >= 0 && elements.Count > 1)
            {
                yield return new Repair(Titles.Get("DropAnnotation_Id", elements[position], use.Syntax), "DropAnnotation", [new IdRemoval(use.Syntax, [position], name)]);
            }
        }
    }

    /// <summary>The same purpose with and without consent needs consent: what says so stays.</summary>
    private static IEnumerable<Repair> DropPermission(AnnotationUse use, ReportedFinding finding, CancellationToken cancellationToken)
    {
        var values = use.Elements().Select(element => use.Model.GetConstantValue(element, cancellationToken).Value).ToList();
        var consented = use.Elements("ConsentRequired")
            .Where(element => element.Span == finding.Diagnostic.Location.SourceSpan)
            .Select(element => use.Model.GetConstantValue(element, cancellationToken).Value)
            .FirstOrDefault();
        var position = consented is null ? -1 : values.IndexOf(consented);
        return position < 0 ? [] : [new Repair(Titles.Get("DropAnnotation_Permission", consented!, Wording.Target(use.Target)), "DropAnnotation", [new IdRemoval(use.Syntax, [position])])];
    }

    private static IEnumerable<Repair> DropArgument(AnnotationUse use, ReportedFinding finding)
    {
        var arguments = use.Syntax.ArgumentList!.Arguments;
        var index = arguments.IndexOf(a => a.NameEquals is not null && a.Span.Contains(finding.Diagnostic.Location.SourceSpan));
        return index < 0 ? [] : [new Repair(Titles.Get("DropAnnotation_Argument", arguments[index], use.Syntax), "DropAnnotation", [new NodeEdit(
            use.Syntax, $"remove {arguments[index]}", (current, _) => (AttributeSyntax)current is { ArgumentList: { } list } attribute
                ? attribute.WithArgumentList(list.WithArguments(list.Arguments.RemoveAt(index)))
                : current)])];
    }
}
