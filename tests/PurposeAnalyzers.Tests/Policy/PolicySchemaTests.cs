using System.Xml;
using System.Xml.Schema;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Editors check a file by the schema, the compiler by the reader: both must say the same.</summary>
public sealed class PolicySchemaTests : PolicyTestBase
{
    private static readonly XmlSchemaSet Schema = LoadSchema();

    [Fact]
    public void The_complete_sample_is_valid() => Assert.Null(SchemaError(PolicySamples.Complete));

    [Theory]
    [InlineData("")]
    [InlineData("<Purposes />")]
    [InlineData("<Bindings/><Purposes><Purpose Id='a'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id=' a '/><Purpose Id='a.b-c.2d'/><Purpose Id='3-1'/><Purpose Id='会員サービス'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a'/><Purpose Id='a.b' Change='Refines' Article='2 (1)'>text</Purpose></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a'/></Purposes><Categories><Category Id='a' Purposes=' a\n'/></Categories>")]
    [InlineData("<Recipients ReviewMonths='1200'><Recipient Id='a' Kind='JointUse' Consent='false'/></Recipients>")]
    [InlineData("<Exceptions><Exception Id='a' MaxMonths='1'/><Exception Id='b' MaxMonths='1200'/></Exceptions>")]
    [InlineData("<Bindings><Code Assembly='My App' Scope='N:A' Purposes='a'/></Bindings><Purposes><Purpose Id='a'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a' xml:lang='ja'/></Purposes>")]
    [InlineData("<Bindings><TechnicalData Kinds='ip-address\n user-agent cookies connection-id session-id referrer' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Marker Attribute='T:A.B' Value='x y' Assembly='A' Category='a'/><Marker Attribute='T:A.B' Value='z' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<!-- only a comment --><?pi ?>")]
    public void Both_accept(string content)
    {
        var text = Document(content);
        Assert.Null(SchemaError(text));
        Assert.Empty(Read(text).Diagnostics);
    }

    [Theory]
    [InlineData("<Purpose Id='a'/>")]
    [InlineData("<Purposes/><Purposes/>")]
    [InlineData("<purposes/>")]
    [InlineData("<Purposes xmlns=''/>")]
    [InlineData("text")]
    [InlineData("<Purposes>text</Purposes>")]
    [InlineData("<Purposes Id='a'/>")]
    [InlineData("<Purposes><Purpose/></Purposes>")]
    [InlineData("<Purposes><Purpose Id=''/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='A'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a b'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a..b'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='.a'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a-'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a_b'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a'/><Purpose Id='a'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a' Change='refines'/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a' Article=''/></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a'><b>bold</b></Purpose></Purposes>")]
    [InlineData("<Purposes><Purpose Id='a' other:Id='b' xmlns:other='urn:other'/></Purposes>")]
    [InlineData("<Recipients><Recipient Id='a'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Other'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Processor' Consent='1'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Processor' Reviewed='2026-02-30'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Processor' Reviewed='2026-2-3'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Processor' Reviewed='2026-02-03Z'/></Recipients>")]
    [InlineData("<Recipients><Recipient Id='a' Kind='Processor' Reviewed='٢٠٢٦-٠٢-٠٣'/></Recipients>")]
    [InlineData("<Recipients ReviewMonths='0'/>")]
    [InlineData("<Recipients ReviewMonths='-1'/>")]
    [InlineData("<Recipients ReviewMonths='+1'/>")]
    [InlineData("<Recipients ReviewMonths='1201'/>")]
    [InlineData("<Recipients ReviewMonths='99999999999999'/>")]
    [InlineData("<Exceptions MaxMonths='12'/>")]
    [InlineData("<Exceptions><Exception Id='a' MaxMonths=''/></Exceptions>")]
    [InlineData("<Exceptions><Exception Id='a' MaxMonths='0'/></Exceptions>")]
    [InlineData("<Exceptions><Exception Id='a' MaxMonths='1.5'/></Exceptions>")]
    [InlineData("<Exceptions><Exception Id='a' MaxMonths='1201'/></Exceptions>")]
    [InlineData("<Categories><Category Id='a' Purposes=''/></Categories>")]
    [InlineData("<Logging/>")]
    [InlineData("<Logging Purpose='missing'/>")]
    [InlineData("<Bindings><Data Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Data Member='P:A.B' Category='missing'/></Bindings>")]
    [InlineData("<Bindings><Data Member='A.B' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Code Scope='N:A'/></Bindings>")]
    [InlineData("<Bindings><Disclosure Scope='N:A' Recipient='missing'/></Bindings>")]
    [InlineData("<Bindings><Claim Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Log Scope='M:A.B'/></Bindings>")]
    [InlineData("<Bindings><Whatever/></Bindings>")]
    [InlineData("<Bindings><Marker Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Marker Attribute='A.B' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Marker Attribute='T:A.B' Value='' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><Marker Attribute='T:A.B' Category='missing'/></Bindings>")]
    [InlineData("<Bindings><TechnicalData Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><TechnicalData Kinds='' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><TechnicalData Kinds='ip-adress' Category='a'/></Bindings><Categories><Category Id='a'/></Categories>")]
    [InlineData("<Bindings><TechnicalData Kinds='cookies' Category='missing'/></Bindings>")]
    public void Both_reject(string content)
    {
        var text = Document(content);
        Assert.NotNull(SchemaError(text));
        Assert.NotEmpty(Read(text).Diagnostics);
    }

    [Theory]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Effective='2026-01-01'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='a b' Effective='2026-01-01'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='' Effective='2026-01-01'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='01.01.2026'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='2' Effective='2026-01-01' Previous='1' PreviousHash='sha256:00'/>")]
    [InlineData("<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:2' Version='1' Effective='2026-01-01'/>")]
    [InlineData("<PrivacyPolicy Version='1' Effective='2026-01-01'/>")]
    [InlineData("<Policy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'/>")]
    public void Both_reject_the_root(string text)
    {
        Assert.NotNull(SchemaError(text));
        Assert.NotEmpty(Read(text).Diagnostics);
    }

    [Fact]
    public void The_place_of_the_schema_may_be_given() => Assert.Empty(Read(
        """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-01-01"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:purpose-analyzers:policy:1 PrivacyPolicy.xsd"/>
        """).Diagnostics);

    [Fact]
    public void Every_element_and_attribute_of_the_reader_is_in_the_schema_with_its_documentation()
    {
        Assert.Equal(Describe(PolicyVocabulary.Root), Describe((XmlSchemaElement)Schema.GlobalElements.Values.Cast<object>().Single()));
    }

    private static string Document(string content) =>
        $"<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'>{content}</PrivacyPolicy>";

    private static SortedSet<string> Describe(ElementRule rule) =>
    [
        .. rule.Required.Concat(rule.Optional).Select(a => $"{rule.Name}@{a}"),
        .. rule.Children.SelectMany(c => Describe(c).Append($"{rule.Name}/{c.Name}")),
    ];

    private static SortedSet<string> Describe(XmlSchemaElement element)
    {
        Assert.True(element.Annotation is not null, element.Name + " is not documented");
        var type = (XmlSchemaComplexType)element.ElementSchemaType!;
        var result = new SortedSet<string>();
        foreach (var attribute in type.AttributeUses.Values.Cast<XmlSchemaAttribute>())
        {
            Assert.True(attribute.Annotation is not null, $"{element.Name}@{attribute.Name} is not documented");
            result.Add($"{element.Name}@{attribute.Name}");
        }

        foreach (var child in (type.ContentTypeParticle as XmlSchemaGroupBase)?.Items.OfType<XmlSchemaElement>() ?? [])
        {
            result.Add($"{element.Name}/{child.Name}");
            result.UnionWith(Describe(child));
        }

        return result;
    }

    private static string? SchemaError(string text)
    {
        string? error = null;
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Schema };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, e) => error ??= e.Message;
        using var reader = XmlReader.Create(new StringReader(text), settings);
        while (reader.Read())
        {
        }

        return error;
    }

    private static XmlSchemaSet LoadSchema()
    {
        using var stream = typeof(PolicySchemaTests).Assembly.GetManifestResourceStream("PrivacyPolicy.xsd")!;
        using var reader = XmlReader.Create(stream);
        var schema = new XmlSchemaSet();
        schema.Add(null, reader);
        schema.Compile();
        return schema;
    }
}
