using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Flow.Lowering;
using PurposeAnalyzers.Flow.Values;

namespace PurposeAnalyzers.Flow.Solving;

/// <summary>
/// Where the values of a generic type's parameters are inside its objects. What a library's method returns of type <c>T</c> can only come from what it was
/// given of type <c>T</c>, so types say how data moves through LINQ, tasks, collections and most other libraries, and no table needs to.
/// </summary>
/// <remarks>
/// Wadler (1989), "Theorems for free!". A collection is its elements and a wrapper is what it wraps; only where a type has several
/// parameters are they told apart, by the member that has the parameter's type.
/// </remarks>
internal static class TypeShape
{
    /// <summary>Nobody writes sequences of sequences as deep as this.</summary>
    private const int MaxNesting = 6;

    public static bool MentionsParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => MentionsParameter(array.ElementType),
        IPointerTypeSymbol pointer => MentionsParameter(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.Any(MentionsParameter) || (named.ContainingType is { } outer && MentionsParameter(outer)),
        _ => false,
    };

    /// <summary>The type parameters that a type mentions.</summary>
    public static IEnumerable<ITypeParameterSymbol> ParametersOf(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol parameter => [parameter],
        IArrayTypeSymbol array => ParametersOf(array.ElementType),
        IPointerTypeSymbol pointer => ParametersOf(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(ParametersOf).Concat(named.ContainingType is { } outer ? ParametersOf(outer) : []),
        _ => [],
    };

    /// <summary>The delegate that an argument of the type is, also as an expression tree.</summary>
    public static IMethodSymbol? DelegateOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } named => named.DelegateInvokeMethod,
        INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1, ContainingNamespace.Name: "Expressions" } expression => DelegateOf(expression.TypeArguments[0]),
        _ => null,
    };

    /// <summary>Adds to each type parameter what a value of the type holds of it.</summary>
    public static void Collect(ITypeSymbol type, Value value, Dictionary<ITypeParameterSymbol, Value> sources)
    {
        if (value.IsEmpty || DelegateOf(type) is not null)
        {
            return;
        }

        switch (type)
        {
            case ITypeParameterSymbol parameter:
                sources[parameter] = sources.TryGetValue(parameter, out var known) ? known.Join(value) : value;
                break;
            case IArrayTypeSymbol array:
                Collect(array.ElementType, value, sources);
                break;
            case IPointerTypeSymbol pointer:
                Collect(pointer.PointedAtType, value, sources);
                break;
            case INamedTypeSymbol named:
                for (var i = 0; i < named.TypeArguments.Length; i++)
                {
                    if (MentionsParameter(named.TypeArguments[i]))
                    {
                        Collect(named.TypeArguments[i], MemberOf(named, i) is { } member ? value.Load(member) : WithoutMembers(value, named), sources);
                    }
                }

                if (named.ContainingType is { IsGenericType: true } outer)
                {
                    Collect(ElementOf(named) ?? outer, value, sources);
                }

                break;
        }
    }

    /// <summary>A value of the type that is made of what is known of each type parameter.</summary>
    public static Value Make(ITypeSymbol type, Dictionary<ITypeParameterSymbol, Value> sources)
    {
        switch (type)
        {
            case ITypeParameterSymbol parameter:
                return sources.TryGetValue(parameter, out var value) ? value : Value.Empty;
            case IArrayTypeSymbol array:
                return Make(array.ElementType, sources);
            case IPointerTypeSymbol pointer:
                return Make(pointer.PointedAtType, sources);
            case INamedTypeSymbol named:
                var made = named.ContainingType is { IsGenericType: true } outer ? Make(ElementOf(named) ?? outer, sources) : Value.Empty;
                var apart = new List<(ISymbol Member, Value Value)>();
                for (var i = 0; i < named.TypeArguments.Length; i++)
                {
                    var part = Make(named.TypeArguments[i], sources);
                    if (MemberOf(named, i) is { } member)
                    {
                        apart.Add((member, part));
                    }
                    else
                    {
                        made = made.Join(part);
                    }
                }

                foreach (var (member, part) in apart)
                {
                    made = made.StoreApart(member, part);
                }

                return made;
            default:
                return Value.Empty;
        }
    }

    /// <summary>Whether an object of the type is more than its elements, as a group is.</summary>
    public static bool HoldsMoreThanElements(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeParameters.Length: > 1, IsTupleType: false } named && ElementOf(named.OriginalDefinition) is ITypeParameterSymbol;

    /// <summary>What the elements of a value hold, where the object holds more, as a group holds its key.</summary>
    public static Value ElementsOf(Value value, ITypeSymbol? type)
    {
        return HoldsMoreThanElements(type) ? WithoutMembers(value, (INamedTypeSymbol)type!) : value;
    }

    /// <summary>The value without the members that no object of the type has, nor an element of it.</summary>
    public static Value MembersOf(ITypeSymbol type, Value value)
    {
        foreach (var (member, _, _) in value.Members)
        {
            value = member.ContainingType is { } declaring && !MayHoldMembersOf(type, declaring) ? value.Without(member) : value;
        }

        return value;
    }

    /// <param name="depth">Types can be sequences of each other.</param>
    private static bool MayHoldMembersOf(ITypeSymbol type, INamedTypeSymbol declaring, int depth = 0) =>
        depth == MaxNesting
        || TypeFit.MayBe(type, declaring)
        || TypeFit.MayBe(declaring, type)
        || type switch
        {
            IArrayTypeSymbol array => MayHoldMembersOf(array.ElementType, declaring, depth + 1),
            INamedTypeSymbol named => named.TypeArguments.Any(argument => MayHoldMembersOf(argument, declaring, depth + 1))
                || (ElementOf(named) is { } element && !SymbolEqualityComparer.Default.Equals(element, named) && MayHoldMembersOf(element, declaring, depth + 1)),
            _ => true,
        };

    /// <summary>What the object as a whole holds, without what it holds apart.</summary>
    private static Value WithoutMembers(Value value, INamedTypeSymbol type)
    {
        for (var i = 0; i < type.TypeParameters.Length && type.TypeParameters.Length > 1; i++)
        {
            value = MemberOf(type, i) is { } member ? value.Without(member) : value;
        }

        return value;
    }

    /// <summary>The member that holds the values of a type's parameter; null when the object as a whole does.</summary>
    public static ISymbol? MemberOf(INamedTypeSymbol type, int parameter)
    {
        if (type.IsTupleType)
        {
            return Members.Element(type, parameter);
        }

        var definition = type.OriginalDefinition;
        return definition.TypeParameters.Length < 2 ? null : MemberOf(definition, definition.TypeParameters[parameter]);
    }

    private static ISymbol? MemberOf(INamedTypeSymbol definition, ITypeParameterSymbol parameter)
    {
        if (ElementOf(definition) is { } element && MentionsParameter(element))
        {
            if (SymbolEqualityComparer.Default.Equals(element, parameter))
            {
                return null;
            }

            if (element is INamedTypeSymbol { TypeArguments: var arguments } entry && arguments.IndexOf(parameter, SymbolEqualityComparer.Default) is >= 0 and var position)
            {
                return MemberOf(entry, position);
            }
        }

        return definition.GetMembers()
            .Where(m => m is { IsStatic: false, DeclaredAccessibility: Accessibility.Public })
            .FirstOrDefault(m => m is IPropertySymbol { Parameters.IsEmpty: true } property && SymbolEqualityComparer.Default.Equals(property.Type, parameter)
                || m is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.Type, parameter))
            ?? parameter;
    }

    private static ITypeSymbol? ElementOf(INamedTypeSymbol definition) =>
        definition.AllInterfaces.Prepend(definition)
            .FirstOrDefault(i => i.OriginalDefinition is { Name: "IEnumerable" or "IAsyncEnumerable", TypeParameters.Length: 1, ContainingNamespace.Name: "Generic" })
            ?.TypeArguments[0];
}
