namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Delegates
{
    private const string Mailing = """
        [Purpose("marketing")]
        internal static class Mailing
        {
            public static void Deliver(Func<string> body) { }
            public static void Each(Action<string> visit) { }
        }
        """;

    private const string Readers = """
        private static string Mail(Member x) => x.Email;
        private static string Name(Member x) => x.Name;
        private static string Trimmed(string x) => x.Trim();
        private static string None(string x) => "";
        """;

    private const string Calling = "private static T Call<T>(Func<T> f) => f(); private static void Give<T>(T x, Action<T> f) => f(x);";

    public static readonly FlowCase[] Rows =
    [
        new("Lambdas and delegates", "The result of a lambda is found", "Func<string> f = () => m.Email; {|PUR0903:Campaign.Send|}(f());"),
        new("Lambdas and delegates", "The result of a lambda that reads something else is silent", "Func<string> f = () => m.Name; Campaign.Send(f());"),
        new("Lambdas and delegates", "The result of a lambda called by Invoke is found", "Func<string> f = () => m.Email; {|PUR0903:Campaign.Send|}(f.Invoke());"),
        new("Lambdas and delegates", "The result of a lambda with a parameter is found", "Func<Member, string> f = x => x.Email; {|PUR0903:Campaign.Send|}(f(m));"),
        new("Lambdas and delegates", "A parameter that comes back is found", "Func<string, string> f = x => x.Trim(); {|PUR0903:Campaign.Send|}(f(m.Email));"),
        new("Lambdas and delegates", "A parameter that is only compared is silent", "Func<string, bool> f = x => x == input; Campaign.Send(f(m.Email));"),
        new("Lambdas and delegates", "A reassigned delegate is silent", """
            Func<Member, string> f = x => x.Email;
            f = x => x.Name;
            Campaign.Send(f(m));
            """),
        new("Lambdas and delegates", "One of two possible delegates is found", """
            Func<Member, string> f = x => x.Name;
            if (condition) { f = x => x.Email; }
            {|PUR0903:Campaign.Send|}(f(m));
            """),
        new("Lambdas and delegates", "An anonymous method is found", "Func<Member, string> f = delegate(Member x) { return x.Email; }; {|PUR0903:Campaign.Send|}(f(m));"),
        new("Lambdas and delegates", "A combined delegate is found", """
            Func<string> f = () => "none";
            f += () => m.Email;
            {|PUR0903:Campaign.Send|}(f());
            """),
        new("Lambdas and delegates", "A combined delegate without the value is silent", """
            Func<string> f = () => "none";
            f += () => m.Name;
            Campaign.Send(f());
            """),
        new("Lambdas and delegates", "A lambda that is never sent is silent", "Func<string> f = () => m.Email; _ = f(); Campaign.Send(m.Name);"),
        new("Lambdas and delegates", "A lambda given to code of the purpose that returns the value is found", "{|PUR0903:Mailing.Deliver|}(() => m.Email);") { Types = Mailing },
        new("Lambdas and delegates", "A lambda given to code of the purpose that returns something else is silent", "Mailing.Deliver(() => m.Name);") { Types = Mailing },
        new("Lambdas and delegates", "A lambda given to code of the purpose that captures the value is found", """
            var mail = m.Email;
            {|PUR0903:Mailing.Each|}(x => _ = x + mail);
            """) { Types = Mailing },
        new("Lambdas and delegates", "A lambda given to code of the purpose that captures something else is silent", """
            var mail = m.Email;
            var length = mail.Length;
            Mailing.Each(x => _ = x + length);
            """) { Types = Mailing },
        new("Lambdas and delegates", "A lambda called by a helper is found", "{|PUR0903:Campaign.Send|}(Call(() => m.Email));") { Members = Calling },
        new("Lambdas and delegates", "Another lambda called by the same helper is silent", "_ = Call(() => m.Email); Campaign.Send(Call(() => m.Name));") { Members = Calling },
        new("Lambdas and delegates", "A value that a helper gives to a lambda is found", "Give(m.Email, x => {|PUR0903:Campaign.Send|}(x));") { Members = Calling },
        new("Lambdas and delegates", "Something else that a helper gives to a lambda is silent", "Give(m.Email, x => _ = x); Give(m.Name, x => Campaign.Send(x));") { Members = Calling },

        new("Method groups", "A reader is found", "Func<Member, string> f = Mail; {|PUR0903:Campaign.Send|}(f(m));") { Members = Readers },
        new("Method groups", "A reader of something else is silent", "Func<Member, string> f = Name; Campaign.Send(f(m));") { Members = Readers },
        new("Method groups", "A reader given to the library is found", "{|PUR0903:Campaign.Send|}(members.Select(Mail).First());") { Members = Readers },
        new("Method groups", "A reader of something else given to the library is silent", "_ = members.Select(Mail); Campaign.Send(members.Select(Name).First());") { Members = Readers },
        new("Method groups", "A method that passes its parameter on is found", "{|PUR0903:Campaign.Send|}(members.Select(Mail).Select(Trimmed).First());") { Members = Readers },
        new("Method groups", "A method that drops its parameter is silent", "Campaign.Send(members.Select(Mail).Select(None).First());") { Members = Readers },
        new("Method groups", "The sink itself called through a local is found", "Action<object?> send = Campaign.Send; {|PUR0903:send|}(m.Email);"),
        new("Method groups", "The sink itself called with something else is silent", "Action<object?> send = Campaign.Send; send(m.Name); _ = m.Email;"),
        new("Method groups", "The sink itself given to the library is found", "members.Select(x => x.Email).ToList().ForEach({|PUR0903:Campaign.Send|});"),
        new("Method groups", "The sink itself given to the library for something else is silent", "members.Where(x => x.Email != \"\").Select(x => x.Name).ToList().ForEach(Campaign.Send);"),
        new("Method groups", "A method of the value itself is found", "Func<string> f = m.Email.ToUpperInvariant; {|PUR0903:Campaign.Send|}(f());"),
        new("Method groups", "A decision of the value itself is silent", "Func<string, bool> f = m.Email.Contains; Campaign.Send(f(input));"),
    ];
}
