namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class CollectionExpressions
{
    private const string Joining = "private static string Join(params ReadOnlySpan<string> parts) => parts.Length == 0 ? \"\" : parts[0];";

    private const string First = "private static string First(params string[] parts) => parts[0];";

    private const string Headed = "private static string Head(string head, params string[] rest) => rest.Length == 0 ? \"\" : head;";

    public static readonly FlowCase[] Rows =
    [
        new("Collection expressions", "An element of an array is found", "string[] a = [\"x\", m.Email]; {|PUR0903:Campaign.Send|}(a[0]);"),
        new("Collection expressions", "Elements without the value are silent", "string[] a = [\"x\", m.Name]; Campaign.Send(a[0]);"),
        new("Collection expressions", "An element of a list is found", "List<string> list = [m.Email]; {|PUR0903:Campaign.Send|}(list[0]);"),
        new("Collection expressions", "The count of a list is silent", "List<string> list = [m.Email]; Campaign.Send(list.Count);"),
        new("Collection expressions", "A spread is found", """
            string[] mails = [m.Email];
            string[] all = ["x", .. mails];
            {|PUR0903:Campaign.Send|}(all[1]);
            """),
        new("Collection expressions", "A spread of something else is silent", """
            string[] mails = [m.Email], names = [m.Name];
            string[] all = ["x", .. names];
            Campaign.Send(all[1] + mails.Length);
            """),
        new("Collection expressions", "A spread of a query is found", "List<string> all = [.. members.Select(x => x.Email)]; {|PUR0903:Campaign.Send|}(all);"),
        new("Collection expressions", "A spread of another query is silent", "List<string> all = [.. members.Where(x => x.Email == input).Select(x => x.Name)]; Campaign.Send(all);"),
        new("Collection expressions", "An immutable array is found", "ImmutableArray<string> all = [m.Email]; {|PUR0903:Campaign.Send|}(all[0]);"),
        new("Collection expressions", "A span is found", "ReadOnlySpan<string> all = [m.Email, \"\"]; {|PUR0903:Campaign.Send|}(all[0]);"),
        new("Collection expressions", "A span of something else is silent", "ReadOnlySpan<string> all = [m.Name, \"\"]; Campaign.Send(all[0]);"),
        new("Collection expressions", "A nested collection is found", "string[][] all = [[m.Email], [\"x\"]]; {|PUR0903:Campaign.Send|}(all[0][0]);"),
        new("Collection expressions", "An argument of params is found", "{|PUR0903:Campaign.Send|}(First(\"x\", m.Email));") { Members = First },
        new("Collection expressions", "Other arguments of params are silent", "_ = First(m.Email); Campaign.Send(First(\"x\", m.Name));") { Members = First },
        new("Collection expressions", "An argument of a params span is found", "{|PUR0903:Campaign.Send|}(Join(m.Email, \"x\"));") { Members = Joining },
        new("Collection expressions", "Other arguments of a params span are silent", "_ = Join(m.Email); Campaign.Send(Join(m.Name, input));") { Members = Joining },
        new("Collection expressions", "An argument before params is found", "{|PUR0903:Campaign.Send|}(Head(m.Email, \"x\"));") { Members = Headed },
        new("Collection expressions", "An argument of params that is only counted is silent", "Campaign.Send(Head(\"x\", m.Email));") { Members = Headed },
    ];
}
