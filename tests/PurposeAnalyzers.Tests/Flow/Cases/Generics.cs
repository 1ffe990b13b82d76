namespace PurposeAnalyzers.Tests.Flow.Cases;

internal static class Generics
{
    private const string Methods = """
        private static T Same<T>(T x) => x;
        private static TResult Map<T, TResult>(T x, Func<T, TResult> f) => f(x);
        private static List<T> ListOf<T>(params T[] all) => [.. all];
        private static int Size<T>(IEnumerable<T> all) => all.Count();
        private static (TRight, TLeft) Swap<TLeft, TRight>(TLeft left, TRight right) => (right, left);
        private static string MailOf<T>(T x) where T : IHasMail => x.Mail;
        private static int NumberOf<T>(T x) where T : IHasMail => x.Number;
        private static T? Nothing<T>(T x) => default;
        """;

    private const string Mail = "internal interface IHasMail { [PermittedPurposes(\"support\")] string Mail { get; } int Number { get; } } internal sealed class Client : IHasMail { public string Mail => \"\"; public int Number => 1; }";

    private const string Pairs = "private sealed class Pair { public string Mail = \"\"; }";

    private const string Kept = "internal sealed class Kept(string mail) : ArrayList { public override int Count => mail.Length; }";

    private const string Writers = """
        private static string Written<T>(T x) where T : Base => JsonSerializer.Serialize(x);
        private static string Deeply<T>(T x) where T : Base => Written(x);
        private static int NumberIn<T>(T x) where T : Base => x.Number + 1;
        private static string AnyWritten<T>(T x) => JsonSerializer.Serialize(x);
        """;

    private const string Written = """
        internal class Base { public int Number { get; set; } }
        internal class Derived : Base { [PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        internal sealed class More : Derived { [PermittedPurposes("support")] public string Phone { get; set; } = ""; }
        internal static class Writer<T> where T : Derived { public static string Written(T x) => JsonSerializer.Serialize(x); public static int Counted(T x) => x.Number; }
        """;

    private const string Box = "internal sealed class Box<T>(T value) { private readonly T value = value; public T Open() => value; public bool IsEmpty => value is null; }";

    public static readonly FlowCase[] Rows =
    [
        new("Generics", "A parameter that comes back is found", "{|PUR0903:Campaign.Send|}(Same(m.Email));") { Members = Methods, Types = Mail },
        new("Generics", "What another call passes in is silent", "_ = Same(m.Email); Campaign.Send(Same(m.Name));") { Members = Methods, Types = Mail },
        new("Generics", "A map is found", "{|PUR0903:Campaign.Send|}(Map(m, x => x.Email));") { Members = Methods, Types = Mail },
        new("Generics", "A map to a length is silent", "Campaign.Send(Map(m.Email, x => x.Length));") { Members = Methods, Types = Mail },
        new("Generics", "A list of parameters is found", "{|PUR0903:Campaign.Send|}(ListOf(m.Name, m.Email)[0]);") { Members = Methods, Types = Mail },
        new("Generics", "A size is silent", "Campaign.Send(Size(ListOf(m.Email)));") { Members = Methods, Types = Mail },
        new("Generics", "One of two swapped parameters is found", "{|PUR0903:Campaign.Send|}(Swap(m.Email, n).Item2);") { Members = Methods, Types = Mail },
        new("Generics", "The other of two swapped parameters is silent", "Campaign.Send(Swap(m.Email, n).Item1);") { Members = Methods, Types = Mail },
        new("Generics", "A tagged member through a constraint is found", "{|PUR0903:Campaign.Send|}(MailOf(new Client()));") { Members = Methods, Types = Mail },
        new("Generics", "Another member through a constraint is silent", "Campaign.Send(NumberOf(new Client()));") { Members = Methods, Types = Mail },
        new("Generics", "A default is silent", "Campaign.Send(Nothing(m.Email));") { Members = Methods, Types = Mail },
        new("Generics", "A generic type is found", "{|PUR0903:Campaign.Send|}(new Box<string>(m.Email).Open());") { Types = Box },
        new("Generics", "A generic type of something else is silent", "Campaign.Send(new Box<string>(m.Name).Open() + m.Email.Length);") { Types = Box },
        new("Generics", "A question to a generic type is silent", "Campaign.Send(new Box<string>(m.Email).IsEmpty);") { Types = Box },

        new("Written by generic code", "An object that holds more than the constraint tells is found", "{|PUR0903:Campaign.Send|}(Written(new Derived()));") { Members = Writers, Types = Written },
        new("Written by generic code", "An object that holds nothing more than the constraint tells is silent", "Campaign.Send(Written(new Base()));") { Members = Writers, Types = Written },
        new("Written by generic code", "The same through other generic code is found", "{|PUR0903:Campaign.Send|}(Deeply(new Derived()));") { Members = Writers, Types = Written },
        new("Written by generic code", "A number of an object that holds more than the constraint tells is silent", "Campaign.Send(NumberIn(new Derived()));") { Members = Writers, Types = Written },
        new("Written by generic code", "What the constraint tells is found", "{|PUR0903:Campaign.Send|}(Writer<Derived>.Written(new Derived()));") { Members = Writers, Types = Written },
        new("Written by generic code", "A number of an object of which the constraint tells is silent", "Campaign.Send(Writer<Derived>.Counted(new Derived()));") { Members = Writers, Types = Written },
        new("Written by generic code", "What an object holds that the constraint only begins to tell is found", "{|PUR0903:Campaign.Send|}(Writer<More>.Written(new More()));") { Members = Writers, Types = Written },
        new("Written by generic code", "What an object of any type keeps is found", "var note = {|PUR0905:new|} Letter { Note = m.Email }; {|PUR0903:Campaign.Send|}(AnyWritten(note));") { Members = Writers, Types = Written + "internal sealed class Letter { public string Note { get; set; } = \"\"; }" },

        new("Library generics", "A part of a tuple behind a cast is found", "IEnumerable all = members.Select(x => (x.Email, x.Id)); {|PUR0903:Campaign.Send|}(all.Cast<(string Email, int Id)>().First().Email);"),
        new("Library generics", "A private object behind a cast is found", "IEnumerable all = new[] { new Pair { Mail = m.Email } }; {|PUR0903:Campaign.Send|}(all.OfType<Pair>().First().Mail);") { Members = Pairs },
        new("Library generics", "A private object of something else behind a cast is silent", "IEnumerable all = new[] { new Pair { Mail = m.Name } }; Campaign.Send(all.OfType<Pair>().First().Mail + m.Email.Length);") { Members = Pairs },
        new("Library generics", "What is made of an anonymous object is found", "IEnumerable all = new[] { new { Text = m.Email } }; {|PUR0903:Campaign.Send|}(all.OfType<string>().First());"),
        new("Library generics", "What a library makes of an object, with what the object keeps, is found", "_kept = m.Email; {|PUR0903:Campaign.Send|}(new Kept(_kept).OfType<string>().First());") { Members = "private string? _kept;", Types = Kept },
        new("Library generics", "The key of a pair is found", "{|PUR0903:Campaign.Send|}(KeyValuePair.Create(m.Email, n).Key);"),
        new("Library generics", "The value of a pair with a personal key is silent", "Campaign.Send(KeyValuePair.Create(m.Email, n).Value);"),
        new("Library generics", "The value of a constructed pair with a personal key is silent", "Campaign.Send(new KeyValuePair<string, int>(m.Email, n).Value);"),
        new("Library generics", "An item of a tuple object is found", "{|PUR0903:Campaign.Send|}(Tuple.Create(n, m.Email).Item2);"),
        new("Library generics", "Another item of a tuple object is silent", "Campaign.Send(Tuple.Create(n, m.Email).Item1);"),
        new("Library generics", "A lazy value is found", "var lazy = new Lazy<string>(() => m.Email); {|PUR0903:Campaign.Send|}(lazy.Value);"),
        new("Library generics", "A lazy value of something else is silent", "var lazy = new Lazy<string>(() => m.Email == \"\" ? \"none\" : m.Name); Campaign.Send(lazy.Value);"),
        new("Library generics", "A repeated value is found", "{|PUR0903:Campaign.Send|}(Enumerable.Repeat(m.Email, 3));"),
        new("Library generics", "A conversion of an array is found", "{|PUR0903:Campaign.Send|}(Array.ConvertAll(members.ToArray(), x => x.Email)[0]);"),
        new("Library generics", "A conversion of a list to something else is silent", "Campaign.Send(members.FindAll(x => x.Email == input).ConvertAll(x => x.Name));"),
        new("Library generics", "A queue is found", "var q = new Queue<string>(); q.Enqueue(m.Email); {|PUR0903:Campaign.Send|}(q.Dequeue());"),
        new("Library generics", "The element beside a personal priority is silent", "var q = new PriorityQueue<int, string>(); q.Enqueue(n, m.Email); Campaign.Send(q.Dequeue());"),
        new("Library generics", "A set that took the value is found", "var set = new HashSet<string>(); set.Add(m.Email); {|PUR0903:Campaign.Send|}(set);"),
        new("Library generics", "Whether a set took the value is silent", "var set = new HashSet<string>(); Campaign.Send(set.Add(m.Email));"),
        new("Library generics", "A list asked for the value is silent", "var list = new List<string> { m.Name }; var known = list.Contains(m.Email) || list.IndexOf(m.Email) > 0; Campaign.Send(list); Campaign.Send(known);"),
        new("Library generics", "An immutable list with the value is found", "var list = ImmutableList<string>.Empty; var more = list.Add(m.Email); {|PUR0903:Campaign.Send|}(more);"),
        new("Library generics", "The immutable list before it got the value is silent", "var list = ImmutableList<string>.Empty; var more = list.Add(m.Email); Campaign.Send(list); _ = more;"),
        new("Library generics", "A member found by the value is silent", "var x = members.Find(y => y.Email == m.Email); Campaign.Send(x); Campaign.Send(x?.Name);"),
        new("Library generics", "An exchange is found", "var text = \"\"; Interlocked.Exchange(ref text, m.Email); {|PUR0903:Campaign.Send|}(text);"),
    ];
}
