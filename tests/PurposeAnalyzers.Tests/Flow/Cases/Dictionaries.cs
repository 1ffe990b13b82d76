namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Dictionaries
{
    private const string Mails = "var d = members.ToDictionary(x => x.Email, x => x.Id);";

    public static readonly FlowCase[] Rows =
    [
        new("Dictionaries", "A value is found", "var d = new Dictionary<string, string>(); d[\"to\"] = m.Email; {|PUR0903:Campaign.Send|}(d[\"to\"]);"),
        new("Dictionaries", "A value under a personal key is silent", "var d = new Dictionary<string, string>(); d[m.Email] = \"x\"; Campaign.Send(d[m.Email]);"),
        new("Dictionaries", "The keys are found", Mails + "{|PUR0903:Campaign.Send|}(d.Keys);"),
        new("Dictionaries", "The values beside personal keys are silent", Mails + "Campaign.Send(d.Values);"),
        new("Dictionaries", "The key of a pair is found", Mails + "foreach (var pair in d) { {|PUR0903:Campaign.Send|}(pair.Key); }"),
        new("Dictionaries", "The value of a pair is silent", Mails + "foreach (var pair in d) { Campaign.Send(pair.Value); }"),
        new("Dictionaries", "The key of a deconstructed pair is found", Mails + "foreach (var (mail, id) in d) { {|PUR0903:Campaign.Send|}(mail); }"),
        new("Dictionaries", "The value of a deconstructed pair is silent", Mails + "foreach (var (mail, id) in d) { Campaign.Send(id); }"),
        new("Dictionaries", "A value taken by TryGetValue is found", """
            var d = new Dictionary<int, string> { [1] = m.Email };
            if (d.TryGetValue(1, out var mail)) { {|PUR0903:Campaign.Send|}(mail); }
            """),
        new("Dictionaries", "A value looked up by a personal key is silent", """
            var d = new Dictionary<string, string> { ["x"] = m.Name };
            if (d.TryGetValue(m.Email, out var name)) { Campaign.Send(name); }
            """),
        new("Dictionaries", "A question for a personal key is silent", """
            var d = new Dictionary<string, string> { ["x"] = m.Name };
            var known = d.ContainsKey(m.Email);
            Campaign.Send(d.Keys.First() + known);
            """),
        new("Dictionaries", "An added value is found", "var d = new Dictionary<int, string>(); d.Add(1, m.Email); {|PUR0903:Campaign.Send|}(d[1]);"),
        new("Dictionaries", "The keys beside an added value are silent", "var d = new Dictionary<int, string>(); d.Add(1, m.Email); Campaign.Send(d.Keys.First());"),
        new("Dictionaries", "The whole dictionary is found", Mails + "{|PUR0903:Campaign.Send|}(d);"),
        new("Dictionaries", "The count is silent", Mails + "Campaign.Send(d.Count);"),
        new("Dictionaries", "A default value is found", "var d = new Dictionary<int, string>(); {|PUR0903:Campaign.Send|}(d.GetValueOrDefault(1, m.Email));"),
        new("Dictionaries", "A concurrent dictionary is found", "var d = new ConcurrentDictionary<int, string>(); {|PUR0903:Campaign.Send|}(d.GetOrAdd(1, _ => m.Email));"),
        new("Dictionaries", "A concurrent dictionary with personal keys is silent", "var d = new ConcurrentDictionary<string, int>(); Campaign.Send(d.GetOrAdd(m.Email, mail => mail.Length));"),
    ];
}
