namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Queryables
{
    private const string All = "var all = members.AsQueryable();";

    private const string Club = """
        internal sealed class Club : DbContext
        {
            public DbSet<Member> Members => Set<Member>();
        }
        """;

    private const string GiveClub = "private readonly Club club = new();";

    public static readonly FlowCase[] Rows =
    [
        new("Expression trees", "A projection is found", All + "{|PUR0903:Campaign.Send|}(all.Select(x => x.Email).ToList());"),
        new("Expression trees", "A projection of something else is silent", All + "Campaign.Send(all.Where(x => x.Email == input).OrderBy(x => x.Email).Select(x => x.Name).ToList());"),
        new("Expression trees", "A member of a projected object is found", All + "{|PUR0903:Campaign.Send|}(all.Select(x => new { To = x.Email, x.Id }).First().To);"),
        new("Expression trees", "Another member of a projected object is silent", All + "Campaign.Send(all.Select(x => new { To = x.Email, x.Id }).First().Id);"),
        new("Expression trees", "A query in query syntax is found", All + "{|PUR0903:Campaign.Send|}((from x in all where x.Id == n select x.Email).Single());"),
        new("Expression trees", "A count over the value is silent", All + "Campaign.Send(all.Count(x => x.Email == input));"),
        new("Expression trees", "The key of a group is found", All + "{|PUR0903:Campaign.Send|}(all.GroupBy(x => x.Email).Select(g => g.Key).First());"),
        new("Expression trees", "A count by the value is silent", All + "Campaign.Send(all.GroupBy(x => x.Email).Select(g => g.Count()).First());"),
        new("Expression trees", "An untagged member of a projected object is found", All + "_ = all.Select(x => {|PUR0905:new|} Line { Text = x.Email }).ToList();") { Types = "internal sealed class Line { public string Text { get; set; } = \"\"; }" },
        new("Expression trees", "A tagged member of a projected object is silent", All + "_ = all.Select(x => new Line { Text = x.Email }).ToList();") { Types = "internal sealed class Line { [PermittedPurposes(\"support\")] public string Text { get; set; } = \"\"; }" },

        new("EF Core", "A value read from the database is found", "{|PUR0903:Campaign.Send|}(await club.Members.Where(x => x.Id == n).Select(x => x.Email).ToListAsync());") { Types = Club, Members = GiveClub },
        new("EF Core", "Something else found by the value is silent", "Campaign.Send(await club.Members.Where(x => x.Email == input).Select(x => x.Name).ToListAsync());") { Types = Club, Members = GiveClub },
        new("EF Core", "A member of an entity is found", "var x = await club.Members.FirstAsync(y => y.Id == n); {|PUR0903:Campaign.Send|}(x.Email);") { Types = Club, Members = GiveClub },
        new("EF Core", "An entity found by the value is silent", "var x = await club.Members.SingleOrDefaultAsync(y => y.Email == m.Email); Campaign.Send(x);") { Types = Club, Members = GiveClub },
        new("EF Core", "Whether there is an entity with the value is silent", "Campaign.Send(await club.Members.AnyAsync(y => y.Email == m.Email));") { Types = Club, Members = GiveClub },
        new("EF Core", "Adding, changing and saving entities is silent", """
            var x = new Member { Email = m.Email, Name = m.Name };
            club.Members.Add(x);
            club.Update(x);
            club.Attach(other).Entity.Email = m.Email;
            club.Members.Remove(other);
            Campaign.Send(club.SaveChanges());
            """) { Types = Club, Members = GiveClub },
        new("EF Core", "Adding an entity with a wider tag is found", "club.Members.Add({|PUR0904:new|} Member { Name = m.Email });") { Types = Club, Members = GiveClub },
        new("EF Core", "Setting a column of a wider tag is found", "club.Members.ExecuteUpdate(s => {|PUR0904:s.SetProperty|}(x => x.Name, x => x.Email));") { Types = Club, Members = GiveClub },
        new("EF Core", "Setting a column of the same tag is silent", "club.Members.ExecuteUpdate(s => s.SetProperty(x => x.Email, m.Email));") { Types = Club, Members = GiveClub },
    ];
}
