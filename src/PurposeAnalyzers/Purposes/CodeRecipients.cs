using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Purposes;

/// <summary>
/// Whom code hands on what it is given: by <c>[DisclosesTo]</c>, or by a binding for code that nobody here can annotate. The nearest
/// declaration decides, as it does for purposes.
/// </summary>
internal sealed class CodeRecipients
{
    private readonly AnnotatedAssemblies assemblies;
    private readonly ScopedBindings bindings;
    private readonly CodeMarks marks;
    private readonly HashSet<ISymbol> boundAssemblies;
    private readonly Lazy<bool> mayExist;
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofParameters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> ofNamespaces = new(SymbolEqualityComparer.Default);

    public CodeRecipients(Compilation compilation, AnnotatedAssemblies assemblies, ResolvedBindings bindings)
    {
        this.assemblies = assemblies;
        this.bindings = bindings.Disclosures;
        marks = new CodeMarks(MayMark, On);
        boundAssemblies = new(this.bindings.Symbols.Select(s => s.ContainingAssembly).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        mayExist = new Lazy<bool>(() => this.bindings.MayApplyTo(compilation) || assemblies.AnyReferenced || (assemblies.InSource && IsNamedInSource(compilation)));
    }

    /// <summary>Whether any code can have a recipient.</summary>
    public bool MayExist => mayExist.Value;

    /// <summary>The recipients of a member, accessor, lambda or local function; distinct, empty for none.</summary>
    public ImmutableArray<string> Of(ISymbol code)
    {
        if (!MayExist)
        {
            return ImmutableArray<string>.Empty;
        }

        var definition = code.OriginalDefinition;
        return known.TryGetValue(definition, out var recipients) ? recipients : known.GetOrAdd(definition, Find(definition));
    }

    /// <summary>The recipients of what is passed for one parameter of code that need not have any.</summary>
    public ImmutableArray<string> OfParameter(IParameterSymbol parameter)
    {
        if (!MayExist)
        {
            return ImmutableArray<string>.Empty;
        }

        var definition = parameter.OriginalDefinition;
        return ofParameters.TryGetValue(definition, out var recipients)
            ? recipients
            : ofParameters.GetOrAdd(definition, FindOnParameter(definition));
    }

    /// <summary>The recipients of all that the parameters of code take. Such code sends what it gets on, so it names whom it sends to.</summary>
    public ImmutableArray<string> NamedBy(ISymbol code)
    {
        var own = Of(code);
        for (var function = code as IMethodSymbol; own.IsEmpty && function is not null; function = function.ContainingSymbol as IMethodSymbol)
        {
            own = Distinct(function.Parameters.SelectMany(p => OfParameter(p)));
        }

        return own;
    }

    /// <summary>The recipients of a type's members that have none of their own.</summary>
    public ImmutableArray<string> OfType(ITypeSymbol? type) => MayExist && type is INamedTypeSymbol named ? OfScopes(named) : ImmutableArray<string>.Empty;

    /// <summary>What stands on the parameter, member or type itself.</summary>
    private ImmutableArray<string> On(ISymbol symbol) =>
        (assemblies.MayAnnotate(symbol) ? AnnotationReader.RecipientsOn(symbol) : []).AddRange(Recipients(bindings.Of(symbol)));

    private ImmutableArray<string> FindOnParameter(IParameterSymbol parameter) => Distinct(
        PositionalMembers.PropertyOf(parameter) is { } property ? marks.OnMember(parameter).AddRange(marks.OnMember(property)) : marks.OnMember(parameter));

    private ImmutableArray<string> Find(ISymbol code)
    {
        if (code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction, ContainingSymbol: { } owner })
        {
            var own = marks.On(code);
            return own.IsEmpty ? Of(owner) : Distinct(own);
        }

        var declared = marks.OfMember(code);
        return declared.IsEmpty ? OfScopes(code.ContainingType) : Distinct(declared);
    }

    private ImmutableArray<string> OfScopes(INamedTypeSymbol? type)
    {
        if (type is null || (!assemblies.MayAnnotate(type) && bindings.IsEmpty))
        {
            return ImmutableArray<string>.Empty;
        }

        var declared = marks.OfType(type);
        return !declared.IsEmpty ? Distinct(declared)
            : type.ContainingNamespace is { ContainingAssembly: not null } space ? ofNamespaces.GetOrAdd(space, OfNamespace)
            : declared;
    }

    /// <summary>Of the namespace or the nearest around it that is bound; else of the assembly.</summary>
    private ImmutableArray<string> OfNamespace(ISymbol innermost)
    {
        var assembly = innermost.ContainingAssembly;
        for (var scope = (INamespaceSymbol?)innermost; scope is { IsGlobalNamespace: false }; scope = scope.ContainingNamespace)
        {
            var bound = bindings.OfNamespace(scope.ToDisplayString(), assembly.Name);
            if (!bound.IsEmpty)
            {
                return Recipients(bound);
            }
        }

        return Distinct(marks.On(assembly).AddRange(Recipients(bindings.OfAssembly(assembly.Name))));
    }

    private bool MayMark(ISymbol symbol) => assemblies.MayAnnotate(symbol) || (symbol.ContainingAssembly is { } assembly && boundAssemblies.Contains(assembly));

    private static ImmutableArray<string> Recipients(ImmutableArray<PolicyBinding> bindings) =>
        Distinct(bindings.SelectMany(b => b.Recipients));

    private static ImmutableArray<string> Distinct(IEnumerable<string> ids) => ids.Distinct(StringComparer.Ordinal).ToImmutableArray();

    private static bool IsNamedInSource(Compilation compilation) =>
        TextSearch.IsNamed(compilation, [AnnotationNames.Short(AnnotationNames.DisclosesTo)]);
}
