using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Provenance;

/// <summary>A tag on a base or interface member holds for what overrides or implements it.</summary>
public class TagInheritanceTests
{
    [Fact]
    public Task An_override_has_the_tag_of_every_base() => Marketing.VerifyFileAsync("""
        public abstract class Contact { [PermittedPurposes("support")] public abstract string Email { get; } [return: PermittedPurposes("support")] public virtual string Find() => ""; public virtual string Free => ""; }
        public class Member : Contact { public override string Email => ""; public override string Find() => ""; }
        public class Vip : Member { public sealed override string Email => ""; public override string Find() => ""; public override string Free => ""; }
        public class Hiding : Member { public new string Email => ""; }
        public class Own : Contact { [PermittedPurposes("support")] public override string Email => ""; }
        [Purpose("marketing")]
        class Campaign { public object All(Vip v, Hiding h, Own o) => (v.{|PUR0901:Email|}, v.{|PUR0901:Find|}(), v.Free, h.Email, h.{|PUR0901:Find|}(), ((Contact)h).{|PUR0901:Email|}, o.{|PUR0901:Email|}); }
        """);

    [Fact]
    public Task An_implementation_has_the_tag_of_every_interface_member() => Marketing.VerifyFileAsync("""
        public interface IContact { [PermittedPurposes("support")] string Email { get; } [return: PermittedPurposes("support")] string Find(int id); [PermittedPurposes("support")] string this[int i] { get; } static abstract string Kind { get; } }
        public interface IStored<T> { [PermittedPurposes("support")] T Value { get; } }
        public interface IMember : IContact { }
        public class Member : IMember, IStored<string>, IStored<int>
        {
            public virtual string Email => ""; public string Find(int id) => ""; public string Find(string id) => ""; public string this[int i] => ""; public static string Kind => "";
            public string Value => ""; int IStored<int>.Value => 1;
        }
        public class Vip : Member { public override string Email => ""; }
        public class Explicit : IContact { string IContact.Email => Copy; string IContact.Find(int id) => ""; string IContact.this[int i] => ""; public string Copy => ""; static string IContact.Kind => ""; }
        public struct Light : IStored<int> { public int Value => 1; }
        [Purpose("marketing")]
        class Campaign
        {
            public object All(Member m, Vip v, IMember i, Explicit e, Light l) => (m.{|PUR0901:Email|}, m.{|PUR0901:Find|}(1), m.Find(""), m{|PUR0901:[0]|}, m.{|PUR0901:Value|}, ((IStored<int>)m).{|PUR0901:Value|}, v.{|PUR0901:Email|}, i.{|PUR0901:Email|}, ((IContact)e).{|PUR0901:Email|}, e.Copy, l.{|PUR0901:Value|});
            public string Generic<T>(T t) where T : IContact => t.{|PUR0901:Email|} + T.Kind;
        }
        """);

    [Fact]
    public Task A_static_implementation_has_the_tag_of_its_interface_member() => Marketing.VerifyFileAsync("""
        public interface IContact { [PermittedPurposes("support")] static abstract string Email { get; } [return: PermittedPurposes("support")] static abstract string Find(); }
        public class Member : IContact { public static string Email => ""; public static string Find() => ""; public static string Free => ""; }
        [Purpose("marketing")] class Campaign { public object All<T>() where T : IContact => (T.{|PUR0901:Email|}, T.{|PUR0901:Find|}(), Member.{|PUR0901:Email|}, Member.{|PUR0901:Find|}(), Member.Free); }
        """);

    [Fact]
    public Task A_parameter_has_the_tag_of_the_parameter_that_it_overrides_or_implements() => Marketing.VerifyFileAsync("""
        public interface ISender { void Send([PermittedPurposes("support")] string mail, string text); }
        public abstract class Sender { public abstract void Push(string text, [PermittedPurposes("support")] string mail); }
        [Purpose("marketing")]
        class Campaign : Sender, ISender
        {
            public void Use(object o) { }
            public void Send(string to, string text) { Use({|PUR0901:to|}); Use(text); }
            public override void Push(string text, string to) { Use({|PUR0901:to|}); Use(text); }
        }
        [Purpose("marketing")] public class Letters : ISender { void ISender.Send(string to, string text) { GC.KeepAlive({|PUR0901:to|}); GC.KeepAlive(text); } }
        """);

    [Fact]
    public Task A_default_implementation_and_a_reimplementation_keep_the_tag() => Marketing.VerifyFileAsync("""
        public interface IContact { [PermittedPurposes("support")] string Email { get => ""; } }
        public interface IMember : IContact { string IContact.Email => ""; }
        public abstract class Base { public abstract string Email { get; } }
        public class Member : Base, IContact { public override string Email => ""; }
        public class Vip : Member { public override string Email => ""; }
        [Purpose("marketing")] class Campaign { public object All(IMember i, Member m, Vip v, Base b) => (i.{|PUR0901:Email|}, m.{|PUR0901:Email|}, v.{|PUR0901:Email|}, b.Email); }
        """);
}
