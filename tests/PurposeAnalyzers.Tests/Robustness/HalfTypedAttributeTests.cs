namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Attributes whose arguments are missing, wrong or nonsense crash nothing.</summary>
public class HalfTypedAttributeTests
{
    private const string Policy = """
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes><Purpose Id="a"/><Purpose Id="b"/></Purposes>
        </PrivacyPolicy>
        """;

    private static readonly string[] Names =
    [
        "PermittedPurposes", "DataCategory", "Purpose", "DisclosesTo", "PolicyException", "DataSubjectRequest", "ConsentCheck", "Anonymizes", "ContactData",
        "PermittedPurposesAttribute", "PurposeAnalyzers.Annotations.Purpose", "global::PurposeAnalyzers.Annotations.DataCategory", "Missing",
    ];

    private static readonly string[] Arguments =
    [
        "", "()", "(", "(null)", "(null!)", "((string)null)", "((string[])null)", "(default)", "(default(string[]))", "(\"\")", "(\" \")", "(\"a\", \"a\")", "(null, null)",
        "(new string[0])", "(new string[] { })", "(new string[] { null, \"a\", \"\", Missing, Text(), 1 })", "(new[] { \"a\", null })", "(new string[2])", "(new string[1] { \"a\" })",
        "([\"a\"])", "([])", "([null, .. Missing, \"a\"])", "([.. \"a\"])", "(1)", "(1.5)", "('a')", "(true)", "(typeof(int))", "(typeof(Sample))", "(typeof(Missing))", "(typeof(System.Collections.Generic.List<>))",
        "(Missing)", "(Missing.Id)", "(Text())", "(nameof(Email))", "(nameof())", "($\"{nameof(Email)}\")", "($\"{Text()}\")", "(\"a\" + \"b\")", "(\"a\" + null)", "(DataSubjectRight.Suspension)",
        "(DataSubjectRight.Suspension, typeof(Sample))", "(DataSubjectRight.Suspension, typeof(Sample), Flag = \"Email\")", "(DataSubjectRight.Suspension, typeof(Sample), Flag = null)",
        "(DataSubjectRight.Suspension, null)", "(DataSubjectRight.Suspension, (System.Type[])null, Flag = \"x\")", "(DataSubjectRight.Suspension, typeof(void), typeof(int*), typeof(int[]), Flag = \"x\")",
        "((DataSubjectRight)99, typeof(Sample))", "(DataSubjectRight.Missing, typeof(Sample))", "(records: new[] { typeof(Sample) }, right: DataSubjectRight.Erasure)",
        "(purposes: \"a\")", "(purposes: new[] { \"a\" })", "(category: \"a\")", "(missing: \"a\")", "(\"a\", Prohibited = null)", "(\"a\", Prohibited = new string[] { null, \"a\" })", "(\"a\", Prohibited = \"a\")",
        "(\"a\", Prohibited = [\"a\"], Prohibited = [\"a\"])", "(\"a\", ConsentRequired = new[] { \"a\" })", "(\"a\", Recipients = [])", "(Prohibited = [\"a\"])", "(\"a\", CollectedSince = null)", "(\"a\", CollectedSince = 1)",
        "(\"a\", CollectedSince = \"\")", "(\"a\", CollectedSince = \"2024-02-30\")", "(\"a\", Expires = \"tomorrow\", Justification = null, ApprovedBy = 1)", "(\"a\", Missing = \"a\")", "(\"a\", Prohibited = )", "(\"a\", = \"a\")",
        "(\"a\",)", "(,)", "(\"a\" \"b\")", "<int>(\"a\")", "(\"\\uD800\")", "(Email)", "(Sample.Email)", "(this)", "(() => \"a\")", "(\"a\", ConsentRequired = [Text()])",
    ];

    private static readonly string[] Places =
    [
        "[assembly: {0}] {1} class Sample { const string Email = \"a\"; static string Text() => Email; }",
        "{1} [{0}] class Sample { public const string Email = \"a\"; static string Text() => Email; }",
        "{1} [{0}] class SampleAttribute : System.Attribute { } class Sample { [Sample] const string Email = \"a\"; static string Text() => Email; }",
        "{1} class Sample { [{0}] public const string Email = \"a\"; [{0}] [return: {0}] static string Text() => Email; }",
        "{1} class Sample { [{0}] [field: {0}] public string Email { [{0}] [return: {0}] get; [param: {0}] set; } static string Text() => new Sample().Email; }",
        "{1} class Sample { [{0}] event System.Action E; public const string Email = \"a\"; static string Text([{0}] string x, [{0}] params string[] y) { [{0}] string L([{0}] string z) => z; return L(x); } }",
        "{1} record Sample([{0}] [property: {0}] [field: {0}] string Email) { public string Text() => Email; System.Func<string, string> F => [{0}] [return: {0}] ([{0}] x) => x; }",
        "{1} class Sample { [{0}] ~Sample() { } [{0}] static Sample() { } [{0}] public static bool operator !(Sample s) => true; [{0}] public int this[[{0}] int i] => i; }",
        "{1} [{0}] enum Sample { [{0}] Email } [return: {0}] delegate int D([{0}] int i); [{0}] interface I<[{0}] T> { [{0}] void M(); } [{0}] struct S { } [module: {0}]",
    ];

    public static TheoryData<string> EveryPlace => [.. Places];

    [Theory]
    [MemberData(nameof(EveryPlace))]
    public async Task No_argument_list_crashes_the_analyzer(string place)
    {
        for (var n = 0; n < Names.Length; n++)
        {
            var trees = Arguments.Select((arguments, i) => AnalyzerSession.Parse(
                "using PurposeAnalyzers.Annotations;\n" + place.Replace("{0}", Names[n] + arguments).Replace("{1}", $"namespace N{i};")
                + " [PermittedPurposes(\"a\")] class ContactDataAttribute : System.Attribute { }",
                $"/{i}.cs"));

            // Each name with and without a policy, and so each argument list, but not each of each.
            await AnalyzerSession.RunAsync(AnalyzerSession.Compile(trees.Where((_, i) => i % 2 == n % 2)), policy: null);
            await AnalyzerSession.RunAsync(AnalyzerSession.Compile(trees.Where((_, i) => i % 2 != n % 2)), Policy);
        }
    }
}
