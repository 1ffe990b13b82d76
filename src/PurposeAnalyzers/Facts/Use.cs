using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Facts;

/// <summary>One place in a body that uses personal data: a read of one or more data, or a call of code that uses some.</summary>
/// <param name="Event">The read or call; the first, where one piece of text reads several.</param>
/// <param name="Purpose">What the code at this place serves.</param>
internal sealed record Use(BodyEvent Event, CodePurpose Purpose, ImmutableArray<DataUse> Data)
{
    public SyntaxNode Syntax => Event.Syntax;
}
