namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class PrivateMembers
{
    public static readonly FlowCase[] Rows =
    [
        new("Private members", "A field written elsewhere is found", "{|PUR0903:Campaign.Send|}(mail);") { Members = "private string mail = \"\"; private void Keep(Member x) => mail = x.Email;" },
        new("Private members", "A field that gets something else is silent", "Campaign.Send(mail);") { Members = "private string mail = \"\"; private void Keep(Member x) { if (x.Email != \"\") { mail = x.Name; } }" },
        new("Private members", "Another field is silent", "Campaign.Send(name);") { Members = "private string mail = \"\", name = \"\"; private void Keep(Member x) => mail = x.Email + name.Length;" },
        new("Private members", "A static field is found", "{|PUR0903:Campaign.Send|}(mail);") { Members = "private static string mail = \"\"; private static void Keep(Member x) => mail = x.Email;" },
        new("Private members", "An automatic property is found", "{|PUR0903:Campaign.Send|}(Mail);") { Members = "private string Mail { get; set; } = \"\"; private void Keep(Member x) => Mail = x.Email;" },
        new("Private members", "Another automatic property is silent", "Campaign.Send(Name);") { Members = "private string Mail { get; set; } = \"\"; private string Name { get; set; } = \"\"; private void Keep(Member x) => Mail = x.Email; private bool Has => Mail != \"\";" },
        new("Private members", "A property over a field is found", "{|PUR0903:Campaign.Send|}(Mail);") { Members = "private string mail = \"\"; private string Mail => mail.Trim(); private void Keep(Member x) => mail = x.Email;" },
        new("Private members", "A property that measures a field is silent", "Campaign.Send(Length);") { Members = "private string mail = \"\"; private int Length => mail.Length; private void Keep(Member x) => mail = x.Email;" },
        new("Private members", "An initializer is found", "{|PUR0903:Campaign.Send|}(mail);") { Members = "private readonly string mail = new Member().Email;" },
        new("Private members", "A list filled elsewhere is found", "{|PUR0903:Campaign.Send|}(mails);") { Members = "private readonly List<string> mails = []; private void Keep(Member x) => mails.Add(x.Email);" },
        new("Private members", "A list filled with something else is silent", "Campaign.Send(names);") { Members = "private readonly List<string> names = []; private void Keep(Member x) { if (x.Email != \"\") { names.Add(x.Name); } }" },
        new("Private members", "A field in another part of the type is found", "{|PUR0903:Campaign.Send|}(mail);") { Members = "private string mail = \"\";", Types = "internal partial class Case { private void Keep(Member x) => mail = x.Email; }" },
        new("Private members", "A field of the same name in another type is silent", "Campaign.Send(mail);") { Members = "private string mail = \"\";", Types = "internal sealed class Other { private string mail = \"\"; private void Keep(Member x) => mail = x.Email; private int Length => mail.Length; }" },
        new("Private members", "A field of another instance is found", "{|PUR0903:Campaign.Send|}(new Case { mail = m.Email }.mail);") { Members = "private string mail = \"\";" },
        new("Private members", "A field set by a constructor is found", "") { Types = "internal sealed class Post { private readonly string to; public Post(Member x) => to = x.Email; public void Send() => {|PUR0903:Campaign.Send|}(to); }" },
        new("Private members", "A field set by a constructor's callers is found", "_ = new Post(m.Email);") { Types = "internal sealed class Post { private readonly string to; public Post(string to) => this.to = to; public void Send() => {|PUR0903:Campaign.Send|}(to); }" },
        new("Private members", "A field set by a constructor whose callers pass something else is silent", "_ = new Post(m.Name); _ = m.Email;") { Types = "internal sealed class Post { private readonly string to; public Post(string to) => this.to = to; public void Send() => Campaign.Send(to); }" },
        new("Private members", "A member of a private nested type is found", "{|PUR0903:Campaign.Send|}(new Row().Mail);") { Members = "private sealed class Row { public string Mail = \"\"; public int Number; } private static Row Make(Member x) => new() { Mail = x.Email, Number = 1 };" },
        new("Private members", "Another member of a private nested type is silent", "Campaign.Send(new Row().Number);") { Members = "private sealed class Row { public string Mail = \"\"; public int Number; } private static Row Make(Member x) => new() { Mail = x.Email, Number = 1 };" },
        new("Private members", "An internal field is silent where it is read, but what it gets is found", "{|PUR0905:Note|} = m.Email;") { Members = "internal string Note = \"\"; private void Tell() => Campaign.Send(Note);" },
        new("Private members", "An internal field that gets something else is silent", "Note = m.Email == \"\" ? \"none\" : input;") { Members = "internal string Note = \"\"; private void Tell() => Campaign.Send(Note);" },
        new("Private members", "An object that keeps its own data in private is silent", "var post = new Post { To = m.Name }; post.Warm(); Campaign.Send(post);") { Types = "internal sealed class Post { private string? cached; [PermittedPurposes(\"support\")] public string To { get; set; } = \"\"; public void Warm() => cached ??= To.Trim(); public int Length => cached!.Length; }" },
        new("Private members", "An object that keeps other data in private is found", "var post = new Post(); post.Keep(m.Email); {|PUR0903:Campaign.Send|}(post);") { Types = "internal sealed class Post { private string? kept; public void Keep(string text) => kept = text.Trim(); public int Length => kept!.Length; }" },
        new("Private members", "A tagged private field carries its tag and is found", "{|PUR0903:Campaign.Send|}(mail);") { Members = "[PermittedPurposes(\"support\")] private string mail = \"\";" },
        new("Private members", "The field keyword is found", "Mail = m.Email; {|PUR0903:Campaign.Send|}(Mail);") { Members = "private string Mail { get => field; set => field = value.Trim(); } = \"\";", NeedsCSharp14 = true },
        new("Private members", "The field keyword with something else is silent", "Mail = m.Name; Campaign.Send(Mail + m.Email.Length);") { Members = "private string Mail { get => field; set => field = value.Trim(); } = \"\";", NeedsCSharp14 = true },
    ];
}
