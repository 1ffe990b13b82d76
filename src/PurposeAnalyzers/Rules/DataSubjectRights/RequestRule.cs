using System.Threading;
using PurposeAnalyzers.Provenance.Rights;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>What the rules about one right have in common: a finding for each handler and record, at the attribute.</summary>
internal abstract class RequestRule(DataRight right, DiagnosticDescriptor descriptor) : IAnnotationRule
{
    /// <summary>Id of the record.</summary>
    public const string Record = "record";

    /// <summary>The right, as in <c>DataSubjectRight</c>.</summary>
    public const string Right = "right";

    public IEnumerable<Draft> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (use.Name != AnnotationNames.DataSubjectRequest || SubjectRequest.Read(use.Data) is not { } request)
        {
            return Enumerable.Empty<Draft>();
        }

        return request.Right == right
            ? request.Records.Where(record => IsFirst(use, record)).SelectMany(record => Judge(use, request, record, model, cancellationToken))
            : request.Records.Where(record => LacksHandler(use, record, model, cancellationToken)).Select(record => Suggest(use, record, model));
    }

    /// <summary>The members of the record that the handler leaves out, and the words for it; none when it is complete.</summary>
    protected abstract (LocalizableString Text, ImmutableArray<ISymbol> Missing) Find(
        SubjectRequest request, INamedTypeSymbol record, Handler handler, PurposeModel model, CancellationToken cancellationToken);

    /// <summary>What there is to say where the record has handlers, but none for this right.</summary>
    protected abstract LocalizableString NoHandler(INamedTypeSymbol record);

    private IEnumerable<Draft> Judge(AnnotationUse use, SubjectRequest request, INamedTypeSymbol record, PurposeModel model, CancellationToken cancellationToken)
    {
        foreach (var handler in model.Handlers.Of(use.Target, right, record, cancellationToken))
        {
            var (text, missing) = Find(request, record, handler, model, cancellationToken);
            if (!missing.IsEmpty)
            {
                var places = missing.AsEnumerable();
                if (!SymbolEqualityComparer.Default.Equals(handler.Name, use.Target))
                {
                    places = places.Prepend(handler.Name);
                }

                yield return Draft.Create(descriptor, use.Location, Places(places, model), Properties(record, handler.Name, missing), text);
            }
        }
    }

    /// <summary>Two attributes on one symbol may name the same record.</summary>
    private bool IsFirst(AnnotationUse use, INamedTypeSymbol record) =>
        use.Siblings.First(attribute => SubjectRequest.Read(attribute)?.IsFor(right, record) == true) == use.Data;

    /// <summary>
    /// Said once for the records that are handled together, at their first handler, where they are declared here: the handlers of others
    /// may be anywhere.
    /// </summary>
    private bool LacksHandler(AnnotationUse use, INamedTypeSymbol record, PurposeModel model, CancellationToken cancellationToken)
    {
        if (!model.IsInSource(record))
        {
            return false;
        }

        var handlers = model.Register.HandledWith(record, cancellationToken);
        return handlers.Length > 0
            && handlers[0].Attribute == use.Syntax
            && handlers.All(entry => entry.Request.Right != right)
            && SymbolEqualityComparer.Default.Equals(handlers[0].Request.Records.FirstOrDefault(r => model.Rights.HoldsData(r, right, cancellationToken)), record)
            && !handlers.SelectMany(entry => entry.Request.Records).Any(r => model.Rights.IsOwnedByHandled(r, right, cancellationToken));
    }

    /// <summary>The compiler may raise it to what the rule is set to, but by itself it never fails a build.</summary>
    private Draft Suggest(AnnotationUse use, INamedTypeSymbol record, PurposeModel model) => Draft.Create(
        descriptor, use.Location, DiagnosticSeverity.Info, Places([record], model), Properties(record, use.Target, ImmutableArray<ISymbol>.Empty), NoHandler(record));

    private ImmutableDictionary<string, string?> Properties(INamedTypeSymbol record, ISymbol code, ImmutableArray<ISymbol> missing) => ImmutableDictionary<string, string?>.Empty
        .Add(FindingDiagnostic.Data, string.Join(" ", missing.Select(SymbolId.Of)))
        .Add(FindingDiagnostic.Code, SymbolId.Of(code))
        .Add(Record, SymbolId.Of(record))
        .Add(Right, right.ToString());

    private static IEnumerable<Location> Places(IEnumerable<ISymbol> symbols, PurposeModel model) =>
        symbols.SelectMany(symbol => symbol.Locations.Take(1)).Where(location => location.IsInSource).Select(model.Reportable).Distinct();
}
