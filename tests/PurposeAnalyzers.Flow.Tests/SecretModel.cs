using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Tests;

/// <summary>
/// The smallest world in which data flows. What is named <c>Secret…</c> is tracked. <c>Sink(x)</c> asks for the value, <c>SinkText(x)</c> for text of
/// it, <c>SinkWhole(x)</c> for all that the object holds; members and methods named <c>Leak…</c> ask of what is stored or returned. Types named
/// <c>Known…</c> say by their members what they hold.
/// </summary>
internal sealed class SecretModel(Compilation compilation) : IFlowModel, IBodyDomain
{
    private readonly OpenTypes open = new();

    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> data = new(SymbolEqualityComparer.Default);

    /// <summary>Called at every question; may cancel whoever asks.</summary>
    public Action OnQuestion { get; set; } = () => { };

    public bool IsAnswer(ISymbol function) => false;

    public bool MakesAnswers(ISymbol function) => function.Name.StartsWith("Answer", StringComparison.Ordinal);

    public bool IsDecision(IMethodSymbol method) => false;

    public bool PicksWhatItShows(ITypeSymbol type) => false;

    public bool IsEnvelope(INamedTypeSymbol contract) => false;

    public bool AsksByName(ISymbol member) => false;

    public ImmutableArray<ISymbol> NamedBy(IOperation operation) => [];

    public bool IsTracked(ISymbol symbol)
    {
        OnQuestion();
        return symbol.Name.StartsWith("Secret", StringComparison.Ordinal);
    }

    public bool IsUse(IOperation read, ISymbol symbol) => true;

    public bool Ignores(IOperation call) => false;

    public bool IsLookedInto(IParameterSymbol parameter, ITypeSymbol type) => parameter.ContainingType?.TypeKind != TypeKind.Delegate && (HoldsData(type) || TextOf(type).Kind == TextKind.Method);

    public bool IsLookedIntoBy(IMethodSymbol method, ITypeSymbol receiver) => false;

    public Demand ForCallers(Demand demand, SyntaxNode site, ISymbol function, CancellationToken cancellationToken) => demand;

    public bool IsInferred(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly)
        && !IsTracked(member)
        && member switch
        {
            IFieldSymbol field => !field.IsConst && field.DeclaredAccessibility == Accessibility.Private && field.Type.TypeKind != TypeKind.Delegate,
            IPropertySymbol property => property.DeclaredAccessibility == Accessibility.Private,
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: false } } => true,
            _ => false,
        };

    public bool Drops(ISymbol callable)
    {
        OnQuestion();
        return callable is IPropertySymbol { Name: "Length" or "Count" } or IMethodSymbol { Name: "Redact" or "IsNullOrEmpty" };
    }

    public bool IsOpen(ITypeSymbol type) => open.Contain(type);

    public bool HoldsBeyond(ITypeSymbol type, ITypeSymbol other) => DataIn(type, default).Except(DataIn(other, default), SymbolEqualityComparer.Default).Any();

    public bool HoldsData(ITypeSymbol type) => !DataIn(type, default).IsEmpty;

    public ImmutableArray<ISymbol> DataIn(ITypeSymbol type, Form form) => data.GetOrAdd(type, _ =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            ? [.. type.GetMembers().Where(m => m is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol && m.Name.StartsWith("Secret", StringComparison.Ordinal))]
            : []);

    public TextOfObject TextOf(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false })
        {
            return new TextOfObject(TextKind.Value);
        }

        var method = type.GetMembers("ToString").OfType<IMethodSymbol>().SingleOrDefault(m => m.Parameters.IsEmpty);
        return method switch
        {
            null => new TextOfObject(type.DeclaringSyntaxReferences.IsEmpty ? TextKind.Value : TextKind.Nothing),
            { IsImplicitlyDeclared: true } => new TextOfObject(TextKind.Members),
            { DeclaringSyntaxReferences.IsEmpty: true } => new TextOfObject(TextKind.Value),
            _ => new TextOfObject(TextKind.Method, method),
        };
    }

    public Form FormOf(IParameterSymbol parameter) => parameter.ContainingSymbol.Name == "Format" ? Form.Text : Form.Value;

    public bool IsSelector(IParameterSymbol parameter) => parameter.Name == "keySelector";

    public bool KnowsItsData(ITypeSymbol type) => type.Name.StartsWith("Known", StringComparison.Ordinal);

    public bool IsAnswer(IMethodSymbol method) => false;

    public IEnumerable<Ask> AsksOf(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument) => argument is null
        ? []
        : call.Method.Name switch
        {
            "Sink" => [new Ask(new Wanted(call.Method))],
            "SinkText" => [new Ask(new Wanted(call.Method), Form.Text)],
            "SinkWhole" => [new Ask(new Wanted(call.Method), Form.Whole(0))],
            _ => [],
        };

    public IEnumerable<Ask> AsksOf(ISymbol member) => AsksOfResult(member, null);

    public IEnumerable<Ask> AsksOfResult(ISymbol owner, ITypeSymbol? type) => owner.Name.StartsWith("Leak", StringComparison.Ordinal) ? [new Ask(new Wanted(owner))] : [];

    public IEnumerable<Ask> AsksOf(Lose loss) => [new Ask(new Lost())];

    /// <summary>Something at a place that wants to know what comes.</summary>
    private sealed record Wanted(ISymbol Place) : Demand
    {
        public override KeptDemand? Keep() => new KeptDemand(Place, place => new Wanted(place!));

        public bool Equals(Wanted? other) => other is not null && SymbolEqualityComparer.Default.Equals(Place, other.Place);

        public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Place);
    }

    private sealed record Lost : Demand;
}
