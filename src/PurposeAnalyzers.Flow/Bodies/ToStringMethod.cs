namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>Which method makes text of an object.</summary>
internal static class ToStringMethod
{
    /// <summary>
    /// The <c>ToString</c> that runs where an object of the type becomes text: written by hand or by the compiler; null where it is that of
    /// <c>object</c>. A method of that name that only hides it does not run there.
    /// </summary>
    public static IMethodSymbol? Of(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers(nameof(ToString)))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsOverride: true } method && OverridesObject(method))
                {
                    return method;
                }
            }
        }

        return null;
    }

    private static bool OverridesObject(IMethodSymbol method)
    {
        var root = method;
        while (root.OverriddenMethod is { } overridden)
        {
            root = overridden;
        }

        return root.ContainingType.SpecialType == SpecialType.System_Object;
    }
}
