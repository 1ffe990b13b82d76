using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Values;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.Facts.Flow;

/// <summary>Judges data that goes to a recipient, or out through a client that names none (DESIGN 5.5, point 4, and 5.7).</summary>
internal sealed class DisclosureJudge(PurposeModel model, PolicyExceptions exceptions)
{
    public IEnumerable<Disclosure> Judge(Arrival arrival, Datum datum, CancellationToken cancellationToken)
    {
        switch (arrival.Demand)
        {
            case DisclosedTo to when StaysInside(to, arrival.Function):
                return [];
            case DisclosedTo to:
                return Judge(arrival, datum, to.Code, [to.Recipient], to.HasConsent, cancellationToken);
            case SentThrough when model.Recipients.NamedBy(arrival.Function) is { IsEmpty: false } named:
                return Judge(arrival, datum, arrival.Function, named, hasConsent: false, cancellationToken);
            case SentThrough { Client: { As: SentAs.Content } client }:
                return [new Disclosure(FlowFindingKind.UnnamedRecipient, null, null, client)];
            default:
                return [];
        }
    }

    private IEnumerable<Disclosure> Judge(
        Arrival arrival, Datum datum, ISymbol code, ImmutableArray<string> recipients, bool hasConsent, CancellationToken cancellationToken)
    {
        foreach (var recipient in recipients)
        {
            if (!WasGivenToCodeOf(recipient, arrival.Function, datum) && Judge(arrival, datum, code, recipient, hasConsent, cancellationToken) is { } disclosure)
            {
                yield return disclosure;
            }
        }
    }

    /// <summary>
    /// Code of the recipient that calls more of it discloses nothing yet: what the callee does with what it is given is asked of the caller as well.
    /// </summary>
    private bool StaysInside(DisclosedTo to, ISymbol function) =>
        to.Code is IMethodSymbol { IsAbstract: false, DeclaringSyntaxReferences.IsEmpty: false }
        && model.IsInSource(to.Code)
        && model.Recipients.Of(to.Code).Contains(to.Recipient)
        && model.Recipients.Of(function).Contains(to.Recipient);

    /// <summary>What the recipient's code was given by its callers was disclosed then, and is judged there.</summary>
    private bool WasGivenToCodeOf(string recipient, ISymbol function, Datum datum)
    {
        for (var code = function as IMethodSymbol; code is not null; code = code.ContainingSymbol as IMethodSymbol)
        {
            var takesForRecipient = model.Recipients.Of(code).Contains(recipient);
            if (code.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction)
                && code.Parameters.Any(p => (takesForRecipient || model.Recipients.OfParameter(p).Contains(recipient)) && Brings(p, datum)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Brings(IParameterSymbol parameter, Datum datum) =>
        SymbolEqualityComparer.Default.Equals(parameter.OriginalDefinition, datum.Symbol) || model.Contained.Of(parameter.Type, WholeReader.Everything).Contains(datum);

    private Disclosure? Judge(Arrival arrival, Datum datum, ISymbol code, string recipient, bool hasConsent, CancellationToken cancellationToken)
    {
        var isListed = datum.MayBeDisclosedTo(recipient);
        var isRight = isListed
            && (hasConsent
                || !model.RecipientConsent.IsNeededFor(recipient)
                || new ArrivalConsent(model).Of(arrival, datum, code, cancellationToken).CoversRecipient(recipient));
        return isRight || exceptions.LiftDisclosure(arrival.Function, recipient, cancellationToken)
            ? null
            : new Disclosure(isListed ? FlowFindingKind.DisclosedWithoutConsent : FlowFindingKind.DisclosedToOther, code, recipient, null);
    }
}

/// <summary>A disclosure of one datum that the rules have to report.</summary>
/// <param name="Code">The code that discloses; null where a client sends.</param>
/// <param name="Recipient">Its recipient.</param>
/// <param name="Client">The client that names none.</param>
internal sealed record Disclosure(FlowFindingKind Kind, ISymbol? Code, string? Recipient, Client? Client);
