namespace PurposeAnalyzers.Flow.Values;

/// <summary>How something looks at an object: at the value itself, at the text of it, or at all that it holds.</summary>
internal enum Form
{
    Value,

    /// <summary>What <c>ToString</c> makes of it.</summary>
    Text,

    /// <summary>What a serializer writes.</summary>
    Serialized,

    /// <summary>What a structured log writes.</summary>
    Destructured,

    /// <summary>Whatever it holds.</summary>
    Whole,
}
