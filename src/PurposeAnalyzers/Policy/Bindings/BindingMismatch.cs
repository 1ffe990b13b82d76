using PurposeAnalyzers.Resources;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Policy;

/// <summary>
/// Decides whether a binding that matches nothing should have matched, and says why it does not. A policy serves many
/// projects, so one that knows nothing of the target is no news: PUR0004 needs the assembly to be there or, without
/// <c>Assembly=</c>, what contains the target.
/// </summary>
internal sealed class BindingMismatch(Compilation compilation)
{
    private static readonly LocalizableString Nothing = string.Empty;

    private readonly Dictionary<string, bool> namespaces = new(StringComparer.Ordinal);

    /// <summary>
    /// Whether the outermost two parts of the target's name exist here: a policy serves many projects, and most of what it names
    /// is unknown to most of them.
    /// </summary>
    public bool MayKnow(DocumentationId id)
    {
        var parts = id.Name.Split('.');
        var outer = string.Join(".", parts.Take(Math.Min(2, parts.Length - 1)));
        if (!namespaces.TryGetValue(outer, out var exists))
        {
            namespaces.Add(outer, exists = Find(compilation.GlobalNamespace, outer) is not null);
        }

        return exists;
    }

    public static bool IsNamed(IAssemblySymbol? assembly, string name) =>
        assembly is not null && string.Equals(assembly.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>PUR0004, or null when the binding is none of this compilation's business.</summary>
    public Diagnostic? Explain(PolicyBinding binding, DocumentationId id)
    {
        if (binding.Assembly is null)
        {
            return id.Prefix == 'N' || id.Container.Length == 0 ? null : ExplainIn(compilation.GlobalNamespace, binding, id);
        }

        var assembly = compilation.SourceModule.ReferencedAssemblySymbols.Add(compilation.Assembly)
            .FirstOrDefault(a => IsNamed(a, binding.Assembly));
        if (assembly is null || (id.Prefix == 'N' && Find(assembly.GlobalNamespace, id.Name) is INamespaceSymbol))
        {
            return null;
        }

        if (id.Prefix == 'N')
        {
            return Report(binding, null, "PUR0004_NoNamespace", assembly.Name);
        }

        var missing = id.Prefix == 'T' ? id.Name : id.Container;
        return ExplainIn(assembly.GlobalNamespace, binding, id)
            ?? Report(binding, null, "PUR0004_NoTypeInAssembly", assembly.Name, missing);
    }

    /// <summary>PUR0004 for a marker that is a type, but none that can stand on anything.</summary>
    public static Diagnostic NoAttribute(PolicyBinding binding) => Report(binding, null, "PUR0004_NoAttribute");

    private static Diagnostic? ExplainIn(INamespaceSymbol global, PolicyBinding binding, DocumentationId id)
    {
        var container = Find(global, id.Container);
        if (id.Prefix == 'T')
        {
            return container is null or INamespaceSymbol { IsGlobalNamespace: true } ? null : ExplainType(container, binding, id);
        }

        return container switch
        {
            INamedTypeSymbol type => ExplainMember(type, binding, id),
            null => ExplainArity(global, binding, id),
            _ => null,
        };
    }

    private static Diagnostic ExplainType(INamespaceOrTypeSymbol container, PolicyBinding binding, DocumentationId id)
    {
        var nearest = IdSuggestion.Nearest(id.SimpleName, container.GetTypeMembers().Select(t => t.MetadataName));
        return Report(binding, nearest is null ? null : $"T:{id.Container}.{nearest}", "PUR0004_NoType", id.Container, id.SimpleName);
    }

    private static Diagnostic? ExplainMember(INamedTypeSymbol type, PolicyBinding binding, DocumentationId id)
    {
        if (id.Prefix == 'F' && IsWithoutPrivateFields(type.ContainingAssembly))
        {
            return null;
        }

        var name = id.NameWithoutArity.Replace('#', '.');
        if (Declared(type, name) is { } same)
        {
            var text = same[0] == id.Prefix ? "PUR0004_OtherSignature" : "PUR0004_OtherKind";
            return Report(binding, null, text, id.SimpleName, same);
        }

        if (BaseTypes.Of(type).Select(b => Declared(b.OriginalDefinition, name)).FirstOrDefault(m => m is not null) is { } inherited)
        {
            return Report(binding, null, "PUR0004_BaseMember", inherited);
        }

        var nearest = IdSuggestion.Nearest(id.SimpleName, type.GetMembers().Where(m => m.CanBeReferencedByName).Select(m => m.Name));
        var suggestion = nearest is null ? null : Declared(type, nearest);
        return Report(binding, suggestion, "PUR0004_NoMember", id.Container, id.SimpleName);
    }

    /// <summary>A type of that name with other type parameters is what was meant: <c>User</c> for <c>User`1</c>.</summary>
    private static Diagnostic? ExplainArity(INamespaceSymbol global, PolicyBinding binding, DocumentationId id)
    {
        var type = new DocumentationId('T', id.Container);
        var same = Find(global, type.Container)?.GetTypeMembers(type.NameWithoutArity).FirstOrDefault();
        if (same is null)
        {
            return null;
        }

        var dot = type.Container.Length == 0 ? "" : ".";
        var suggestion = binding.Target!.Replace(id.Container + ".", $"{type.Container}{dot}{same.MetadataName}.");
        return Report(binding, suggestion, "PUR0004_NoType", type.Container, type.SimpleName);
    }

    /// <summary>A build shows projects the reference assemblies of others; whoever declares the field knows whether it is there.</summary>
    private static bool IsWithoutPrivateFields(IAssemblySymbol assembly) =>
        assembly.GetAttributes().Any(a => a.AttributeClass is { Name: "ReferenceAssemblyAttribute", ContainingNamespace: { Name: "CompilerServices" } });

    private static string? Declared(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Select(m => m.GetDocumentationCommentId()).FirstOrDefault(m => m is not null);

    private static INamespaceOrTypeSymbol? Find(INamespaceSymbol global, string name)
    {
        INamespaceOrTypeSymbol? current = global;
        if (name.Length == 0)
        {
            return current;
        }

        foreach (var part in name.Split('.'))
        {
            current = current switch
            {
                INamespaceSymbol ns => ns.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault() ?? Nested(ns, part),
                INamedTypeSymbol type => Nested(type, part),
                _ => null,
            };
        }

        return current;
    }

    private static INamespaceOrTypeSymbol? Nested(INamespaceOrTypeSymbol container, string metadataName)
    {
        var name = new DocumentationId('T', metadataName).NameWithoutArity;
        return container.GetTypeMembers(name).FirstOrDefault(t => t.MetadataName == metadataName);
    }

    private static Diagnostic Report(PolicyBinding binding, string? suggestion, string text, params string[] arguments) =>
        Diagnostic.Create(
            Descriptors.PUR0004_BindingMatchesNothing,
            binding.Location,
            UnknownId.SuggestionProperties(suggestion),
            binding.Target,
            Texts.Get(text, arguments),
            suggestion is null ? Nothing : UnknownId.DidYouMean(suggestion));
}
