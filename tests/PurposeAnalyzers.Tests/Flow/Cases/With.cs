namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class With
{
    private const string Row = "private sealed record Row(string Mail, string Note);";

    private const string Contact = """
        internal sealed record Contact([PermittedPurposes("support")] string Mail, int Number)
        {
            public string Note { get; init; } = "";
            [PermittedPurposes("support", "marketing")] public string Wide { get; init; } = "";
        }
        """;

    private const string GiveContact = "private Contact contact = new(\"\", 1);";

    public static readonly FlowCase[] Rows =
    [
        new("With", "A member that was not replaced is found", """
            var a = new { Mail = m.Email, Note = "" };
            var b = a with { Note = "x" };
            {|PUR0903:Campaign.Send|}(b.Mail);
            """),
        new("With", "A replaced member is silent", """
            var a = new { Mail = m.Email, Note = "" };
            var b = a with { Mail = "x" };
            Campaign.Send(b.Mail);
            """),
        new("With", "The original of a replaced member is found", """
            var a = new { Mail = m.Email, Note = "" };
            var b = a with { Mail = "x" };
            {|PUR0903:Campaign.Send|}(a.Mail + b.Note);
            """),
        new("With", "A member that gets the value is found", """
            var a = new { Mail = "", Note = "" };
            var b = a with { Mail = m.Email };
            {|PUR0903:Campaign.Send|}(b.Mail);
            """),
        new("With", "The original of a copy that gets the value is silent", """
            var a = new { Mail = "", Note = "" };
            var b = a with { Mail = m.Email };
            Campaign.Send(a.Mail + b.Note);
            """),
        new("With", "A private record is found", """
            var a = new Row(m.Email, "");
            var b = a with { Note = "x" };
            {|PUR0903:Campaign.Send|}(b.Mail);
            """) { Members = Row },
        new("With", "Another member of a private record is silent", """
            var a = new Row(m.Email, "");
            var b = a with { Note = "x" };
            Campaign.Send(b.Note);
            """) { Members = Row },
        new("With", "A tuple is found", "var t = (m.Email, n) with { Item2 = 1 }; {|PUR0903:Campaign.Send|}(t.Item1);"),
        new("With", "A replaced element of a tuple is silent", "var t = (m.Email, n) with { Item1 = \"\" }; Campaign.Send(t.Item1);"),
        new("With", "A tagged member of the copy is found", "var b = contact with { Number = 2 }; {|PUR0903:Campaign.Send|}(b.Mail);") { Types = Contact, Members = GiveContact },
        new("With", "An untagged member of the copy is silent", "var b = contact with { Mail = m.Email }; Campaign.Send(b.Number);") { Types = Contact, Members = GiveContact },
        new("With", "An untagged member that gets the value is found", "_ = contact {|PUR0905:with|} { Note = m.Email };") { Types = Contact, Members = GiveContact },
        new("With", "An untagged member that gets something else is silent", "_ = contact with { Mail = m.Email, Note = input };") { Types = Contact, Members = GiveContact },
        new("With", "A wider tag that gets the value is found", "_ = contact {|PUR0904:with|} { Wide = contact.Mail };") { Types = Contact, Members = GiveContact },
        new("With", "A wider tag that gets a wider value is silent", "_ = contact with { Wide = m.Name };") { Types = Contact, Members = GiveContact },
    ];
}
