using PurposeAnalyzers.Flow.Bodies;

namespace PurposeAnalyzers.Facts;

/// <summary>A body that the compiler has shown.</summary>
/// <param name="Defaults">What the default values of its parameters do.</param>
/// <param name="IsGenerated">Whether no person wrote its file.</param>
internal sealed record ShownBody(ISymbol Owner, BodyGraph Graph, BodyGraph Defaults, bool IsGenerated = false)
{
    /// <summary>Whether there is nothing in it to judge, as in most bodies.</summary>
    public bool IsEmpty => Graph == BodyGraph.Empty && Defaults == BodyGraph.Empty;
}
