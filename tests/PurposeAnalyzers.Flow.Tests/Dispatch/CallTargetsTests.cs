using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Tests.Dispatch;

/// <summary>Each sample has a method <c>Test.M</c> with one call of something named <c>Run</c>.</summary>
public class CallTargetsTests
{
    [Fact]
    public void A_call_that_is_not_virtual_has_one_target() =>
        Check("class A { public void Run() { } } class B : A { public new void Run() { } }", "A x", "A.Run()");

    [Fact]
    public void A_virtual_call_may_run_the_declared_method_and_every_override_below_the_receiver() =>
        Check(Animals, "Animal x", "Animal.Run()", "Cat.Run()", "Dog.Run()", "Puppy.Run()");

    [Fact]
    public void A_derived_receiver_excludes_what_it_overrides_and_its_siblings() =>
        Check(Animals, "Dog x", "Dog.Run()", "Puppy.Run()");

    [Fact]
    public void A_receiver_that_inherits_runs_what_it_inherits() =>
        Check(Animals, "Fish x", "Animal.Run()");

    [Fact]
    public void A_sealed_receiver_runs_its_own_alone() =>
        Check(Animals, "Puppy x", "Puppy.Run()");

    [Fact]
    public void A_constrained_type_parameter_excludes_what_its_constraint_excludes() =>
        Check(Animals, "Dog x", "x.Run()", "T", ["Dog.Run()", "Puppy.Run()"]);

    [Fact]
    public void An_abstract_method_is_no_target() =>
        Check("abstract class A { public abstract void Run(); } class B : A { public override void Run() { } } abstract class C : A { }", "A x", "B.Run()");

    [Fact]
    public void An_interface_call_may_run_explicit_implicit_inherited_and_struct_implementations() => Check(
        """
        interface I { void Run(); }
        class Explicit : I { void I.Run() { } }
        class Implicit : I { public void Run() { } }
        class Base { public void Run() { } } class Inherits : Base, I { }
        struct Value : I { public void Run() { } }
        class Stranger { public void Run() { } }
        """,
        "I x", "Base.Run()", "Explicit.I.Run()", "Implicit.Run()", "Value.Run()");

    [Fact]
    public void A_default_implementation_and_what_reimplements_it_are_targets() => Check(
        "interface I { void Run() { } } interface J : I { void I.Run() { } } class A : I { } class B : J { } class C : I { public void Run() { } }",
        "I x", "C.Run()", "I.Run()", "J.I.Run()");

    [Fact]
    public void A_base_that_is_named_by_an_alias_or_with_all_that_qualifies_it_is_found() => Check(
        """
        using Creature = Zoo.Animal;
        using Shelf = Zoo.Box<int>;
        class Cat : Creature { public override void Run() { } }
        class Dog : Zoo.Animal { public override void Run() { } }
        class Fish : global::Zoo.Animal { public override void Run() { } }
        class Kitten : Cat { public override void Run() { } }
        class Drawer : Shelf { public override void Run() { } }
        namespace Zoo { public class Animal { public virtual void Run() { } } public class Box<T> : Animal { } }
        """,
        "Zoo.Animal x", "Cat.Run()", "Dog.Run()", "Drawer.Run()", "Fish.Run()", "Kitten.Run()", "Zoo.Animal.Run()");

    [Fact]
    public void A_base_on_one_part_a_nested_type_a_record_and_a_base_of_the_same_name_elsewhere_are_told_apart() => Check(
        """
        interface I { void Run(); }
        partial class Part { public void Run() { } }
        partial class Part : I { }
        class Outer { struct Inner : I { public void Run() { } } }
        record Note(string Text) : I { public void Run() { } }
        namespace Other { interface I { void Run(); } class Stranger : I { public void Run() { } } }
        """,
        "I x", "Note.Run()", "Outer.Inner.Run()", "Part.Run()");

    [Fact]
    public void A_call_through_a_derived_interface_excludes_classes_without_it() => Check(
        "interface I { void Run(); } interface J : I { } class A : I { public void Run() { } } class B : J { public void Run() { } }",
        "J x", "B.Run()");

    [Fact]
    public void Constructions_of_a_generic_interface_are_told_apart() =>
        Check(Handlers, "IHandler<string> x", "Open<T>.Run(T)", "Strings.Run(string)");

    [Fact]
    public void An_open_construction_may_be_any() =>
        Check(Handlers, "IHandler<T> x", "x.Run(default!)", "T", ["Lists.Run(System.Collections.Generic.List<int>)", "Open<T>.Run(T)", "Strings.Run(string)"]);

    [Fact]
    public void A_construction_that_mentions_a_type_parameter_may_be_any_of_its_form() =>
        Check(Handlers, "IHandler<System.Collections.Generic.List<T>> x", "x.Run(default!)", "T", ["Lists.Run(System.Collections.Generic.List<int>)", "Open<T>.Run(T)"]);

    [Fact]
    public void Variance_admits_convertible_constructions() => Check(
        "interface IHandler<in T> { void Run(); } class Any : IHandler<object> { public void Run() { } } class Numbers : IHandler<int> { public void Run() { } }",
        "IHandler<string> x", "Any.Run()");

    [Fact]
    public void A_base_call_runs_the_base_alone()
    {
        var sample = new Sample(Animals + "class Test : Animal { public override void Run() => base.Run(); void M() => base.Run(); }");
        Assert.Equal(["Animal.Run()"], Targets(sample));
    }

    [Fact]
    public void A_static_abstract_call_may_run_every_implementation()
    {
        var sample = new Sample("interface I { static abstract void Run(); } class A : I { public static void Run() { } } class B { public static void Run() { } } class Test { void M<T>() where T : I => T.Run(); }");
        Assert.Equal(["A.Run()"], Targets(sample));
    }

    [Theory]
    [InlineData("public", 8, false)]
    [InlineData("public", 9, true)]
    [InlineData("internal", 50, false)]
    public void A_contract_that_anyone_may_implement_is_followed_up_to_8_implementations(string accessibility, int count, bool tooMany)
    {
        var classes = string.Concat(Enumerable.Range(0, count).Select(i => $"class C{i} : I {{ public void Run() {{ }} }} class D{i} : C{i} {{ }} "));
        var sample = new Sample($"{accessibility} interface I {{ void Run(); }} {classes} class Test {{ void M(I x) => x.Run(); }}");
        var targets = Find(sample);
        Assert.Equal(tooMany, targets.TooMany);
        Assert.Equal(count, targets.Targets.Length);
    }

    private const string Animals = """
        class Animal { public virtual void Run() { } }
        class Cat : Animal { public override void Run() { } }
        class Dog : Animal { public override void Run() { } }
        sealed class Puppy : Dog { public override void Run() { } }
        class Fish : Animal { }

        """;

    private const string Handlers = """
        interface IHandler<T> { void Run(T item); }
        class Strings : IHandler<string> { public void Run(string s) { } }
        class Lists : IHandler<System.Collections.Generic.List<int>> { public void Run(System.Collections.Generic.List<int> l) { } }
        class Open<T> : IHandler<T> { public void Run(T item) { } }

        """;

    private static void Check(string types, string parameter, params string[] expected) =>
        Check(types, parameter, expected.Any(e => e.Contains("Run(T)", StringComparison.Ordinal)) ? "x.Run(default!)" : "x.Run()", typeParameter: null, expected);

    private static void Check(string types, string parameter, string call, string? typeParameter, string[] expected)
    {
        var (type, name) = (parameter.Split(' ')[0], parameter.Split(' ')[1]);
        var isConstraint = typeParameter is not null && !type.Contains('<', StringComparison.Ordinal);
        var method = typeParameter is null ? $"void M({type} {name})"
            : isConstraint ? $"void M<T>(T {name}) where T : {type}"
            : $"void M<T>({type} {name})";
        var sample = new Sample($"{types} class Test {{ {method} => {call}; }}");
        Assert.DoesNotContain(sample.Compilation.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);
        Assert.Equal(expected, Targets(sample));
    }

    private static IEnumerable<string> Targets(Sample sample) => Find(sample).Targets.Select(t => t.ToDisplayString()).Order(StringComparer.Ordinal);

    private static CallTargets Find(Sample sample) => CallTargets.Of(
        Assert.Single(sample.Body("Test.M").Events.OfType<Call>()), new TypeHierarchy(sample.Compilation, tree => new FileIndex(tree)), CancellationToken.None);
}
