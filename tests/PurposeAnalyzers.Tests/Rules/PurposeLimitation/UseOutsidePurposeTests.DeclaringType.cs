namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>The type that declares data handles it.</content>
public partial class UseOutsidePurposeTests
{
    [CSharp14Fact]
    public Task Own_accessors_constructors_and_initializers_are_no_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        public class Person
        {
            [PermittedPurposes("support")] private static readonly string Default = "a";
            [PermittedPurposes("support")] private readonly string upper = Default.ToUpper();
            [PermittedPurposes("support")] public string Email { get => field; set { if (value.Length > field.Length || Email.Length > 3) field = value; } } = Default;
            [PermittedPurposes("support")] public string this[int i] { get => i == 0 ? "" : this[0].Trim(); set { } }
            [PermittedPurposes("support")] public string Copy { get; } = Default.Trim();
            static Person() { Default = Default.Trim(); }
            public Person() { if (Email.Length > 3) throw {|PUR0402:new|} ArgumentException(Email); }
            public Person(Person other) : this() { Email = other.Email; new[] { other }.Select(o => o.Email.Trim() + upper).ToList(); }
        }
        """);

    [Fact]
    public Task Equality_and_comparison_are_no_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        public class Person : IEquatable<Person>, IComparable<Person>, IComparable
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            public bool Equals(Person? other) => other?.Email == Email;
            public override bool Equals(object? other) => other is Person { Email: var e } && e == Email;
            public override int GetHashCode() => HashCode.Combine(Email);
            public int CompareTo(Person? other) => string.CompareOrdinal(Email, other!.Email);
            int IComparable.CompareTo(object? other) => Email.CompareTo(((Person)other!).Email);
            public static bool operator ==(Person a, Person b) => a.Email == b.Email;
            public static bool operator !=(Person a, Person b) => a.Email != b.Email;
            public static bool operator <(Person a, Person b) => a.Email.Length < b.Email.Length;
            public static bool operator >(Person a, Person b) => a.Email.Length > b.Email.Length;
            public static bool operator <=(Person a, Person b) => a.Email.Length <= b.Email.Length;
            public static bool operator >=(Person a, Person b) => a.Email.Length >= b.Email.Length;
        }
        """);

    [Fact]
    public Task Whatever_else_the_declaring_type_does_is_a_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        class Person
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            [PermittedPurposes("support")] public string Name { get => {|PUR0901:Email|}; set { } }
            public override string ToString() => {|PUR0901:Email|};
            public string Greeting => "Dear " + {|PUR0901:Email|};
            public void Send() => GC.KeepAlive({|PUR0901:Email|});
            public static string Of(Person p) => p.{|PUR0901:Email|};
            public static string operator +(Person a, string b) => a.{|PUR0901:Email|} + b;
            public static explicit operator string(Person a) => a.{|PUR0901:Email|};
            public void Deconstruct(out string email) => email = {|PUR0901:Email|};
            public class Nested { public Nested(Person p) => GC.KeepAlive(p.{|PUR0901:Email|}); public string Of(Person p) => p.{|PUR0901:Email|}; }
        }
        """);

    [CSharp14Fact]
    public Task A_private_method_that_only_handlers_call_is_no_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        public partial class Person
        {
            [PermittedPurposes("support")] public string Email { get; set { field = value; Validate(); } } = "";
            public Person(string email) { Email = email; Check(); Part(); foreach (var c in new[] { 1 }.Select(_ => Key())) { } }
            public override bool Equals(object? other) => other is Person p && p.Key() == Key();
            public override int GetHashCode() { string Local() => Key(); return Local().Length; }
            private string Key() => Fold(Email);
            private static string Fold(string s) => s;
            private void Check() { Validate(); Check(); }
            private void Validate() { if (Email.Length > 9) throw new ArgumentException(); }
            private partial void Part();
        }
        public partial class Person { private partial void Part() { GC.KeepAlive(Email); } }
        """);

    [Fact]
    public Task A_private_method_that_others_call_too_is_a_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        class Person
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            public Person() { Shared(); Deep(); Given(); Nest(); Deeper(); Visible(); }
            public string Show() => Shared() + Middle();
            private string Shared() => {|PUR0901:Email|};
            private string Middle() => Deep();
            private string Deep() => {|PUR0901:Email|};
            private string Given() => {|PUR0901:Email|};
            public Func<string> Getter() => Given;
            private string Nest() => {|PUR0901:Email|};
            private string Deeper() => {|PUR0901:Email|};
            internal string Visible() => {|PUR0901:Email|};
            private string Nobody() => {|PUR0901:Email|};
            public class Inner { public string Of(Person p) => p.Nest(); public class Innermost { public string Of(Person p) => p.Deeper(); } }
        }
        """);

    [Fact]
    public Task Another_type_may_not_handle_it_even_in_its_own_constructor() => Marketing.VerifyAsync("""
        [Purpose("marketing")] public class Letter { private readonly string? to; public Letter(Person p) { to = p.{|PUR0901:Email|}; } public override bool Equals(object? o) => o is Person p && p.{|PUR0901:Email|} == to; public override int GetHashCode() => 0; }
        [Purpose("marketing")] public class Vip : Person { public Vip() { GC.KeepAlive({|PUR0901:Email|}); } }
        [Purpose("marketing")] public record Label([PermittedPurposes("support")] string? To) { public Label(Person p) : this(p.{|PUR0901:Email|}) { } }
        """);

    [Fact]
    public Task An_overriding_accessor_handles_the_base_property() => Marketing.VerifyFileAsync("""
        public class Person { [PermittedPurposes("support")] public virtual string Email { get; set; } = ""; [PermittedPurposes("support")] public virtual string Name { get; set; } = ""; }
        [Purpose("marketing")] public class Vip : Person { public override string Email { get => base.Email.Trim(); set => base.Email = value + base.Email; } public override string Name { get => base.{|PUR0901:Email|}; set { } } }
        """);

    [Fact]
    public Task Members_that_the_compiler_writes_for_a_record_are_no_use() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")] public record Person([PermittedPurposes("support")] string Email) { [PermittedPurposes("support")] public string Upper { get; } = Email.ToUpper(); }
        [Purpose("marketing")] public record struct Point([PermittedPurposes("support")] int X);
        [Purpose("marketing")] public record Member(string Email, int Id) : Person(Email);
        [Purpose("marketing")] public class Campaign { public bool Same(Person a, Person b) => a == b || a.Equals(b) || a.GetHashCode() == 1; public Person Copy(Person a) => a with { }; }
        """);
}
