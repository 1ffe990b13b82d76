using PurposeAnalyzers.CodeFixes.StatedPurposes;
using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.CodeFixes.Tests.StatedPurposes;

/// <summary>PUR0201: the id that was meant, or a purpose more in the policy.</summary>
public sealed class UnknownIdCodeFixTests
{
    private const string More = """
        <Recipients><Recipient Id="courier" Kind="JointUse"/></Recipients>
          <Categories><Category Id="contact" Purposes="support"/></Categories>
        """;

    [Theory]
    [InlineData("""[Purpose({|PUR0201:"marketting"|})]""", "[Purpose(Purposes.Marketing)]")]
    [InlineData("""[Purpose("support", {|PUR0201:"marketting"|})]""", """[Purpose("support", Purposes.Marketing)]""")]
    [InlineData("""[Purpose({|PUR0201:Typo|})]""", "[Purpose(Purposes.Marketing)]")]
    [InlineData("""[DisclosesTo({|PUR0201:"curier"|})]""", "[DisclosesTo(Recipients.Courier)]")]
    [InlineData("""[ConsentCheck({|PUR0201:"curier"|})]""", "[ConsentCheck(Recipients.Courier)]")]
    [InlineData("""[return: DataCategory({|PUR0201:"contacts"|})]""", "[return: DataCategory(DataCategories.Contact)]")]
    [InlineData("""[return: PermittedPurposes("support", Prohibited = [{|PUR0201:"marketting"|}])]""", """[return: PermittedPurposes("support", Prohibited = [Purposes.Marketing])]""")]
    public Task In_code_the_constant_is_written(string before, string after) => VerifyAsync(before, after, "UseSuggestedId");

    [Theory]
    [InlineData("""[Purpose({|PUR0201:"zzz"|})]""")]
    public Task Where_nothing_is_near_nothing_is_suggested(string attribute) => VerifyAsync(attribute, attribute, "UseSuggestedId");

    [Fact]
    public Task All_misspelt_ids_are_corrected_at_once() => DeskSample.VerifyAsync<UnknownIdCodeFix>(
        """
        using Shop;

        class Desk
        {
            [Purpose({|PUR0201:"suport"|}, {|PUR0201:"marketting"|})] void A() { }
            [Purpose({|PUR0201:"suport"|})] void B() { }
        }
        """,
        """
        using Shop;

        class Desk
        {
            [Purpose(Purposes.Support, Purposes.Marketing)] void A() { }
            [Purpose(Purposes.Support)] void B() { }
        }
        """,
        "UseSuggestedId",
        More);

    [Theory]
    [InlineData("""<Categories><Category Id="contact" Purposes="support {|PUR0201:marketting|} {|PUR0201:suport|}"/></Categories>""", """<Categories><Category Id="contact" Purposes="support marketing support"/></Categories>""")]
    [InlineData("""<Logging Purpose="{|PUR0201:marketting|}"/>""", """<Logging Purpose="marketing"/>""")]
    public Task In_the_policy_file_the_id_is_written(string before, string after)
    {
        var test = DeskSample.Test<UnknownIdCodeFix>("class Desk { }", "class Desk { }", "UseSuggestedId", before);
        test.FixedState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", DeskSample.Policy(after)));
        test.DisabledDiagnostics.Add("PUR0003");
        return test.RunAsync();
    }

    [Fact]
    public Task A_purpose_that_code_needs_is_declared_in_the_policy()
    {
        var test = DeskSample.Test<UnknownIdCodeFix>(
            """class Desk { [Purpose({|PUR0201:"delivery"|})] void A() { } }""",
            """class Desk { [Purpose("delivery")] void A() { } }""",
            "DeclarePurpose",
            "");
        test.CodeActionTitle = "Declare the purpose 'delivery' in PrivacyPolicy.xml (changes what the policy promises: needs review)";
        test.FixedState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", DeskSample.Policy("").Replace(
            "  </Purposes>",
            "    <Purpose Id=\"delivery\">TODO: say what the data is used for</Purpose>\n  </Purposes>",
            StringComparison.Ordinal)));
        return test.RunAsync();
    }

    [Theory]
    [InlineData("""[DisclosesTo({|PUR0201:"nobody"|})]""")]
    [InlineData("""[Purpose({|PUR0201:"No Id"|})]""")]
    public Task What_is_no_purpose_is_not_declared(string attribute) => VerifyAsync(attribute, attribute, "DeclarePurpose");

    private static Task VerifyAsync(string before, string after, string key)
    {
        var test = DeskSample.Test<UnknownIdCodeFix>(Code(before), Code(after), key, More);
        test.DisabledDiagnostics.Add("PUR0206");
        return test.RunAsync();

        static string Code(string attribute) => $$"""
            using Shop;

            class Desk
            {
                const string Typo = "marketting";

                {{attribute}}
                static bool Asks() => true;
            }
            """;
    }
}
