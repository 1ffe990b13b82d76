using System.Collections.Concurrent;

namespace PurposeAnalyzers.Symbols;

/// <summary>
/// Ids that are declared for code (its purposes, its recipients), by the nearest declaration: the member before its type, a type
/// before the one around it.
/// </summary>
/// <param name="mayMark">Whether a symbol can be marked at all, so that most need no look.</param>
/// <param name="marksOn">What stands on a symbol itself.</param>
internal sealed class CodeMarks(Func<ISymbol, bool> mayMark, Func<ISymbol, ImmutableArray<string>> marksOn)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofTypes = new(SymbolEqualityComparer.Default);

    /// <summary>On the symbol itself.</summary>
    public ImmutableArray<string> On(ISymbol symbol) => mayMark(symbol) ? marksOn(symbol) : ImmutableArray<string>.Empty;

    /// <summary>On the member or parameter, or on a base or interface member of it.</summary>
    public ImmutableArray<string> OnMember(ISymbol member)
    {
        var declared = On(member);
        foreach (var contract in Contracts.Of(member, mayMark))
        {
            declared = declared.AddRange(OnMember(contract));
        }

        return declared;
    }

    /// <summary>On an accessor before its property or event; then on the interfaces whose members the code implements.</summary>
    public ImmutableArray<string> OfMember(ISymbol code)
    {
        var declared = OnMember(code);
        if (declared.IsEmpty && code is IMethodSymbol { AssociatedSymbol: { } associated })
        {
            declared = OnMember(associated);
        }

        return declared.IsEmpty ? OnInterfaces(code).ToImmutableArray() : declared;
    }

    /// <summary>On the type or the nearest around it, with what their base classes declare.</summary>
    public ImmutableArray<string> OfType(INamedTypeSymbol? innermost)
    {
        for (var type = innermost; type is not null; type = type.ContainingType)
        {
            var declared = ofTypes.GetOrAdd(type.OriginalDefinition, OnClass);
            if (!declared.IsEmpty)
            {
                return declared;
            }
        }

        return ImmutableArray<string>.Empty;
    }

    /// <summary>On the interfaces whose members the code implements, itself or by overriding what does.</summary>
    private IEnumerable<string> OnInterfaces(ISymbol code) =>
        Contracts.Of(code, mayMark).SelectMany(contract => contract.ContainingType is { TypeKind: TypeKind.Interface } type ? marksOn(type) : OnInterfaces(contract));

    /// <summary>By the class, or by the nearest of its bases that declares something.</summary>
    private ImmutableArray<string> OnClass(ISymbol type)
    {
        for (var declaring = (INamedTypeSymbol?)type; declaring is not null && mayMark(declaring); declaring = declaring.BaseType)
        {
            var declared = marksOn(declaring.OriginalDefinition);
            if (!declared.IsEmpty)
            {
                return declared;
            }
        }

        return ImmutableArray<string>.Empty;
    }
}
