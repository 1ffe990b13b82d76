using System.Threading;
using PurposeAnalyzers.Facts.Flow;
using PurposeAnalyzers.Purposes.Exceptions;

namespace PurposeAnalyzers.Facts;

/// <summary>What one exception lifts: what the judges find in the same code without any exception, and no longer find with this one.</summary>
/// <remarks>Judged beside no other, so that of two that lift the same neither is called idle: whoever removed both would be told nothing before.</remarks>
internal sealed class ExceptionEffect(PurposeModel model, SyntaxNode attribute)
{
    private readonly PolicyExceptions none = model.Exceptions.Only(_ => false);
    private readonly PolicyExceptions alone = model.Exceptions.Only(granted => granted.IsAt(attribute));

    public bool IsIn(ISymbol owner, CancellationToken cancellationToken)
    {
        var without = Places(owner, none, cancellationToken);
        return without.Count > 0 && !without.SequenceEqual(Places(owner, alone, cancellationToken));
    }

    /// <summary>How many findings there would be more.</summary>
    public int CountIn(ISymbol owner, CancellationToken cancellationToken)
    {
        var without = Places(owner, none, cancellationToken);
        return without.Count == 0 ? 0 : without.Except(Places(owner, alone, cancellationToken)).Count();
    }

    private List<(object Kind, SyntaxNode Place)> Places(ISymbol owner, PolicyExceptions exceptions, CancellationToken cancellationToken)
    {
        var uses = new PurposeJudge(model, exceptions).Judge(owner, model.Bodies.Get(owner, cancellationToken), cancellationToken);
        var flows = new FlowJudge(model, exceptions).Judge(owner, model.Flow.ArrivalsIn(owner, cancellationToken), cancellationToken);
        return uses.Select(f => ((object)f.Kind, f.Use.Syntax)).Concat(flows.Select(f => ((object)f.Kind, f.Site))).ToList();
    }
}
