using System.Threading;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.StatedPurposes;

/// <summary>An annotation names a purpose, category or recipient that the current policy does not have.</summary>
/// <example>
/// <code>
/// [Purpose("marketting")] class Campaign { }   // PUR0201: did you mean 'marketing'?
/// </code>
/// </example>
internal sealed class UnknownIdRule : IAnnotationRule
{
    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        foreach (var (id, kind, argument) in Ids(use))
        {
            if (model.Policies.ExplainUnknown(kind, id) is { } unknown)
            {
                yield return Draft.Create(
                    Descriptors.PUR0201_UnknownId, use.LocationOf(id, argument), unknown.Properties.Add(AnnotationDiagnostic.Id, id), unknown.Arguments);
            }
        }
    }

    private static IEnumerable<(string Id, IdKind Kind, string? Argument)> Ids(AnnotationUse use) => use.Name switch
    {
        AnnotationNames.PermittedPurposes =>
            Ids(use.Data.Strings(), IdKind.Purpose, argument: null)
                .Concat(Ids(use.Data.Strings("Prohibited"), IdKind.Purpose, "Prohibited"))
                .Concat(Ids(use.Data.Strings("ConsentRequired"), IdKind.Purpose, "ConsentRequired"))
                .Concat(Ids(use.Data.Strings("Recipients"), IdKind.Recipient, "Recipients")),
        AnnotationNames.Purpose => Ids(use.Data.Strings(), IdKind.Purpose, argument: null),
        AnnotationNames.ConsentCheck => Ids(use.Data.Strings(), IdKind.PurposeOrRecipient, argument: null),
        AnnotationNames.DataCategory => Ids(use.Data.Strings(), IdKind.Category, argument: null),
        AnnotationNames.DisclosesTo => Ids(use.Data.Strings(), IdKind.Recipient, argument: null),

        // An unknown exception is a matter of the exception rules.
        _ => Enumerable.Empty<(string, IdKind, string?)>(),
    };

    private static IEnumerable<(string Id, IdKind Kind, string? Argument)> Ids(ImmutableArray<string> ids, IdKind kind, string? argument) =>
        ids.Distinct(StringComparer.Ordinal).Select(id => (id, kind, argument));
}
