namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Calls whose target is only known at run time.</summary>
public class CallOutsidePurposeDispatchTests
{
    [Fact]
    public Task An_interface_call_counts_what_its_implementations_do_and_is_reported() => MemberSample.VerifyAsync("""
        interface IText { string Of(Member m); }
        class Plain : IText { public string Of(Member m) => ""; }
        class Mail : IText { public string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task An_override_below_an_implementation_is_reported_through_the_interface() => MemberSample.VerifyAsync("""
        interface IText { string Of(Member m); }
        class Plain : IText { public virtual string Of(Member m) => ""; }
        class Mail : Plain { public override string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); string Sealed(Plain t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task An_abstract_call_counts_its_overrides_and_is_reported() => MemberSample.VerifyAsync("""
        abstract class Text { public abstract string Of(Member m); public string Run(Member m) => Of(m); }
        class Mail : Text { public override string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign { string To(Text t, Member m) => t.{|PUR0902:Of|}(m) + t.{|PUR0902:Run|}(m); }
        """);

    [Fact]
    public Task A_virtual_call_on_a_class_that_overrides_it_runs_the_override_and_is_silent() => MemberSample.VerifyAsync("""
        class Text { public virtual string Of(Member m) => m.Email; }
        class Plain : Text { public override string Of(Member m) => ""; }
        sealed class Other : Text { public override string Of(Member m) => m.Card; }
        [Purpose("marketing")] class Campaign { string To(Plain t, Member m) => t.Of(m); string To(Other t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task A_base_call_runs_the_base_alone_and_overrides_elsewhere_are_silent() => MemberSample.VerifyAsync("""
        class Text { public virtual string Of(Member m) => ""; public virtual string Line => ""; }
        class Mail : Text { public override string Of(Member m) => m.Email; public override string Line => new Member().Email; }
        [Purpose("marketing")] class Campaign : Text { string To(Member m) => base.Of(m) + base.Line; }
        """);

    [Fact]
    public Task A_default_interface_method_is_reported() => MemberSample.VerifyAsync("""
        interface IText { string Of(Member m) => m.Email; }
        class Plain : IText { }
        interface IQuiet : IText { string IText.Of(Member m) => ""; }
        class Quiet : IQuiet { }
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task Each_construction_of_a_generic_contract_has_its_own_implementations() => MemberSample.VerifyAsync("""
        interface IHandler<T> { void Handle(T item, Member m); }
        class Order { } class Ticket { }
        class Orders : IHandler<Order> { public void Handle(Order o, Member m) { } }
        class Tickets : IHandler<Ticket> { public void Handle(Ticket t, Member m) => m.Email.ToString(); }
        class Lists<T> : IHandler<List<T>> { public void Handle(List<T> t, Member m) => m.Email.ToString(); }
        [Purpose("marketing")] class Campaign
        {
            void A(IHandler<Order> h, Member m) => h.Handle(new(), m);
            void B(IHandler<Ticket> h, Member m) => h.{|PUR0902:Handle|}(new(), m);
            void C<T>(IHandler<T> h, T item, Member m) => h.{|PUR0902:Handle|}(item, m);
            void D<T>(IHandler<List<T>> h, Member m) => h.{|PUR0902:Handle|}(new(), m);
            void E(IHandler<List<int>> h, Member m) => h.{|PUR0902:Handle|}(new(), m);
        }
        """);

    [Fact]
    public Task A_construction_with_a_type_parameter_inside_an_argument_may_be_any_of_that_form_and_is_reported() => MemberSample.VerifyAsync("""
        interface IHandler<T> { void Handle(T item, Member m); }
        class Numbers : IHandler<List<int>> { public void Handle(List<int> t, Member m) => m.Email.ToString(); }
        class Sets : IHandler<HashSet<int>> { public void Handle(HashSet<int> t, Member m) => m.Email.ToString(); }
        class Arrays : IHandler<int[]> { public void Handle(int[] t, Member m) => m.Email.ToString(); }
        [Purpose("marketing")] class Campaign
        {
            void A<T>(IHandler<List<T>> h, Member m) => h.{|PUR0902:Handle|}(new(), m);
            void B<T>(IHandler<T[]> h, Member m) => h.{|PUR0902:Handle|}([], m);
            void C<T>(IHandler<Dictionary<T, int>> h, Member m) where T : notnull => h.Handle(new(), m);
        }
        """);

    [Fact]
    public Task Variant_contracts_are_met_by_implementations_of_other_constructions_and_reported() => MemberSample.VerifyAsync("""
        class Event { } class Sale : Event { }
        interface IHandler<in T> { void Handle(T item, Member m); }
        class Any : IHandler<Event> { public void Handle(Event e, Member m) => m.Email.ToString(); }
        interface ISource<out T> { T? Next(Member m); }
        class Sales : ISource<Sale> { public Sale? Next(Member m) => m.Email == "a" ? null : null; }
        [Purpose("marketing")] class Campaign
        {
            void A(IHandler<Sale> h, Member m) => h.{|PUR0902:Handle|}(new(), m);
            void B(ISource<Event> s, Member m) => s.{|PUR0902:Next|}(m);
            void C(IHandler<string> h, ISource<string> s, Member m) { h.Handle("", m); s.Next(m); }
        }
        """);

    [Fact]
    public Task A_constrained_type_parameter_runs_implementations_within_its_constraints() => MemberSample.VerifyAsync("""
        interface IText { string Of(Member m); }
        abstract class Quiet : IText { public virtual string Of(Member m) => ""; }
        class Silent : Quiet { public override string Of(Member m) => "-"; }
        class Mail : IText { public string Of(Member m) => m.Email; }
        [Purpose("marketing")] class Campaign
        {
            string Any<T>(T t, Member m) where T : IText => t.{|PUR0902:Of|}(m);
            string Some<T>(T t, Member m) where T : Quiet => t.Of(m);
            string Base<T>(T t, Member m) where T : Quiet, IText => ((IText)t).{|PUR0902:Of|}(m);
        }
        """);

    [Fact]
    public Task Static_abstract_members_run_their_implementations_and_are_reported() => MemberSample.VerifyAsync("""
        interface IText<T> where T : IText<T>
        {
            static abstract string Of(Member m);
            static abstract string Line { get; }
            static virtual string Usual(Member m) => m.Email;
            static abstract string operator +(T t, Member m);
        }
        class Mail : IText<Mail>
        {
            public static string Of(Member m) => m.Email;
            public static string Line => new Member().Email;
            public static string operator +(Mail t, Member m) => m.Email;
        }
        [Purpose("marketing")] class Campaign
        {
            string To<T>(T t, Member m) where T : IText<T> => T.{|PUR0902:Of|}(m) + T.{|PUR0902:Line|} + T.{|PUR0902:Usual|}(m) + ({|PUR0902:t + m|});
        }
        """);

    [Fact]
    public Task An_inherited_method_implements_the_interface_of_a_derived_class_and_is_reported() => MemberSample.VerifyAsync("""
        class Base { public string Of(Member m) => m.Email; }
        interface IText { string Of(Member m); }
        class Mail : Base, IText { }
        class Explicit : IText { string IText.Of(Member m) => ""; }
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task A_public_contract_with_many_implementations_is_a_limit_and_no_finding() =>
        MemberSample.VerifyAsync(Many("public", "PUR0002"));

    [Fact]
    public Task An_internal_contract_with_many_implementations_is_reported() =>
        MemberSample.VerifyAsync(Many("internal", "PUR0902"));

    [Fact]
    public Task One_implementation_that_many_classes_inherit_counts_once_and_is_reported() => MemberSample.VerifyAsync($$"""
        public interface IText { string Of(Member m); }
        abstract class Base : IText { public string Of(Member m) => m.Email; }
        {{string.Join('\n', Enumerable.Range(0, 12).Select(i => $"class T{i} : Base {{ }}"))}}
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); }
        """);

    [Fact]
    public Task Implementations_in_several_files_give_one_path_in_any_order() => MemberSample.VerifyAsync(
        "[Purpose(\"marketing\")] class Campaign { string To(IText t, Member m) => t.{|PUR0902:Of|}(m); }",
        "interface IText { string Of(Member m); }",
        "class A : IText { public string Of(Member m) => m.Email; }",
        "class B : IText { public string Of(Member m) => m.Email; }",
        "class C : IText { public string Of(Member m) => Text.Of(m); } static class Text { internal static string Of(Member m) => m.Card + m.Email; }");

    private static string Many(string accessibility, string id) => $$"""
        {{accessibility}} interface IText { string Of(Member m); }
        {{string.Join('\n', Enumerable.Range(0, 9).Select(i => $"class T{i} : IText {{ public string Of(Member m) => m.Email; }}"))}}
        [Purpose("marketing")] class Campaign { string To(IText t, Member m) => t.{|{{id}}:Of|}(m); }
        """;
}
