using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>What each reader leaves out. <c>Value</c> is tagged in each sample.</summary>
public sealed class WholeReaderTests
{
    private const string All = "Everything Serializer SystemTextJson NewtonsoftJson XmlSerializer DataContractSerializer Destructuring LogProperties";

    [Theory]
    [InlineData("public string Value { get; set; }", All)]
    [InlineData("public string Value { get; }", All)]
    [InlineData("public string Value { get; private set; }", All)]
    [InlineData("public string Value;", "Everything Serializer SystemTextJson NewtonsoftJson XmlSerializer DataContractSerializer")]
    [InlineData("internal string Value { get; set; }", "Everything")]
    [InlineData("private string Value;", "Everything")]
    [InlineData("public string Value { private get; set; }", "Everything")]
    [InlineData("[System.Text.Json.Serialization.JsonInclude] internal string Value { get; set; }", "Everything Serializer SystemTextJson")]
    [InlineData("[Newtonsoft.Json.JsonProperty] private string Value;", "Everything Serializer NewtonsoftJson")]
    public void Visibility_decides(string member, string readers) => AssertRead(readers, $"public class Holder {{ {Tag(member)} }}");

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonIgnore", "SystemTextJson")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Always)", "SystemTextJson")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWriting)", "SystemTextJson")]
    [InlineData("Newtonsoft.Json.JsonIgnore", "NewtonsoftJson")]
    [InlineData("System.Xml.Serialization.XmlIgnore", "XmlSerializer")]
    [InlineData("System.Runtime.Serialization.IgnoreDataMember", "DataContractSerializer NewtonsoftJson")]
    [InlineData("MongoDB.Bson.Serialization.Attributes.BsonIgnore", "")]
    [InlineData("MessagePack.IgnoreMember", "")]
    [InlineData("ProtoBuf.ProtoIgnore", "")]
    [InlineData("YamlDotNet.Serialization.YamlIgnore", "")]
    [InlineData("CsvHelper.Configuration.Attributes.Ignore", "")]
    public void An_attribute_hides_it_from_its_own_serializer_and_from_one_that_is_not_known(string attribute, string hiddenFrom) =>
        AssertRead(Without("Serializer " + hiddenFrom), $"public class Holder {{ [{attribute}] {Tag("public string Value { get; set; }")} }}");

    [Theory]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull)")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault)")]
    [InlineData("System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenReading)")]
    [InlineData("System.Text.Json.Serialization.JsonPropertyName(\"v\")")]
    [InlineData("Other.JsonIgnore")]
    public void An_attribute_that_leaves_something_to_write_hides_nothing(string attribute) => AssertRead(All, $$"""
        public class Holder { [{{attribute}}] {{Tag("public string Value { get; set; }")}} }
        namespace Other { public class JsonIgnoreAttribute : Attribute; }
        """);

    [Fact]
    public void A_field_that_is_not_serialized_is_hidden_from_data_contracts() =>
        AssertRead(Without("Serializer DataContractSerializer Destructuring LogProperties"), $$"""public class Holder { [NonSerialized] {{Tag("public string Value;")}} }""");

    [Theory]
    [InlineData("[System.Runtime.Serialization.DataMember]", "public", All)]
    [InlineData("[System.Runtime.Serialization.DataMember]", "private", "Everything Serializer NewtonsoftJson DataContractSerializer")]
    [InlineData("", "public", "Everything SystemTextJson XmlSerializer Destructuring LogProperties")]
    public void A_data_contract_names_its_members(string attribute, string visibility, string readers) => AssertRead(readers, $$"""
        [System.Runtime.Serialization.DataContract] public class Holder { {{attribute}} {{Tag(visibility + " string Value { get; set; }")}} }
        """);

    [Fact]
    public void What_is_classified_is_redacted_from_logged_properties() => AssertRead(Without("LogProperties"), $$"""
        public sealed class PrivateAttribute() : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute(new("a", "b"));
        public class Holder { [Private] {{Tag("public string Value { get; set; }")}} }
        """);

    [Theory]
    [InlineData("Destructurama.Attributed", "NotLogged", "Destructuring")]
    [InlineData("Destructurama.Attributed", "LogMasked", "Destructuring")]
    [InlineData("Microsoft.Extensions.Logging", "LogPropertyIgnore", "LogProperties")]
    public void A_log_leaves_out_what_it_is_told_to(string space, string attribute, string hiddenFrom) => AssertRead(Without(hiddenFrom), $$"""
        public class Holder { [{{space}}.{{attribute}}] {{Tag("public string Value { get; set; }")}} }
        namespace {{space}} { public class {{attribute}}Attribute : Attribute; }
        """);

    [Fact]
    public void An_override_that_is_left_out_hides_the_member() => AssertRead(Without("Serializer SystemTextJson"), $$"""
        public class Base { {{Tag("public virtual string Value { get; set; }")}} }
        public class Holder : Base { [System.Text.Json.Serialization.JsonIgnore] public override string Value { get; set; } }
        """);

    [Fact]
    public void A_member_that_a_derived_class_hides_is_there_for_whoever_reads_everything() => AssertRead("Everything", $$"""
        public class Base { {{Tag("public string Value { get; set; }")}} }
        public class Holder : Base { public new int Value { get; set; } }
        """);

    [Theory]
    [InlineData("[System.Text.Json.Serialization.JsonDerivedType(typeof(Derived))]")]
    [InlineData("[System.Xml.Serialization.XmlInclude(typeof(Derived))]")]
    [InlineData("[System.Runtime.Serialization.KnownType(typeof(Derived))]")]
    public void A_derived_type_that_is_announced_is_read_too(string attribute) => AssertRead(Without("Destructuring LogProperties"), $$"""
        {{attribute}} public class Holder;
        public class Derived : Holder { {{Tag("public string Value { get; set; }")}} }
        """);

    [Fact]
    public void A_derived_type_that_nobody_mentions_is_not_read() => AssertRead("", $$"""
        public class Holder;
        public class Derived : Holder { {{Tag("public string Value { get; set; }")}} }
        """);

    private static string Tag(string member) => "[PermittedPurposes(\"support\")] " + member;

    private static string Without(string readers) => string.Join(' ', All.Split(' ').Except(readers.Split(' ')));

    private static void AssertRead(string readers, string source)
    {
        var sample = new ContainmentSample("""
            #nullable disable
            #pragma warning disable
            public class Sample { public Holder Value; }
            """ + "\n" + source);
        Assert.Equal(readers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), Enum.GetValues<WholeReader>().Where(r => sample.Find(r).Length > 0).Select(r => r.ToString()).Order());
    }
}
