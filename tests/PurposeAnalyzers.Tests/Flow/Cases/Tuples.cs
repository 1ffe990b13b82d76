namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Tuples
{
    private const string Numbered = "private static (string Mail, int Number) Numbered(Member x) => (x.Email, x.Id);";

    public static readonly FlowCase[] Rows =
    [
        new("Tuples", "An element is found", "var t = (m.Email, n); {|PUR0903:Campaign.Send|}(t.Item1);"),
        new("Tuples", "The other element is silent", "var t = (m.Email, n); Campaign.Send(t.Item2);"),
        new("Tuples", "A named element is found", "var t = (Mail: m.Email, Count: n); {|PUR0903:Campaign.Send|}(t.Mail);"),
        new("Tuples", "An element read by its other name is found", "var t = (Mail: m.Email, Count: n); {|PUR0903:Campaign.Send|}(t.Item1);"),
        new("Tuples", "Another named element is silent", "var t = (Mail: m.Email, m.Name); Campaign.Send(t.Name);"),
        new("Tuples", "The whole tuple is found", "var t = (m.Email, n); {|PUR0903:Campaign.Send|}(t);"),
        new("Tuples", "A whole tuple without the value is silent", "var t = (m.Name, n); Campaign.Send(t);"),
        new("Tuples", "An element assigned later is found", """
            var t = (Mail: "", Count: 0);
            t.Mail = m.Email;
            {|PUR0903:Campaign.Send|}(t.Mail);
            """),
        new("Tuples", "The element beside one assigned later is silent", """
            (string Mail, string Name) t = ("", "");
            t.Mail = m.Email;
            Campaign.Send(t.Name);
            """),
        new("Tuples", "An overwritten element is silent", """
            var t = (Mail: m.Email, Count: 0);
            t.Mail = "";
            Campaign.Send(t.Mail);
            """),
        new("Tuples", "A copy of a tuple changed afterwards is found", """
            var t = (Mail: m.Email, Count: 0);
            var copy = t;
            t.Mail = "";
            {|PUR0903:Campaign.Send|}(copy.Mail);
            """),
        new("Tuples", "A changed copy leaves the original silent", """
            var t = (Mail: "", Count: 0);
            var copy = t;
            copy.Mail = m.Email;
            Campaign.Send(t.Mail);
            """),
        new("Tuples", "A swap brings the value and is found", """
            string a = m.Email, b = "";
            (a, b) = (b, a);
            {|PUR0903:Campaign.Send|}(b);
            """),
        new("Tuples", "A swap takes the value away and is silent", """
            string a = m.Email, b = "";
            (a, b) = (b, a);
            Campaign.Send(a);
            """),
        new("Tuples", "A nested tuple is found", "var t = (1, (m.Email, 2)); {|PUR0903:Campaign.Send|}(t.Item2.Item1);"),
        new("Tuples", "A tuple beside a nested one is silent", "var t = (Left: m.Name, Right: (m.Email, 2)); Campaign.Send(t.Left);"),
        new("Tuples", "An element of a returned tuple is found", "{|PUR0903:Campaign.Send|}(Numbered(m).Mail);") { Members = Numbered },
        new("Tuples", "The other element of a returned tuple is silent", "Campaign.Send(Numbered(m).Number);") { Members = Numbered },
        new("Tuples", "An element of a list of tuples is found", """
            var list = members.Select(x => (x.Email, x.Id)).ToList();
            {|PUR0903:Campaign.Send|}(list[0].Email);
            """),
        new("Tuples", "The other element of a list of tuples is silent", """
            var list = members.Select(x => (x.Email, x.Id)).ToList();
            Campaign.Send(list[0].Id);
            """),
        new("Tuples", "A comparison of tuples is silent", "Campaign.Send((m.Email, n) == (input, n));"),
    ];
}
