namespace PurposeAnalyzers.Baseline;

/// <summary>The member by which fingerprints name code: one that has a documentation id, whatever file or accessor the code stands in.</summary>
internal static class FingerprintedMember
{
    /// <summary>
    /// Lambdas and local functions belong to their member, accessors to their property, halves to their whole, and top-level statements to
    /// the assembly: every program calls them the same.
    /// </summary>
    public static ISymbol Of(ISymbol code)
    {
        var symbol = code;
        while (Owner(symbol) is { } owner)
        {
            symbol = owner;
        }

        return symbol.OriginalDefinition;
    }

    public static string IdOf(ISymbol member) =>
        Fingerprint.Word(member is IAssemblySymbol assembly ? "A:" + assembly.Name : member.GetDocumentationCommentId() ?? member.Name);

    private static ISymbol? Owner(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } or IParameterSymbol or ITypeParameterSymbol => symbol.ContainingSymbol,
        IMethodSymbol { AssociatedSymbol: { } owner } => owner,
        IFieldSymbol { AssociatedSymbol: { } owner } => owner,
        IMethodSymbol { PartialDefinitionPart: { } whole } => whole,
        IPropertySymbol { PartialDefinitionPart: { } whole } => whole,
        IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } => symbol.ContainingAssembly,
        _ => null,
    };
}
