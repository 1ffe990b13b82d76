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

    public IEnumerable<Diagnostic> Judge(AnnotationUse use, PurposeModel model, CancellationToken cancellationToken)
    {
        if (use.Name != AnnotationNames.DataSubjectRequest || SubjectRequest.Read(use.Data) is not { } request)
        {
            return Enumerable.Empty<Diagnostic>();
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

    private IEnumerable<Diagnostic> Judge(AnnotationUse use, SubjectRequest request, INamedTypeSymbol record, PurposeModel model, CancellationToken cancellationToken)
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

                yield return Diagnostic.Create(descriptor, use.Location, Places(places, model), Properties(record, handler.Name, missing), text);
            }
        }
    }

    /// <summary>Two attributes on one symbol may name the same record.</summary>
    private bool IsFirst(AnnotationUse use, INamedTypeSymbol record) =>
        use.Siblings.First(attribute => SubjectRequest.Read(attribute)?.IsFor(right, record) == true) == use.Data;

    /// <summary>Said once, at the first handler of any right, of records that are declared here: the handlers of others may be anywhere.</summary>
    private bool LacksHandler(AnnotationUse use, INamedTypeSymbol record, PurposeModel model, CancellationToken cancellationToken)
    {
        if (!model.IsInSource(record))
        {
            return false;
        }

        var handlers = model.Register.Entries(cancellationToken).Where(entry => entry.Request.Records.Contains(record, SymbolEqualityComparer.Default)).ToList();
        return handlers.Count > 0
            && handlers[0].Attribute == use.Syntax
            && handlers.All(entry => entry.Request.Right != right)
            && model.Rights.HoldsData(record, right, cancellationToken)
            && !model.Rights.IsOwnedByHandled(record, right, cancellationToken);
    }

    /// <summary>The compiler may raise it to what the rule is set to, but by itself it never fails a build.</summary>
    private Diagnostic Suggest(AnnotationUse use, INamedTypeSymbol record, PurposeModel model) => Diagnostic.Create(
        descriptor, use.Location, DiagnosticSeverity.Info, Places([record], model), Properties(record, use.Target, ImmutableArray<ISymbol>.Empty), NoHandler(record));

    private ImmutableDictionary<string, string?> Properties(INamedTypeSymbol record, ISymbol code, ImmutableArray<ISymbol> missing) => ImmutableDictionary<string, string?>.Empty
        .Add(FindingDiagnostic.Data, string.Join(" ", missing.Select(Id)))
        .Add(FindingDiagnostic.Code, Id(code))
        .Add(Record, Id(record))
        .Add(Right, right.ToString());

    private static IEnumerable<Location> Places(IEnumerable<ISymbol> symbols, PurposeModel model) =>
        symbols.SelectMany(symbol => symbol.Locations.Take(1)).Where(location => location.IsInSource).Select(model.Reportable).Distinct();

    private static string Id(ISymbol symbol) => symbol.GetDocumentationCommentId() ?? symbol.Name;
}
