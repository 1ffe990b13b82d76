namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Who reads an object as a whole, which decides what of it is read.</summary>
internal enum WholeReader
{
    /// <summary>Whoever may read anything: <c>dynamic</c>, code that is not known.</summary>
    Everything,

    /// <summary>Some serializer: what any of them leaves out by an attribute is left out.</summary>
    Serializer,

    SystemTextJson,
    NewtonsoftJson,
    XmlSerializer,
    DataContractSerializer,

    /// <summary>A log that writes an object with its properties: <c>{@X}</c> of Serilog and NLog.</summary>
    Destructuring,

    /// <summary>The logging generator's <c>[LogProperties]</c>, which redacts what is classified.</summary>
    LogProperties,
}
