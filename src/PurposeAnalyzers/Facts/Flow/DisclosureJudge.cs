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
        if (arrival.Demand is SentThrough { Client: { As: SentAs.Content } client } && model.Recipients.NamedBy(arrival.Function).IsEmpty)
        {
            yield return new Disclosure(FlowFindingKind.UnnamedRecipient, null, null, client);
        }

        foreach (var delivery in DeliveriesAt(arrival, datum))
        {
            if (Judge(delivery, arrival, datum, cancellationToken) is { } wrong)
            {
                yield return new Disclosure(wrong, delivery.Code, delivery.Recipient, null);
            }
        }
    }

    /// <summary>Whom the data is handed to at a place, be it right or wrong.</summary>
    public IEnumerable<Delivery> DeliveriesAt(Arrival arrival, Datum datum)
    {
        var deliveries = arrival.Demand switch
        {
            DisclosedTo to => StaysInside(to, arrival.Function) ? [] : [new Delivery(to.Code, to.Recipient, to.HasConsent)],
            SentThrough => model.Recipients.NamedBy(arrival.Function).Select(recipient => new Delivery(arrival.Function, recipient, HasConsent: false)),
            _ => Enumerable.Empty<Delivery>(),
        };
        return deliveries.Where(delivery => !WasGivenToCodeOf(delivery.Recipient, arrival.Function, datum));
    }

    /// <summary>What is wrong with it, if anything is.</summary>
    public FlowFindingKind? Judge(Delivery delivery, Arrival arrival, Datum datum, CancellationToken cancellationToken)
    {
        var isListed = datum.MayBeDisclosedTo(delivery.Recipient);
        var isRight = isListed
            && (delivery.HasConsent
                || !model.RecipientConsent.IsNeededFor(delivery.Recipient)
                || new ArrivalConsent(model).Of(arrival, datum, delivery.Code, cancellationToken).CoversRecipient(delivery.Recipient));
        return isRight || exceptions.LiftDisclosure(arrival.Function, delivery.Recipient, cancellationToken) ? null
            : isListed ? FlowFindingKind.DisclosedWithoutConsent
            : FlowFindingKind.DisclosedToOther;
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
}

/// <summary>One datum goes to one recipient.</summary>
/// <param name="Code">The code that discloses it, or whose client sends it.</param>
/// <param name="HasConsent">Whether consent was checked on the way, where the place does not show it.</param>
internal sealed record Delivery(ISymbol Code, string Recipient, bool HasConsent);

/// <summary>A disclosure of one datum that the rules have to report.</summary>
/// <param name="Code">The code that discloses; null where a client sends.</param>
/// <param name="Recipient">Its recipient.</param>
/// <param name="Client">The client that names none.</param>
internal sealed record Disclosure(FlowFindingKind Kind, ISymbol? Code, string? Recipient, Client? Client);
