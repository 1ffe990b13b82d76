using System.Globalization;
using System.Threading;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Provenance.Rights;
using PurposeAnalyzers.Purposes.Exceptions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>What the attributes on code say: its purposes and recipients, exceptions, requests of data subjects.</summary>
internal sealed class AnnotationRecords(PurposeModel model)
{
    public IEnumerable<ProcessingRecord> Of(AnnotationUse use, CancellationToken cancellationToken) => use.Name switch
    {
        AnnotationNames.Purpose => [Code(use)],
        AnnotationNames.DisclosesTo => use.Data.String(0) is { } recipient ? [Processor(use, recipient)] : [],
        AnnotationNames.PolicyException => use.Data.String(0) is { } id ? [Exception(use, id, cancellationToken)] : [],
        AnnotationNames.DataSubjectRequest => Rights(use, cancellationToken),
        _ => [],
    };

    private static ProcessingRecord Code(AnnotationUse use) => new ProcessingRecord(RecordKind.Code, use.Location, use.Target, use.Data.Strings())
        .With("member", SymbolId.Of(use.Target))
        .With("name", use.Target.Name)
        .With("purposes", use.Data.Strings().OrderBy(id => id, StringComparer.Ordinal))
        .With("from", LevelOf(use.Target));

    private static ProcessingRecord Processor(AnnotationUse use, string recipient) => new ProcessingRecord(RecordKind.Processor, use.Location, use.Target, recipient)
        .With("recipient", recipient)
        .With("code", SymbolId.Of(use.Target))
        .With("from", LevelOf(use.Target));

    private ProcessingRecord Exception(AnnotationUse use, string id, CancellationToken cancellationToken)
    {
        var isValid = model.Exceptions.Validity.Grant(use.Data, cancellationToken) is not null;
        var effect = new ExceptionEffect(model, use.Syntax);
        var lifts = isValid ? BodiesIn(use.Target).Sum(owner => effect.CountIn(owner, cancellationToken)) : 0;
        return new ProcessingRecord(RecordKind.Exception, use.Location, use.Target, id)
            .With("exception", id)
            .With("code", SymbolId.Of(use.Target))
            .With("justification", use.Data.String(ExceptionValidity.Justification))
            .With("approvedBy", use.Data.String(ExceptionValidity.ApprovedBy))
            .With("ticket", use.Data.String("Ticket"))
            .With("expires", use.Data.String(ExceptionValidity.Expires))
            .With("approval", use.Data.String(ExceptionValidity.Approval))
            .With("valid", isValid)
            .With("lifts", lifts.ToString(CultureInfo.InvariantCulture));
    }

    private static IEnumerable<ISymbol> BodiesIn(ISymbol target) => target is IAssemblySymbol assembly
        ? DeclaredTypes.In(assembly.GlobalNamespace).Where(type => type.ContainingType is null).SelectMany(BodiesWithin.Of)
        : BodiesWithin.Of(target);

    private IEnumerable<ProcessingRecord> Rights(AnnotationUse use, CancellationToken cancellationToken) =>
        from request in new[] { SubjectRequest.Read(use.Data) }
        where request is not null
        from record in request.Records
        where use.Siblings.First(attribute => SubjectRequest.Read(attribute)?.IsFor(request.Right, record) == true) == use.Data
        from handler in model.Handlers.Of(use.Target, request.Right, record, cancellationToken)
        select Rights(use, request, record, handler, cancellationToken);

    private ProcessingRecord Rights(AnnotationUse use, SubjectRequest request, INamedTypeSymbol record, Handler handler, CancellationToken cancellationToken)
    {
        var right = request.Right.ToString();
        var said = new ProcessingRecord(RecordKind.Rights, use.Location, handler.Name, right, record.Name)
            .With("right", right)
            .With("records", SymbolId.Of(record))
            .With("code", SymbolId.Of(handler.Name));
        if (request.Right == DataRight.Suspension)
        {
            return request.Flag is not { } flag ? said
                : said.With("flag", flag).With("missing", model.Rights.MissingFlag(record, flag, handler, cancellationToken) is { } unset ? SymbolId.Of(unset) : null);
        }

        var missing = model.Rights.Missing(request.Right, record, handler, cancellationToken);
        return said
            .With("covers", model.Rights.Demanded(request.Right, record, cancellationToken).RemoveRange(missing).Select(datum => datum.Id))
            .With("missing", missing.Select(datum => datum.Id));
    }

    private static string LevelOf(ISymbol target) => target switch
    {
        IAssemblySymbol => "assembly",
        INamedTypeSymbol => "type",
        IParameterSymbol => "parameter",
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } => "lambda",
        _ => "member",
    };
}
