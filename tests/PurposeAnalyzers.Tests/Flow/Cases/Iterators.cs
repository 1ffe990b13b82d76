namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Iterators
{
    private const string Sequences = """
        private static IEnumerable<string> Mails(List<Member> all) { foreach (var x in all) { yield return x.Email; } }
        private static IEnumerable<string> Names(List<Member> all) { foreach (var x in all) { if (x.Email == "") { yield break; } yield return x.Name; } }
        private static IEnumerable<string> Mixed(Member x) { yield return x.Name; yield return x.Email; }
        private static IEnumerable<T> EverySecond<T>(IEnumerable<T> all) { var odd = false; foreach (var x in all) { odd = !odd; if (odd) { yield return x; } } }
        private static IEnumerable<(string Mail, int Number)> Pairs(List<Member> all) { foreach (var x in all) { yield return (x.Email, x.Id); } }
        private static IEnumerator<string> Start(Member x) { yield return x.Email; }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Iterators", "An element is found", "foreach (var mail in Mails(members)) { {|PUR0903:Campaign.Send|}(mail); }") { Members = Sequences },
        new("Iterators", "An element of another sequence is silent", "foreach (var name in Names(members)) { Campaign.Send(name); }") { Members = Sequences },
        new("Iterators", "The first of a sequence is found", "{|PUR0903:Campaign.Send|}(Mails(members).First());") { Members = Sequences },
        new("Iterators", "The count of a sequence is silent", "Campaign.Send(Mails(members).Count());") { Members = Sequences },
        new("Iterators", "One of several yields is found", "{|PUR0903:Campaign.Send|}(Mixed(m).First());") { Members = Sequences },
        new("Iterators", "A sequence passed through another is found", "{|PUR0903:Campaign.Send|}(EverySecond(Mails(members)).First());") { Members = Sequences },
        new("Iterators", "Something else passed through the same is silent", "_ = EverySecond(Mails(members)); Campaign.Send(EverySecond(Names(members)).First());") { Members = Sequences },
        new("Iterators", "The whole sequence is found", "{|PUR0903:Campaign.Send|}(Mails(members));") { Members = Sequences },
        new("Iterators", "A part of each element is found", "foreach (var pair in Pairs(members)) { {|PUR0903:Campaign.Send|}(pair.Mail); }") { Members = Sequences },
        new("Iterators", "The other part of each element is silent", "foreach (var pair in Pairs(members)) { Campaign.Send(pair.Number); }") { Members = Sequences },
        new("Iterators", "An enumerator is found", "using var all = Start(m); while (all.MoveNext()) { {|PUR0903:Campaign.Send|}(all.Current); }") { Members = Sequences },
        new("Iterators", "Whether an enumerator moves is silent", "using var all = Start(m); Campaign.Send(all.MoveNext());") { Members = Sequences },
        new("Iterators", "An enumerator taken by hand is found", "using var all = Mails(members).GetEnumerator(); all.MoveNext(); {|PUR0903:Campaign.Send|}(all.Current);") { Members = Sequences },
        new("Iterators", "An iterator as a local function is found", """
            {|PUR0903:Campaign.Send|}(Each().Last());
            IEnumerable<string> Each() { yield return m.Email; }
            """),
        new("Iterators", "An iterator that yields lengths is silent", """
            Campaign.Send(Each().Last());
            IEnumerable<int> Each() { foreach (var x in members) { yield return x.Email.Length; } }
            """),
    ];
}
