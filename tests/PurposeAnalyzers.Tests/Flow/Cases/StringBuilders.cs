namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class StringBuilders
{
    private const string Fill = "private static void Fill(StringBuilder target, string text) => target.Append(text); private static void Count(StringBuilder target, string text) => target.Append(text.Length);";

    public static readonly FlowCase[] Rows =
    [
        new("StringBuilder", "Appended text is found", "var b = new StringBuilder(); b.Append(m.Email); {|PUR0903:Campaign.Send|}(b.ToString());"),
        new("StringBuilder", "Other appended text is silent", "var b = new StringBuilder(); b.Append(m.Name).Append(m.Email.Length); Campaign.Send(b.ToString());"),
        new("StringBuilder", "A chain is found", "{|PUR0903:Campaign.Send|}(new StringBuilder().Append(\"Dear \").Append(m.Email).AppendLine().ToString());"),
        new("StringBuilder", "The builder at the start of a chain is found", "var b = new StringBuilder(); b.Append(\"Dear \").Append(m.Email); {|PUR0903:Campaign.Send|}(b.ToString());"),
        new("StringBuilder", "The builder itself is found", "var b = new StringBuilder(m.Email); {|PUR0903:Campaign.Send|}(b);"),
        new("StringBuilder", "Another builder is silent", "StringBuilder a = new(), b = new(); a.Append(m.Email); Campaign.Send(b.ToString());"),
        new("StringBuilder", "The length is silent", "var b = new StringBuilder(m.Email); Campaign.Send(b.Length);"),
        new("StringBuilder", "AppendFormat is found", "var b = new StringBuilder(); b.AppendFormat(null, \"{0}\", m.Email); {|PUR0903:Campaign.Send|}(b.ToString());"),
        new("StringBuilder", "AppendJoin is found", "var b = new StringBuilder(); b.AppendJoin(',', members.Select(x => x.Email)); {|PUR0903:Campaign.Send|}(b.ToString());"),
        new("StringBuilder", "AppendJoin of something else is silent", "var b = new StringBuilder(); b.AppendJoin(',', members.OrderBy(x => x.Email).Select(x => x.Name)); Campaign.Send(b.ToString());"),
        new("StringBuilder", "Insert and Replace are found", """
            StringBuilder a = new("x"), b = new("x");
            a.Insert(0, m.Email);
            b.Replace("x", m.Email);
            {|PUR0903:Campaign.Send|}(a.ToString());
            {|PUR0903:Campaign.Send|}(b.ToString());
            """),
        new("StringBuilder", "Appended interpolation is found", "var b = new StringBuilder(); b.Append($\"Dear {m.Email}\"); {|PUR0903:Campaign.Send|}(b.ToString());"),
        new("StringBuilder", "Appended interpolation of something else is silent", "var b = new StringBuilder(); b.Append($\"Dear {m.Name} {m.Email.Length}\"); Campaign.Send(b.ToString());"),
        new("StringBuilder", "A builder that a helper fills is found", "var b = new StringBuilder(); Fill(b, m.Email); {|PUR0903:Campaign.Send|}(b.ToString());") { Members = Fill },
        new("StringBuilder", "A builder that a helper fills with a length is silent", "var b = new StringBuilder(); Count(b, m.Email); Campaign.Send(b.ToString());") { Members = Fill },
        new("StringBuilder", "A replaced builder is silent", "var b = new StringBuilder(m.Email); b = new StringBuilder(); Campaign.Send(b.ToString());"),
        new("StringBuilder", "A text writer is found", "var w = new StringWriter(); w.WriteLine(m.Email); {|PUR0903:Campaign.Send|}(w.ToString());"),
        new("StringBuilder", "Another text writer is silent", "StringWriter w = new(), v = new(); w.WriteLine(m.Email); v.Write(m.Name); Campaign.Send(v.ToString());"),
    ];
}
