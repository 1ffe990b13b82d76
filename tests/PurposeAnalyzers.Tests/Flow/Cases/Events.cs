namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Events
{
    private const string Mailing = """
        [Purpose("marketing")]
        internal static class Mailing
        {
            public static event Func<string>? Bodies { add { } remove { } }
        }
        """;

    private const string Raising = """
        private delegate void Wide([PermittedPurposes("support", "marketing")] string text);
        private delegate void Same([PermittedPurposes("support")] string text);
        private event Wide Widely = null!;
        private event Same Alike = null!;
        """;

    private const string Receiving = """
        private sealed class Received : EventArgs
        {
            [PermittedPurposes("support")] public string Mail { get; init; } = "";
            public int Number { get; init; }
        }

        private event EventHandler<Received>? Arrived;
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Events", "A handler of code of the purpose that returns the value is found", "{|PUR0903:Mailing.Bodies|} += () => m.Email;") { Types = Mailing },
        new("Events", "A handler of code of the purpose that returns something else is silent", "Mailing.Bodies += () => m.Name;") { Types = Mailing },
        new("Events", "A handler of code of the purpose that captures the value is found", "var mail = m.Email; {|PUR0903:Mailing.Bodies|} += () => { _ = mail; return \"\"; };") { Types = Mailing },
        new("Events", "A handler of code of the purpose that captures something else is silent", "var length = m.Email.Length; Mailing.Bodies += () => length.ToString();") { Types = Mailing },
        new("Events", "Raising with a wider parameter is found", "{|PUR0904:Widely|}(m.Email);") { Members = Raising },
        new("Events", "Raising with an equal parameter is silent", "Alike(m.Email);") { Members = Raising },
        new("Events", "Conditional raising with a wider parameter is found", "Widely?{|PUR0904:.Invoke|}(m.Email);") { Members = Raising },
        new("Events", "Conditional raising with a wider value is silent", "Widely?.Invoke(m.Name);") { Members = Raising },
        new("Events", "A tagged member of the arguments is found", "Arrived += (_, e) => {|PUR0903:Campaign.Send|}(e.Mail);") { Members = Receiving },
        new("Events", "Another member of the arguments is silent", "Arrived += (_, e) => Campaign.Send(e.Number); Arrived?.Invoke(this, new Received { Mail = m.Email });") { Members = Receiving },
        new("Events", "A local that a handler captures is found", "var mail = m.Email; Arrived += (_, _) => {|PUR0903:Campaign.Send|}(mail);") { Members = Receiving },
        new("Events", "A local that a handler does not send is silent", "var mail = m.Email; Arrived += (_, e) => Campaign.Send(e.Mail == mail);") { Members = Receiving },
    ];
}
