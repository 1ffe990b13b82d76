namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Patterns
{
    private const string Contact = "internal sealed record Contact([PermittedPurposes(\"support\")] string Mail, int Number);";

    private const string GiveContact = "private Contact? contact = new(\"\", 1);";

    public static readonly FlowCase[] Rows =
    [
        new("Patterns", "A property pattern is found", "if (m is { Email: var mail }) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "Another property of the pattern is silent", "if (m is { Email: \"x\", Name: var name }) { Campaign.Send(name); }"),
        new("Patterns", "A declaration pattern is found", "object o = m.Email; if (o is string text) { {|PUR0903:Campaign.Send|}(text); }"),
        new("Patterns", "A declaration pattern over something else is silent", "object o = m.Email; object p = m.Name; if (p is string text && o is string) { Campaign.Send(text); }"),
        new("Patterns", "A designation after a property pattern is found", "if (m.Email is { Length: > 3 } mail) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "A length in a pattern is silent", "if (m.Email is { Length: var length }) { Campaign.Send(length); }"),
        new("Patterns", "The result of a test is silent", "var known = m.Email is \"x\" or \"y\"; Campaign.Send(known);"),
        new("Patterns", "An arm of a switch expression is found", "{|PUR0903:Campaign.Send|}(m switch { { Id: 1, Email: var mail } => mail, _ => \"\" });"),
        new("Patterns", "An arm that only tests the value is silent", "Campaign.Send(m switch { { Email: \"x\", Name: var name } => name, _ => \"\" });"),
        new("Patterns", "A case with a condition is found", """
            object o = m.Email;
            switch (o)
            {
                case string text when text.Length > n: {|PUR0903:Campaign.Send|}(text); break;
                default: Campaign.Send("none"); break;
            }
            """),
        new("Patterns", "A case of a constant is silent", """
            switch (m.Email)
            {
                case "x": Campaign.Send("x"); break;
                default: Campaign.Send("none"); break;
            }
            """),
        new("Patterns", "A positional pattern is found", "if (contact is (var mail, 1)) { {|PUR0903:Campaign.Send|}(mail); }") { Types = Contact, Members = GiveContact },
        new("Patterns", "The other position is silent", "if (contact is (\"x\", var number)) { Campaign.Send(number); }") { Types = Contact, Members = GiveContact },
        new("Patterns", "A part of a tuple is found", "if ((m.Email, m.Name) is (var mail, \"x\")) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "Another part of a tuple is silent", "if ((m.Email, m.Name) is (\"x\", var name)) { Campaign.Send(name); }"),
        new("Patterns", "A nested property pattern is found", "var a = new { To = m }; if (a is { To: { Email: { } mail } }) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "An extended property pattern is found", "var a = new { To = m }; if (a is { To.Email: var mail }) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "An extended property pattern for a length is silent", "if (m is { Email.Length: var length }) { Campaign.Send(length); }"),
        new("Patterns", "A var pattern is found", "if (m.Email.Trim() is var mail && mail != \"\") { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Patterns", "A member matched whole is silent", "if (m is { Email: \"x\" } match) { Campaign.Send(match); }"),

        new("List patterns", "The first element is found", "string[] a = [m.Email, \"x\"]; if (a is [var first, ..]) { {|PUR0903:Campaign.Send|}(first); }"),
        new("List patterns", "The first element of another array is silent", "string[] a = [m.Email], b = [m.Name]; if (a is [_] && b is [var first, ..]) { Campaign.Send(first); }"),
        new("List patterns", "A slice is found", "string[] a = [\"x\", m.Email]; if (a is [_, .. var rest]) { {|PUR0903:Campaign.Send|}(rest); }"),
        new("List patterns", "A slice of something else is silent", "string[] a = [\"x\", m.Name]; if (a is [_, .. var rest]) { Campaign.Send(rest); }"),
        new("List patterns", "A character is found", "if (m.Email is [var first, ..]) { {|PUR0903:Campaign.Send|}(first); }"),
        new("List patterns", "A test of the ends is silent", "Campaign.Send(m.Email is ['a', .., 'z']);"),
        new("List patterns", "An element of a list is found", "var list = members.Select(x => x.Email).ToList(); if (list is [.., var last]) { {|PUR0903:Campaign.Send|}(last); }"),
        new("List patterns", "A count of a list is silent", "var list = members.Select(x => x.Email).ToList(); if (list is { Count: var count }) { Campaign.Send(count); }"),
    ];
}
