namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class AnonymousTypes
{
    public static readonly FlowCase[] Rows =
    [
        new("Anonymous types", "A member is found", "var a = new { m.Email, m.Id }; {|PUR0903:Campaign.Send|}(a.Email);"),
        new("Anonymous types", "Another member is silent", "var a = new { m.Email, m.Id }; Campaign.Send(a.Id);"),
        new("Anonymous types", "A renamed member is found", "var a = new { To = m.Email }; {|PUR0903:Campaign.Send|}(a.To);"),
        new("Anonymous types", "A member that only has the name is silent", "var a = new { Email = m.Name, Mail = m.Email }; Campaign.Send(a.Email);"),
        new("Anonymous types", "The whole object is found", "var a = new { m.Email, m.Id }; {|PUR0903:Campaign.Send|}(a);"),
        new("Anonymous types", "A whole object without the value is silent", "var a = new { m.Name, m.Id }; Campaign.Send(a);"),
        new("Anonymous types", "A nested object is found", "var a = new { To = new { m.Email }, m.Id }; {|PUR0903:Campaign.Send|}(a.To.Email);"),
        new("Anonymous types", "A member beside a nested object is silent", "var a = new { To = new { m.Email }, m.Id }; Campaign.Send(a.Id);"),
        new("Anonymous types", "A member computed from the value is found", "var a = new { Greeting = \"Dear \" + m.Email }; {|PUR0903:Campaign.Send|}(a.Greeting);"),
        new("Anonymous types", "A member that is a decision about the value is silent", "var a = new { Known = m.Email == input, m.Email.Length }; Campaign.Send(a);"),
        new("Anonymous types", "An array of objects is found", "var a = new[] { new { Mail = m.Email }, new { Mail = \"\" } }; {|PUR0903:Campaign.Send|}(a[1].Mail);"),
        new("Anonymous types", "The other member of an array of objects is silent", "var a = new[] { new { Mail = m.Email, Note = \"\" } }; Campaign.Send(a[0].Note);"),
        new("Anonymous types", "An object made in a lambda is found", "var a = members.Select(x => new { x.Email, x.Id }).First(); {|PUR0903:Campaign.Send|}(a.Email);"),
        new("Anonymous types", "The other member of an object made in a lambda is silent", "var a = members.Select(x => new { x.Email, x.Id }).First(); Campaign.Send(a.Id);"),
        new("Anonymous types", "An overwritten variable is silent", """
            var a = new { Mail = m.Email };
            a = new { Mail = "" };
            Campaign.Send(a.Mail);
            """),
    ];
}
