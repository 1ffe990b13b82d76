namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Initializers
{
    private const string Row = "private sealed class Row { public string Mail { get; set; } = \"\"; public string Note { get; set; } = \"\"; }";

    private const string Letter = """
        internal sealed class Letter
        {
            [PermittedPurposes("support")] public string To { get; set; } = "";
            [PermittedPurposes("support", "marketing")] public string Wide { get; set; } = "";
            public string Note { get; set; } = "";
            public string Other { get; set; } = "";
            public Letter? Answer { get; set; }
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Object initializers", "A member of a private type is found", "var row = new Row { Mail = m.Email, Note = \"x\" }; {|PUR0903:Campaign.Send|}(row.Mail);") { Members = Row },
        new("Object initializers", "Another member of a private type is silent", "var row = new Row { Mail = m.Email, Note = \"x\" }; Campaign.Send(row.Note);") { Members = Row },
        new("Object initializers", "An untagged member that gets the value is found", "_ = {|PUR0905:new|} Letter { Note = m.Email };") { Types = Letter },
        new("Object initializers", "An untagged member that gets something else is silent", "var mail = m.Email; _ = new Letter { Note = input, To = mail };") { Types = Letter },
        new("Object initializers", "Two untagged members are one finding: found", "_ = {|PUR0905:new|} Letter { Note = m.Email, Other = m.Name };") { Types = Letter },
        new("Object initializers", "A member with the same tag is silent", "_ = new Letter { To = m.Email };") { Types = Letter },
        new("Object initializers", "A member with a wider tag is found", "_ = {|PUR0904:new|} Letter { Wide = m.Email };") { Types = Letter },
        new("Object initializers", "A member with a wider tag that gets a wider value is silent", "_ = new Letter { Wide = m.Name };") { Types = Letter },
        new("Object initializers", "A narrower tag counts when it is read back and is found", "var letter = new Letter { To = m.Name }; {|PUR0903:Campaign.Send|}(letter.To);") { Types = Letter },
        new("Object initializers", "A member beside the tagged one is silent", "var letter = new Letter { To = m.Email, Note = input }; Campaign.Send(letter.Note);") { Types = Letter },
        new("Object initializers", "A creation within a creation is found", "_ = new Letter { Note = input, Answer = {|PUR0904:new|} Letter { Wide = m.Email } };") { Types = Letter },
        new("Object initializers", "A nested initializer is found", "_ = {|PUR0904:new|} Letter { Answer = { Wide = m.Email } };")
        {
            Types = Letter.Replace("Letter? Answer { get; set; }", "Letter Answer { get; } = null!;", StringComparison.Ordinal),
        },
        new("Object initializers", "A nested initializer of an equal tag is silent", "_ = new Letter { Answer = { To = m.Email } };")
        {
            Types = Letter.Replace("Letter? Answer { get; set; }", "Letter Answer { get; } = null!;", StringComparison.Ordinal),
        },
        new("Object initializers", "A creation as an element of an array is found", "_ = new[] { {|PUR0905:new|} Letter { Note = m.Email } };") { Types = Letter },
        new("Object initializers", "A comparison stored in an untagged member is silent", "_ = new Letter { Note = m.Email == input ? \"known\" : \"unknown\" };") { Types = Letter },

        new("Collection initializers", "An element is found", "var list = new List<string> { \"x\", m.Email }; {|PUR0903:Campaign.Send|}(list[0]);"),
        new("Collection initializers", "Elements without the value are silent", "var mail = m.Email; var list = new List<string> { m.Name, input }; Campaign.Send(list[0]);"),
        new("Collection initializers", "The whole collection is found", "var list = new HashSet<string> { m.Email }; {|PUR0903:Campaign.Send|}(list);"),
        new("Collection initializers", "The count of a collection is silent", "var list = new List<string> { m.Email }; Campaign.Send(list.Count);"),
        new("Collection initializers", "The value of a pair is found", "var d = new Dictionary<string, string> { { \"to\", m.Email } }; {|PUR0903:Campaign.Send|}(d[\"to\"]);"),
        new("Collection initializers", "The key beside a value is silent", "var d = new Dictionary<string, string> { { \"to\", m.Email } }; Campaign.Send(d.Keys.First());"),
        new("Collection initializers", "An element set by index is found", "var d = new Dictionary<string, string> { [\"to\"] = m.Email }; {|PUR0903:Campaign.Send|}(d[\"to\"]);"),
        new("Collection initializers", "A value whose key is personal is silent", "var d = new Dictionary<string, string> { [m.Email] = \"x\" }; Campaign.Send(d[\"to\"]);"),
        new("Collection initializers", "A nested collection is found", "var lists = new List<List<string>> { new() { m.Email } }; {|PUR0903:Campaign.Send|}(lists[0][0]);"),
        new("Collection initializers", "A list of objects with their own tags is silent", "var list = new List<Member> { m, other }; Campaign.Send(list);"),
    ];
}
