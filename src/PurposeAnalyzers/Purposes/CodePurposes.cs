using System.Collections.Concurrent;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes;

/// <summary>Which purpose does code serve? The nearest declaration decides (DESIGN 5.2).</summary>
internal sealed class CodePurposes(Compilation compilation, AnnotatedAssemblies assemblies, ResolvedBindings bindings)
{
    private readonly ConcurrentDictionary<ISymbol, CodePurpose> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofNamespaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, CodePurpose> ofAssemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The purpose of a lambda, local function, method, accessor, or of the initializer of a field or property.</summary>
    public CodePurpose Of(ISymbol code)
    {
        var definition = code.OriginalDefinition;
        return known.TryGetValue(definition, out var purpose) ? purpose : known.GetOrAdd(definition, Resolve(definition));
    }

    /// <summary>What <c>[Purpose]</c> on the member, or on a base or interface member, declares; empty for none.</summary>
    public ImmutableArray<string> DeclaredOnMember(ISymbol member)
    {
        var declared = assemblies.MayAnnotate(member) ? AnnotationReader.PurposesOn(member) : ImmutableArray<string>.Empty;
        foreach (var contract in Contracts.Of(member, assemblies.MayAnnotate))
        {
            declared = declared.AddRange(DeclaredOnMember(contract));
        }

        return declared;
    }

    private CodePurpose Resolve(ISymbol code)
    {
        if (code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function)
        {
            var own = assemblies.MayAnnotate(function) ? AnnotationReader.PurposesOn(function) : ImmutableArray<string>.Empty;
            return own.IsEmpty && function.ContainingSymbol is { } owner ? Of(owner) : CodePurpose.Commitment(own);
        }

        var declared = DeclaredOnMemberOrOwner(code);
        if (!declared.IsEmpty)
        {
            return CodePurpose.Commitment(declared);
        }

        return OfType(code) ?? OfBinding(code) ?? (code.ContainingAssembly is { } assembly ? ofAssemblies.GetOrAdd(assembly, OfAssembly) : CodePurpose.Unmarked);
    }

    /// <summary>An accessor before its property or event; then the interfaces that the member implements.</summary>
    private ImmutableArray<string> DeclaredOnMemberOrOwner(ISymbol code)
    {
        var declared = DeclaredOnMember(code);
        if (declared.IsEmpty && code is IMethodSymbol { AssociatedSymbol: { } associated })
        {
            declared = DeclaredOnMember(associated);
        }

        return declared.IsEmpty ? DeclaredOnInterfaces(code).ToImmutableArray() : declared;
    }

    /// <summary>What the interfaces declare whose members the code implements, itself or by overriding what does.</summary>
    private IEnumerable<string> DeclaredOnInterfaces(ISymbol code) =>
        Contracts.Of(code, assemblies.MayAnnotate).SelectMany(contract => contract.ContainingType is { TypeKind: TypeKind.Interface } type
            ? AnnotationReader.PurposesOn(type)
            : DeclaredOnInterfaces(contract));

    private CodePurpose? OfType(ISymbol code)
    {
        for (var type = code.ContainingType; type is not null; type = type.ContainingType)
        {
            var declared = ofTypes.GetOrAdd(type.OriginalDefinition, DeclaredOnClass);
            if (!declared.IsEmpty)
            {
                return CodePurpose.Commitment(declared);
            }
        }

        return null;
    }

    /// <summary>By the class, or by the nearest of its bases that declares one.</summary>
    private ImmutableArray<string> DeclaredOnClass(ISymbol type)
    {
        for (var declaring = (INamedTypeSymbol?)type; declaring is not null && assemblies.MayAnnotate(declaring); declaring = declaring.BaseType)
        {
            var declared = AnnotationReader.PurposesOn(declaring.OriginalDefinition);
            if (!declared.IsEmpty)
            {
                return declared;
            }
        }

        return ImmutableArray<string>.Empty;
    }

    private CodePurpose? OfBinding(ISymbol code)
    {
        if (bindings.Code.IsEmpty)
        {
            return null;
        }

        for (var symbol = code; symbol is not null and not INamespaceSymbol; symbol = (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol.ContainingType)
        {
            var bound = bindings.Code.Of(symbol);
            if (!bound.IsEmpty)
            {
                return CodePurpose.Commitment(bound.SelectMany(b => b.Purposes));
            }
        }

        var candidates = ofNamespaces.GetOrAdd(code.ContainingNamespace, BoundToNamespace);
        return candidates.IsEmpty ? null : CodePurpose.Candidates(candidates);
    }

    /// <summary>To the namespace, or to the nearest around it that is bound.</summary>
    private ImmutableArray<string> BoundToNamespace(ISymbol innermost)
    {
        for (var scope = (INamespaceSymbol?)innermost; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
        {
            var bound = bindings.Code.OfNamespace(scope.ToDisplayString(), (innermost.ContainingAssembly ?? compilation.Assembly).Name);
            if (!bound.IsEmpty)
            {
                return bound.SelectMany(b => b.Purposes).ToImmutableArray();
            }
        }

        return ImmutableArray<string>.Empty;
    }

    /// <summary>What an assembly declares holds for its own code, not for the libraries that it calls.</summary>
    private CodePurpose OfAssembly(IAssemblySymbol assembly)
    {
        var own = assemblies.MayAnnotate(assembly) ? AnnotationReader.PurposesOn(assembly) : ImmutableArray<string>.Empty;
        var declared = own.AddRange(bindings.Code.OfAssembly(assembly.Name).SelectMany(b => b.Purposes));
        return declared.IsEmpty ? CodePurpose.Unmarked : CodePurpose.Candidates(declared);
    }
}
