using System.Threading;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>Tells which code can have tracked data in its hands at all.</summary>
internal interface IRelevance
{
    /// <summary>Whether data can come out of a call of the code, whatever goes in.</summary>
    bool Gives(ISymbol callable, CancellationToken cancellationToken);

    /// <summary>Whether a body can have data in its hands that nobody passed to it.</summary>
    bool MayHaveData(ISymbol body, CancellationToken cancellationToken);
}
