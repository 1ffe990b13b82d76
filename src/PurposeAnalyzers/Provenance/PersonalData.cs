using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance;

/// <summary>Tells for any symbol which personal data it holds: the tags of DESIGN section 3, merged from wherever they may stand.</summary>
internal sealed class PersonalData(Compilation compilation, AnnotationReader reader, AnnotatedAssemblies assemblies, ResolvedBindings bindings)
{
    private readonly bool hasBoundTypes = bindings.Data.Symbols.OfType<INamedTypeSymbol>().Any();

    private readonly HashSet<string> boundNames = new(bindings.Data.Symbols.Select(s => s.Name), StringComparer.Ordinal);

    private readonly HashSet<ISymbol> boundTypes = new(bindings.Data.Symbols.Select(s => s.ContainingType?.OriginalDefinition).OfType<ISymbol>(), SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> boundAssemblies = new(
        bindings.Data.Symbols.Select(s => s.ContainingAssembly).Where(a => a is not null && !AnnotatedAssemblies.IsFramework(a.Name)), SymbolEqualityComparer.Default);

    private readonly ReferencingAssemblies namingBound = new(compilation, bindings.Data.Symbols);

    private readonly ConcurrentDictionary<ISymbol, Datum?> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Datum?> knownTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Tag>> tagsOnTypes = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<Tag>> tagsOfTypes = new(SymbolEqualityComparer.Default);

    /// <summary>Whether anything says of a type that all of its values are personal.</summary>
    private bool MayTagTypes => hasBoundTypes || assemblies.InSource || assemblies.AnyReferenced;

    /// <summary>Whether a binding tags anything, so that data of assemblies that know no annotations may be personal.</summary>
    public bool HasBindings => !bindings.Data.IsEmpty;

    /// <summary>Whether an object of the type may have members that are tagged, or whose types have some: by annotations, or by bindings, which need none.</summary>
    public bool MayHaveTaggedMembers(ITypeSymbol type) =>
        assemblies.MayAnnotate(type) || (type.ContainingAssembly is { } assembly && namingBound.Contains(assembly) && !IsOfSystem(type));

    private static bool IsOfSystem(ITypeSymbol type)
    {
        var space = type.ContainingNamespace;
        while (space?.ContainingNamespace is { IsGlobalNamespace: false } outer)
        {
            space = outer;
        }

        return space is { Name: "System" };
    }

    /// <summary>Whether somebody could tag the type's members: in its source, or in the policy that already tags others of its assembly.</summary>
    public bool CouldBeTagged(ITypeSymbol type) => assemblies.CouldBeTagged(type) || IsOfBoundAssembly(type);

    /// <summary>Whether whoever declares the type's members knows of tags, or the policy tags some of its assembly: what has no tag then is no data.</summary>
    public bool KnowsTags(ITypeSymbol type) => assemblies.KnowsTags(type) || IsOfBoundAssembly(type);

    private bool IsOfBoundAssembly(ITypeSymbol type) => type.ContainingAssembly is { } assembly && boundAssemblies.Contains(assembly);

    /// <summary>The personal data that a symbol holds, or that every value of a type is.</summary>
    public Datum? DatumOf(ISymbol symbol) => symbol is ITypeSymbol type ? FindType(type) : Find(symbol);

    /// <summary>The personal data that a field, property, parameter, or the result of a method holds; null for none.</summary>
    public Datum? Find(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        if (!hasBoundTypes && !MayBeTagged(definition))
        {
            return null;
        }

        return known.TryGetValue(definition, out var datum) ? datum : known.GetOrAdd(definition, Create(definition));
    }

    /// <summary>The personal data that each value of a type is, whoever holds it; null for none.</summary>
    public Datum? FindType(ITypeSymbol type)
    {
        if (!MayTagTypes || Unwrap(type) is not INamedTypeSymbol { SpecialType: SpecialType.None } named)
        {
            return null;
        }

        var definition = named.OriginalDefinition;
        return knownTypes.TryGetValue(definition, out var datum) ? datum : knownTypes.GetOrAdd(definition, CreateType(definition));
    }

    /// <summary>The tags of every value of a type: its own, and those of its base classes and interfaces.</summary>
    public ImmutableArray<Tag> TagsOfType(ITypeSymbol? type)
    {
        if (Unwrap(type) is ITypeParameterSymbol parameter)
        {
            return parameter.ConstraintTypes.SelectMany(constraint => TagsOfType(constraint)).ToImmutableArray();
        }

        if (Unwrap(type) is not INamedTypeSymbol { SpecialType: SpecialType.None } named)
        {
            return ImmutableArray<Tag>.Empty;
        }

        var definition = named.OriginalDefinition;
        return tagsOfTypes.TryGetValue(definition, out var tags) ? tags : tagsOfTypes.GetOrAdd(definition, CollectTags(definition));
    }

    /// <summary>
    /// The tags that stand on the symbol itself, on its other half (positional parameter, backing field), or in a binding for it. What an
    /// attribute of others says holds where none of these says more exactly what the symbol holds.
    /// </summary>
    public ImmutableArray<Tag> OwnTags(ISymbol symbol)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        AddDeclared(symbol, tags);
        foreach (var half in OtherHalves(symbol))
        {
            AddDeclared(half, tags);
        }

        return tags.Count > 0 || !reader.TakesMarkers
            ? tags.ToImmutable()
            : OtherHalves(symbol).Prepend(symbol).Where(assemblies.MayAnnotate).SelectMany(reader.MarkedTagsOn).ToImmutableArray();
    }

    private ImmutableArray<Tag> CollectTags(INamedTypeSymbol type)
    {
        if (AnnotationReader.IsAttribute(type))
        {
            return ImmutableArray<Tag>.Empty;
        }

        var tags = ImmutableArray.CreateBuilder<Tag>();
        for (var t = type; t is not null; t = t.BaseType)
        {
            tags.AddRange(TagsOn(t));
        }

        foreach (var contract in type.AllInterfaces)
        {
            tags.AddRange(TagsOn(contract));
        }

        return tags.ToImmutable();
    }

    private ImmutableArray<Tag> TagsOn(INamedTypeSymbol type) => tagsOnTypes.GetOrAdd(type.OriginalDefinition, OwnTags);

    /// <summary>The tags of the symbol and of the types around and in it, without those that it inherits from a base or interface member.</summary>
    public ImmutableArray<Tag> TagsHere(ISymbol symbol)
    {
        var tags = ImmutableArray.CreateBuilder<Tag>();
        tags.AddRange(symbol is INamedTypeSymbol ? ImmutableArray<Tag>.Empty : OwnTags(symbol));
        AddTypes(symbol, tags);
        return tags.Distinct().ToImmutableArray();
    }

    private Datum? Create(ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol or IPropertySymbol or IParameterSymbol or IMethodSymbol) || IsEnumConstant(symbol))
        {
            return null;
        }

        var tags = ImmutableArray.CreateBuilder<Tag>();
        if (MayBeTagged(symbol))
        {
            tags.AddRange(OwnTags(symbol));
            AddInherited(symbol, tags);
        }

        if (MayBeOfTaggedType(symbol))
        {
            AddTypes(symbol, tags);
        }

        return tags.Count == 0 ? null : new Datum(symbol, tags.Distinct().ToImmutableArray());
    }

    private Datum? CreateType(INamedTypeSymbol type)
    {
        var tags = TagsOfType(type).Distinct().ToImmutableArray();
        return tags.IsEmpty ? null : new Datum(type, tags);
    }

    /// <summary>Every value of a tagged type is tagged, and so is what its objects hold.</summary>
    private void AddTypes(ISymbol symbol, ImmutableArray<Tag>.Builder tags)
    {
        tags.AddRange(TagsOfType(ValueType(symbol)));
        if (symbol is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false })
        {
            tags.AddRange(TagsOfType(symbol.ContainingType));
        }
    }

    private void AddDeclared(ISymbol symbol, ImmutableArray<Tag>.Builder tags)
    {
        if (assemblies.MayAnnotate(symbol))
        {
            tags.AddRange(reader.TagsOn(symbol));
        }

        tags.AddRange(bindings.Data.Of(symbol).Select(reader.TagOf).OfType<Tag>());
    }

    private void AddInherited(ISymbol symbol, ImmutableArray<Tag>.Builder tags)
    {
        foreach (var contract in Contracts.Of(symbol, IsOfInterest))
        {
            if (Find(contract) is { } inherited)
            {
                tags.AddRange(inherited.Tags);
            }
        }
    }

    private bool IsOfInterest(INamedTypeSymbol contract) => assemblies.MayAnnotate(contract) || boundTypes.Contains(contract.OriginalDefinition);

    /// <summary>A framework's members are of the framework's types, which only a binding can tag.</summary>
    private bool MayBeOfTaggedType(ISymbol symbol) => hasBoundTypes || assemblies.MayAnnotate(symbol);

    /// <summary>Most symbols that code refers to are the framework's, and nothing of the framework is tagged but by a binding.</summary>
    private bool MayBeTagged(ISymbol symbol) =>
        assemblies.MayAnnotate(symbol) || boundNames.Contains(symbol is IParameterSymbol ? symbol.ContainingSymbol.Name : symbol.Name);

    private static IEnumerable<ISymbol> OtherHalves(ISymbol symbol)
    {
        switch (symbol)
        {
            case IPropertySymbol property:
                if (PositionalMembers.ParameterOf(property) is { } positional)
                {
                    yield return positional;
                }

                foreach (var field in property.ContainingType.GetMembers($"<{property.Name}>k__BackingField"))
                {
                    yield return field;
                }

                if (property.GetMethod is { } getter)
                {
                    yield return getter;
                }

                break;
            case IParameterSymbol parameter when PositionalMembers.PropertyOf(parameter) is { } property:
                yield return property;
                break;
        }
    }

    private static ITypeSymbol? ValueType(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol { MethodKind: not (MethodKind.Constructor or MethodKind.PropertyGet) } method => method.ReturnType,
        _ => null,
    };

    private static bool IsEnumConstant(ISymbol symbol) => symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum };

    /// <summary>A missing or a future value is a value of the type as well.</summary>
    private static ITypeSymbol? Unwrap(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeArguments.Length: 1 } named
        && (named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || named is { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" })
            ? Unwrap(named.TypeArguments[0])
            : type;
}
