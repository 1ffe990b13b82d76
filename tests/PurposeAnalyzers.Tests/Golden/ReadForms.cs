// Every way in which C# reads a member, numbered as in ENGINE.md section 3. Each marked place must be reported, and nothing else.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using PurposeAnalyzers.Annotations;

public interface IHasEmail
{
    [PermittedPurposes("support")] string Email { get; }
}

public class Person : IHasEmail
{
    public string Email { get; set; } = "";
    [PermittedPurposes("support")] public int Age;
    [PermittedPurposes("support")] public static string Operator { get; set; } = "";
    [PermittedPurposes("support")] public const string Hotline = "1";
    [PermittedPurposes("support")] public virtual string Phone { get; set; } = "";
    [PermittedPurposes("support")] public Func<string>? Loader;
    [PermittedPurposes("support")] public string? Nick { get; set; }
    [PermittedPurposes("support")] public Home Inner { get; set; } = new();
    [PermittedPurposes("support")] public List<string> Phones { get; } = new();
    [PermittedPurposes("support")] public string this[int i] { get => ""; set { } }
    [return: PermittedPurposes("support")] public string Describe() => "";
    [return: PermittedPurposes("support")] public static bool operator ~(Person p) => true;
    [return: PermittedPurposes("support")] public static explicit operator string(Person p) => "";
    public Person? Next { get; set; }
    public int Id { get; set; }
}

public class Home { public string City { get; set; } = ""; }

public class Vip : Person
{
    public override string Phone { get; set; } = "";
}

public class Hidden : Person
{
    public new string Phone { get; set; } = "";
}

public record Contact([PermittedPurposes("support")] string Mail, int Number);

public class Split
{
    public void Deconstruct([PermittedPurposes("support")] out string mail, out int number) { mail = ""; number = 0; }
}

public class Mails : IEnumerable<string>
{
    public MailEnumerator GetEnumerator() => new();
    IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException();
    IEnumerator IEnumerable.GetEnumerator() => throw new NotSupportedException();
}

public class MailEnumerator
{
    [PermittedPurposes("support")] public string Current => "";
    public bool MoveNext() => false;
}

public class Letters
{
    public int Length => 0;
    [PermittedPurposes("support")] public char this[int i] => 'x';
    [return: PermittedPurposes("support")] public string Slice(int start, int length) => "";
}

[InlineArray(4)]
public struct Digits { [PermittedPurposes("support")] private int first; }

public unsafe struct Buf { [PermittedPurposes("support")] public int X; }

public static partial class PersonExtensions
{
    [return: PermittedPurposes("support")] public static string Old(this Person p) => "";
}

public partial class Halves
{
    private string p = "";
    [PermittedPurposes("support")] public partial string P { get; set; }
}

public partial class Halves
{
    public partial string P { get => p; set => p = value; }
}

[Purpose("marketing")]
partial class Campaign([{|PUR0206:PermittedPurposes("support")|}] string captured)
{
    public object? Sink;
    private void Use(object? value) { }
    private void In(in int value) { }
    private void Ref(ref int value) { }
    private void Out(out int value) => value = 0;

    // 1: plain access, this, base, static
    public void R01(Person p) { Use(p.{|PUR0901:Email|}); Use(Person.{|PUR0901:Operator|}); p.Email = "written"; }
    public class Sub : Vip { public string M() => base.{|PUR0901:Phone|} + this.{|PUR0901:Phone|}; }
    // 2: compound assignment
    public void R02(Person p) { p.{|PUR0901:Age|} += 1; p.{|PUR0901:Age|}++; Use(p.{|PUR0901:Nick|} ??= "x"); }
    // 3: by reference
    public unsafe void R03(Person p)
    {
        In(in p.{|PUR0901:Age|}); Ref(ref p.{|PUR0901:Age|}); Out(out p.Age);
        ref var age = ref p.{|PUR0901:Age|};
        fixed (int* q = &p.{|PUR0901:Age|}) { }
    }
    // 4: conditional access
    public void R04(Person? p) { Use(p?.{|PUR0901:Email|}); Use(p?.Next?.{|PUR0901:Email|}); }
    // 5: property patterns
    public bool R05(Person p) => p is { {|PUR0901:Email|}: "a" } || p is { Next.{|PUR0901:Email|}: var e } || p is { {|PUR0901:Inner|}: { City: "b" } };
    // 6: positional pattern
    public bool R06(Contact c) => c is ({|PUR0901:"a"|}, _) || c is (_, 1);
    // 7: deconstruction
    public void R07(Contact c, Person p)
    {
        var ({|PUR0901:a|}, b) = c;
        string s;
        ({|PUR0901:s|}, _) = c;
        var (_, n) = c;
        (({|PUR0901:var x|}, _), int y) = (c, 1);
    }
    // 8: foreach with deconstruction
    public void R08(List<Contact> cs) { foreach (var ({|PUR0901:a|}, b) in cs) { } foreach (var (_, b) in cs) { } }
    // 9: foreach over a tagged Current
    public void R09(Mails mails) { foreach (var m in {|PUR0901:mails|}) { } }
    // 10: interpolation
    public string R10(Person p) => $"{p.{|PUR0901:Email|}}";
    // 11: concatenation
    public string R11(Person p, Contact c) => "a" + p.{|PUR0901:Email|} + {|PUR0901:c|};
    // 12: with copies, reading nothing
    public Contact R12(Contact c) => c with { Number = 3 };
    // 13: what the compiler writes for a record
    public void R13(Contact c, Contact d) { Use(c == d); Use(c.Equals(d)); Use(c.GetHashCode()); Use(c.{|PUR0901:ToString|}()); Use($"{{|PUR0901:c|}}"); }
    // 14: anonymous type
    public object R14(Person p) => new { p.{|PUR0901:Email|} };
    // 15: tuple element
    public object R15(Person p) { var t = (e: p.{|PUR0901:Email|}, 1); return t.e; }
    // 16: collection initializers
    public object R16(Person p) => new List<object> { p.{|PUR0901:Email|} };
    public object R16b(Person p) => new Dictionary<string, string> { ["e"] = p.{|PUR0901:Email|} };
    // 17: nested object initializer runs the getter
    public Person R17() => new() { {|PUR0901:Inner|} = { City = "x" } };
    // 18: collection expression and spread
    public List<string> R18(Person p) => [p.{|PUR0901:Email|}, .. p.{|PUR0901:Phones|}];
    // 19: params
    public string R19(Person p) => string.Concat("a", p.{|PUR0901:Email|}, "b", "c", p.{|PUR0901:Nick|}) + Join(p.{|PUR0901:Email|});
    private static string Join(params ReadOnlySpan<string> parts) => "";
    // 20: list and slice patterns
    public bool R20(Letters l) => l is {|PUR0901:['a', ..]|};
    public bool R20b(Letters l) => l is [{|PUR0901:.. var rest|}];
    // 21: index from the end, range
    public void R21(Letters l) { Use({|PUR0901:l[^1]|}); Use({|PUR0901:l[1..]|}); }
    // 22: inline array
    public int R22(Digits d) => {|PUR0901:d[0]|};
    // 23: extension methods (and ReadForms.CSharp14.cs)
    public void R23(Person p) { Use(p.{|PUR0901:Old|}()); }
    // 24: partial property (and ReadForms.CSharp14.cs)
    public void R24(Halves h) { Use(h.{|PUR0901:P|}); }
    // 25: captured primary-constructor parameter
    public string R25() => {|PUR0901:captured|};
    // 26: method group
    public Func<string> R26(Person p) => p.{|PUR0901:Describe|};
    // 27: lambda in place of a getter
    public Func<string> R27(Person p) => () => p.{|PUR0901:Email|};
    // 28: tagged delegate
    public string? R28(Person p) => p.{|PUR0901:Loader|}?.Invoke();
    // 29: operators and conversions
    public void R29(Person p) { Use({|PUR0901:~p|}); Use({|PUR0901:(string)p|}); }
    // 30: await, using, lock, fixed
    public async Task R30(Person p, Task<string> t) { lock (p.{|PUR0901:Email|}) { } Use(await Task.FromResult(p.{|PUR0901:Email|})); }
    // 31: pointers
    public unsafe int R31(Buf* b) => b->{|PUR0901:X|} + (*b).{|PUR0901:X|};
    // 32: function pointer
    public unsafe void R32() { delegate*<Person, string> f = &PersonExtensions.{|PUR0901:Old|}; Use(f(null!)); }
    // 33: dynamic
    public void R33(Person p) { dynamic d = p; Use(d.{|PUR0005:{|PUR0901:Email|}|}); Use(((dynamic)p).{|PUR0005:{|PUR0901:Email|}|}); }
    // 34: expression tree
    public Expression<Func<Person, string>> R34() => p => p.{|PUR0901:Email|};
    // 35: constants and default values
    public string R35(string line = Person.{|PUR0901:Hotline|}) => Person.{|PUR0901:Hotline|};
    [Obsolete(Person.Hotline)] public void R35b() { }
    // 36: names
    public string R36(Person p) => nameof(p.Email) + typeof(Person).Name;
    // 37: constructor initializers
    public class Derived(Person p) : BaseOf(p.{|PUR0901:Email|}) { }
    public class Explicit : BaseOf { public Explicit(Person p) : base(p.{|PUR0901:Email|}) { } }
    public class BaseOf(string s) { private string S { get; } = s; }
    // 38: initializers
    private static readonly string Start = Person.{|PUR0901:Operator|};
    // 39: constrained generic
    public string R39<T>(T t) where T : IHasEmail => t.{|PUR0901:Email|};
    // 40: override inherits the tag, a hiding member does not
    public void R40(Vip v, Hidden h) { Use(v.{|PUR0901:Phone|}); Use(h.Phone); }
    // 41: indexer
    public void R41(Person p) { Use(p{|PUR0901:[0]|}); p[0] = "written"; }
    // 42: half-typed code is another test
    // 43: partial method without a body
    public void R43(Halves h) => Use({|PUR0904:Generated|}({|PUR0901:captured|}));
    private string Generated([PermittedPurposes("marketing")] string s) => s;
}
