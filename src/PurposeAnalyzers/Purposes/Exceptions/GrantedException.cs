namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>A valid <c>[PolicyException]</c> where it is written.</summary>
/// <param name="Id">Which of the policy's.</param>
/// <param name="Recipients">To whom it lets data be disclosed; null for anyone, where no policy could be asked.</param>
/// <param name="Place">The attribute; null for one in metadata.</param>
internal sealed record GrantedException(string Id, ImmutableArray<string>? Recipients, SyntaxReference? Place)
{
    public bool Lists(string recipient) => Recipients is not { } recipients || recipients.Contains(recipient);

    public bool IsAt(SyntaxNode attribute) => Place is { } place && place.SyntaxTree == attribute.SyntaxTree && place.Span == attribute.Span;
}
