namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class LinqMethods
{
    public static readonly FlowCase[] Rows =
    [
        new("LINQ methods", "Select is found", "{|PUR0903:Campaign.Send|}(members.Select(x => x.Email));"),
        new("LINQ methods", "Select of something else is silent", "Campaign.Send(members.Select(x => x.Name));"),
        new("LINQ methods", "A predicate over the value is silent", "Campaign.Send(members.Where(x => x.Email == input).Select(x => x.Name));"),
        new("LINQ methods", "An order by the value is silent", "Campaign.Send(members.OrderBy(x => x.Email).ThenBy(x => x.Email.Length).Select(x => x.Name).ToList());"),
        new("LINQ methods", "A chain is found", "{|PUR0903:Campaign.Send|}(members.Where(x => x.Id > 1).OrderBy(x => x.Id).Select(x => x.Email).Distinct().ToArray()[0]);"),
        new("LINQ methods", "A chain that ends in lengths is silent", "Campaign.Send(members.Select(x => x.Email).Select(mail => mail.Length).ToArray());"),
        new("LINQ methods", "First with a predicate is found", "{|PUR0903:Campaign.Send|}(members.First(x => x.Id == n).Email);"),
        new("LINQ methods", "First with a predicate over the value is silent", "Campaign.Send(members.First(x => x.Email == input).Name);"),
        new("LINQ methods", "Any, All, Count and Contains are silent", """
            var mails = members.Select(x => x.Email);
            Campaign.Send(mails.Any(mail => mail == input));
            Campaign.Send(mails.All(mail => mail.Length > 3));
            Campaign.Send(mails.Count());
            Campaign.Send(mails.Contains(input));
            """),
        new("LINQ methods", "SelectMany is found", "{|PUR0903:Campaign.Send|}(members.SelectMany(x => new[] { x.Email, x.Name }).Last());"),
        new("LINQ methods", "The other half of SelectMany is silent", "Campaign.Send(members.SelectMany(x => x.Email.Split('@'), (x, part) => x.Name).Last());"),
        new("LINQ methods", "The key of a group is found", "foreach (var group in members.GroupBy(x => x.Email)) { {|PUR0903:Campaign.Send|}(group.Key); }"),
        new("LINQ methods", "The count of a group is silent", "foreach (var group in members.GroupBy(x => x.Email)) { Campaign.Send(group.Count()); }"),
        new("LINQ methods", "The elements of a group are found", "foreach (var group in members.GroupBy(x => x.Id, x => x.Email)) { {|PUR0903:Campaign.Send|}(group.First()); }"),
        new("LINQ methods", "The key beside the elements of a group is silent", "foreach (var group in members.GroupBy(x => x.Id, x => x.Email)) { Campaign.Send(group.Key); }"),
        new("LINQ methods", "Join is found", "{|PUR0903:Campaign.Send|}(members.Join(members, x => x.Id, y => y.Id, (x, y) => x.Name + y.Email).First());"),
        new("LINQ methods", "GroupJoin is found", "{|PUR0903:Campaign.Send|}(members.GroupJoin(members, x => x.Id, y => y.Id, (x, group) => new { x.Name, group }).First().group.Single().Email);"),
        new("LINQ methods", "GroupJoin by the value is silent", "Campaign.Send(members.GroupJoin(members, x => x.Email, y => y.Email, (x, group) => new { x.Name, group }).SelectMany(p => p.group.DefaultIfEmpty(), (p, y) => p.Name).First());"),
        new("LINQ methods", "Join by the value is silent", "Campaign.Send(members.Join(members, x => x.Email, y => y.Email, (x, y) => x.Name + y.Id).First());"),
        new("LINQ methods", "Zip is found", "{|PUR0903:Campaign.Send|}(members.Select(x => x.Email).Zip(members, (mail, y) => mail).First());"),
        new("LINQ methods", "The other half of Zip is silent", "Campaign.Send(members.Select(x => x.Email).Zip(members.Select(x => x.Name), (mail, name) => name).First());"),
        new("LINQ methods", "Aggregate is found", "{|PUR0903:Campaign.Send|}(members.Aggregate(\"\", (text, x) => text + x.Email));"),
        new("LINQ methods", "Aggregate of lengths is silent", "Campaign.Send(members.Aggregate(0, (sum, x) => sum + x.Email.Length));"),
        new("LINQ methods", "Max is found", "{|PUR0903:Campaign.Send|}(members.Max(x => x.Email));"),
        new("LINQ methods", "MaxBy is silent", "Campaign.Send(members.MaxBy(x => x.Email)!.Name);"),
        new("LINQ methods", "Concat, Append and Prepend are found", """
            var names = members.Select(x => x.Name);
            {|PUR0903:Campaign.Send|}(names.Concat(members.Select(x => x.Email)));
            {|PUR0903:Campaign.Send|}(names.Append(m.Email).First());
            {|PUR0903:Campaign.Send|}(names.Prepend(m.Email).Last());
            Campaign.Send(names);
            """),
        new("LINQ methods", "ExceptBy with personal keys is silent", """
            Campaign.Send(members.ExceptBy(new[] { m.Email }, x => x.Email).Select(x => x.Name));
            """),
        new("LINQ methods", "ToLookup is found", "var lookup = members.ToLookup(x => x.Id, x => x.Email); {|PUR0903:Campaign.Send|}(lookup[1].First());"),
        new("LINQ methods", "ToLookup by the value is silent", "var lookup = members.ToLookup(x => x.Email, x => x.Name); Campaign.Send(lookup[input].First());"),
        new("LINQ methods", "Cast and OfType are found", "IEnumerable all = members.Select(x => x.Email); {|PUR0903:Campaign.Send|}(all.Cast<string>().OfType<object>().First());"),
        new("LINQ methods", "A parameter of a lambda is found", "members.Select(x => x.Email).ToList().ForEach(mail => {|PUR0903:Campaign.Send|}(mail));"),
        new("LINQ methods", "A parameter of a lambda over another sequence is silent", """
            var mails = members.Select(x => x.Email).ToList();
            members.Select(x => x.Name).ToList().ForEach(mail => Campaign.Send(mail + mails.Count));
            """),
        new("LINQ methods", "The other parameter of a lambda is silent", "_ = members.Select(x => x.Email).Select((mail, index) => { Campaign.Send(index); return mail; }).ToList();"),
        new("LINQ methods", "A default value is found", "{|PUR0903:Campaign.Send|}(members.Select(x => x.Name).DefaultIfEmpty(m.Email).First());"),
    ];
}
