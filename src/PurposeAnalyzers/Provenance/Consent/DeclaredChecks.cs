using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Consent;

/// <summary>The members that are declared to be consent checks: by <c>[ConsentCheck]</c>, also on what they implement, or by the policy file.</summary>
internal sealed class DeclaredChecks
{
    private static readonly ImmutableArray<string> Applications = [AnnotationNames.Short(AnnotationNames.ConsentCheck)];

    private readonly Compilation compilation;
    private readonly ResolvedBindings bindings;
    private readonly AnnotatedAssemblies assemblies;
    private readonly Lazy<ImmutableHashSet<string>> names;
    private readonly ConcurrentDictionary<ISymbol, ConsentCheck?> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> mentioning = new(SymbolEqualityComparer.Default);

    public DeclaredChecks(Compilation compilation, ResolvedBindings bindings, AnnotatedAssemblies assemblies)
    {
        this.compilation = compilation;
        this.bindings = bindings;
        this.assemblies = assemblies;
        names = new Lazy<ImmutableHashSet<string>>(FindNames);
    }

    /// <summary>Nobody declares any: then nobody can have checked.</summary>
    public bool AreNone => names.Value.IsEmpty;

    /// <summary>Null for what is not declared to be a check.</summary>
    public ConsentCheck? Of(ISymbol member)
    {
        if (!names.Value.Contains(NameOf(member)))
        {
            return null;
        }

        var definition = ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;
        return known.TryGetValue(definition, out var check) ? check : known.GetOrAdd(definition, Find(definition));
    }

    /// <summary>Whether the text of a body names something that is called like a check.</summary>
    public bool AreMentionedIn(ISymbol callable, CancellationToken cancellationToken) =>
        mentioning.TryGetValue(callable, out var mentions) ? mentions : mentioning.GetOrAdd(callable, Mentions(callable, cancellationToken));

    private bool Mentions(ISymbol callable, CancellationToken cancellationToken) =>
        callable.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax(cancellationToken)
            .DescendantTokens()
            .Any(token => token.Parent is SimpleNameSyntax && names.Value.Contains(token.ValueText)));

    private ConsentCheck? Find(ISymbol member)
    {
        var bound = bindings.ConsentChecks.Of(member);
        if (!bound.IsEmpty)
        {
            return new ConsentCheck(bound.SelectMany(b => b.Purposes.Concat(b.Recipients)).ToImmutableArray(), bound[0].Version);
        }

        if (assemblies.MayAnnotate(member)
            && AttributesOf(member).FirstOrDefault(a => AnnotationNames.Of(a.AttributeClass) == AnnotationNames.ConsentCheck) is { } attribute)
        {
            return new ConsentCheck(attribute.Strings(), attribute.String("Version"));
        }

        return Contracts.Of(member, assemblies.MayAnnotate).Select(Of).FirstOrDefault(check => check is not null);
    }

    private static IEnumerable<AttributeData> AttributesOf(ISymbol member) => member switch
    {
        IMethodSymbol { PartialDefinitionPart: { } part } => part.GetAttributes().Concat(member.GetAttributes()),
        IMethodSymbol { PartialImplementationPart: { } part } => part.GetAttributes().Concat(member.GetAttributes()),
        IPropertySymbol { PartialDefinitionPart: { } part } => part.GetAttributes().Concat(member.GetAttributes()),
        _ => member.GetAttributes(),
    };

    /// <summary>An explicit implementation is called by the name of what it implements.</summary>
    private static string NameOf(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);

    private ImmutableHashSet<string> FindNames() =>
        NamesInSource()
            .Concat(NamesInReferences())
            .Concat(bindings.ConsentChecks.Symbols.Select(s => s.Name))
            .ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>By the text, so that nothing but the files with checks is looked into, and nothing is bound.</summary>
    private IEnumerable<string> NamesInSource()
    {
        var spelling = new AnnotationSpelling(compilation);
        return assemblies.InSource
            ? compilation.SyntaxTrees
                .Where(tree => TextSearch.Contains(tree, Applications))
                .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>())
                .Where(attribute => spelling.MayBe(attribute, AnnotationNames.ConsentCheck))
                .Select(attribute => attribute.Parent?.Parent)
                .Select(NameOf)
                .OfType<string>()
            : Enumerable.Empty<string>();
    }

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } parameter => parameter.Identifier.ValueText,
        _ => null,
    };

    private IEnumerable<string> NamesInReferences() =>
        compilation.SourceModule.ReferencedAssemblySymbols
            .Where(assembly => assembly.Name != AnnotatedAssemblies.AnnotationsAssembly && assemblies.MayApply(assembly, AnnotationNames.ConsentCheck))
            .SelectMany(assembly => DeclaredTypes.In(assembly.GlobalNamespace))
            .SelectMany(type => type.GetMembers())
            .Where(member => member is IMethodSymbol or IPropertySymbol && AnnotationReader.HasAttribute(member, AnnotationNames.ConsentCheck))
            .Select(NameOf);
}
