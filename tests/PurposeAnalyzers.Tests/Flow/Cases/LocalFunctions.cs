namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class LocalFunctions
{
    public static readonly FlowCase[] Rows =
    [
        new("Local functions", "A result is found", "string Mail() => m.Email; {|PUR0903:Campaign.Send|}(Mail());"),
        new("Local functions", "A result that reads something else is silent", "string Mail() => m.Name; Campaign.Send(Mail());"),
        new("Local functions", "A result of a parameter is found", "static string Mail(Member x) => x.Email; {|PUR0903:Campaign.Send|}(Mail(m));"),
        new("Local functions", "A parameter that comes back is found", "static string Same(string x) => x; {|PUR0903:Campaign.Send|}(Same(m.Email));"),
        new("Local functions", "What another call passes in is silent", """
            static string Same(string x) => x;
            _ = Same(m.Email);
            Campaign.Send(Same(m.Name));
            """),
        new("Local functions", "A parameter that is dropped is silent", "static string Drop(string x) => \"\"; Campaign.Send(Drop(m.Email));"),
        new("Local functions", "At the call, a parameter that is sent inside is found", """
            static void Forward(string x) => Campaign.Send(x);
            {|PUR0903:Forward|}(m.Email);
            Forward(m.Name);
            """),
        new("Local functions", "A captured local is found", """
            var mail = m.Email;
            Send();
            void Send() => {|PUR0903:Campaign.Send|}(mail);
            """),
        new("Local functions", "A captured local that is only measured is silent", """
            var mail = m.Email;
            Send();
            void Send() => Campaign.Send(mail.Length);
            """),
        new("Local functions", "A local that the function fills is found", """
            var text = "";
            Fill();
            {|PUR0903:Campaign.Send|}(text);
            void Fill() => text = m.Email;
            """),
        new("Local functions", "A local that the function fills with something else is silent", """
            var text = "";
            Fill();
            Campaign.Send(text);
            void Fill() => text = m.Email == "" ? "none" : m.Name;
            """),
        new("Local functions", "A function that is never called is found", "void Never() => {|PUR0903:Campaign.Send|}(m.Email);"),
        new("Local functions", "A recursive function is found", """
            static string Rest(string x, int depth) => depth == 0 ? x : Rest(x[1..], depth - 1);
            {|PUR0903:Campaign.Send|}(Rest(m.Email, n));
            """),
        new("Local functions", "A recursive function that only counts is silent", """
            static int Depth(string x, int depth) => x == "" ? depth : Depth(x[1..], depth + 1);
            Campaign.Send(Depth(m.Email, n));
            """),
        new("Local functions", "A function given as a delegate is found", """
            static string Mail(Member x) => x.Email;
            {|PUR0903:Campaign.Send|}(members.Select(Mail).First());
            """),
        new("Local functions", "A function that is itself of the purpose gets the value and is found", """
            [Purpose("marketing")] static void Advertise(string x) { }
            {|PUR0903:Advertise|}(m.Email);
            """),
        new("Local functions", "A function that is itself of the purpose gets something else and is silent", """
            [Purpose("marketing")] static void Advertise(string x) { }
            Advertise(m.Name);
            """),
        new("Local functions", "What a function gathers for the result of a visible member is silent", "Campaign.Send(Gatherer.Gather(m.Email).Count);")
        {
            Types = "public static class Gatherer { public static List<string> Gather(string text) { var all = new List<string>(); Add(text); return all; void Add(string x) => all.Add(x); } }",
        },
        new("Local functions", "A function that only tests is silent", """
            static bool IsKnown(string x, string y) => x == y;
            Campaign.Send(IsKnown(m.Email, input));
            """),
    ];
}
