namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>How ASP.NET Core recognises what it serves: controllers, pages, hubs, and the attributes that open or close them.</summary>
internal static class AspNet
{
    public const string OpeningContract = "Microsoft.AspNetCore.Authorization.IAllowAnonymous";

    private const string ClosingContract = "Microsoft.AspNetCore.Authorization.IAuthorizeData";
    private const string Hub = "Microsoft.AspNetCore.SignalR.Hub";

    /// <summary>Whether endpoints with such metadata need no authorization, whatever else they ask for.</summary>
    public static bool Opens(ITypeSymbol? type) => Implements(type, OpeningContract);

    public static bool Closes(ITypeSymbol? type) => Implements(type, ClosingContract);

    public static bool IsController(INamedTypeSymbol type) =>
        !HasAttribute(type, "Microsoft.AspNetCore.Mvc.NonControllerAttribute")
        && (type.Name.EndsWith("Controller", StringComparison.OrdinalIgnoreCase) || HasAttribute(type, "Microsoft.AspNetCore.Mvc.ControllerAttribute"));

    public static bool IsPage(INamedTypeSymbol type) => IsDerivedFrom(type, "Microsoft.AspNetCore.Mvc.RazorPages.PageModel");

    public static bool IsHub(INamedTypeSymbol type) => IsDerivedFrom(type, Hub);

    public static bool IsAction(IMethodSymbol method) => IsCallable(method) && !HasAttribute(method, "Microsoft.AspNetCore.Mvc.NonActionAttribute");

    /// <summary>Connections call what the hub declares itself, not what it overrides.</summary>
    public static bool IsHubMethod(IMethodSymbol method) => IsCallable(method) && !method.IsOverride;

    /// <summary><c>OnGet</c>, <c>OnPostSaveAsync</c></summary>
    public static bool IsPageHandler(IMethodSymbol method) =>
        IsCallable(method)
        && !HasAttribute(method, "Microsoft.AspNetCore.Mvc.RazorPages.NonHandlerAttribute")
        && Verbs.Any(verb => method.Name.StartsWith("On" + verb, StringComparison.Ordinal));

    /// <summary>The interface through which a hub calls its clients; null where it names their methods by text.</summary>
    public static ITypeSymbol? ClientsOf(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "Hub", TypeArguments.Length: 1 } && Is(t, Hub + "`1"))
            {
                return t.TypeArguments[0];
            }
        }

        return null;
    }

    /// <summary>What a page's properties get from the request.</summary>
    public static bool IsBound(IPropertySymbol property) =>
        property.GetAttributes().Concat(property.ContainingType.GetAttributes()).Any(a => a.AttributeClass is { } type && (
            type.Name is "BindPropertyAttribute" or "BindPropertiesAttribute"
            || type.AllInterfaces.Any(i => Is(i, "Microsoft.AspNetCore.Mvc.ModelBinding.IBindingSourceMetadata"))));

    /// <summary>Whether a view decides what of the result is shown.</summary>
    public static bool IsView(ITypeSymbol? result) =>
        result is { Name: "ViewResult" or "PartialViewResult" or "ViewComponentResult" or "PageResult", ContainingNamespace: { } space }
        && space.ToDisplayString().StartsWith("Microsoft.AspNetCore.Mvc", StringComparison.Ordinal);

    /// <summary>The interfaces of results.</summary>
    public static bool IsResult(INamedTypeSymbol contract) =>
        contract is { Name: "IResult" or "IActionResult" or "IConvertToActionResult" or "IStatusCodeActionResult" } && IsOfAspNet(contract);

    /// <summary>What an endpoint answers with is no value that callers go on to use: who may get it is another question.</summary>
    public static bool IsResponse(ISymbol member)
    {
        var type = (member as IMethodSymbol)?.ReturnType ?? (member as IPropertySymbol)?.Type;
        while (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments.Length: 1 } task)
        {
            type = task.TypeArguments[0];
        }

        return type is not null && IsOfAspNet(type);
    }

    /// <summary>Whether the type or method is the framework's.</summary>
    public static bool IsOfAspNet(ISymbol symbol)
    {
        for (var space = symbol.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            if (space.ContainingNamespace is { Name: "AspNetCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(ITypeSymbol? type, string metadataName) => Models.LibraryNames.Is(type?.OriginalDefinition, metadataName);

    private static readonly ImmutableArray<string> Verbs = ImmutableArray.Create("Get", "Post", "Put", "Delete", "Patch", "Head", "Options");

    private static bool IsCallable(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsGenericMethod: false };

    private static bool HasAttribute(ISymbol symbol, string attribute)
    {
        for (var s = symbol; s is not null; s = s is INamedTypeSymbol type ? type.BaseType : (s as IMethodSymbol)?.OverriddenMethod)
        {
            if (s.GetAttributes().Any(a => a.AttributeClass is { } type && IsDerivedFrom(type, attribute)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDerivedFrom(INamedTypeSymbol type, string metadataName)
    {
        for (INamedTypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (Is(t, metadataName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Implements(ITypeSymbol? type, string contract) =>
        type is not null && (Is(type, contract) || type.AllInterfaces.Any(i => Is(i, contract)));
}
