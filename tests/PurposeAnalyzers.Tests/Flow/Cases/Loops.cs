namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Loops
{
    public static readonly FlowCase[] Rows =
    [
        new("Loops", "A value read in foreach is found", "foreach (var x in members) { {|PUR0903:Campaign.Send|}(x.Email); }"),
        new("Loops", "Another member read in foreach is silent", "foreach (var x in members) { Campaign.Send(x.Name); }"),
        new("Loops", "The variable of a foreach over values is found", """
            var mails = members.Select(x => x.Email);
            foreach (var mail in mails) { {|PUR0903:Campaign.Send|}(mail); }
            """),
        new("Loops", "The variable of a foreach over other values is silent", """
            var mails = members.Select(x => x.Email);
            var names = members.Select(x => x.Name);
            foreach (var name in names) { _ = mails; Campaign.Send(name); }
            """),
        new("Loops", "A value of the round before is found", """
            var previous = "";
            foreach (var x in members)
            {
                {|PUR0903:Campaign.Send|}(previous);
                previous = x.Email;
            }
            """),
        new("Loops", "A value overwritten at the end of each round is silent", """
            var previous = "";
            foreach (var x in members)
            {
                Campaign.Send(previous);
                previous = x.Email;
                previous = "none";
            }
            """),
        new("Loops", "A value that needs three rounds is found", """
            string a = "", b = "", c = "";
            while (condition)
            {
                {|PUR0903:Campaign.Send|}(a);
                a = b;
                b = c;
                c = m.Email;
            }
            """),
        new("Loops", "A chain of copies that never reaches the sink is silent", """
            string a = "", b = "", c = "";
            while (condition)
            {
                Campaign.Send(c);
                a = b;
                b = m.Email;
                _ = a;
            }
            """),
        new("Loops", "A value gathered in for is found", """
            var text = "";
            for (var i = 0; i < members.Count; i++) { text += members[i].Email; }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Loops", "The counter of for is silent", """
            var text = "";
            var i = 0;
            for (; i < members.Count; i++) { text += members[i].Email; }
            Campaign.Send(i);
            """),
        new("Loops", "A value from the step of for is found", """
            var text = "";
            for (var i = 0; i < n; i++, text = m.Email) { {|PUR0903:Campaign.Send|}(text); }
            """),
        new("Loops", "A value that leaves by break is found", """
            var text = "";
            foreach (var x in members)
            {
                text = x.Email;
                if (condition) { break; }
                text = "";
            }

            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Loops", "A value overwritten before break is silent", """
            var text = "";
            foreach (var x in members)
            {
                text = x.Email;
                if (text == input) { text = "match"; break; }
                text = "";
            }

            Campaign.Send(text);
            """),
        new("Loops", "A value carried by continue is found", """
            var text = "";
            foreach (var x in members)
            {
                {|PUR0903:Campaign.Send|}(text);
                text = x.Email;
                if (condition) { continue; }
                text = "";
            }
            """),
        new("Loops", "A do loop is found", """
            string text;
            do { text = m.Email; } while (condition);
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Loops", "A do loop that overwrites the value is silent", """
            var text = m.Email;
            do { text = "none"; } while (condition);
            Campaign.Send(text);
            """),
        new("Loops", "A while loop that may not run leaves the value and is found", """
            var text = m.Email;
            while (condition) { text = "none"; }
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Loops", "A loop made of goto is found", """
            var text = "";
            again:
            {|PUR0903:Campaign.Send|}(text);
            text = m.Email;
            if (condition) { goto again; }
            """),
        new("Loops", "A loop made of goto that overwrites the value is silent", """
            var text = "";
            again:
            Campaign.Send(text);
            text = m.Email;
            if (condition) { text = "none"; goto again; }
            """),
        new("Loops", "A nested loop is found", """
            var text = "";
            foreach (var x in members)
            {
                foreach (var y in members) { text = y.Email + x.Name; }
            }

            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Loops", "A count of rounds is silent", """
            var count = 0;
            foreach (var x in members)
            {
                if (x.Email == input) { count++; }
            }

            Campaign.Send(count);
            """),
    ];
}
