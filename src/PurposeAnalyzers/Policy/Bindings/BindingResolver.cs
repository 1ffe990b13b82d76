using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Policy;

/// <summary>Finds what a policy's bindings name in a compilation, in source and in metadata.</summary>
internal static class BindingResolver
{
    public static ResolvedBindings Resolve(PrivacyPolicy? policy, Compilation compilation, CancellationToken cancellationToken)
    {
        if (policy is null || policy.Bindings.IsEmpty)
        {
            return ResolvedBindings.None;
        }

        var tables = new BindingTables();
        var mismatch = new BindingMismatch(compilation);
        foreach (var binding in policy.Bindings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Resolve(binding, compilation, mismatch, tables);
        }

        return tables.ToImmutable();
    }

    private static void Resolve(PolicyBinding binding, Compilation compilation, BindingMismatch mismatch, BindingTables tables)
    {
        if (binding.Kind == BindingKind.Claim)
        {
            tables.AddClaim(binding, compilation);
            return;
        }

        if (binding.Kind == BindingKind.TechnicalData)
        {
            foreach (var kind in binding.Target!.Split(' ').Select(TechnicalKind.Of))
            {
                tables.AddTechnicalData(kind, binding, compilation);
            }

            return;
        }

        if (binding.Target is null)
        {
            tables.AddAssembly(binding);
            return;
        }

        if (DocumentationId.TryParse(binding.Target) is not { } id)
        {
            return;
        }

        if (id.Prefix == 'N')
        {
            tables.AddNamespace(id.Name, binding);
        }
        else if (binding.Assembly is null && !mismatch.MayKnow(id))
        {
            return;
        }
        else if (Symbols(binding, compilation) is { Count: > 0 } symbols)
        {
            if (binding.Kind == BindingKind.Marker && !symbols.OfType<INamedTypeSymbol>().Any(AnnotationReader.IsAttribute))
            {
                tables.AddMismatch(BindingMismatch.NoAttribute(binding));
                return;
            }

            symbols.ForEach(s => tables.AddSymbol(s, binding));
            return;
        }

        if (mismatch.Explain(binding, id) is { } diagnostic)
        {
            tables.AddMismatch(diagnostic);
        }
    }

    private static List<ISymbol> Symbols(PolicyBinding binding, Compilation compilation) =>
        DocumentationCommentId.GetSymbolsForDeclarationId(binding.Target!, compilation)
            .Where(s => binding.Assembly is null || BindingMismatch.IsNamed(s.ContainingAssembly, binding.Assembly))
            .ToList();
}
