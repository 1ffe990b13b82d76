namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0202: unmarked code that something outside can call (DESIGN 5.4).</summary>
public class UndeclaredPurposeTests
{
    [CSharp14Fact]
    public Task Visible_members_are_reported_once_each() => MemberSample.VerifyAsync("""
        public class Export
        {
            public int A(Member m) => m.{|PUR0202:Email|}.Length + m.Card.Length;
            protected int B(Member m) => m.{|PUR0202:Email|}.Length;
            protected internal int C(Member m) => m.{|PUR0202:Email|}.Length;
            public int Property => new Member().{|PUR0202:Email|}.Length;
            public int Accessors { get => new Member().{|PUR0202:Email|}.Length; set => _ = new Member().{|PUR0202:Card|}; }
            public int this[Member m] => m.{|PUR0202:Email|}.Length;
            public event Action Rung { add => _ = new Member().{|PUR0202:Email|}; remove { } }
            public static int operator +(Export e, Member m) => m.{|PUR0202:Email|}.Length;
            public static implicit operator Export(Member m) { _ = m.{|PUR0202:Email|}; return new(m); }
            public Export(Member m) => _ = m.{|PUR0202:Email|};
            public int Calls(Member m) => Text.{|PUR0202:Of|}(m).Length + m.Email.Length;
            public int Lambda(Member m) { Func<string> f = () => m.{|PUR0202:Email|}; return f().Length + m.Card.Length; }
            public class Nested { public int A(Member m) => m.{|PUR0202:Email|}.Length; }
        }
        public interface IText { int Of(Member m) => m.{|PUR0202:Email|}.Length; }
        public static class Extensions { extension(Member m) { public int A() => m.{|PUR0202:Email|}.Length; } public static int B(this Member m) => m.{|PUR0202:Email|}.Length; }
        static class Text { internal static string Of(Member m) => m.Email; }
        """);

    [Fact]
    public Task What_only_this_compilation_calls_is_silent() => MemberSample.VerifyAsync("""
        public class Export
        {
            internal string A(Member m) => m.Email;
            private string B(Member m) => m.Email;
            private protected string C(Member m) => m.Email;
            public string D { get => ""; internal set => _ = new Member().Email; }
            private class Nested { public string A(Member m) => m.Email; }
        }
        class Internal { public string A(Member m) => m.Email; protected virtual string B(Member m) => m.Email; }
        interface IText { string Of(Member m); }
        class Text : IText { public string Of(Member m) => m.Email; }
        """);

    [Fact]
    public Task Members_of_the_type_that_declares_the_data_are_silent_and_those_of_a_derived_type_reported() => MemberSample.VerifyAsync("""
        public class Customer
        {
            [PermittedPurposes("support")] public string Mail { get; set; } = "";
            public int Shout => Mail.ToUpper().Length;
            public int Both(Member m) => (Mail + m.{|PUR0202:Email|}).Length;
            public class Formatter { public int Of(Customer c) => c.Mail.Length; }
        }
        public class Vip : Customer { public int Quiet => {|PUR0202:Mail|}.ToLower().Length; }
        """);

    [Fact]
    public Task What_fields_are_initialised_with_counts_for_the_constructor_that_anyone_calls_and_is_reported() => MemberSample.VerifyAsync("""
        public class Explicit { private readonly string x = new Member().Email; public {|PUR0202:Explicit|}() => _ = x; }
        public class Primary(Member m) { private readonly string x = m.{|PUR0202:Email|}; private string Y { get; } = m.{|PUR0202:Card|}; public int Z => x.Length; }
        public class Implicit { private readonly string x = new Member().{|PUR0202:Email|}; public int Z => x.Length; }
        public class Static { private static readonly string x = new Member().{|PUR0202:Email|}; public int Z => x.Length; }
        internal class Internal(Member m) { private readonly string x = m.Email; public string Z => x; }
        public class Hidden { private readonly string x = new Member().Email; private Hidden() => _ = x; }
        """);

    [Fact]
    public async Task The_entry_point_is_reported()
    {
        var test = MemberSample.Test("""
            static class Program
            {
                static async Task Main() { await Task.Yield(); _ = new Member().{|PUR0202:Email|}; Other(); }
                static void Other() => _ = new Member().Email;
            }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }

    [Fact]
    public Task Implementations_and_overrides_of_metadata_members_are_reported() => MemberSample.VerifyAsync("""
        class Comparer : IComparer<Member> { public int Compare(Member? a, Member? b) => string.CompareOrdinal(a!.{|PUR0202:Email|}, b!.Email); }
        class Explicit : IComparer<Member> { int IComparer<Member>.Compare(Member? a, Member? b) => string.CompareOrdinal(a!.{|PUR0202:Email|}, b!.Email); }
        class Text(Member m) { public override string ToString() => m.{|PUR0202:Email|}; }
        class Deeper(Member m) : Text(m) { public override string ToString() => new Member().{|PUR0202:Email|}; }
        interface IJob : IDisposable { void Run(Member m); }
        class Job : IJob { public void Dispose() => _ = new Member().{|PUR0202:Email|}; public void Run(Member m) => _ = m.Email; }
        class Mine : System.Collections.ObjectModel.Collection<Member> { protected override void InsertItem(int i, Member m) => _ = m.{|PUR0202:Email|}; }
        """);

    [Fact]
    public Task Handlers_given_to_metadata_code_are_reported_once_each() => MemberSample.VerifyAsync("""
        class Page
        {
            internal void Wire(Member m, AppDomain domain)
            {
                domain.ProcessExit += (_, _) => GC.KeepAlive(m.{|PUR0202:Email|} + m.Card);
                domain.ProcessExit += {|PUR0202:OnExit|};
                _ = new System.Threading.Timer(_ => GC.KeepAlive(m.{|PUR0202:Email|}));
                domain.ProcessExit += delegate { Nested(() => m.{|PUR0202:Email|}); };
                domain.ProcessExit += [Purpose("support")] (_, _) => GC.KeepAlive(m.Email);
            }
            static void OnExit(object? sender, EventArgs e) => GC.KeepAlive(new Member().Email);
            static void Nested(Func<string> f) { }
        }
        """);

    [Fact]
    public Task Delegates_that_work_for_their_caller_are_silent() => MemberSample.VerifyAsync("""
        class Page
        {
            internal async Task Work(List<Member> all, Member m)
            {
                _ = all.Where(x => x.Email == "a").OrderBy(x => x.Card).Select(Of).ToList();
                all.ForEach(x => GC.KeepAlive(x.Email));
                all.Sort((a, b) => string.CompareOrdinal(a.Email, b.Email));
                await Task.Run(() => m.Email);
                Parallel.ForEach(all, x => GC.KeepAlive(x.Email));
                _ = new Lazy<string>(() => m.Email);
                new System.Threading.Thread(() => GC.KeepAlive(m.Email)).Start();
                Own(() => m.Email);
            }
            static string Of(Member m) => m.Email;
            static void Own(Func<string> f) { }
        }
        """);

    [Fact]
    public Task A_visible_member_and_a_handler_in_it_are_two_roots_and_reported() => MemberSample.VerifyAsync("""
        public class Page
        {
            public void Wire(Member m)
            {
                GC.KeepAlive(m.{|PUR0202:Email|});
                AppDomain.CurrentDomain.ProcessExit += (_, _) => GC.KeepAlive(m.{|PUR0202:Email|});
                GC.KeepAlive(m.Card);
            }
        }
        """);

    [Fact]
    public Task A_handler_is_reported_and_code_that_has_it_wired_is_silent() => MemberSample.VerifyAsync("""
        public class Program { public static void Start(Member m) { Page.Wire(m); Page.WireMethod(); } }
        [Purpose("marketing")] public class Marketing { internal void Start(Member m) => Page.Wire(m); }
        static class Page
        {
            internal static void Wire(Member m) => AppDomain.CurrentDomain.ProcessExit += (_, _) => GC.KeepAlive(m.{|PUR0202:Email|});
            internal static void WireMethod() => AppDomain.CurrentDomain.ProcessExit += {|PUR0202:OnExit|};
            static void OnExit(object? sender, EventArgs e) => GC.KeepAlive(new Member().Email);
        }
        """);

    [Fact]
    public Task Code_that_runs_and_wires_the_same_method_is_reported_for_running_it() => MemberSample.VerifyAsync("""
        public class Program { public static void Start() => Page.{|PUR0202:Wire|}(); }
        static class Page
        {
            internal static void Wire() { OnExit(null, EventArgs.Empty); AppDomain.CurrentDomain.ProcessExit += {|PUR0202:OnExit|}; }
            static void OnExit(object? sender, EventArgs e) => GC.KeepAlive(new Member().Email);
        }
        """);

    [Fact]
    public Task Data_that_committed_or_candidate_code_uses_is_silent_in_its_unmarked_callers() => MemberSample.VerifyWithBindingsAsync(
        """
        [Purpose("support")] public static class Desk { internal static void Of(Member m) => _ = m.Email; }
        namespace Shared { public static class Text { public static void Of(Member m) => _ = m.Email; } }
        public class Export { public void A(Member m) { Desk.Of(m); Shared.Text.Of(m); } }
        """,
        """<Code Scope="N:Shared" Purposes="support"/>""");
}
