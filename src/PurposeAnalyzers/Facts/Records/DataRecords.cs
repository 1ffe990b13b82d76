using System.Threading;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>The personal data that a compilation declares, and what its tags say together.</summary>
internal static class DataRecords
{
    /// <summary>Tagged types, members that hold personal data for whatever reason, and parameters and results that are tagged themselves.</summary>
    public static IEnumerable<Datum> DeclaredIn(Compilation compilation, PersonalData data, CancellationToken cancellationToken)
    {
        foreach (var type in DeclaredTypes.In(compilation.Assembly.GlobalNamespace))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!data.OwnTags(type).IsEmpty && data.FindType(type) is { } tagged)
            {
                yield return tagged;
            }

            foreach (var member in type.GetMembers().Where(member => !member.IsImplicitlyDeclared))
            {
                foreach (var datum in DeclaredBy(member, data))
                {
                    yield return datum;
                }
            }
        }
    }

    public static ProcessingRecord Of(Datum datum)
    {
        var ids = Distinct(datum.Tags.SelectMany(tag => tag.Permitted.Concat(tag.ConsentRequired))).ToLookup(id => Judge(datum, id));
        return new ProcessingRecord(RecordKind.Data, PlaceOf(datum), datum.Name)
            .With("member", datum.Id)
            .With("name", datum.Name)
            .With("type", TypeOf(datum.Symbol)?.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat))
            .With("categories", Distinct(datum.Tags.Select(tag => tag.Category).OfType<string>()))
            .With("permitted", ids[Verdict.Permitted])
            .With("prohibited", Distinct(datum.Tags.SelectMany(tag => tag.Prohibited)))
            .With("consentRequired", ids[Verdict.ConsentRequired])
            .With("newerOnly", ids[Verdict.AddedLater])
            .With("recipients", Distinct(datum.Tags.SelectMany(tag => tag.Recipients)).Where(datum.MayBeDisclosedTo))
            .With("collectedSince", datum.Tags.Select(tag => tag.Since ?? tag.CollectedSince).OfType<string>().OrderBy(day => day, StringComparer.Ordinal).LastOrDefault());
    }

    private static IEnumerable<Datum> DeclaredBy(ISymbol member, PersonalData data)
    {
        if (member is IFieldSymbol or IPropertySymbol && data.Find(member) is { } held)
        {
            yield return held;
        }

        if (member is IMethodSymbol { AssociatedSymbol: null } && !data.OwnTags(member).IsEmpty && data.Find(member) is { } result)
        {
            yield return result;
        }

        var parameters = (member as IMethodSymbol)?.Parameters ?? (member as IPropertySymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty;
        foreach (var parameter in parameters.Where(p => PositionalMembers.PropertyOf(p) is null && !data.OwnTags(p).IsEmpty))
        {
            if (data.Find(parameter) is { } taken)
            {
                yield return taken;
            }
        }
    }

    /// <summary>A tag that permits a purpose except for a narrower one still permits it.</summary>
    private static Verdict Judge(Datum datum, string id) =>
        new Datum(datum.Symbol, datum.Tags.Select(tag => tag with { Prohibited = tag.Prohibited.RemoveAll(p => p != id && PurposeId.IsWithin(p, id)) }).ToImmutableArray()).Judge(id);

    private static IEnumerable<string> Distinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal);

    /// <summary>Its declaration; of what others declare, the tag.</summary>
    private static Location PlaceOf(Datum datum) =>
        datum.Symbol.Locations.Concat(datum.Tags.Select(tag => tag.Location)).FirstOrDefault(place => place.Kind is not (LocationKind.None or LocationKind.MetadataFile)) ?? Location.None;

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
