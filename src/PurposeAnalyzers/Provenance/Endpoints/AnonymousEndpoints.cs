using System.Collections.Concurrent;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>
/// Code that answers callers who need not sign in, because the code says so: <c>[AllowAnonymous]</c> or <c>.AllowAnonymous()</c>. As in ASP.NET Core, one of
/// them anywhere on an endpoint, its type or its group is enough, whatever requires authorization besides. Where neither is said, nobody knows here.
/// </summary>
internal sealed class AnonymousEndpoints(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
{
    private readonly ConcurrentDictionary<ISymbol, Location?> endpoints = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Location?> types = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> mayExist = new(() => AreNamed(compilation, indexOf));
    private readonly Lazy<MappingFiles> mappingFiles = new(() => new MappingFiles(compilation, indexOf));
    private MappedEndpoints? mapped;

    /// <summary>Whether anything in the compilation says so at all.</summary>
    public bool MayExist => mayExist.Value;

    private MappedEndpoints Mapped => mapped ??= MappedEndpoints.Find(compilation, mappingFiles.Value);

    /// <summary>Where it is said that anybody may have what the function returns; null where it is not.</summary>
    public Location? Of(ISymbol function) =>
        function is IMethodSymbol method && MayExist && IsHere(method)
            ? endpoints.TryGetValue(method, out var known) ? known : endpoints.GetOrAdd(method, Find(method))
            : null;

    /// <summary>The same for what code writes into the response, or sends to connected clients.</summary>
    public Location? Around(ISymbol function)
    {
        for (ISymbol? code = function; code is IMethodSymbol method && MayExist; code = code.ContainingSymbol)
        {
            if (Of(method) is { } opened)
            {
                return opened;
            }
        }

        return function.ContainingType is { } type && MayExist && AspNet.IsHub(type) ? OfType(type) : null;
    }

    /// <summary>Where a page is opened, whose public properties are there to be shown.</summary>
    public Location? OfShown(ISymbol member) =>
        member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false, ContainingType: { } type } property
        && MayExist
        && IsHere(type)
        && AspNet.IsPage(type)
        && !AspNet.IsBound(property)
            ? OfType(type)
            : null;

    /// <summary>Whether anything in the body may go to callers who need not sign in, with all that it holds.</summary>
    public bool MayAnswerIn(ISymbol function) =>
        MayExist && (Of(function) is not null || (function.ContainingType is { } type && IsHere(type) && (AspNet.IsHub(type) || AspNet.IsPage(type)) && OfType(type) is not null));

    /// <summary>Whether the function makes a result with which another may answer them.</summary>
    public bool MakesAnswers(ISymbol function) => MayExist && AspNet.IsResponse(function);

    /// <summary>Whether the call is one of a hub to its clients, through the interface that it has for them.</summary>
    public bool IsCallOfClient(IMethodSymbol called, ISymbol function) =>
        called.ContainingType is { TypeKind: TypeKind.Interface } contract
        && function.ContainingType is { BaseType: not null } type
        && MayExist
        && AspNet.ClientsOf(type) is { } clients
        && (SymbolEqualityComparer.Default.Equals(clients, contract) || clients.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default));

    private Location? Find(IMethodSymbol method)
    {
        if (mappingFiles.Value.MayMap(method) && Mapped.Handlers.TryGetValue(method.OriginalDefinition, out var opened))
        {
            return opened;
        }

        var own = OpenedBy(method);
        if (method.MethodKind != MethodKind.Ordinary || method.ContainingType is not { } type)
        {
            return own;
        }

        return AspNet.IsHub(type) ? AspNet.IsHubMethod(method) && !IsClosed(method) ? OfType(type) ?? (IsClosed(type) ? null : own) : null
            : AspNet.IsPage(type) ? AspNet.IsPageHandler(method) ? OfType(type) : null
            : AspNet.IsController(type) ? AspNet.IsAction(method) ? own ?? OfType(type) : null
            : own;
    }

    private Location? OfType(INamedTypeSymbol type) =>
        types.TryGetValue(type, out var known) ? known : types.GetOrAdd(type, OpenedBy(type) ?? Mapped.OfType(type));

    /// <summary>The attribute is inherited by what derives and overrides.</summary>
    private static Location? OpenedBy(ISymbol symbol)
    {
        foreach (var declared in WithInherited(symbol))
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (AspNet.Opens(attribute.AttributeClass))
                {
                    return attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : Location.None;
                }
            }
        }

        return null;
    }

    private static bool IsClosed(ISymbol symbol) => WithInherited(symbol).Any(s => s.GetAttributes().Any(a => AspNet.Closes(a.AttributeClass)));

    private static IEnumerable<ISymbol> WithInherited(ISymbol symbol)
    {
        for (ISymbol? s = symbol; s is not null; s = s is INamedTypeSymbol type ? type.BaseType : (s as IMethodSymbol)?.OverriddenMethod)
        {
            yield return s;
        }
    }

    private bool IsHere(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly);

    /// <summary>Whoever opens an endpoint names the attribute, the method or the contract, which all have the name in theirs.</summary>
    private static bool AreNamed(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf) =>
        !compilation.GetTypesByMetadataName(AspNet.OpeningContract).IsEmpty && compilation.SyntaxTrees.Any(tree => indexOf(tree).GlobalText is not null);
}
