namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Every error of a well-formed file: where it stands and what it says.</summary>
public sealed class PolicyErrorTests : PolicyTestBase
{
    [Theory]
    [InlineData("<Exceptons/>", "Exceptons", "'Exceptons' is not an element of 'PrivacyPolicy'; did you mean 'Exceptions'?")]
    [InlineData("<Purposes/>", "Purposes", "'Purposes' stands in the file twice; put its elements into one")]
    [InlineData("<Exceptions> law </Exceptions>", "l", "'Exceptions' must not contain text")]
    [InlineData("<Exceptions Id='a'/>", "Id", "'Id' is not an attribute of 'Exceptions'")]
    [InlineData("<Logging Prupose='service'/>", "Prupose", "'Prupose' is not an attribute of 'Logging'; did you mean 'Purpose'?")]
    [InlineData("<Exceptions><Exception/></Exceptions>", "Exception", "'Exception' lacks the attribute 'Id'")]
    [InlineData("<Exceptions><Exception Id=''/></Exceptions>", "''", "'Id' must not be empty")]
    [InlineData("<Exceptions><Exception Id='A'/></Exceptions>", "A", "The id 'A' must be in lower case; did you mean 'a'?")]
    [InlineData("<Exceptions><Exception Id='a'/><Exception Id='a'/></Exceptions>", "a", "The id 'a' is declared twice; the first declaration applies")]
    [InlineData("<Exceptions><Exception Id='a-b'/><Exception Id='a.b'/></Exceptions>", "a.b", "'a-b' and 'a.b' both give the constant 'AB'")]
    [InlineData("<Exceptions><Exception Id='a' Recipients='partner partner'/></Exceptions>", "partner", "'partner' stands in 'Recipients' twice")]
    [InlineData("<Bindings><Log/></Bindings>", "Log", "'Log' binds nothing: it lacks the attribute 'Member'")]
    [InlineData("<Bindings><Claim Category='contact'/></Bindings>", "Claim", "'Claim' binds nothing: it lacks the attribute 'Type'")]
    [InlineData("<Bindings><TechnicalData Category='contact'/></Bindings>", "TechnicalData", "'TechnicalData' lacks the attribute 'Kinds'")]
    [InlineData("<Bindings><TechnicalData Kinds='cookies' /></Bindings>", "TechnicalData", "'TechnicalData' says nothing about the data: it lacks 'Category', 'Purposes' or 'ConsentRequired'")]
    [InlineData("<Bindings><TechnicalData Kinds='cookies ip-adress' Category='contact'/></Bindings>", "ip-adress", "'ip-adress' is not a value of 'Kinds', which is one of 'ip-address', 'user-agent', 'cookies', 'connection-id', 'session-id', 'referrer'; did you mean 'ip-address'?")]
    [InlineData("<Bindings><TechnicalData Kinds='cookies cookies' Category='contact'/></Bindings>", "cookies", "'cookies' stands in 'Kinds' twice")]
    [InlineData("<Bindings><TechnicalData Kind='cookies' Category='contact'/></Bindings>", "Kind", "'Kind' is not an attribute of 'TechnicalData'; did you mean 'Kinds'?")]
    [InlineData("<Bindings><Code Purposes='service'/></Bindings>", "Code", "'Code' binds nothing: it lacks the attribute 'Scope' or 'Assembly'")]
    [InlineData("<Bindings><Data Member='P:A.B'/></Bindings>", "Data", "'Data' says nothing about the data: it lacks 'Category', 'Purposes' or 'ConsentRequired'")]
    [InlineData("<Bindings><Log Member='M:A.B'/><Log Member='M:A.B'/></Bindings>", "M:A.B", "This 'Log' binding stands in the file twice")]
    [InlineData("<Bindings><Log Member='N:A'/></Bindings>", "N:A", "'N:A' cannot be the target of 'Log', which must start with one of 'M:', 'P:', 'T:'")]
    [InlineData("<Bindings><ConsentCheck Member='M:A.B' Version='a b'/></Bindings>", "a b", "'Version' must be one word, without white space")]
    [InlineData("<Bindings><Data Member='P:A.B' Purposes='service' CollectedSince='1.4.2024'/></Bindings>", "1.4.2024", "'1.4.2024' is not a date of the form yyyy-MM-dd")]
    [InlineData("<Bindings><Data Member='P:A.B' Purposes='service' ConsentRequired='marketing service'/></Bindings>", "service", "'service' stands in both 'Purposes' and 'ConsentRequired'; consent is required")]
    [InlineData("<Bindings><Data Member='P:A.B' Purposes='marketing.email' Prohibited='marketing'/></Bindings>", "marketing", "'marketing' is prohibited here, so 'marketing.email' can never be permitted")]
    public void An_error_is_reported_at_its_place(string section, string at, string message) =>
        AssertSingle(PolicySamples.With(section), "PUR0003", at, message);

    [Theory]
    [InlineData("<Recipient Id='a' Kind='processor'/>", "processor", "'processor' is not a value of 'Kind', which is one of 'Processor', 'JointUse', 'ThirdParty', 'Authority'; did you mean 'Processor'?")]
    [InlineData("<Recipient Id='a' Kind='Authority' Consent='yes'/>", "yes", "'yes' is not a value of 'Consent', which is one of 'true', 'false'")]
    [InlineData("<Recipient Id='a b' Kind='Authority'/>", "a b", "'a b' is not an id: ids are words of lower-case letters and digits, joined by '-', or by '.' for what lies within another")]
    public void An_error_in_a_recipient_is_reported(string recipient, string at, string message) => AssertSingle(
        $"<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'><Recipients>{recipient}</Recipients></PrivacyPolicy>",
        "PUR0003",
        at,
        message);

    [Theory]
    [InlineData("Version='1'", "PrivacyPolicy", "'PrivacyPolicy' lacks the attribute 'Effective'")]
    [InlineData("Effective='2026-01-01'", "PrivacyPolicy", "'PrivacyPolicy' lacks the attribute 'Version'")]
    [InlineData("Version='1' Effective='2026-02-30'", "2026-02-30", "'2026-02-30' is not a date of the form yyyy-MM-dd")]
    [InlineData("Version='1' Effective='2026-01-01' Announced='soon'", "soon", "'soon' is not a date of the form yyyy-MM-dd")]
    [InlineData("Version='1' Effective='2026-01-01' Previous='0' PreviousHash='abc'", "abc", "'abc' is not a hash: it must be 'sha256:' and 64 lower-case hex digits")]
    public void An_error_in_the_root_is_reported_and_the_rest_applies(string attributes, string at, string message)
    {
        var text = $"<PrivacyPolicy xmlns='urn:purpose-analyzers:policy:1' {attributes}><Purposes><Purpose Id='a'/></Purposes></PrivacyPolicy>";
        AssertSingle(text, "PUR0003", at, message);
        Assert.Equal("a", Assert.Single(Read(text).Policy!.Purposes).Id);
    }

    [Fact]
    public void A_root_without_namespace_is_reported_and_the_rest_applies()
    {
        const string text = "<PrivacyPolicy Version='1' Effective='2026-01-01'><Purposes><Purpose Id='a'/></Purposes></PrivacyPolicy>";
        AssertSingle(
            text,
            "PUR0003",
            "PrivacyPolicy",
            "'PrivacyPolicy' must be in the namespace 'urn:purpose-analyzers:policy:1': add xmlns=\"urn:purpose-analyzers:policy:1\"");
        Assert.Single(Read(text).Policy!.Purposes);
    }

    [Theory]
    [InlineData("<Policy xmlns='urn:purpose-analyzers:policy:1'/>", "Policy")]
    [InlineData("<p:PrivacyPolicy xmlns:p='urn:purpose-analyzers:policy:2'/>", "p:PrivacyPolicy")]
    public void Another_format_is_reported_and_not_read(string text, string at)
    {
        AssertSingle(
            text, "PUR0003", at, "The root element must be 'PrivacyPolicy' in the namespace 'urn:purpose-analyzers:policy:1'; the file is not read");
        Assert.Null(Read(text).Policy);
    }

    [Fact]
    public void A_prefix_for_the_namespace_is_accepted() => Assert.Empty(Read(
        "<p:PrivacyPolicy xmlns:p='urn:purpose-analyzers:policy:1' Version='1' Effective='2026-01-01'><p:Purposes/></p:PrivacyPolicy>").Diagnostics);

    [Theory]
    [InlineData("Email")]
    [InlineData("X:Contoso.User")]
    [InlineData("P:")]
    [InlineData("P:Email")]
    [InlineData("P:Contoso..Email")]
    [InlineData("P:Contoso.User.Email(")]
    [InlineData("M:Contoso.Desk.Open(System.String")]
    [InlineData("M:Contoso.Desk.Open()")]
    [InlineData("M:Contoso.Desk.Open(System.Collections.Generic.List{System.String)")]
    [InlineData("M:Contoso.Desk.Open(System.String, System.Int32)")]
    [InlineData("M:Contoso.Desk.Open~")]
    [InlineData("P:Contoso.User`.Email")]
    [InlineData("!:Contoso.User")]
    public void An_invalid_documentation_comment_id_is_reported(string id) => AssertSingle(
        PolicySamples.With($"<Bindings><Data Member=\"{id}\" Category='contact'/></Bindings>"),
        "PUR0003",
        id,
        $"'{id}' is not a documentation-comment id such as 'P:Contoso.Customer.Email' or 'M:Contoso.Desk.Open(System.String)'");

    [Theory]
    [InlineData("T:User")]
    [InlineData("T:Contoso.Outer`1.Inner`2")]
    [InlineData("P:Contoso.Table.Item(System.Int32,System.String[])")]
    [InlineData("M:Contoso.Desk.#ctor")]
    [InlineData("M:Contoso.Desk.op_Implicit(Contoso.Desk)~System.String")]
    [InlineData("M:Contoso.Desk.Find``1(System.Collections.Generic.List{``0},`0[],System.Int32@,System.Int32*)")]
    [InlineData("M:Contoso.Desk.System#Collections#Generic#IEnumerable{System#String}#GetEnumerator")]
    [InlineData("F:会員.名簿.氏名")]
    public void A_documentation_comment_id_is_accepted(string id) =>
        Assert.Empty(Read(PolicySamples.With($"<Bindings><Data Member=\"{id}\" Category='contact'/></Bindings>")).Diagnostics);

    [Theory]
    [InlineData("<Logging Purpose='servise'/>", "servise", "The purpose 'servise' is not declared in this file; did you mean 'service'?")]
    [InlineData("<Logging Purpose='Service'/>", "Service", "The purpose 'Service' is not declared in this file; did you mean 'service'?")]
    [InlineData("<Logging Purpose='other-things'/>", "other-things", "The purpose 'other-things' is not declared in this file")]
    [InlineData("<Logging Purpose='service.child'/>", "service.child", "The purpose 'service.child' is not declared in this file")]
    [InlineData("<Bindings><Claim Type='email' Category='contacts'/></Bindings>", "contacts", "The data category 'contacts' is not declared in this file; did you mean 'contact'?")]
    [InlineData("<Bindings><Disclosure Scope='N:A' Recipient='prtner'/></Bindings>", "prtner", "The recipient 'prtner' is not declared in this file; did you mean 'partner'?")]
    [InlineData("<Bindings><Code Scope='N:A' Purposes='service\n marketing.emial'/></Bindings>", "marketing.emial", "The purpose 'marketing.emial' is not declared in this file; did you mean 'marketing.email'?")]
    public void An_id_that_the_file_does_not_declare_is_reported_with_its_nearest_id(string section, string at, string message) =>
        AssertSingle(PolicySamples.With(section), "PUR0201", at, message);

    [Fact]
    public void A_reference_hides_the_place_of_a_word_and_the_whole_value_is_reported() => AssertSingle(
        PolicySamples.With("<Bindings><Code Scope='N:A' Purposes='service&#32;unknown-thing'/></Bindings>"),
        "PUR0201",
        "service&#32;unknown-thing",
        "The purpose 'unknown-thing' is not declared in this file");

    [Fact]
    public void Errors_stand_in_the_order_of_the_file_and_end_at_a_hundred()
    {
        var file = Read(PolicySamples.With("<Bindings>" + string.Concat(Enumerable.Repeat("<Unknown/>", 5000)) + "</Bindings><Logging Purpose='unknown-too'/>"));
        Assert.Equal(101, file.Diagnostics.Length);
        Assert.Equal(file.Diagnostics.OrderBy(d => d.Location.SourceSpan.Start), file.Diagnostics);
        Assert.Equal("The file has more than 100 errors; the others are not shown", Message(file.Diagnostics[^1]));
    }

    [Fact]
    public void The_suggestion_is_handed_to_code_fixes() => Assert.Equal(
        "service", Assert.Single(Read(PolicySamples.With("<Logging Purpose='servise'/>")).Diagnostics).Properties["suggestion"]);
}
