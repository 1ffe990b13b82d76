using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What a callee does, in terms of its caller: parameters become what is passed, type parameters what they are constructed with.</summary>
internal static class Substitution
{
    public static IEnumerable<Touch> Of(Touch touch, ISymbol target, CallDetails? call, ValueTypes types)
    {
        if (touch.Kind == TouchKind.Returned)
        {
            return (call?.HandsOnResult ?? ImmutableArray<Touch>.Empty).SelectMany(how => Of(touch.Symbol, how, target, call, types));
        }

        return Of(touch.Symbol, touch, target, call, types);
    }

    /// <param name="how">The touch that it becomes, of another symbol.</param>
    private static IEnumerable<Touch> Of(ISymbol symbol, Touch how, ISymbol target, CallDetails? call, ValueTypes types) => symbol switch
    {
        IParameterSymbol parameter => call?.Argument(parameter.Ordinal) is { } passed && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, target.OriginalDefinition)
            ? OfArgument(how, passed)
            : Enumerable.Empty<Touch>(),
        ITypeParameterSymbol parameter => Argument(parameter, target, call?.Method) is { } argument
            ? types.Of(argument).Select(type => how with { Symbol = type })
            : Enumerable.Empty<Touch>(),
        _ => [how with { Symbol = symbol }],
    };

    private static IEnumerable<Touch> OfArgument(Touch how, PassedValue passed)
    {
        var parameter = passed.Parameter is { } own ? [how with { Symbol = own }] : Enumerable.Empty<Touch>();
        var objects = passed.Types.Select(type => how with { Symbol = type });
        return how.Kind switch
        {
            TouchKind.Filled => parameter,
            TouchKind.Replaced => passed.Origin switch
            {
                ValueOrigin.Made => Enumerable.Empty<Touch>(),
                ValueOrigin.Parameter => parameter,
                ValueOrigin.Blank => objects.Select(touch => touch with { Kind = TouchKind.Blanked }),
                _ => objects,
            },
            TouchKind.Stored => passed.Origin switch
            {
                ValueOrigin.Parameter => parameter,
                ValueOrigin.Given => objects,
                _ => Enumerable.Empty<Touch>(),
            },
            _ => objects.Concat(parameter),
        };
    }

    private static ITypeSymbol? Argument(ITypeParameterSymbol parameter, ISymbol target, IMethodSymbol? called)
    {
        if (called is null)
        {
            return null;
        }

        if (parameter.TypeParameterKind == TypeParameterKind.Method)
        {
            return parameter.Ordinal < called.TypeArguments.Length ? called.TypeArguments[parameter.Ordinal] : null;
        }

        return target.ContainingType is { } type && parameter.ContainingType is { } declaring
            ? SymbolEqualityComparer.Default.Equals(declaring, called.ContainingType.OriginalDefinition)
                ? called.ContainingType.TypeArguments[parameter.Ordinal]
                : ThroughContract(parameter, type.OriginalDefinition, called.ContainingType)
            : null;
    }

    /// <summary>The call names a base or a contract, such as <c>IRepository&lt;Member&gt;</c>; what runs is in <c>Repository&lt;T&gt; : IRepository&lt;T&gt;</c>.</summary>
    private static ITypeSymbol? ThroughContract(ITypeParameterSymbol parameter, INamedTypeSymbol implementing, INamedTypeSymbol called)
    {
        foreach (var contract in implementing.AllInterfaces.Concat(BaseTypes.ClassesOf(implementing)))
        {
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, called.OriginalDefinition))
            {
                for (var i = 0; i < contract.TypeArguments.Length; i++)
                {
                    if (SymbolEqualityComparer.Default.Equals(contract.TypeArguments[i], parameter))
                    {
                        return called.TypeArguments[i];
                    }
                }
            }
        }

        // Or the receiver's class derives from the generic class that has the code.
        return BaseTypes.ClassesOf(called).FirstOrDefault(t => SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, parameter.ContainingType))?.TypeArguments[parameter.Ordinal];
    }
}
