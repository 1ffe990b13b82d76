namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Decisions
{
    private const string Deciding = """
        private static bool IsKnown(string x) => x.Trim() == "known";
        private static int Weigh(string x) => x.Length * 2;
        private static string Domain(string x) => x[(x.IndexOf('@') + 1)..];
        private static Kind KindOf(string x) => x.StartsWith('a') ? Kind.First : Kind.Second;
        private enum Kind { First, Second }
        """;

    private const string Key = """
        internal sealed class Key(string text)
        {
            public override int GetHashCode() => Sum();

            public int Sum() { var sum = 0; foreach (var c in text) { sum += c; } return sum; }
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Decisions", "Comparisons are silent", "Campaign.Send(m.Email.Equals(input)); Campaign.Send(string.Equals(m.Email, input, StringComparison.Ordinal)); Campaign.Send(ReferenceEquals(m.Email, input));"),
        new("Decisions", "Orders are silent", "Campaign.Send(string.Compare(m.Email, input, StringComparison.Ordinal)); Campaign.Send(m.Email.CompareTo(input)); Campaign.Send(Comparer<string>.Default.Compare(m.Email, input));"),
        new("Decisions", "Searches are silent", "Campaign.Send(m.Email.Contains('@')); Campaign.Send(m.Email.StartsWith(\"a\")); Campaign.Send(m.Email.EndsWith(\".jp\")); Campaign.Send(m.Email.IndexOf('@')); Campaign.Send(m.Email.LastIndexOf('.'));"),
        new("Decisions", "What a search leads to is found", "var at = m.Email.IndexOf('@'); {|PUR0903:Campaign.Send|}(m.Email.Substring(at));"),
        new("Decisions", "Where a search leads in another text is silent", "var at = m.Email.IndexOf('@'); Campaign.Send(input.Substring(at));"),
        new("Decisions", "Lengths are silent", "Campaign.Send(m.Email.Length); Campaign.Send(m.Email.Count(c => c == '.')); Campaign.Send(m.Email.ToCharArray().Length);"),
        new("Decisions", "Hash codes and types are silent", "Campaign.Send(m.Email.GetHashCode()); Campaign.Send(HashCode.Combine(1, 2)); Campaign.Send(m.Email.GetType().Name); Campaign.Send(m.Email.GetTypeCode());"),
        new("Decisions", "A hash code that a type computes itself is silent", "Campaign.Send(new Key(m.Email).GetHashCode());") { Types = Key },
        new("Decisions", "A number that a type computes itself is found", "{|PUR0903:Campaign.Send|}(new Key(m.Email).Sum());") { Types = Key },
        new("Decisions", "Emptiness is silent", "Campaign.Send(string.IsNullOrEmpty(m.Email)); Campaign.Send(string.IsNullOrWhiteSpace(m.Email)); Campaign.Send(m.Email is null); Campaign.Send(m.Email != \"\");"),
        new("Decisions", "What follows a test for emptiness is found", "if (!string.IsNullOrEmpty(m.Email)) { {|PUR0903:Campaign.Send|}(m.Email); }"),
        new("Decisions", "A match is silent", "Campaign.Send(Regex.IsMatch(m.Email, \"@\"));"),
        new("Decisions", "The text of a match is found", "{|PUR0903:Campaign.Send|}(Regex.Match(m.Email, \".*@\").Value);"),
        new("Decisions", "Whether there was a match is silent", "Campaign.Send(Regex.Match(m.Email, \".*@\").Success);"),
        new("Decisions", "Converted to a decision is silent", "Campaign.Send(Convert.ToBoolean(m.Email));"),
        new("Decisions", "A decision in a text is silent", "Campaign.Send($\"known: {m.Email == input}, length: {m.Email.Length}\");"),
        new("Decisions", "A decision beside the value in a text is found", "{|PUR0903:Campaign.Send|}($\"{m.Email}: {m.Email == input}\");"),
        new("Decisions", "A helper that decides is silent", "Campaign.Send(IsKnown(m.Email)); Campaign.Send(KindOf(m.Email));") { Members = Deciding },
        new("Decisions", "A helper that measures is silent", "Campaign.Send(Weigh(m.Email));") { Members = Deciding },
        new("Decisions", "A helper that cuts out a part is found", "{|PUR0903:Campaign.Send|}(Domain(m.Email));") { Members = Deciding },
        new("Decisions", "The greatest character is found", "{|PUR0903:Campaign.Send|}(m.Email.Max());"),
        new("Decisions", "A character that is only classified is silent", "Campaign.Send(char.IsLetter(m.Email[0]));"),
    ];
}
