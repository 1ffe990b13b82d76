namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Records
{
    private const string Contact = """
        internal record Contact([PermittedPurposes("support")] string Mail, int Number);
        internal sealed record Vip(string Mail, int Number, int Rank) : Contact(Mail, Number);
        internal readonly record struct Slip([PermittedPurposes("support")] string Mail, int Number);
        internal sealed record Note(string Text);
        internal sealed record Pair(Contact Left, int Count);
        """;

    private const string GiveContact = "private Contact contact = new(\"\", 1); private Vip vip = null!; private Slip slip; private Pair pair = null!;";

    private const string Row = "private sealed record Row(string Mail, string Note); private readonly record struct Cell(string Mail, int Number);";

    public static readonly FlowCase[] Rows =
    [
        new("Records", "A tagged position is found", "{|PUR0903:Campaign.Send|}(contact.Mail);") { Types = Contact, Members = GiveContact },
        new("Records", "Another position is silent", "Campaign.Send(contact.Number);") { Types = Contact, Members = GiveContact },
        new("Records", "A tagged position that gets the value is silent", "_ = new Contact(m.Email, 1);") { Types = Contact, Members = GiveContact },
        new("Records", "An untagged position that gets the value is found", "_ = {|PUR0905:new|} Note(m.Email);") { Types = Contact, Members = GiveContact },
        new("Records", "An untagged position that gets something else is silent", "_ = new Note(m.Email == \"\" ? \"none\" : input);") { Types = Contact, Members = GiveContact },
        new("Records", "A position passed to the base is silent", "_ = new Vip(\"\", m.Email.Length, 2);") { Types = Contact, Members = GiveContact },
        new("Records", "ToString is found", "{|PUR0903:Campaign.Send|}(contact.ToString());") { Types = Contact, Members = GiveContact },
        new("Records", "ToString of a record struct is found", "{|PUR0903:Campaign.Send|}(slip.ToString());") { Types = Contact, Members = GiveContact },
        new("Records", "ToString of a record within a record is found", "{|PUR0903:Campaign.Send|}(pair.ToString());") { Types = Contact, Members = GiveContact },
        new("Records", "Equality is silent", "Campaign.Send(contact == vip); Campaign.Send(contact.Equals(vip)); Campaign.Send(slip != default);") { Types = Contact, Members = GiveContact },
        new("Records", "A hash code is silent", "Campaign.Send(contact.GetHashCode());") { Types = Contact, Members = GiveContact },
        new("Records", "Deconstruct called by name is found", "contact.Deconstruct(out var mail, out var number); {|PUR0903:Campaign.Send|}(mail);") { Types = Contact, Members = GiveContact },
        new("Records", "Another part of Deconstruct called by name is silent", "contact.Deconstruct(out var mail, out var number); Campaign.Send(number);") { Types = Contact, Members = GiveContact },
        new("Records", "A whole record is silent", "Campaign.Send(contact); Campaign.Send(new List<Contact> { contact });") { Types = Contact, Members = GiveContact },
        new("Records", "A position of a private record is found", "{|PUR0903:Campaign.Send|}(new Row(m.Email, \"\").Mail);") { Members = Row },
        new("Records", "Another position of a private record is silent", "Campaign.Send(new Row(m.Email, \"\").Note);") { Members = Row },
        new("Records", "A position of a private record struct is found", "var cell = new Cell(m.Email, n); {|PUR0903:Campaign.Send|}(cell.Mail);") { Members = Row },
        new("Records", "Another position of a private record struct is silent", "var cell = new Cell(m.Email, n); Campaign.Send(cell.Number);") { Members = Row },
    ];
}
