using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Edits;
using PurposeAnalyzers.Flow.Solving;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>Finds bodies by the names in their text: whoever writes to a member names it.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="indexOf">What the text of a file tells.</param>
/// <param name="reads">Where it is noted what was looked at.</param>
internal sealed class MemberBodies(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf, BodyReads reads) : IMemberBodies
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> creators = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> naming = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ILookup<string, (SyntaxTree Tree, int Position)>> created = new(() => Creations(compilation, indexOf));

    public ImmutableArray<ISymbol> NamedBy(ISymbol member, CancellationToken cancellationToken)
    {
        // The keyword "field" stands in its property only.
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property })
        {
            return Noted(new ISymbol?[] { property.GetMethod, property.SetMethod, property }.OfType<ISymbol>().ToImmutableArray());
        }

        reads.NoteNamed(member.Name);
        return Noted(naming.TryGetValue(member, out var known) ? known : naming.GetOrAdd(member, FindNaming(member, cancellationToken)));
    }

    public ImmutableArray<ISymbol> CreatorsOf(ISymbol member, CancellationToken cancellationToken)
    {
        // Most private members are not set from what a constructor is given, and who creates objects takes longer to find.
        if (member.ContainingType?.OriginalDefinition is not { } type || (member is not IParameterSymbol && !NamedBy(member, cancellationToken).Any(IsGivenSomething)))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        reads.NoteCreated(type.Name);
        return Noted(creators.TryGetValue(type, out var known) ? known : creators.GetOrAdd(type, FindCreators(type, cancellationToken)));
    }

    private ImmutableArray<ISymbol> Noted(ImmutableArray<ISymbol> bodies)
    {
        foreach (var body in bodies)
        {
            reads.Note(body);
        }

        return bodies;
    }

    private static bool IsGivenSomething(ISymbol body) => body is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false };

    /// <summary>The bodies in the outermost type around the member whose text names it: nobody else can.</summary>
    private ImmutableArray<ISymbol> FindNaming(ISymbol member, CancellationToken cancellationToken)
    {
        var type = member.ContainingType?.OriginalDefinition;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var reference in type?.DeclaringSyntaxReferences ?? ImmutableArray<SyntaxReference>.Empty)
        {
            found.UnionWith(BodiesNaming(reference, member.Name, cancellationToken));
        }

        if (member is IFieldSymbol or IPropertySymbol)
        {
            found.Add(member.OriginalDefinition);
        }

        // It runs the initializers of its type, and keeps its parameters without naming what it keeps them in.
        if (member.ContainingType is { } owner && PrimaryConstructorOf(owner, cancellationToken) is { } constructor)
        {
            found.Add(constructor);
        }

        return found.ToImmutableArray();
    }

    /// <summary>Each once, however often it names it.</summary>
    private IEnumerable<ISymbol> BodiesNaming(SyntaxReference type, string name, CancellationToken cancellationToken)
    {
        if (name.Length == 0)
        {
            yield break; // half-typed code
        }

        var end = 0;
        foreach (var at in TextSearch.Positions(type.SyntaxTree.GetText(cancellationToken), name, type.Span))
        {
            if (at >= end && type.SyntaxTree.GetRoot(cancellationToken).FindToken(at) is var token && token.IsKind(SyntaxKind.IdentifierToken) && token.ValueText == name)
            {
                var declaration = DeclarationAround(token);
                end = declaration is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax ? declaration.Span.End : at;
                if (BodyOf(declaration, at, cancellationToken) is { } body)
                {
                    yield return body;
                }
            }
        }
    }

    private static IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.OriginalDefinition.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is TypeDeclarationSyntax));

    private ImmutableArray<ISymbol> FindCreators(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (!type.InstanceConstructors.Any(c => !c.IsImplicitlyDeclared && !c.Parameters.IsEmpty))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        // Where "new()" leaves the type out, it may be any that the file names.
        var found = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var (tree, position) in created.Value[type.Name].Concat(created.Value[string.Empty].Where(c => indexOf(c.Tree).Words.MayContain(type.Name))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (BodyOf(DeclarationAround(tree.GetRoot(cancellationToken).FindToken(position)), position, cancellationToken) is { } body)
            {
                found.Add(body);
            }
        }

        return found.ToImmutableArray();
    }

    private static ILookup<string, (SyntaxTree Tree, int Position)> Creations(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf) =>
        compilation.SyntaxTrees
            .SelectMany(tree => indexOf(tree).Created.Positions.SelectMany(p => p.Value.Select(position => (Name: p.Key, Tree: tree, Position: position))))
            .ToLookup(c => c.Name, c => (c.Tree, c.Position), StringComparer.Ordinal);

    private static SyntaxNode? DeclarationAround(SyntaxToken token) => token.Parent?.AncestorsAndSelf().FirstOrDefault(n =>
        n is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or BasePropertyDeclarationSyntax or TypeDeclarationSyntax or GlobalStatementSyntax
            or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax });

    /// <summary>The method, or the field or property with an initializer, whose text stands at a position of a declaration.</summary>
    private ISymbol? BodyOf(SyntaxNode? declaration, int position, CancellationToken cancellationToken)
    {
        if (declaration is null)
        {
            return null;
        }

#pragma warning disable RS1030 // the compiler keeps the models of the compilation that it hands to analyzers
        var model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        return declaration switch
        {
            GlobalStatementSyntax => compilation.GetEntryPoint(cancellationToken),
            TypeDeclarationSyntax type => (model.GetDeclaredSymbol(type, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors.FirstOrDefault(c => !c.IsImplicitlyDeclared),
            PropertyDeclarationSyntax { Initializer: { } initializer } property when initializer.Span.Contains(position) => model.GetDeclaredSymbol(property, cancellationToken),
            BasePropertyDeclarationSyntax property => (model.GetDeclaredSymbol(property, cancellationToken) as IPropertySymbol)?.GetMethod,
            _ => model.GetDeclaredSymbol(declaration, cancellationToken) is IMethodSymbol method ? Callable.Of(method) : model.GetDeclaredSymbol(declaration, cancellationToken),
        };
    }
}
