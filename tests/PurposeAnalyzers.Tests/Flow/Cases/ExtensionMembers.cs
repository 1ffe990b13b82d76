namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class ExtensionMembers
{
    private const string Classic = """
        internal static class MemberTexts
        {
            public static string Address(this Member x) => x.Email;
            public static string Label(this Member x) => x.Name;
            public static string Quoted(this string x) => "'" + x + "'";
            public static bool IsLong(this string x) => x.Length > 10;
            public static IEnumerable<string> Addresses(this IEnumerable<Member> all) => all.Select(x => x.Email);
        }
        """;

    private const string Blocks = """
        internal static class MemberTexts
        {
            extension(Member x)
            {
                public string Address => x.Email;
                public string Label => x.Name;
                public string Line() => $"{x.Name} <{x.Email}>";
                public static Member operator +(Member left, string right) { left.Email = right; return left; }
            }

            extension(string x)
            {
                public string Quoted => "'" + x + "'";
                public bool IsLong => x.Length > 10;
                public static string Twice(string y) => y + y;
            }

            extension<T>(IEnumerable<T> all)
            {
                public T Chosen => all.First();
            }
        }
        """;

    public static readonly FlowCase[] Rows =
    [
        new("Extension members", "A method is found", "{|PUR0903:Campaign.Send|}(m.Address());") { Types = Classic },
        new("Extension members", "A method that reads something else is silent", "_ = m.Address(); Campaign.Send(m.Label());") { Types = Classic },
        new("Extension members", "A method called as static is found", "{|PUR0903:Campaign.Send|}(MemberTexts.Address(m));") { Types = Classic },
        new("Extension members", "A receiver that comes back is found", "{|PUR0903:Campaign.Send|}(m.Email.Quoted());") { Types = Classic },
        new("Extension members", "Another receiver is silent", "_ = m.Email.Quoted(); Campaign.Send(m.Name.Quoted());") { Types = Classic },
        new("Extension members", "A decision about the receiver is silent", "Campaign.Send(m.Email.IsLong());") { Types = Classic },
        new("Extension members", "A method over a sequence is found", "{|PUR0903:Campaign.Send|}(members.Addresses().First());") { Types = Classic },
        new("Extension members", "A property is found", "{|PUR0903:Campaign.Send|}(m.Address);") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A property that reads something else is silent", "_ = m.Address; Campaign.Send(m.Label);") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A method of a block is found", "{|PUR0903:Campaign.Send|}(m.Line());") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A property of the value is found", "{|PUR0903:Campaign.Send|}(m.Email.Quoted);") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A property that decides about the value is silent", "Campaign.Send(m.Email.IsLong);") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A static method is found", "{|PUR0903:Campaign.Send|}(string.Twice(m.Email));") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A static method of something else is silent", "_ = string.Twice(m.Email); Campaign.Send(string.Twice(m.Name));") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A generic property is found", "{|PUR0903:Campaign.Send|}(members.Select(x => x.Email).Chosen);") { Types = Blocks, NeedsCSharp14 = true },
        new("Extension members", "A generic property of something else is silent", "Campaign.Send(members.Where(x => x.Email != \"\").Select(x => x.Name).Chosen);") { Types = Blocks, NeedsCSharp14 = true },
    ];
}
