namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class RefAndOut
{
    private const string Filling = """
        private static void Fill(ref string target, Member x) => target = x.Email;
        private static void Name(ref string target, Member x) => target = x.Name;
        private static void Split(string text, out string local, out int length) { local = text.Split('@')[0]; length = text.Length; }
        private static bool TryMail(Member x, out string mail) { mail = x.Email; return mail != ""; }
        private static string Same(in string text) => text;
        private static void None(out string target) => target = "none";
        private static void Copy(string from, ref string to, ref string other) { to = from; other += ""; }
        """;

    private const string Returning = """
        private static ref string First(string[] all) => ref all[0];
        private static ref string Either(ref string left, ref string right, bool isLeft) { if (isLeft) { return ref left; } return ref right; }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Ref and out", "A ref argument that gets the value is found", "var text = \"\"; Fill(ref text, m); {|PUR0903:Campaign.Send|}(text);") { Members = Filling },
        new("Ref and out", "A ref argument that gets something else is silent", "var text = \"\"; Name(ref text, m); Campaign.Send(text);") { Members = Filling },
        new("Ref and out", "An out argument is found", "Split(m.Email, out var local, out var length); {|PUR0903:Campaign.Send|}(local);") { Members = Filling },
        new("Ref and out", "Another out argument is silent", "Split(m.Email, out var local, out var length); Campaign.Send(length);") { Members = Filling },
        new("Ref and out", "An out argument in a condition is found", "if (TryMail(m, out var mail)) { {|PUR0903:Campaign.Send|}(mail); }") { Members = Filling },
        new("Ref and out", "The result beside an out argument is silent", "Campaign.Send(TryMail(m, out _));") { Members = Filling },
        new("Ref and out", "An out argument that overwrites the value is silent", "var text = m.Email; None(out text); Campaign.Send(text);") { Members = Filling },
        new("Ref and out", "An in argument is found", "{|PUR0903:Campaign.Send|}(Same(in input) + Same(m.Email));") { Members = Filling },
        new("Ref and out", "An in argument of something else is silent", "var mail = m.Email; _ = Same(in mail); Campaign.Send(Same(in input));") { Members = Filling },
        new("Ref and out", "A copy from one parameter to another is found", "string a = \"\", b = \"\"; Copy(m.Email, ref a, ref b); {|PUR0903:Campaign.Send|}(a);") { Members = Filling },
        new("Ref and out", "A parameter that gets no copy is silent", "string a = \"\", b = \"\"; Copy(m.Email, ref a, ref b); Campaign.Send(b);") { Members = Filling },
        new("Ref and out", "An out argument of the library is found", "_ = int.TryParse(m.Email, out var number); {|PUR0903:Campaign.Send|}(number);"),
        new("Ref and out", "An untagged field that gets the value is found", "{|PUR0905:Fill|}(ref Note, m);") { Members = Filling + "internal string Note = \"\";" },
        new("Ref and out", "A tagged field that gets the value is silent", "Fill(ref Note, m);") { Members = Filling + "[PermittedPurposes(\"support\")] internal string Note = \"\";" },

        new("Ref locals and returns", "A write through a ref local is found", """
            var text = "";
            ref var slot = ref text;
            slot = m.Email;
            {|PUR0903:Campaign.Send|}(text);
            """),
        new("Ref locals and returns", "Another local is silent", """
            string text = "", note = "";
            ref var slot = ref text;
            slot = m.Email;
            Campaign.Send(note);
            """),
        new("Ref locals and returns", "A read through a ref local is found", """
            var text = "";
            ref var slot = ref text;
            text = m.Email;
            {|PUR0903:Campaign.Send|}(slot);
            """),
        new("Ref locals and returns", "A ref local to another slot is silent", """
            string text = m.Email, note = "";
            ref var slot = ref note;
            Campaign.Send(slot + text.Length);
            """),
        new("Ref locals and returns", "A ref to an element is found", """
            var all = new string[2];
            ref var slot = ref all[0];
            slot = m.Email;
            {|PUR0903:Campaign.Send|}(all[0]);
            """),
        new("Ref locals and returns", "A ref return is found", "{|PUR0903:Campaign.Send|}(First([m.Email]));") { Members = Returning },
        new("Ref locals and returns", "A ref return of something else is silent", "_ = First([m.Email]); Campaign.Send(First([m.Name]));") { Members = Returning },
        new("Ref locals and returns", "One of two refs is found", "string a = m.Email, b = \"\"; {|PUR0903:Campaign.Send|}(Either(ref a, ref b, condition));") { Members = Returning },
        new("Ref locals and returns", "Refs to other values are silent", "string a = m.Name, b = \"\"; Campaign.Send(Either(ref a, ref b, m.Email == \"\"));") { Members = Returning },
        new("Ref locals and returns", "A ref foreach over a span is found", """
            Span<string> all = new[] { m.Email };
            foreach (ref var x in all) { {|PUR0903:Campaign.Send|}(x); }
            """),
    ];
}
