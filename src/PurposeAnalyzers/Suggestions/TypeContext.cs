namespace PurposeAnalyzers.Suggestions;

/// <summary>What a type is, as far as its members' names are concerned.</summary>
internal enum TypeContext
{
    /// <summary>Holds no records of people, whatever its members are called: settings, services, a warehouse.</summary>
    Excluded,

    /// <summary>Nothing tells; its members must speak for themselves.</summary>
    Unknown,

    /// <summary>Something that is stored, or stands among what is.</summary>
    Record,

    /// <summary>An address, whose parts are nothing without each other.</summary>
    Address,

    /// <summary>A person.</summary>
    Person,
}
