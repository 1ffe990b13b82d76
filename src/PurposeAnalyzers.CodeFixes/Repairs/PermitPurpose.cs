using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.CodeFixes.PolicyFiles;
using PurposeAnalyzers.CodeFixes.Resources;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Repairs;

/// <summary>
/// Adds the purpose to the tags that do not permit it: to the category in the policy file, or to the attribute. That changes what people were promised, so the
/// title says that it needs review, and Fix All makes no other promise than the one that was chosen.
/// </summary>
/// <param name="isOfCallee">Whether the purposes are those of the code that gets the data, not of the code where the finding stands.</param>
internal sealed class PermitPurpose(bool isOfCallee = false) : IRepair
{
    public bool NeedsDecision => true;

    public IEnumerable<Repair> Propose(ReportedFinding finding, CancellationToken cancellationToken)
    {
        var code = isOfCallee ? finding.Symbols(FindingDiagnostic.Path).LastOrDefault() : finding.EnclosingCode(cancellationToken);
        var choices = finding.Purposes.Length == 1 || !finding.MayServeOneOfSeveral(code) ? [finding.Purposes]
            : isOfCallee ? finding.Purposes.Select(purpose => ImmutableArray.Create(purpose))
            : []; // First it must say which of them it serves.
        return choices.Select(purposes => Propose(finding, purposes, cancellationToken)).OfType<Repair>();
    }

    private static Repair? Propose(ReportedFinding finding, ImmutableArray<string> purposes, CancellationToken cancellationToken)
    {
        var data = finding.Values(FindingDiagnostic.Data).Select(finding.Project.FindDatum).ToList();
        if (data.Count == 0 || data.Contains(null))
        {
            return null;
        }

        var refusals = data
            .SelectMany(datum => datum!.Tags.SelectMany(tag => purposes.Where(purpose => Permission.Refuses(tag, purpose)).Select(purpose => (Holder: datum.Symbol, Tag: tag, Purpose: purpose))))
            .Select(refusal => Permit(refusal.Tag, refusal.Purpose, refusal.Holder, finding.Project, cancellationToken))
            .ToList();
        return refusals.Count == 0 || refusals.Contains(null)
            ? null
            : new Repair(
                Titles.Get("PermitPurpose", Wording.Ids(purposes), string.Join(", ", refusals.Select(permission => permission!.Name).Distinct())),
                "PermitPurpose: " + string.Join("; ", refusals.Select(permission => permission!.Edit.Change).Distinct().OrderBy(change => change, StringComparer.Ordinal)),
                refusals.Select(permission => permission!.Edit).ToImmutableArray(),
                Titles.Get("PermitPurpose_Group", string.Join(", ", refusals.Select(permission => permission!.Name).Distinct())));
    }

    /// <summary>Null where a word more in the tag would not do: it prohibits the purpose, older data would not be covered, or nobody can edit it.</summary>
    private static NewPermission? Permit(Tag tag, string purpose, ISymbol holder, ProjectView project, CancellationToken cancellationToken)
    {
        var wouldPermit = tag with { Permitted = tag.Permitted.Add(purpose), Past = null };
        var policy = project.Policies.Current;
        if (Permission.Judge(wouldPermit, purpose) != Verdict.Permitted
            || tag.Past is { } past && past.Judge(purpose, collectedUnder: null) != Verdict.Permitted
            || (policy is not null && policy.FindPurpose(purpose) is null))
        {
            return null;
        }

        if (tag.Category is { } category)
        {
            return policy?.FindCategory(category) is null ? null : InPolicy(PolicyEntry.Category(policy, category), $"category {category}", Titles.Get("PermitPurpose_Category", category));
        }

        if (policy?.Bindings.FirstOrDefault(binding => binding.Location == tag.Location) is { } bound)
        {
            return InPolicy(PolicyEntry.Binding(policy, bound), $"binding {bound.Target}", $"'{Wording.Target(holder)}'");
        }

        if (tag.Location.SourceTree is not { } tree
            || !Declaration.IsEditable(tree, project.Solution, cancellationToken)
            || tree.GetRoot(cancellationToken).FindNode(tag.Location.SourceSpan).FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
        {
            return null;
        }

        var name = tag.Carrier?.AttributeClass is { } own ? $"[{AnnotationNames.Short(own.Name)}]" : $"'{Wording.Target(holder)}'";
        return new NewPermission(name, new NodeEdit(attribute, $"permit {purpose} for {name}", (current, context) =>
            IdArguments.Add((AttributeSyntax)current, PolicyConstantReference.Build(purpose, IdKind.Purpose, context))));

        // A version that another one follows has been published, and its hash is written down there.
        NewPermission? InPolicy(PolicyEntry element, string what, string name) =>
            project.Policies.Versions.Any(version => version.Previous == policy.Version) || element.Add("Purposes", purpose, $"permit {purpose} for {what}", project.Project) is not { } edit
                ? null
                : new NewPermission(name, edit);
    }

    /// <param name="Name">What the purpose is permitted for, as titles say.</param>
    private sealed record NewPermission(string Name, Edit Edit);
}
