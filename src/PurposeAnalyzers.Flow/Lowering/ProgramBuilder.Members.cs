using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Lowering;

/// <content>Reading members.</content>
internal sealed partial class ProgramBuilder
{
    private Operand VisitMember(IMemberReferenceOperation reference)
    {
        var receiver = Owner(reference);
        if (Views.IsWhole(reference.Member, callables))
        {
            return receiver;
        }

        var arguments = reference is IPropertyReferenceOperation { Property: { Parameters.IsEmpty: false, GetMethod: { } getter } } indexer
            ? Arguments(indexer.Arguments)
            : ImmutableArray<Argument>.Empty;
        return NamedBy(reference.Member, reference) ?? ReadMember(receiver, reference.Member, reference.Syntax, reference.Instance, arguments);
    }

    /// <summary>What a library is asked for by name. The name may stand in a lambda, which is no part of the graph.</summary>
    private Operand? NamedBy(ISymbol member, IOperation operation) =>
        domain.AsksByName(member) && BoundAs(operation) is { } bound && domain.NamedBy(bound) is { IsEmpty: false } symbols
            ? Merged(symbols.Select(symbol => ReadSymbol(symbol, Operand.Nothing, operation.Syntax)).ToList(), operation)
            : null;

    /// <summary>The operation before it became part of the graph; a clause of a query has none of its own.</summary>
    private IOperation? BoundAs(IOperation operation) =>
        operation.Syntax.FirstAncestorOrSelf<QueryExpressionSyntax>() is { } query && operation.Syntax is QueryClauseSyntax
            ? model!.GetOperation(query, cancellationToken)?.Descendants().FirstOrDefault(o => o.Kind == operation.Kind && o.Syntax == operation.Syntax)
            : model!.GetOperation(operation.Syntax, cancellationToken);

    /// <summary>The object of a member; the static members of a type are kept where its <c>this</c> is.</summary>
    private Operand Owner(IMemberReferenceOperation reference)
    {
        if (reference.Instance is { } instance)
        {
            return Visit(instance);
        }

        return OwnerType is { } type && SymbolEqualityComparer.Default.Equals(reference.Member.ContainingType?.OriginalDefinition, type) && !reference.Member.IsImplicitlyDeclared
            ? Variable(type)
            : Operand.Nothing;
    }

    private Operand ReadMember(
        Operand receiver, ISymbol member, SyntaxNode syntax, IOperation? instance = null, ImmutableArray<Argument> arguments = default)
    {
        if (member is IFieldSymbol { IsConst: true } && !domain.IsTracked(member))
        {
            return Operand.Nothing;
        }

        // A backing field holds its property's data.
        var symbol = member is IFieldSymbol { AssociatedSymbol: IPropertySymbol backed } && domain.IsTracked(backed) ? backed : member;
        if (domain.IsTracked(symbol))
        {
            var read = ReadSymbol(symbol, receiver, syntax);
            return read with { Place = receiver.Place?.Then(Members.Canonical(symbol)) };
        }

        if (domain.Drops(symbol))
        {
            return Operand.Nothing;
        }

        if (IsElement(symbol))
        {
            return receiver with { Place = null };
        }

        return symbol is IPropertySymbol { GetMethod: { } getter } property && (HasCode(getter) || IsGeneric(property))
            ? Call(getter, receiver, instance?.Type, arguments.IsDefault ? ImmutableArray<Argument>.Empty : arguments, syntax, instance)
            : LoadMember(receiver, Members.Canonical(symbol), syntax);
    }

    /// <summary>What enumerates a collection is the collection, and what it shows an element: also of those that do not say of what type.</summary>
    private static bool IsElement(ISymbol member) => member is
        { Name: "Current", ContainingType.SpecialType: SpecialType.System_Collections_IEnumerator }
        or { Name: "Key" or "Value", ContainingType: { Name: "DictionaryEntry", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } } };

    private Operand LoadMember(Operand receiver, ISymbol member, SyntaxNode syntax)
    {
        var target = slots.New();
        Add(new Load(target, receiver.Slot, member, syntax, function));
        return new Operand(target, receiver.Place?.Then(member));
    }

    /// <summary>Whether an accessor runs code of this compilation; most properties are automatic.</summary>
    private bool HasCode(IMethodSymbol accessor) => callables.MayRunCode(Callable.Of(accessor));

    /// <summary>What a library's generic type says of its members is followed by their types, as its methods are; elements of a collection are the collection.</summary>
    private bool IsGeneric(IPropertySymbol member) =>
        !member.Parameters.IsEmpty
        || (member.ContainingType is { IsGenericType: true, IsTupleType: false, IsAnonymousType: false }
            && !callables.IsOfCompilation(member)
            && TypeShape.MentionsParameter(member.OriginalDefinition.Type));
}
