namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Deconstruction
{
    private const string Contact = "internal sealed record Contact([PermittedPurposes(\"support\")] string Mail, int Number);";

    private const string GiveContact = "private Contact contact = new(\"\", 1); private List<Contact> contacts = [];";

    private const string Extension = """
        internal static class MemberParts
        {
            public static void Deconstruct(this Member member, out string mail, out string name) { mail = member.Email; name = member.Name; }
        }
        """;

    private const string Parts = """
        private sealed class Parts(Member owner)
        {
            public void Deconstruct(out string mail, out int number) { mail = owner.Email; number = owner.Id; }
        }
        """;

    private const string Letter = "internal sealed class Letter { public string Note { get; set; } = \"\"; [PermittedPurposes(\"support\")] public string To { get; set; } = \"\"; }";

    public static readonly FlowCase[] Rows =
    [
        new("Deconstruction", "A part of a tuple is found", "var (mail, count) = (m.Email, n); {|PUR0903:Campaign.Send|}(mail);"),
        new("Deconstruction", "The other part of a tuple is silent", "var (mail, count) = (m.Email, n); Campaign.Send(count);"),
        new("Deconstruction", "A part of a tuple in a variable is found", "var t = (m.Email, n); var (mail, count) = t; {|PUR0903:Campaign.Send|}(mail);"),
        new("Deconstruction", "The other part of a tuple in a variable is silent", "var t = (m.Email, n); var (mail, count) = t; Campaign.Send(count);"),
        new("Deconstruction", "A part of a nested tuple is found", "var ((mail, count), name) = ((m.Email, n), m.Name); {|PUR0903:Campaign.Send|}(mail);"),
        new("Deconstruction", "A part beside a nested tuple is silent", "var ((mail, count), name) = ((m.Email, n), m.Name); Campaign.Send(name);"),
        new("Deconstruction", "Assignment to existing locals is found", """
            string a = "", b = "";
            (a, b) = (m.Email, "x");
            {|PUR0903:Campaign.Send|}(a);
            """),
        new("Deconstruction", "Assignment over existing locals is silent", """
            string a = m.Email, b = "";
            (a, b) = ("x", a);
            Campaign.Send(a);
            """),
        new("Deconstruction", "A part beside a discard is found", "var (_, mail) = (n, m.Email); {|PUR0903:Campaign.Send|}(mail);"),
        new("Deconstruction", "A discarded part is silent", "var (count, _) = (n, m.Email); Campaign.Send(count);"),
        new("Deconstruction", "A part of a record is found", "var (mail, number) = contact; {|PUR0903:Campaign.Send|}(mail);") { Types = Contact, Members = GiveContact },
        new("Deconstruction", "The other part of a record is silent", "var (mail, number) = contact; Campaign.Send(number);") { Types = Contact, Members = GiveContact },
        new("Deconstruction", "A part in foreach is found", "foreach (var (mail, number) in contacts) { {|PUR0903:Campaign.Send|}(mail); }") { Types = Contact, Members = GiveContact },
        new("Deconstruction", "The other part in foreach is silent", "foreach (var (mail, number) in contacts) { Campaign.Send(number); }") { Types = Contact, Members = GiveContact },
        new("Deconstruction", "A part given by an extension method is found", "var (mail, name) = m; {|PUR0903:Campaign.Send|}(mail);") { Types = Extension },
        new("Deconstruction", "The other part given by an extension method is silent", "var (mail, name) = m; Campaign.Send(name);") { Types = Extension },
        new("Deconstruction", "A part given by a method is found", "var (mail, number) = new Parts(m); {|PUR0903:Campaign.Send|}(mail);") { Members = Parts },
        new("Deconstruction", "The other part given by a method is silent", "var (mail, number) = new Parts(m); Campaign.Send(number);") { Members = Parts },
        new("Deconstruction", "An untagged property that gets a part is found", """
            var letter = new Letter();
            {|PUR0905:(letter.Note, var count)|} = (m.Email, n);
            """) { Types = Letter },
        new("Deconstruction", "A tagged property that gets the part is silent", """
            var letter = new Letter();
            (letter.To, letter.Note) = (m.Email, input);
            """) { Types = Letter },
    ];
}
