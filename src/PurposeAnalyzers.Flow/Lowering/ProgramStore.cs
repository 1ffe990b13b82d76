using System.Collections.Concurrent;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>The programs of the bodies of one compilation, each built once, when somebody asks.</summary>
internal sealed class ProgramStore(BodyStore bodies, IFlowDomain domain)
{
    private readonly ConcurrentDictionary<ISymbol, FlowProgram> programs = new(SymbolEqualityComparer.Default);

    /// <summary>The program of a body that the compiler has just bound.</summary>
    public FlowProgram Get(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken) =>
        programs.TryGetValue(owner, out var known)
            ? known
            : programs.GetOrAdd(owner, ProgramBuilder.Build(owner, WithInitializers(owner, blocks, cancellationToken), domain, bodies.Callables, cancellationToken));

    /// <summary>The program of a method, or of a field's or property's initializer; empty when it has no body here.</summary>
    public FlowProgram Get(ISymbol callable, CancellationToken cancellationToken)
    {
        bodies.Kept.Reads.Note(callable);
        return programs.TryGetValue(callable, out var known)
            ? known
            : programs.GetOrAdd(callable, ProgramBuilder.Build(
                callable, WithInitializers(callable, bodies.Bind(callable, cancellationToken), cancellationToken), domain, bodies.Callables, cancellationToken));
    }

    /// <summary>The initializers of a type are the body of its primary constructor.</summary>
    private ImmutableArray<IOperation> WithInitializers(ISymbol owner, ImmutableArray<IOperation> blocks, CancellationToken cancellationToken) =>
        owner is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false } constructor
        && constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is TypeDeclarationSyntax
            ? blocks.AddRange(constructor.ContainingType.GetMembers()
                .Where(m => m is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false } or IPropertySymbol { IsStatic: false })
                .SelectMany(m => bodies.Bind(m, cancellationToken))
                .Where(o => o is IFieldInitializerOperation or IPropertyInitializerOperation))
            : blocks;
}
