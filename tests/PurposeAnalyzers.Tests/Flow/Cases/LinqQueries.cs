namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class LinqQueries
{
    public static readonly FlowCase[] Rows =
    [
        new("LINQ queries", "select is found", "{|PUR0903:Campaign.Send|}(from x in members select x.Email);"),
        new("LINQ queries", "select of something else is silent", "Campaign.Send(from x in members where x.Email == input orderby x.Email select x.Name);"),
        new("LINQ queries", "let is found", "{|PUR0903:Campaign.Send|}((from x in members let mail = x.Email.Trim() select mail).First());"),
        new("LINQ queries", "The variable beside let is silent", "Campaign.Send((from x in members let mail = x.Email let name = x.Name where mail != \"\" select name).First());"),
        new("LINQ queries", "A second from is found", "{|PUR0903:Campaign.Send|}(from x in members from part in x.Email.Split('@') select part);"),
        new("LINQ queries", "The variable of the first from is silent", "Campaign.Send(from x in members from part in x.Email.Split('@') select x.Name);"),
        new("LINQ queries", "join is found", "{|PUR0903:Campaign.Send|}(from x in members join y in members on x.Id equals y.Id select y.Email);"),
        new("LINQ queries", "join by the value is silent", "Campaign.Send(from x in members join y in members on x.Email equals y.Email select y.Name);"),
        new("LINQ queries", "join into is found", "{|PUR0903:Campaign.Send|}(from x in members join y in members on x.Id equals y.Id into all select all.First().Email);"),
        new("LINQ queries", "The key of a group is found", "foreach (var g in from x in members group x.Name by x.Email) { {|PUR0903:Campaign.Send|}(g.Key); }"),
        new("LINQ queries", "The elements of a group by the value are silent", "foreach (var g in from x in members group x.Name by x.Email) { Campaign.Send(g.First()); }"),
        new("LINQ queries", "join into by the value, with or without a match, is silent", "Campaign.Send(from x in members join y in members on x.Email equals y.Email into all from y in all.DefaultIfEmpty() select x.Name);"),
        new("LINQ queries", "group into is found", "{|PUR0903:Campaign.Send|}(from x in members group x by x.Email into g select g.Key);"),
        new("LINQ queries", "group into for counting is silent", "Campaign.Send(from x in members group x by x.Email into g select g.Count());"),
        new("LINQ queries", "A projection to an object is found", "{|PUR0903:Campaign.Send|}((from x in members select new { x.Email, x.Id }).First().Email);"),
        new("LINQ queries", "Another member of a projection is silent", "Campaign.Send((from x in members select new { x.Email, x.Id }).First().Id);"),
        new("LINQ queries", "select into is found", "{|PUR0903:Campaign.Send|}(from x in members select x.Email into mail where mail != \"\" select mail.ToUpper());"),
        new("LINQ queries", "select into that only tests is silent", "Campaign.Send(from x in members select x.Email into mail select mail == input);"),
    ];
}
