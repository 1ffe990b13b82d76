using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Tests.Values;

/// <summary>Random trails, labels, values and states over a few symbols and steps, so that they often coincide.</summary>
internal static class RandomValues
{
    private static readonly Sample Code = new(
        "class C { int a, b, c, d, e; void M(int p, int q) { } void N(int p) { } int O() => a + b + (c + d) + e; }",
        "class D { int f; int P() => f + (f + f); }");

    private static readonly SyntaxNode[] Steps =
    [
        .. Code.Compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes()).Where(n => n.IsKind(SyntaxKind.IdentifierName) || n.IsKind(SyntaxKind.AddExpression)),
    ];

    private static readonly ISymbol[] Fields = [.. "abcde".Select(name => Code.Member("C." + name))];

    private static readonly IMethodSymbol[] Methods = [.. "MNO".Select(name => (IMethodSymbol)Code.Member("C." + name))];

    public static Gen<SyntaxNode> AStep { get; } = Gen.Elements(Steps);

    public static Gen<ISymbol> AMember { get; } = Gen.Elements(Fields);

    public static Gen<(SyntaxNode Step, ISymbol? Entered)> AStepOrCall { get; } =
        from step in AStep
        from entered in Gen.Elements<ISymbol?>(null, null, Methods[0], Methods[1])
        select (step, entered);

    public static Gen<Trail?> ATrail { get; } =
        from length in Gen.Frequency((3, Gen.Choose(0, 4)), (1, Gen.Choose(0, (2 * Trail.MaxLength) + 3)))
        from steps in Gen.ArrayOf(AStepOrCall, length)
        select steps.Aggregate(default(Trail?), (trail, s) => Trail.Then(trail, s.Step, s.Entered));

    public static Gen<MemberPath> APath { get; } =
        from length in Gen.Choose(0, MemberPath.MaxLength + 1)
        from steps in Gen.ArrayOf(AMember, length)
        select steps.Aggregate(MemberPath.Empty, (path, step) => path.Then(step));

    public static Gen<Origin> AnOrigin { get; } = Gen.OneOf(
        AMember.Select(member => (Origin)new SymbolOrigin(member)),
        from parameter in Gen.Elements(Methods.SelectMany(m => m.Parameters).ToArray())
        from path in APath
        from form in Gen.Elements(Form.Value, Form.Text, Form.Whole(1))
        select (Origin)new ParameterOrigin(parameter, path, form),
        Gen.Constant((Origin)new ObjectOrigin(Code.Type("C"))),
        Gen.Choose(1, 3).Select(number => (Origin)new OriginOfOneHash(number)));

    public static Gen<Label> ALabel { get; } =
        from count in Gen.Choose(0, 4)
        from entries in Gen.ArrayOf(from origin in AnOrigin from trail in ATrail select (origin, trail), count)
        select Label.Of(entries);

    public static Gen<Value> AValue { get; } = ValueOfDepth(3);

    public static Gen<FlowState> AState { get; } =
        from count in Gen.Choose(0, 4)
        from entries in Gen.ArrayOf(from slot in Gen.Choose(1, 5) from value in ValueOfDepth(1) select (slot, value), count)
        select entries.Aggregate(FlowState.Empty, (state, e) => state.Set(e.slot, e.value));

    public static IEnumerable<int> Slots => Enumerable.Range(0, 7);

    private static Gen<Value> ValueOfDepth(int depth) =>
        from own in ALabel
        from targets in Gen.Choose(0, 2)
        from methods in Gen.ArrayOf(Gen.Elements(Methods), targets)
        from count in Gen.Choose(0, depth == 0 ? 0 : 2)
        from members in Gen.ArrayOf(from member in AMember from value in ValueOfDepth(depth - 1) select (member, value), count)
        from apart in Gen.Frequency((3, Gen.Constant(default(ISymbol))), (1, AMember.Select(m => (ISymbol?)m)))
        from content in ALabel
        let value = apart is null ? Value.Of(own, members) : Value.Of(own, members).StoreApart(apart, Value.Of(content))
        select methods.Aggregate(value, (joined, method) => joined.Join(Value.Of(new DelegateTarget(method, Value.Empty, Steps[0]))));

    /// <summary>Origins are kept by their hashes, and different ones may have the same.</summary>
    private sealed record OriginOfOneHash(int Number) : Origin
    {
        public override int GetHashCode() => 1;
    }
}
