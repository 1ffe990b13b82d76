using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>What text made of an object shows (DESIGN 5.5): of a plain class, nothing but its name.</summary>
internal sealed class ObjectTexts(LibraryModels libraries)
{
    private readonly ConcurrentDictionary<ITypeSymbol, TextOfObject> known = new(SymbolEqualityComparer.Default);

    public TextOfObject Of(ITypeSymbol type) => type.SpecialType != SpecialType.None ? Find(type)
        : known.TryGetValue(type, out var text) ? text : known.GetOrAdd(type, Find(type));

    private TextOfObject Find(ITypeSymbol type)
    {
        if (IsCode(type))
        {
            return new TextOfObject(TextKind.Nothing);
        }

        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None, IsAnonymousType: false } named)
        {
            return new TextOfObject(TextKind.Value);
        }

        return ToStringMethod.Of(named) is { } method ? Of(method, named)
            : new TextOfObject(libraries.IsInSource(named) ? TextKind.Nothing : TextKind.Value);
    }

    /// <summary>Delegates and expressions show what they do, not what they will return.</summary>
    private static bool IsCode(ITypeSymbol type) =>
        type.TypeKind == TypeKind.Delegate || type is { ContainingNamespace: { Name: "Expressions", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } };

    private TextOfObject Of(IMethodSymbol method, INamedTypeSymbol type) =>
        Callable.IsWrittenByCompiler(method) || type.IsTupleType ? new TextOfObject(TextKind.Members)
        : !libraries.IsInSource(method) ? new TextOfObject(TextKind.Value)
        : new TextOfObject(TextKind.Method, method);
}
