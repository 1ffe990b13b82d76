using System.Collections.Concurrent;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes;

/// <summary>Which purpose does code serve? The nearest declaration decides (DESIGN 5.2).</summary>
internal sealed class CodePurposes(Compilation compilation, AnnotatedAssemblies assemblies, ResolvedBindings bindings)
{
    private readonly ConcurrentDictionary<ISymbol, CodePurpose> known = new(SymbolEqualityComparer.Default);
    private readonly CodeMarks marks = new(assemblies.MayAnnotate, AnnotationReader.PurposesOn);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofNamespaces = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, CodePurpose> ofAssemblies = new(SymbolEqualityComparer.Default);

    /// <summary>The purpose of a lambda, local function, method, accessor, or of the initializer of a field or property.</summary>
    public CodePurpose Of(ISymbol code)
    {
        var definition = code.OriginalDefinition;
        return known.TryGetValue(definition, out var purpose) ? purpose : known.GetOrAdd(definition, Resolve(definition));
    }

    private CodePurpose Resolve(ISymbol code)
    {
        if (code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } function)
        {
            var own = marks.On(function);
            return own.IsEmpty && function.ContainingSymbol is { } owner ? Of(owner) : CodePurpose.Commitment(own);
        }

        var declared = marks.OfMember(code);
        declared = declared.IsEmpty ? marks.OfType(code.ContainingType) : declared;
        return !declared.IsEmpty
            ? CodePurpose.Commitment(declared)
            : OfBinding(code) ?? (code.ContainingAssembly is { } assembly ? ofAssemblies.GetOrAdd(assembly, OfAssembly) : CodePurpose.Unmarked);
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
