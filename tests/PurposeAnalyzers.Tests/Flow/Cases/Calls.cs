namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Calls
{
    private const string Forwarding = """
        private static void Forward(string text) => Campaign.Send(text);
        private static void First(string text) => Second(text.Trim());
        private static void Second(string text) => Third(text, 1);
        private static void Third(string text, int copies) { if (copies > 0) { Campaign.Send(text); } }
        private static void Both(string first, string second) { Campaign.Send(first); _ = second; }
        private static void Optional(string second = "", string first = "") => Campaign.Send(first + second.Length);
        private static void Many(params string[] all) { foreach (var x in all) { Campaign.Send(x); } }
        """;

    private const string Passing = """
        private static string Left(string left, string right) => left;
        private static string Either(string left, string right, bool isLeft) => isLeft ? left : right;
        private static string Text(Member x) { var text = x.Name; return text + " " + x.Email; }
        private static string Name(Member x) { var text = x.Email; text = x.Name; return text; }
        private static string Deep(Member x) => Deeper(x).Trim();
        private static string Deeper(Member x) => "Dear " + Deepest(x.Email);
        private static string Deepest(string x) => x;
        private static void Add(List<string> target, Member x) => target.Add(x.Email);
        private static void Count(List<string> target, Member x) => target.Add(x.Name + x.Email.Length);
        private static void Note([PermittedPurposes("support")] string text) { }
        private static void Wide([PermittedPurposes("support", "marketing")] string text) { }
        [return: PermittedPurposes("support")] private static string Load(int id) => "";
        private static string Current { get { var x = new Member(); return x.Email; } }
        """;

    private const string Recursive = """
        private static string Rest(string x, int depth) => depth == 0 ? x : Rest(x[1..], depth - 1);
        private static string Lost(string x, int depth) => depth == 0 ? "" : Lost(x[1..], depth - 1);
        private static string Even(string x, int depth) => depth == 0 ? x : Odd(x, depth - 1);
        private static string Odd(string x, int depth) => depth == 0 ? "" : Even(x, depth - 1);
        private static void Ping(string x, int depth) { if (depth > 0) { Pong(x, depth - 1); } }
        private static void Pong(string x, int depth) { Campaign.Send(x); Ping(x, depth); }
        private static int Depth(string x) => x == "" ? 0 : 1 + Depth(x[1..]);
        private static string Turn(string a, string b, string c, int depth) => depth == 0 ? a : Turn(b, c, a, depth - 1);
        """;

    private const string OtherPurpose = """
        [Purpose("marketing")]
        internal static class Slogans
        {
            public static string Polish(string text) => text.Trim();
            public static string Text => "Buy!";
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Calls", "A helper that sends its parameter is found", "{|PUR0903:Forward|}(m.Email);") { Members = Forwarding },
        new("Calls", "A helper that sends something else is silent", "_ = m.Email; Forward(m.Name); First(m.Name);") { Members = Forwarding },
        new("Calls", "A chain of helpers is found", "{|PUR0903:First|}(m.Email);") { Members = Forwarding },
        new("Calls", "The parameter that is sent is found", "{|PUR0903:Both|}(m.Email, input);") { Members = Forwarding },
        new("Calls", "The parameter that is not sent is silent", "Both(input, m.Email);") { Members = Forwarding },
        new("Calls", "Named arguments in another order are found", "{|PUR0903:Both|}(second: input, first: m.Email);") { Members = Forwarding },
        new("Calls", "Named arguments in another order are silent", "Both(second: m.Email, first: input); Optional(first: input, second: m.Email);") { Members = Forwarding },
        new("Calls", "There alone, a helper that reads the value itself is found", "Own(m);") { Members = "private static void Own(Member x) => {|PUR0903:Campaign.Send|}(x.Email);" },
        new("Calls", "A helper with many parameters is found", "{|PUR0903:Many|}(input, m.Email);") { Members = Forwarding },
        new("Calls", "A result is found", "{|PUR0903:Campaign.Send|}(Text(m));") { Members = Passing },
        new("Calls", "A result without the value is silent", "Campaign.Send(Name(m));") { Members = Passing },
        new("Calls", "A result of a chain is found", "{|PUR0903:Campaign.Send|}(Deep(m));") { Members = Passing },
        new("Calls", "A result of a parameter is found", "{|PUR0903:Campaign.Send|}(Left(m.Email, input));") { Members = Passing },
        new("Calls", "A result of another parameter is silent", "_ = Left(m.Email, input); Campaign.Send(Left(input, m.Email));") { Members = Passing },
        new("Calls", "A result of either parameter is found", "{|PUR0903:Campaign.Send|}(Either(input, m.Email, condition));") { Members = Passing },
        new("Calls", "What a condition of a helper tests is silent", "Campaign.Send(Either(input, m.Name, m.Email == \"\"));") { Members = Passing },
        new("Calls", "A list that a helper fills is found", "var list = new List<string>(); Add(list, m); {|PUR0903:Campaign.Send|}(list);") { Members = Passing },
        new("Calls", "A list that a helper fills with something else is silent", "var list = new List<string>(); Count(list, m); Campaign.Send(list);") { Members = Passing },
        new("Calls", "A tagged parameter is silent", "Note(m.Email);") { Members = Passing },
        new("Calls", "A parameter with a wider tag is found", "{|PUR0904:Wide|}(m.Email);") { Members = Passing },
        new("Calls", "A parameter with a wider tag that gets a wider value is silent", "Wide(m.Name);") { Members = Passing },
        new("Calls", "A tagged result is found", "{|PUR0903:Campaign.Send|}(Load(1));") { Members = Passing },
        new("Calls", "A property with a body is found", "{|PUR0903:Campaign.Send|}(Current);") { Members = Passing },
        new("Calls", "A tagged parameter that is sent inside is found", "Tell(m.Email);") { Members = "private static void Tell([PermittedPurposes(\"support\")] string text) => {|PUR0903:Campaign.Send|}(text);" },
        new("Calls", "Code of the purpose in between is found", "_ = {|PUR0903:Slogans.Polish|}(m.Email);") { Types = OtherPurpose },
        new("Calls", "The result of code of the purpose is silent", "Campaign.Send(Slogans.Polish(m.Name) + Slogans.Text + m.Email.Length);") { Types = OtherPurpose },

        new("Recursion", "A parameter that comes back is found", "{|PUR0903:Campaign.Send|}(Rest(m.Email, n));") { Members = Recursive },
        new("Recursion", "A parameter that never comes back is silent", "Campaign.Send(Lost(m.Email, n));") { Members = Recursive },
        new("Recursion", "A parameter of two methods that call each other is found", "{|PUR0903:Campaign.Send|}(Odd(m.Email, n));") { Members = Recursive },
        new("Recursion", "Something else given to two methods that call each other is silent", "_ = Odd(m.Email, n); Campaign.Send(Odd(m.Name, n));") { Members = Recursive },
        new("Recursion", "A parameter that two methods send is found", "{|PUR0903:Ping|}(m.Email, n);") { Members = Recursive },
        new("Recursion", "A depth is silent", "Campaign.Send(Depth(m.Email));") { Members = Recursive },
        new("Recursion", "A parameter that takes three turns is found", "{|PUR0903:Campaign.Send|}(Turn(\"a\", \"b\", m.Email, n));") { Members = Recursive },
    ];
}
