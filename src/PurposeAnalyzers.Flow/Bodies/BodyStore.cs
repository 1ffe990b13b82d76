using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Edits;

namespace PurposeAnalyzers.Flow.Bodies;

/// <summary>The graphs of all bodies of one compilation, each made once: when the compiler shows the body, or when a caller asks first.</summary>
internal sealed class BodyStore
{
    private readonly Compilation compilation;
    private readonly IBodyDomain domain;
    private readonly Callable callables;
    private readonly ConcurrentDictionary<ISymbol, BodyGraph> graphs = new(SymbolEqualityComparer.Default);

    public BodyStore(Compilation compilation, IBodyDomain domain, KeptAnswers? kept = null)
    {
        Kept = kept ?? KeptAnswers.None;
        this.compilation = compilation;
        this.domain = domain;
        callables = new Callable(compilation);
    }

    /// <summary>Which methods can run code of the compilation.</summary>
    public Callable Callables => callables;

    /// <summary>The members whose graphs were made.</summary>
    public IEnumerable<ISymbol> Known => graphs.Keys;

    /// <summary>What was found out about bodies in earlier compilations.</summary>
    public KeptAnswers Kept { get; }

    /// <summary>The graph of a body that the compiler has just bound.</summary>
    public BodyGraph Get(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        if (owner is IMethodSymbol { PartialImplementationPart: not null })
        {
            // The half without a body is shown for the sake of its attributes; the graph belongs to the other half.
            return BodyGraph.Empty;
        }

        var key = owner is IMethodSymbol method ? Callable.Of(method) : owner;
        return graphs.TryGetValue(key, out var known)
            ? known
            : graphs.GetOrAdd(key, Walk(key, blocks.RemoveAll(b => b is IAttributeOperation or IParameterInitializerOperation), cancellationToken));
    }

    /// <summary>The graph of a method, or of a field's or property's initializer; empty when it has no body here.</summary>
    public BodyGraph Get(ISymbol callable, CancellationToken cancellationToken)
    {
        Kept.Reads.Note(callable);
        return graphs.TryGetValue(callable, out var known) ? known : graphs.GetOrAdd(callable, Walk(callable, Bind(callable, cancellationToken), cancellationToken));
    }

    /// <summary>What the default values of parameters do; callers pay for it, so it is no part of the method's graph.</summary>
    public BodyGraph GetDefaults(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        var defaults = blocks.Any(b => b is IParameterInitializerOperation) ? blocks.RemoveAll(b => b is not IParameterInitializerOperation) : ImmutableArray<IOperation>.Empty;
        return defaults.IsEmpty ? BodyGraph.Empty : BodyWalker.Walk(owner, defaults, domain, compilation, callables, cancellationToken);
    }

    /// <summary>The same for a callable that the compiler has not shown yet.</summary>
    public BodyGraph GetDefaults(ISymbol callable, CancellationToken cancellationToken)
    {
        var parameters = callable is IMethodSymbol method ? method.Parameters : ImmutableArray<IParameterSymbol>.Empty;
        var defaults = parameters
            .SelectMany(parameter => parameter.DeclaringSyntaxReferences)
            .Select(reference => (reference.GetSyntax(cancellationToken) as ParameterSyntax)?.Default)
            .OfType<EqualsValueClauseSyntax>()
            .Select(value => GetModel(value.SyntaxTree).GetOperation(value, cancellationToken))
            .OfType<IOperation>();
        return GetDefaults(callable, defaults.ToImmutableArray(), cancellationToken);
    }

    private BodyGraph Walk(ISymbol callable, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        var graph = BodyWalker.Walk(callable, blocks, domain, compilation, callables, cancellationToken);
        return callable is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor
            ? WithConstruction(graph, constructor, blocks, cancellationToken)
            : graph;
    }

    /// <summary>The operations of a callable that the compiler has not shown yet.</summary>
    public ImmutableArray<IOperation> Bind(ISymbol callable, CancellationToken cancellationToken)
    {
        Kept.Reads.Note(callable);
        var blocks = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var reference in callable.DeclaringSyntaxReferences)
        {
            var syntax = BodySyntax(reference.GetSyntax(cancellationToken));
            if (syntax is not null && compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            {
                var operation = GetModel(syntax.SyntaxTree).GetOperation(syntax, cancellationToken);
                if (operation is not null)
                {
                    blocks.Add(operation);
                }
            }
        }

        return blocks.ToImmutable();
    }

    /// <summary>What to bind; null where there is nothing: looking at a declaration without a body costs as much as at one with.</summary>
    private static SyntaxNode? BodySyntax(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax field => field.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        AccessorDeclarationSyntax { Body: null, ExpressionBody: null } => null,
        BaseMethodDeclarationSyntax { Body: null, ExpressionBody: null } and not ConstructorDeclarationSyntax => null,
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax => declaration,
        TypeDeclarationSyntax { BaseList: { } bases } when bases.Types.FirstOrDefault() is PrimaryConstructorBaseTypeSyntax => declaration,
        _ => null,
    };

    /// <summary>A constructor also runs the initializers of its type and a constructor of the base, unless it defers to another of its own.</summary>
    private BodyGraph WithConstruction(
        BodyGraph graph, IMethodSymbol constructor, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken)
    {
        var chained = blocks
            .SelectMany(b => new[] { b, (b as IConstructorBodyOperation)?.Initializer })
            .Select(b => b is IExpressionStatementOperation statement ? statement.Operation : b)
            .OfType<IInvocationOperation>()
            .Select(i => i.TargetMethod)
            .FirstOrDefault(m => m.MethodKind == MethodKind.Constructor);
        if (chained is not null && SymbolEqualityComparer.Default.Equals(chained.ContainingType, constructor.ContainingType))
        {
            return graph;
        }

        var syntax = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken)
            ?? constructor.ContainingType.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        if (syntax is null)
        {
            return graph;
        }

        var implied = Initializers(constructor, cancellationToken);
        if (chained is null && !constructor.IsStatic && ParameterlessBase(constructor) is { } baseConstructor)
        {
            implied = implied.Append(baseConstructor);
        }

        var calls = implied.Select(target => (BodyEvent)new Call(target, ReceiverType: null, CallKind.Construction, Taken.Nothing, syntax, constructor));
        return graph with { Events = calls.Concat(graph.Events).ToImmutableArray() };
    }

    private static IEnumerable<ISymbol> Initializers(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        !constructor.ContainingType.DeclaringSyntaxReferences.Any(r => HasInitializers(r.GetSyntax(cancellationToken)))
            ? []
            : constructor.ContainingType.GetMembers().Where(member =>
                member.IsStatic == constructor.IsStatic
                && member is IFieldSymbol { IsConst: false, IsImplicitlyDeclared: false } or IPropertySymbol
                && member.DeclaringSyntaxReferences.Any(r => BodySyntax(r.GetSyntax(cancellationToken)) is EqualsValueClauseSyntax));

    /// <summary>Most types have none, and their syntax says so before any member is asked.</summary>
    private static bool HasInitializers(SyntaxNode declaration) => declaration is not TypeDeclarationSyntax type || type.Members.Any(member => member switch
    {
        BaseFieldDeclarationSyntax field => field.Declaration.Variables.Any(variable => variable.Initializer is not null),
        PropertyDeclarationSyntax property => property.Initializer is not null,
        _ => false,
    });

    /// <summary>The base constructor that takes no argument; one whose parameters are all optional yields to one that has none.</summary>
    private IMethodSymbol? ParameterlessBase(IMethodSymbol constructor) =>
        constructor.ContainingType.BaseType?.InstanceConstructors
            .Where(c => c.Parameters.All(p => p.IsOptional || p.IsParams))
            .OrderBy(c => c.Parameters.Length)
            .FirstOrDefault() is { } found
        && callables.MayRunCode(found)
            ? found.OriginalDefinition
            : null;

    /// <remarks>
    /// The compiler caches the models of the compilation that it hands to analyzers, so this one is shared with it.
    /// RS1030 warns of the time before that: see docs/decisions/2026-11-22-summaries-on-demand.md.
    /// </remarks>
    private SemanticModel GetModel(SyntaxTree tree) =>
#pragma warning disable RS1030
        compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
