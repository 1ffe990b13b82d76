using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>
/// Lowers bodies from the compiler's control flow graph, which has already taken loops, <c>using</c>, <c>?.</c>, <c>??</c>, short circuits and initializers
/// apart, to a <see cref="FlowProgram"/>. An operation that it does not know carries what its children carry.
/// </summary>
internal sealed partial class ProgramBuilder
{
    /// <summary>Expressions nested deeper than this are not followed; chains of operators do not count.</summary>
    public const int MaxDepth = 1_000;

    /// <summary>Deterministic bound on the size of one program.</summary>
    public const int MaxInstructions = 200_000;

    private readonly ISymbol owner;
    private readonly IFlowDomain domain;
    private readonly Callable callables;
    private readonly SemanticModel? model;
    private readonly CancellationToken cancellationToken;
    private readonly Slots slots = new();
    private readonly ImmutableArray<FlowFunction>.Builder functions = ImmutableArray.CreateBuilder<FlowFunction>();
    private readonly Queue<(IMethodSymbol Symbol, Func<ControlFlowGraph> Graph)> pending = new();
    private readonly Stack<Operand> receivers = new();
    private readonly Stack<Operand> patternInputs = new();

    /// <summary>What <c>ref</c> locals refer to.</summary>
    private readonly Dictionary<ILocalSymbol, IOperation> references = new(SymbolEqualityComparer.Default);

    /// <summary>What the compiler has captured to write to it later.</summary>
    private readonly Dictionary<CaptureId, IOperation> capturedPlaces = new();

    /// <summary>The variable that something was captured from; null for several, or none.</summary>
    private readonly Dictionary<CaptureId, Place?> capturedVariables = new();

    private ISymbol function;
    private ControlFlowGraph graph = null!;
    private ImmutableArray<Instruction>.Builder instructions = ImmutableArray.CreateBuilder<Instruction>();
    private int result;
    private int depth;
    private int instructionCount;
    private bool isTruncated;

    private ProgramBuilder(ISymbol owner, IFlowDomain domain, Callable callables, SemanticModel? model, CancellationToken cancellationToken)
    {
        this.owner = owner;
        this.domain = domain;
        this.callables = callables;
        this.model = model;
        this.cancellationToken = cancellationToken;
        function = owner;
    }

    /// <param name="owner">The method, or the field or property whose initializer it is.</param>
    /// <param name="roots">Its operations, as the compiler gives them for the whole declaration.</param>
    public static FlowProgram Build(
        ISymbol owner, ImmutableArray<IOperation> roots, IFlowDomain domain, Callable callables, CancellationToken cancellationToken)
    {
        if (roots.Any(root => OperationDepth.Exceeds(root, MaxDepth, cancellationToken)))
        {
            return FlowProgram.Empty(owner, isTruncated: true);
        }

        var builder = new ProgramBuilder(owner, domain, callables, roots.FirstOrDefault()?.SemanticModel, cancellationToken);
        try
        {
            return builder.Build(roots);
        }
        catch (InsufficientExecutionStackException)
        {
            // The host's stack is smaller than the limits allow for: the compiler's graph builder gives up in this way, too.
            return FlowProgram.Empty(owner, isTruncated: true);
        }
    }

    private FlowProgram Build(ImmutableArray<IOperation> roots)
    {
        AddPrimaryConstructor();
        foreach (var root in roots)
        {
            if (GraphOf(root, cancellationToken) is { } graph)
            {
                AddFunction(owner, graph);
            }
        }

        return Finish();
    }

    /// <summary>The graph of a body, as the compiler gives its root for the whole declaration.</summary>
    public static ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellationToken) => root switch
    {
        { Parent: not null } => GraphOf(root.Parent, cancellationToken),
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IBlockOperation body => ControlFlowGraph.Create(body, cancellationToken),
        IFieldInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
        IPropertyInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
        IParameterInitializerOperation initializer => ControlFlowGraph.Create(initializer, cancellationToken),
        _ => null,
    };

    private FlowProgram Finish()
    {
        while (pending.Count > 0)
        {
            var (symbol, makeGraph) = pending.Dequeue();
            AddFunction(symbol, makeGraph());
        }

        return functions.All(f => f.Blocks.All(b => b.Instructions.IsEmpty))
            ? FlowProgram.Empty(owner, isTruncated)
            : slots.ToProgram(owner, functions.ToImmutable(), isTruncated);
    }

    private void AddFunction(ISymbol symbol, ControlFlowGraph body)
    {
        function = symbol;
        graph = body;
        result = slots.New();
        slots.Declare(symbol, OwnerType);
        foreach (var local in body.LocalFunctions)
        {
            pending.Enqueue((local, () => body.GetLocalFunctionControlFlowGraph(local, cancellationToken)));
        }

        var blocks = body.Blocks.Select(AddBlock).ToImmutableArray();
        functions.Add(new FlowFunction(symbol, ImmutableArray<(ISymbol, int)>.Empty, ImmutableArray<int>.Empty, result, blocks));
    }

    /// <summary>A primary constructor keeps its parameters: a record in properties of their names, any other type out of sight.</summary>
    private void AddPrimaryConstructor()
    {
        if (owner is not IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: false } constructor
            || constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not TypeDeclarationSyntax { ParameterList: { } list })
        {
            return;
        }

        slots.Declare(owner, OwnerType);
        instructions = ImmutableArray.CreateBuilder<Instruction>();
        foreach (var parameter in constructor.Parameters)
        {
            var member = constructor.ContainingType.IsRecord
                ? constructor.ContainingType.GetMembers(parameter.Name).FirstOrDefault(m => m is IPropertySymbol or IFieldSymbol)
                : parameter;
            if (member is not null && OwnerType is { } type)
            {
                var place = Place.Variable(slots.Variable(type, owner));
                Add(new Store(place, member, slots.Variable(parameter, owner), parameter.Type, IsElement: false, list, function));
            }
        }

        var block = new FlowBlock(instructions.ToImmutable(), ImmutableArray<FlowBranch>.Empty, ImmutableArray<FlowHandler>.Empty);
        functions.Add(new FlowFunction(owner, ImmutableArray<(ISymbol, int)>.Empty, ImmutableArray<int>.Empty, slots.New(), ImmutableArray.Create(block)));
    }

    private FlowBlock AddBlock(BasicBlock block)
    {
        cancellationToken.ThrowIfCancellationRequested();
        instructions = ImmutableArray.CreateBuilder<Instruction>();
        foreach (var operation in block.Operations)
        {
            Visit(operation);
        }

        if (block.BranchValue is { } value)
        {
            var operand = Visit(value);
            if (block.ConditionKind == ControlFlowConditionKind.None && block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return)
            {
                Add(new Return(operand.Slot, StaticType(value), ReturnSyntax(value), function));
            }
        }

        return new FlowBlock(instructions.ToImmutable(), Branches(block).ToImmutableArray(), Handlers(block).ToImmutableArray());
    }

    private static IEnumerable<FlowBranch> Branches(BasicBlock block)
    {
        // What follows while (true) is reached by break alone.
        var isJumpTaken = block.BranchValue?.ConstantValue is { HasValue: true, Value: bool value } ? value == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) : default(bool?);
        return new[] { isJumpTaken == true ? null : block.FallThroughSuccessor, isJumpTaken == false ? null : block.ConditionalSuccessor }
            .Where(branch => branch is { Destination: not null } || (branch?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && !IsInFilter(block)))
            .Select(branch => new FlowBranch(
                branch!.Destination?.Ordinal ?? -1,
                branch.FinallyRegions.Select(region => region.FirstBlockOrdinal).ToImmutableArray()));
    }

    /// <summary>Where an exception in the block may lead.</summary>
    private static IEnumerable<FlowHandler> Handlers(BasicBlock block)
    {
        // What is around a lambda is no way out of it.
        var finallies = 0;
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root, EnclosingRegion: { } around }; region = around)
        {
            switch (region.Kind)
            {
                case ControlFlowRegionKind.Finally:
                    finallies++;
                    break;
                case ControlFlowRegionKind.Try:
                    foreach (var handler in around.NestedRegions.Where(r => r.Kind != ControlFlowRegionKind.Try))
                    {
                        yield return new FlowHandler(handler.FirstBlockOrdinal, handler.Kind == ControlFlowRegionKind.Finally, finallies);
                    }

                    break;
                case ControlFlowRegionKind.Filter:
                    // It may refuse, and leave the exception to the next.
                    foreach (var next in around.EnclosingRegion!.NestedRegions.Where(r => r.FirstBlockOrdinal > around.LastBlockOrdinal))
                    {
                        yield return new FlowHandler(next.FirstBlockOrdinal, IsFinally: false, finallies);
                    }

                    break;
            }
        }
    }

    private static bool IsInFilter(BasicBlock block)
    {
        var region = block.EnclosingRegion;
        while (region is { Kind: not (ControlFlowRegionKind.Filter or ControlFlowRegionKind.Finally or ControlFlowRegionKind.Root) })
        {
            region = region.EnclosingRegion;
        }

        return region is { Kind: ControlFlowRegionKind.Filter };
    }

    /// <summary>The return statement, or the expression of a member that is nothing else.</summary>
    private static SyntaxNode ReturnSyntax(IOperation value) =>
        value.Syntax.Parent is ReturnStatementSyntax or ArrowExpressionClauseSyntax ? value.Syntax.Parent : value.Syntax;

    /// <summary>The type that a value had before it was converted to what its place wants.</summary>
    private static ITypeSymbol? StaticType(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion && conversion.Operand.Type is { TypeKind: not TypeKind.Error })
        {
            value = conversion.Operand;
        }

        return value.Type;
    }

    private INamedTypeSymbol? OwnerType => owner.ContainingType?.OriginalDefinition;

    private void Add(Instruction instruction)
    {
        if (instructionCount++ < MaxInstructions)
        {
            instructions.Add(instruction);
        }
        else
        {
            isTruncated = true;
        }
    }
}
