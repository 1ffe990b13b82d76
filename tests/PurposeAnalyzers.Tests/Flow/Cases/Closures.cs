namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Closures
{
    public static readonly FlowCase[] Rows =
    [
        new("Closures", "A captured local is found", """
            var mail = m.Email;
            Action send = () => {|PUR0903:Campaign.Send|}(mail);
            send();
            """),
        new("Closures", "Another captured local is silent", """
            var mail = m.Email;
            var name = m.Name;
            Action send = () => { _ = mail; Campaign.Send(name); };
            send();
            """),
        new("Closures", "A captured parameter of the method is found", "Action send = () => {|PUR0903:Campaign.Send|}(m.Email); send();"),
        new("Closures", "A local that a lambda fills is found", """
            var text = "";
            Action fill = () => text = m.Email;
            fill();
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Closures", "A local that a lambda only compares is silent", """
            var same = false;
            Action fill = () => same = m.Email == input;
            fill();
            Campaign.Send(same);
            """),
        new("Closures", "A local that ForEach gathers is found", """
            var text = "";
            members.ForEach(x => text += x.Email);
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Closures", "A local that ForEach counts is silent", """
            var count = 0;
            members.ForEach(x => { if (x.Email == input) { count++; } });
            Campaign.Send(count);
            """),
        new("Closures", "A list that a lambda fills is found", """
            var mails = new List<string>();
            members.ForEach(x => mails.Add(x.Email));
            {|PUR0903:Campaign.Send|}(mails);
            """),
        new("Closures", "A list that a lambda fills with something else is silent", """
            var names = new List<string>();
            members.ForEach(x => { if (x.Email != "") { names.Add(x.Name); } });
            Campaign.Send(names);
            """),
        new("Closures", "A lambda within a lambda is found", """
            var mail = m.Email;
            Func<Func<string>> outer = () => () => mail;
            {|PUR0903:Campaign.Send|}(outer()());
            """),
        new("Closures", "A lambda within a lambda that returns something else is silent", """
            var mail = m.Email;
            Func<Func<int>> outer = () => () => mail.Length;
            Campaign.Send(outer()());
            """),
        new("Closures", "Another member beside a captured list is silent", """
            var mails = members.Select(x => x.Email).ToList();
            members.ForEach(x => Campaign.Send(x.Name + mails.Count));
            """),
        new("Closures", "A captured variable of foreach is found", """
            var later = new List<Action>();
            foreach (var x in members)
            {
                var mail = x.Email;
                later.Add(() => {|PUR0903:Campaign.Send|}(mail));
            }
            """),
    ];
}
