using Microsoft.CodeAnalysis.Operations;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>What is opened where it is mapped: <c>app.MapGet("/", handler).AllowAnonymous()</c>. Only files that say so are looked at.</summary>
/// <param name="Handlers">Lambdas, local functions and methods that answer requests.</param>
/// <param name="Hubs">Hubs.</param>
/// <param name="Controllers">All controllers, where that is said of them.</param>
/// <param name="Pages">All pages.</param>
internal sealed record MappedEndpoints(
    ImmutableDictionary<ISymbol, Location> Handlers, ImmutableDictionary<ISymbol, Location> Hubs, Location? Controllers, Location? Pages)
{
    private static readonly MappedEndpoints None = new(
        ImmutableDictionary.Create<ISymbol, Location>(SymbolEqualityComparer.Default),
        ImmutableDictionary.Create<ISymbol, Location>(SymbolEqualityComparer.Default),
        Controllers: null,
        Pages: null);

    public static MappedEndpoints Find(Compilation compilation, MappingFiles files)
    {
        var found = None;
        foreach (var tree in files.Files)
        {
            var model = GetModel(compilation, tree);
            var builders = new EndpointBuilders();
            foreach (var call in MappingFiles.CallsIn(tree))
            {
                if (MappingFiles.NameOf(call)?.StartsWith("Map", StringComparison.Ordinal) == true
                    && model.GetOperation(call) is IInvocationOperation map
                    && EndpointBuilders.IsMap(map.TargetMethod)
                    && builders.FindOpening(map) is { } opened)
                {
                    found = found.With(map, opened);
                }
            }
        }

        return found;
    }

    public Location? OfType(INamedTypeSymbol type) =>
        Hubs.TryGetValue(type.OriginalDefinition, out var hub) ? hub
        : Controllers is not null && AspNet.IsController(type) ? Controllers
        : Pages is not null && AspNet.IsPage(type) ? Pages
        : null;

    private MappedEndpoints With(IInvocationOperation map, Location opened)
    {
        var method = map.TargetMethod;
        switch (method.Name)
        {
            case "MapHub" when method.TypeArguments.FirstOrDefault() is { } hub:
                return this with { Hubs = Hubs.SetItem(hub.OriginalDefinition, opened) };
            case "MapRazorPages":
                return this with { Pages = Pages ?? opened };
            case "MapControllers" or "MapControllerRoute" or "MapDefaultControllerRoute" or "MapAreaControllerRoute" or "MapDynamicControllerRoute":
                return this with { Controllers = Controllers ?? opened };
        }

        var handlers = map.Arguments
            .Where(a => a.Parameter?.Type is { } type && (type.TypeKind == TypeKind.Delegate || type is { Name: "Delegate", ContainingNamespace.Name: "System" }))
            .SelectMany(a => FunctionsIn(a.Value));
        return this with { Handlers = handlers.Aggregate(Handlers, (all, handler) => all.SetItem(handler, opened)) };
    }

    /// <summary>The functions that a delegate runs, where it is made on the spot or in the declaration of a variable.</summary>
    private static IEnumerable<ISymbol> FunctionsIn(IOperation value) => value switch
    {
        IConversionOperation conversion => FunctionsIn(conversion.Operand),
        IDelegateCreationOperation creation => FunctionsIn(creation.Target),
        IAnonymousFunctionOperation lambda => [lambda.Symbol],
        IMethodReferenceOperation reference => [Flow.Bodies.Callable.Of(reference.Method)],
        IConditionalOperation { WhenFalse: { } otherwise } conditional => FunctionsIn(conditional.WhenTrue).Concat(FunctionsIn(otherwise)),
        ILocalReferenceOperation reference => EndpointBuilders.ValuesOf(reference).SelectMany(FunctionsIn),
        _ => [],
    };

    private static SemanticModel GetModel(Compilation compilation, SyntaxTree tree) =>
#pragma warning disable RS1030 // Shared with the compiler: see docs/decisions/2026-11-22-summaries-on-demand.md.
        compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
