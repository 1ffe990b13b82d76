namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>The attributes by which classes tell readers of whole objects what to read and what to leave out.</summary>
internal static class ReaderAttributes
{
    /// <param name="Attribute">The full name of the attribute.</param>
    /// <param name="Readers">Who obeys it, beside "some serializer"; none: only a serializer that is not told apart here.</param>
    internal sealed record Entry(string Attribute, params WholeReader[] Readers);

    public static readonly ImmutableArray<Entry> Excluding = ImmutableArray.Create(
        new Entry("System.Text.Json.Serialization.JsonIgnoreAttribute", WholeReader.SystemTextJson),
        new Entry("Newtonsoft.Json.JsonIgnoreAttribute", WholeReader.NewtonsoftJson),
        new Entry("System.Xml.Serialization.XmlIgnoreAttribute", WholeReader.XmlSerializer),
        new Entry("System.Runtime.Serialization.IgnoreDataMemberAttribute", WholeReader.DataContractSerializer, WholeReader.NewtonsoftJson),
        new Entry("System.NonSerializedAttribute", WholeReader.DataContractSerializer),
        new Entry("MongoDB.Bson.Serialization.Attributes.BsonIgnoreAttribute"),
        new Entry("MessagePack.IgnoreMemberAttribute"),
        new Entry("ProtoBuf.ProtoIgnoreAttribute"),
        new Entry("YamlDotNet.Serialization.YamlIgnoreAttribute"),
        new Entry("CsvHelper.Configuration.Attributes.IgnoreAttribute"),
        new Entry("Destructurama.Attributed.NotLoggedAttribute", WholeReader.Destructuring),
        new Entry("Destructurama.Attributed.LogMaskedAttribute", WholeReader.Destructuring),
        new Entry("Microsoft.Extensions.Logging.LogPropertyIgnoreAttribute", WholeReader.LogProperties));

    public static readonly ImmutableArray<Entry> Including = ImmutableArray.Create(
        new Entry("System.Text.Json.Serialization.JsonIncludeAttribute", WholeReader.SystemTextJson),
        new Entry("Newtonsoft.Json.JsonPropertyAttribute", WholeReader.NewtonsoftJson),
        new Entry("System.Runtime.Serialization.DataMemberAttribute", WholeReader.DataContractSerializer, WholeReader.NewtonsoftJson),
        new Entry("MongoDB.Bson.Serialization.Attributes.BsonElementAttribute"),
        new Entry("MessagePack.KeyAttribute"),
        new Entry("ProtoBuf.ProtoMemberAttribute"));

    /// <summary>On a class: only the members that are included are read.</summary>
    public static readonly ImmutableArray<Entry> OptIn = ImmutableArray.Create(
        new Entry("System.Runtime.Serialization.DataContractAttribute", WholeReader.DataContractSerializer, WholeReader.NewtonsoftJson),
        new Entry("ProtoBuf.ProtoContractAttribute"));

    /// <summary>On a class: objects of these derived types may stand where the class does.</summary>
    public static readonly ImmutableArray<Entry> Announcing = ImmutableArray.Create(
        new Entry("System.Text.Json.Serialization.JsonDerivedTypeAttribute", WholeReader.SystemTextJson),
        new Entry("System.Xml.Serialization.XmlIncludeAttribute", WholeReader.XmlSerializer),
        new Entry("System.Runtime.Serialization.KnownTypeAttribute", WholeReader.DataContractSerializer),
        new Entry("MongoDB.Bson.Serialization.Attributes.BsonKnownTypesAttribute"),
        new Entry("MessagePack.UnionAttribute"),
        new Entry("ProtoBuf.ProtoIncludeAttribute"));

    private const string Classification = "Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute";

    public static bool Exclude(ImmutableArray<AttributeData> attributes, WholeReader reader) => attributes.Any(a =>
        (Has(Excluding, a, reader) && !IsConditional(a)) || (reader == WholeReader.LogProperties && IsClassification(a.AttributeClass)));

    public static bool Include(ImmutableArray<AttributeData> attributes, WholeReader reader) => attributes.Any(a => Has(Including, a, reader));

    public static bool NeedsInclusion(INamedTypeSymbol type, WholeReader reader) => type.GetAttributes().Any(a => Has(OptIn, a, reader));

    public static bool AnnouncesDerivedType(AttributeData attribute) => Has(Announcing, attribute, WholeReader.Serializer);

    /// <summary>Whether an attribute says of which class of data something is, so that logs redact it.</summary>
    public static bool IsClassification(INamedTypeSymbol? attribute)
    {
        for (var t = attribute; t is not null; t = t.BaseType)
        {
            if (t.Name == "DataClassificationAttribute" && t.ToDisplayString() == Classification)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ImmutableArray<Entry> entries, AttributeData attribute, WholeReader reader)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (entry.Attribute.EndsWith(type.Name, StringComparison.Ordinal)
                && (entry.Readers.Contains(reader) || (reader == WholeReader.Serializer && IsOfSerializer(entry)))
                && type.ToDisplayString() == entry.Attribute)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSerializer(Entry entry) =>
        entry.Readers.Length == 0 || !(entry.Readers.Contains(WholeReader.Destructuring) || entry.Readers.Contains(WholeReader.LogProperties));

    /// <summary><c>[JsonIgnore(Condition = …)]</c>: never, or only for null, defaults, or reading, leaves the rest to be written.</summary>
    private static bool IsConditional(AttributeData attribute)
    {
        var condition = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == "Condition").Value;
        return condition is { Kind: TypedConstantKind.Enum, Value: int value, Type: INamedTypeSymbol type }
            && !type.GetMembers().OfType<IFieldSymbol>().Any(field => field.Name is "Always" or "WhenWriting" && Equals(field.ConstantValue, value));
    }
}
