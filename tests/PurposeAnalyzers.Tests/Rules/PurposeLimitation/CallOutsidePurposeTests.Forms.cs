namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Every form in which C# runs code: what it runs counts at the place where the text says or implies it.</summary>
public class CallOutsidePurposeFormsTests
{
    [Fact]
    public Task Accessors_are_reported() => MemberSample.VerifyAsync("""
        class Box(Member m)
        {
            public string Get => m.Email;
            public string Set { get => ""; set { m.Email.ToString(); } }
            public int Init { init { m.Email.ToString(); } }
            public string this[int i] { get => m.Email; set { m.Card.ToString(); } }
            public static string Static => new Member().Email;
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Box? b, Member m)
            {
                _ = b!.{|PUR0902:Get|} + b?.{|PUR0902:Get|} + Box.{|PUR0902:Static|};
                _ = b.Set;
                b.{|PUR0902:Set|} = "";
                b.{|PUR0902:Set|} += "";
                _ = b{|PUR0902:[0]|};
                b{|PUR0902:[0]|} = "";
                _ = new Box(m) { {|PUR0902:Init|} = 1 };
                _ = b is { {|PUR0902:Get|}: "a" };
            }
        }
        """);

    [Fact]
    public Task What_runs_for_the_argument_of_an_anonymizer_is_not_reported() => MemberSample.VerifyAsync("""
        static class Masking { [Anonymizes] public static string Mask(string text) => ""; public static string Plain(string text) => ""; }
        class Account(Member m)
        {
            Member M => m;
            public string Address => M.Email;
            public string Find() => M.Email;
            public static string operator +(Account a, Account b) => a.M.Email;
            public static implicit operator string(Account a) => a.M.Email;
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Account a, Account b)
            {
                _ = Masking.Mask(a.Address) + Masking.Mask(a.Find()) + Masking.Mask(a + b) + Masking.Mask(a);
                _ = Masking.Plain(a.{|PUR0902:Address|}) + Masking.Plain(a.{|PUR0902:Find|}()) + Masking.Plain({|PUR0902:a + b|}) + Masking.Plain({|PUR0902:a|});
            }
        }
        """);

    [Fact]
    public Task Operators_and_conversions_are_reported() => MemberSample.VerifyAsync("""
        struct Money(Member m)
        {
            Member M => m;
            public static Money operator +(Money a, Money b) { a.M.Email.ToString(); return a; }
            public static Money operator -(Money a) { a.M.Email.ToString(); return a; }
            public static Money operator ++(Money a) { a.M.Email.ToString(); return a; }
            public static bool operator true(Money a) => a.M.Email.Length > 3;
            public static bool operator false(Money a) => false;
            public static implicit operator int(Money a) => a.M.Email.Length;
            public static explicit operator string(Money a) => a.M.Email;
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Money a, Money b)
            {
                _ = {|PUR0902:a + b|};
                _ = {|PUR0902:-a|};
                {|PUR0902:a++|};
                {|PUR0902:a += b|};
                if ({|PUR0902:a|}) { }
                int i = {|PUR0902:b|};
                _ = {|PUR0902:(string)b|};
            }
        }
        """);

    [Fact]
    public Task Constructors_are_reported() => MemberSample.VerifyAsync("""
        class Base { public Base(Member m) => m.Email.ToString(); public Base() { } }
        class Derived : Base { public Derived(Member m) : base(m) { } public Derived() { } }
        class Chained { public Chained() : this(new Member()) { } public Chained(Member m) => m.Email.ToString(); }
        class Primary(Member m) : Base(m);
        class Fields(Member m) { string x = m.Email; public string X => x; }
        class Implicit { string x = new Member().Email; string Y { get; } = new Member().Card; }
        class Defaults : Implicit;
        class Static { static string x = new Member().Email; public static string Touch() => ""; }
        class Optional { public Optional(int n = 0) => new Member().Email.ToString(); }
        class OfOptional : Optional;
        record R(Member M) { private string X { get; } = M.Email; }
        [Purpose("marketing")] class Campaign
        {
            void To(Member m)
            {
                _ = {|PUR0902:new Base(m)|};
                _ = new Base();
                _ = {|PUR0902:new Derived(m)|};
                _ = new Derived();
                _ = {|PUR0902:new Chained()|};
                _ = {|PUR0902:new Primary(m)|};
                _ = {|PUR0902:new Fields(m)|};
                _ = {|PUR0902:new Implicit()|};
                _ = {|PUR0902:new Defaults()|};
                Implicit target = {|PUR0902:new()|};
                Static.Touch();
                _ = {|PUR0902:new OfOptional()|};
                _ = {|PUR0902:new R(m)|};
            }
        }
        [Purpose("marketing")] class FromBase(Member m) : {|PUR0902:Base(m)|};
        [Purpose("marketing")] class Implied : Implicit { public {|PUR0902:Implied|}() { } }
        """);

    [Fact]
    public Task Delegates_and_method_groups_are_reported_where_they_are_made_or_run() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static string Of(Member m) => m.Email;
            internal static Func<Member, string> Field = m => m.Email;
            internal static Func<Member, string> Group = Of;
            internal static Func<Member, string> Property => m => m.Email;
            internal static Func<Member, string> Init { get; } = m => m.Email;
        }
        [Purpose("marketing")] unsafe class Campaign
        {
            void To(List<Member> all, Member m)
            {
                _ = all.Select(Text.{|PUR0902:Of|});
                Func<Member, string> f = Text.{|PUR0902:Of|};
                _ = all.Select(x => Text.{|PUR0902:Of|}(x));
                Text.{|PUR0902:Field|}(m);
                Text.{|PUR0902:Group|}?.Invoke(m);
                Text.{|PUR0902:Property|}(m);
                Text.{|PUR0902:Init|}(m);
                delegate*<Member, string> p = &Text.{|PUR0902:Of|};
                _ = nameof(Text.Of);
            }
        }
        """);

    [Fact]
    public Task Local_functions_of_the_callee_are_part_of_it_and_reported() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static string Of(Member m) { return Local(); string Local() => m.Email; }
            internal static string Static(Member m) { return Local(m); static string Local(Member m) => m.Email; }
            internal static string Nested(Member m) { return A(); string A() { return B(); string B() => m.Email; } }
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Member m)
            {
                Text.{|PUR0902:Of|}(m); Text.{|PUR0902:Static|}(m); Text.{|PUR0902:Nested|}(m);
                Local();
                static void Local() => Text.{|PUR0902:Of|}(new());
            }
        }
        """);

    [Fact]
    public Task Adding_and_removing_event_handlers_is_reported() => MemberSample.VerifyAsync("""
        class Bell(Member m)
        {
            public event Action Rung { add { m.Email.ToString(); } remove { m.Card.ToString(); } }
            public event Action Quiet = delegate { };
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Bell b) { {|PUR0902:b.Rung += Go|}; {|PUR0902:b.Rung -= Go|}; b.Quiet += Go; }
            void Go() { }
        }
        """);
}
