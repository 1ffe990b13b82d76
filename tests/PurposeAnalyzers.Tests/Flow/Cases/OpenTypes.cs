namespace PurposeAnalyzers.Tests.Flow.Cases;

/// <summary>Objects that hold data and are passed as something of which the type does not say so.</summary>
internal static class OpenTypes
{
    private const string Messages = """
        internal interface IMark { }
        internal interface INumbered { int Number { get; } }
        internal interface IService { void Run(); }
        internal abstract class Message { public int Number { get; set; } }
        internal abstract record Note { public int Number { get; set; } }
        internal class Base { public int Number { get; set; } }
        internal sealed class Joined : Message, IMark, INumbered, IService { [PermittedPurposes("support")] public string Mail { get; set; } = ""; public void Run() { } }
        internal sealed record Noted : Note { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        internal sealed class Left : Base { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        internal sealed class Done : Message, IMark, INumbered { public string Text { get; set; } = ""; }
        internal sealed class Holder<T>(T value) { public T Value { get; } = value; }

        internal static class Out
        {
            public static void Mark(IMark mark) => Campaign.Send(JsonSerializer.Serialize<object>(mark));
            public static void Numbered(INumbered one) => Campaign.Send(JsonSerializer.Serialize<object>(one));
            public static void Message(Message message) => Campaign.Send(JsonSerializer.Serialize(message, message.GetType()));
            public static void Note(Note note) => Campaign.Send(JsonSerializer.Serialize(note, note.GetType()));
            public static void Service(IService service) => Campaign.Send(JsonSerializer.Serialize<object>(service));
            public static void Base(Base other) => Campaign.Send(JsonSerializer.Serialize<object>(other));
            public static void Messages(IEnumerable<Message> all) { foreach (var message in all) { Message(message); } }
            public static void Any(object? any) => Campaign.Send(JsonSerializer.Serialize(any));
            public static void Params(params object?[] all) { foreach (var any in all) { Any(any); } }
            public static void Each<T>(IEnumerable<T> all) { foreach (var any in all) { Any(any); } }
            public static void All<T>(IEnumerable<T> all) => Any(all);
            public static void Array<T>(T[] all) => Any(all);
            public static void Objects(IEnumerable<object> all) => Any(all);
            public static void Marks(IEnumerable<IMark> all) => Any(all);
            public static void Held<T>(Holder<T> holder) => Any(holder.Value);
            public static int Count<T>(IEnumerable<T> all) => all.Count();
        }
        """;

    public static readonly FlowCase[] Rows = [.. new FlowCase[]
    {
        new("Open types", "A message passed as a mark is found", "{|PUR0903:Out.Mark|}(new Joined());"),
        new("Open types", "A message passed as an interface that asks nothing of it is found", "{|PUR0903:Out.Numbered|}(new Joined());"),
        new("Open types", "A message passed as an abstract class is found", "Message message = new Joined(); {|PUR0903:Out.Message|}(message); {|PUR0903:Out.Message|}(new Joined());"),
        new("Open types", "A message passed as an abstract record is found", "{|PUR0903:Out.Note|}(new Noted());"),
        new("Open types", "A message without data is silent", "Out.Mark(new Done()); Out.Numbered(new Done()); Out.Message(new Done()); Out.Messages([new Done()]); Out.All(new[] { new Done() });"),
        new("Open types", "A message of which nothing is known is silent", "Make(mark);") { Members = "private IMark mark = null!; private static void Make(IMark mark) => Out.Mark(mark);" },
        new("Open types", "What a message says without data is silent", "Show(new Joined()); Print(new Joined()); Sum([new Joined()]);") { Members = "private static void Show(INumbered one) => Campaign.Send(one.Number); private static void Print(INumbered one) => Campaign.Send($\"{one}\"); private static void Sum(IEnumerable<INumbered> all) => Campaign.Send(all.Sum(one => one.Number));" },
        new("Open types", "Messages in a collection of their base are found", "{|PUR0903:Out.Messages|}([new Joined()]);"),
        new("Open types", "Messages in an array of marks are found", "IMark[] all = [new Joined(), new Done()]; foreach (var one in all) { {|PUR0903:Out.Mark|}(one); }"),
        new("Open types", "Messages from a method that makes them are found", "{|PUR0903:Out.Messages|}(Make());") { Members = "private static IEnumerable<Message> Make() { yield return new Joined(); }" },
        new("Open types", "A collection seen as one of marks is found", "IEnumerable<IMark> all = joined; foreach (var one in all) { {|PUR0903:Out.Mark|}(one); } {|PUR0903:Out.Marks|}(joined);") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "A collection given to generic code is found", "{|PUR0903:Out.All|}(joined); {|PUR0903:Out.Each|}(joined); {|PUR0903:Out.Array|}(joined.ToArray());") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "A collection seen as one of objects is found", "{|PUR0903:Out.Objects|}(joined); IEnumerable old = joined; {|PUR0903:Out.Any|}(old); {|PUR0903:Out.Any|}(joined.Cast<object>());") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "A collection that generic code counts is silent", "Campaign.Send(Out.Count(joined));") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "Numbers given to generic code are silent", "Out.All(joined.Select(j => j.Number)); Out.Each(joined.Select(j => j.Number));") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "Objects in a foreach over an array are found", "object[] all = [new Joined(), 1]; foreach (var any in all) { {|PUR0903:Out.Any|}(any); } {|PUR0903:Out.Params|}(1, new Joined());"),
        new("Open types", "Objects of a kind that are picked from others are found", "foreach (var mark in joined.OfType<IMark>()) { {|PUR0903:Out.Mark|}(mark); }") { Members = "private readonly List<Joined> joined = [];" },
        new("Open types", "Objects in an old table are found", "var table = new Hashtable { [1] = new Joined() }; foreach (DictionaryEntry entry in table) { {|PUR0903:Out.Any|}(entry.Value); }"),
        new("Open types", "An object or something else is found", "object any = condition ? new Joined() : input; {|PUR0903:Out.Any|}(any);"),
        new("Open types", "An object if there is one is found", "Joined? joined = n > 1 ? new Joined() : null; {|PUR0903:Out.Any|}(joined ?? (object)input);"),
        new("Open types", "Other objects in a foreach over an array are silent", "object[] all = [new Done(), 1]; foreach (var any in all) { Out.Any(any); } Out.Params(1, new Done());"),
    }.Select(row => row with { Types = Messages + row.Types })];
}
