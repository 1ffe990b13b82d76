using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>Finds bodies by the names in their text: whoever writes to a member names it.</summary>
internal sealed class MemberBodies : IMemberBodies
{
    private readonly ConcurrentDictionary<ISymbol, ILookup<string, ISymbol>> mentions = new(SymbolEqualityComparer.Default);

    public ImmutableArray<ISymbol> NamedBy(ISymbol member, CancellationToken cancellationToken)
    {
        var type = member.ContainingType?.OriginalDefinition;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        if (type is null)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var inType = mentions.TryGetValue(type, out var known) ? known : mentions.GetOrAdd(type, Read(type, cancellationToken));
        return inType[member.Name].ToImmutableArray();
    }

    public ImmutableArray<ISymbol> CreatorsOf(INamedTypeSymbol type, CancellationToken cancellationToken) => ImmutableArray<ISymbol>.Empty;

    private static ILookup<string, ISymbol> Read(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        BodiesOf(type)
            .SelectMany(body => NamesIn(body, cancellationToken).Select(name => (name, body)))
            .ToLookup(p => p.name, p => p.body, StringComparer.Ordinal);

    private static IEnumerable<ISymbol> BodiesOf(INamedTypeSymbol type) =>
        type.GetMembers().SelectMany(member => member switch
        {
            IMethodSymbol method => new[] { (ISymbol)Callable.Of(method) },
            INamedTypeSymbol nested => BodiesOf(nested),
            IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol => new[] { member },
            _ => Enumerable.Empty<ISymbol>(),
        });

    private static HashSet<string> NamesIn(ISymbol body, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in body.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(cancellationToken);
            if (body is IPropertySymbol)
            {
                syntax = (syntax as PropertyDeclarationSyntax)?.Initializer;
            }

            foreach (var token in syntax?.DescendantTokens() ?? Enumerable.Empty<SyntaxToken>())
            {
                if (token.IsKind(SyntaxKind.IdentifierToken))
                {
                    names.Add(token.ValueText);
                }
            }

            // A primary constructor keeps its parameters without naming what it keeps them in.
            if (syntax is TypeDeclarationSyntax { ParameterList: { } parameters })
            {
                names.UnionWith(parameters.Parameters.Select(p => p.Identifier.ValueText));
            }
        }

        if (body is IFieldSymbol or IPropertySymbol)
        {
            names.Add(body.Name);
        }

        return names;
    }
}
