namespace PurposeAnalyzers.Tests.Purposes;

/// <summary>Which purpose does code serve? The nearest declaration (DESIGN 5.2).</summary>
public class CodePurposeTests
{
    [Fact]
    public Task An_attribute_on_a_lambda_or_local_function_decides_before_the_member() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] class Campaign
        {
            [Purpose("support")] void To(Member m)
            {
                _ = m.Email + m.{|PUR0901:Card|};
                var f = [Purpose("billing")] () => m.{|PUR0901:Email|} + m.Card;
                Func<Func<string>> g = [Purpose("billing")] () => () => m.{|PUR0901:Email|} + m.Card;
                [Purpose("billing")] string Local() { string Inner() => m.{|PUR0901:Email|} + m.Card; return Inner(); }
                static string Plain(Member m) => m.Email + m.{|PUR0901:Card|};
            }
            Func<Member, string> Field = [Purpose("billing")] (m) => m.{|PUR0901:Email|} + m.Card;
        }
        """);

    [Fact]
    public Task An_accessor_decides_before_its_property_and_that_before_the_type() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] class Campaign(Member m)
        {
            [Purpose("support")] string A => m.Email + m.{|PUR0901:Card|};
            [Purpose("support")] string B { get => m.Email; [Purpose("billing")] set => _ = m.{|PUR0901:Email|} + m.Card; }
            string C { get => m.{|PUR0901:Email|}; [Purpose("billing")] set => _ = m.Card; }
            [Purpose("support")] string this[int i] => m.Email + m.{|PUR0901:Card|};
            [Purpose("support")] event Action E { add => _ = m.Email; [Purpose("billing")] remove => _ = m.{|PUR0901:Email|}; }
            [Purpose("support")] string Constant { get; } = "";
            [Purpose("support")] string D { get; } = new Member().Email + new Member().{|PUR0901:Card|};
        }
        """);

    [CSharp14Fact]
    public Task Containing_types_decide_from_inner_to_outer() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] class Outer
        {
            [Purpose("billing")] class Inner { string A(Member m) => m.{|PUR0901:Email|} + m.Card; class Innermost { string A(Member m) => m.Card; } }
            class Plain { string A(Member m) => m.{|PUR0901:Email|} + m.Name; }
            string field = new Member().{|PUR0901:Email|};
            Outer() => new Member().{|PUR0901:Email|}.ToString();
            ~Outer() => new Member().{|PUR0901:Email|}.ToString();
            public static string operator +(Outer o, Member m) => m.{|PUR0901:Email|};
        }
        [Purpose("marketing")] struct Value { string A(Member m) => m.{|PUR0901:Email|}; }
        [Purpose("marketing")] record Data(int X) { string A(Member m) => m.{|PUR0901:Email|}; }
        [Purpose("marketing")] interface IText { string A(Member m) => m.{|PUR0901:Email|}; }
        [Purpose("marketing")] static class Extensions { extension(Member m) { internal string A() => m.{|PUR0901:Email|}; } }
        """);

    [Fact]
    public Task A_base_class_decides_for_derived_classes_that_declare_none() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] abstract class Base<T> { }
        class Derived : Base<int> { string A(Member m) => m.{|PUR0901:Email|}; class Nested { string A(Member m) => m.{|PUR0901:Email|}; } }
        class Deeper : Derived { string B(Member m) => m.{|PUR0901:Email|}; }
        [Purpose("support")] class Own : Base<int> { string A(Member m) => m.Email + m.{|PUR0901:Card|}; }
        """);

    [Fact]
    public Task A_base_or_interface_member_decides_for_overrides_and_implementations() => MemberSample.VerifyAsync("""
        interface IText
        {
            [Purpose("marketing")] string Of(Member m);
            [Purpose("marketing")] string Line { get; }
            string Half { [Purpose("marketing")] get; }
            [Purpose("marketing")] event Action Rung;
        }
        class Text : IText
        {
            public virtual string Of(Member m) => m.{|PUR0901:Email|};
            public string Line => new Member().{|PUR0901:Email|};
            public string Half => new Member().{|PUR0901:Email|};
            public event Action Rung { add => _ = new Member().{|PUR0901:Email|}; remove { } }
            string Other(Member m) => m.Email;
        }
        class Explicit : IText
        {
            string IText.Of(Member m) => m.{|PUR0901:Email|};
            string IText.Line => new Member().{|PUR0901:Email|};
            string IText.Half => new Member().{|PUR0901:Email|};
            event Action IText.Rung { add { } remove { } }
        }
        class Deeper : Text { public override string Of(Member m) => m.{|PUR0901:Email|}; }
        abstract class Base { [Purpose("marketing")] public abstract string Of(Member m); }
        class Derived : Base { public override string Of(Member m) => m.{|PUR0901:Email|}; }
        interface IStatic { [Purpose("marketing")] static abstract string Of(Member m); }
        class Static : IStatic { public static string Of(Member m) => m.{|PUR0901:Email|}; }
        """);

    [Fact]
    public Task The_purpose_of_an_interface_holds_for_the_members_that_implement_it() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] interface IText { string Of(Member m); string Line { get; } }
        class Text : IText
        {
            public virtual string Of(Member m) => m.{|PUR0901:Email|};
            public string Line => new Member().{|PUR0901:Email|};
            string Other(Member m) => m.Email;
        }
        class Explicit : IText { string IText.Of(Member m) => m.{|PUR0901:Email|}; string IText.Line => ""; }
        class Deeper : Text { public override string Of(Member m) => m.{|PUR0901:Email|}; }
        class Deepest : Deeper { public override string Of(Member m) => m.{|PUR0901:Email|}; }
        """);

    [Fact]
    public Task Bindings_decide_member_before_type_before_namespace_before_assembly() => MemberSample.VerifyWithBindingsAsync(
        """
        namespace Contoso
        {
            class Desk { string A(Member m) => m.Email + m.{|PUR0901:Card|}; string B(Member m) => m.{|PUR0901:Email|} + m.Card; string C => new Member().{|PUR0901:Email|}; }
            class Plain { string A(Member m) => m.{|PUR0901:Email|} + m.Name; }
            namespace Inner { class Deep { string A(Member m) => m.{|PUR0901:Email|} + m.Card; } namespace Innermost { class Deep { string A(Member m) => m.{|PUR0901:Email|}; } } }
            [Purpose("support")] class Own { string A(Member m) => m.Email + m.{|PUR0901:Card|}; }
        }
        class Elsewhere { string A(Member m) => m.Email + m.{|PUR0901:Card|}; }
        """,
        """
        <Code Scope="T:Contoso.Desk" Purposes="support"/>
        <Code Scope="M:Contoso.Desk.B(Member)" Purposes="billing"/>
        <Code Scope="P:Contoso.Desk.C" Purposes="marketing"/>
        <Code Scope="N:Contoso" Purposes="marketing"/>
        <Code Scope="N:Contoso.Inner" Purposes="billing"/>
        <Code Assembly="TestProject" Purposes="support"/>
        """);

    [Fact]
    public Task Bindings_of_another_assembly_do_not_hold_here() => MemberSample.VerifyWithBindingsAsync(
        "namespace Contoso { class Desk { string A(Member m) => m.Email; } }",
        """<Code Scope="N:Contoso" Purposes="marketing" Assembly="Other"/><Code Assembly="Other" Purposes="marketing"/>""");

    [Fact]
    public Task The_assembly_decides_last() => MemberSample.VerifyAsync("""
        [assembly: Purpose("marketing")]
        class Campaign { string A(Member m) => m.{|PUR0901:Email|}; [Purpose("support")] string B(Member m) => m.Email; }
        """);

    [Fact]
    public Task Every_purpose_of_a_commitment_must_be_permitted() => MemberSample.VerifyAsync("""
        [Purpose("support", "marketing")] class Both { string A(Member m) => m.{|PUR0901:Email|} + m.Name + m.{|PUR0901:Card|}; }
        """);

    [Fact]
    public Task Candidates_of_which_some_are_excluded_are_reported_once_at_the_first_that_excludes_one() => MemberSample.VerifyAsync("""
        [assembly: Purpose("support", "marketing", "billing")]
        static class Text { internal static string Of(Member m) => m.{|PUR0203:Name|}; }
        class Read { string A(Member m) => m.Id + m.{|PUR0203:Name|} + m.Name + m.Email; }
        class Lambda { string A(Member m) { Func<string> f = () => m.{|PUR0203:Name|}; return f() + Local(); string Local() => m.Email; } }
        class Call { string A(Member m) => Text.{|PUR0203:Of|}(m) + m.Email; }
        """);

    [Fact]
    public Task Candidates_of_which_none_is_left_are_reported_once_at_the_first_that_leaves_none() => MemberSample.VerifyAsync("""
        [assembly: Purpose("support", "marketing")]
        static class Text { internal static string Of(Member m) => m.{|PUR0203:Email|}; }
        class Read { string A(Member m) => m.Name + m.Email + m.{|PUR0901:Card|} + m.Card; }
        class Lambda { string A(Member m) { Func<string> f = () => m.{|PUR0901:Card|}; return f() + m.Card; } }
        class Own { string A(Member m) { var f = [Purpose("billing")] () => m.Card; return f() + m.{|PUR0203:Email|}; } }
        """);

    [Fact]
    public Task A_call_that_leaves_no_candidate_is_reported_there() => MemberSample.VerifyWithBindingsAsync(
        """
        static class Text { internal static string Of(Member m) => m.Card; }
        namespace Contoso { class Desk { string A(Member m) => m.Email + Text.{|PUR0902:Of|}(m) + m.Card; } }
        """,
        """<Code Scope="N:Contoso" Purposes="support marketing"/>""");

    [Fact]
    public Task One_candidate_alone_is_all_or_nothing_and_reported_once() => MemberSample.VerifyAsync("""
        [assembly: Purpose("marketing")]
        class Campaign { string A(Member m) => m.Name + m.{|PUR0901:Email|} + m.Card; }
        """);

    [Fact]
    public Task Mutually_recursive_candidates_are_each_reported_for_what_they_read() => MemberSample.VerifyAsync("""
        [assembly: Purpose("support", "billing")]
        static class Text
        {
            internal static string A(Member m) => m.{|PUR0203:Email|} + B(m);
            internal static string B(Member m) => m.{|PUR0203:Card|} + A(m);
        }
        """);
}
