namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class DynamicAndReflection
{
    public static readonly FlowCase[] Rows =
    [
        new("Dynamic", "A member of the name of a tagged one is found", "dynamic d = m; _ = d.{|PUR0005:Email|};"),
        new("Dynamic", "A member of another name is silent", "dynamic d = m; _ = d.Id;"),
        new("Dynamic", "A value given to a dynamic call is found", "dynamic d = input; {|PUR0005:d.Tell|}(m.Email);"),
        new("Dynamic", "Something else given to a dynamic call is silent", "dynamic d = input; d.Tell(m.Id, m.Email.Length, m.Email == input);"),
        new("Dynamic", "A whole object given to a dynamic call is found", "dynamic d = input; {|PUR0005:d.Tell|}(m);"),
        new("Dynamic", "What was given to a dynamic call before is silent, the rest is found", "dynamic d = input; {|PUR0005:d.Tell|}(m.Email); d.Tell(m.Email); {|PUR0005:d.Tell|}(m.Email, m.Name);"),
        new("Dynamic", "A dynamic argument of the sink is found", "dynamic text = m.Email; {|PUR0903:Campaign.Send|}(text);"),
        new("Dynamic", "Another dynamic argument of the sink is silent", "dynamic number = m.Id; Campaign.Send(number);"),
        new("Dynamic", "A value that comes back from dynamic is found", "dynamic d = m.Email; string text = d; {|PUR0903:Campaign.Send|}(text);"),
        new("Dynamic", "Something else that comes back from dynamic is silent", "dynamic d = m.Name; string text = d; Campaign.Send(text + m.Email.Length);"),

        new("Reflection", "An object that reads itself, but not who asks it to, is found", "_ = new Licence().Describe();") { Types = "internal sealed class Licence { [PermittedPurposes(\"support\")] public string To { get; set; } = \"\"; public string Describe() => Print(); private string Print() => string.Join(\"\", typeof(Licence).GetProperties().Select(p => {|PUR0005:p.GetValue|}(this))); }" },
        new("Reflection", "A tagged member by its name is found", "_ = {|PUR0005:typeof(Member).GetProperty(\"Email\")!.GetValue|}(m);"),
        new("Reflection", "An untagged member by its name is silent", "_ = typeof(Member).GetProperty(\"Id\")!.GetValue(m);"),
        new("Reflection", "A tagged member by nameof is found", "_ = {|PUR0005:typeof(Member).GetProperty(nameof(Member.Email))!.GetValue|}(m);"),
        new("Reflection", "Only the name of a tagged member is silent", "Campaign.Send(nameof(m.Email)); Campaign.Send(typeof(Member).GetProperty(nameof(Member.Email))!.Name);"),
        new("Reflection", "A value given to a method by reflection is found", "{|PUR0005:typeof(Campaign).GetMethod(\"Send\")!.Invoke|}(null, [m.Email]);"),
        new("Reflection", "Something else given to a method by reflection is silent", "typeof(Campaign).GetMethod(\"Send\")!.Invoke(null, [m.Email.Length]);"),
        new("Reflection", "Once, what the constraint of a generic method tells is found", "Copy(m, m); Copied(m);")
        {
            Members = """
                private static void Copy<T>(T from, object to) where T : Member { foreach (var p in typeof(T).GetProperties()) { p.SetValue(to, {|PUR0005:p.GetValue|}(from)); } }
                private static T Copied<T>(T from) where T : Member, new() { var to = new T(); Copy(from, to); return to; }
                """,
        },
        new("Reflection", "At the caller, what a generic method cannot know is found", "{|PUR0005:Read|}(m);") { Members = "private static void Read<T>(T from) => typeof(T).GetProperties()[0].GetValue(from);" },
        new("Reflection", "The type of the value is silent", "Campaign.Send(m.Email.GetType()); Campaign.Send(typeof(Member).GetProperties().Length);"),
    ];
}
