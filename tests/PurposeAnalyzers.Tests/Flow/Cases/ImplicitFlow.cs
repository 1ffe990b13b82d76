namespace PurposeAnalyzers.Tests.Flow.Cases;

/// <summary>What is learnt only from which way the code went is not followed; what is carried along that way is.</summary>
internal static class ImplicitFlow
{
    public static readonly FlowCase[] Rows =
    [
        new("Implicit flow", "A constant chosen by the value is silent", "Campaign.Send(m.Email == input ? \"match\" : \"none\");"),
        new("Implicit flow", "The value chosen by itself is found", "{|PUR0903:Campaign.Send|}(m.Email == input ? m.Email : \"none\");"),
        new("Implicit flow", "A call made only for the value is silent", "if (m.Email == input) { Campaign.Send(\"match\"); }"),
        new("Implicit flow", "A call made with what was compared is silent", "if (m.Email == input) { Campaign.Send(input); }"),
        new("Implicit flow", "A call made with the value is found", "if (m.Email == input) { {|PUR0903:Campaign.Send|}(m.Email); }"),
        new("Implicit flow", "A flag set by the value is silent", "var known = false; if (m.Email == input) { known = true; } Campaign.Send(known);"),
        new("Implicit flow", "A local set together with a flag is found", "var known = \"\"; if (m.Email != \"\") { known = m.Email; } {|PUR0903:Campaign.Send|}(known);"),
        new("Implicit flow", "A switch over the value is silent", "switch (m.Email) { case \"a\": Campaign.Send(1); break; case \"b\": Campaign.Send(2); break; }"),
        new("Implicit flow", "A loop as long as the value is silent", "var text = \"\"; for (var i = 0; i < m.Email.Length; i++) { text += \"*\"; } Campaign.Send(text);"),
        new("Implicit flow", "A loop over the value is found", "var text = \"\"; foreach (var c in m.Email) { text += c; } {|PUR0903:Campaign.Send|}(text);"),
        new("Implicit flow", "An element chosen by the value is silent", "var regions = new Dictionary<string, string> { [\"jp\"] = \"Japan\" }; Campaign.Send(regions[m.Email]);"),
        new("Implicit flow", "An exception caught because of the value is silent", "var text = \"\"; try { _ = int.Parse(m.Email); } catch (FormatException) { text = \"no number\"; } Campaign.Send(text);"),
        new("Implicit flow", "A return decided by the value is silent", "Campaign.Send(Rank(m));") { Members = "private static string Rank(Member x) { if (x.Email.EndsWith(\".jp\")) { return \"near\"; } return \"far\"; }" },
        new("Implicit flow", "A return of the value after a decision is found", "{|PUR0903:Campaign.Send|}(Rank(m));") { Members = "private static string Rank(Member x) { if (x.Email.EndsWith(\".jp\")) { return x.Email; } return \"far\"; }" },
    ];
}
