using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Lowering;

namespace PurposeAnalyzers.Flow.Bodies;

/// <content>Reads and calls that the compiler makes for a construct and that no member reference shows.</content>
internal sealed partial class BodyWalker
{
    private void VisitImplicit(IOperation operation, OperationKind kind)
    {
        switch (kind)
        {
            case OperationKind.Binary:
                var binary = (IBinaryOperation)operation;
                VisitOperator(binary.OperatorMethod, operation);
                if (IsConcatenation(binary.OperatorKind, binary.OperatorMethod, binary.Type))
                {
                    VisitConcatenated(binary.LeftOperand);
                    VisitConcatenated(binary.RightOperand);
                }

                break;
            case OperationKind.Unary:
                VisitOperator(((IUnaryOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.Increment or OperationKind.Decrement:
                VisitOperator(((IIncrementOrDecrementOperation)operation).OperatorMethod, operation);
                break;
            case OperationKind.CompoundAssignment:
                var compound = (ICompoundAssignmentOperation)operation;
                VisitOperator(compound.OperatorMethod, operation);
                if (IsConcatenation(compound.OperatorKind, compound.OperatorMethod, compound.Type))
                {
                    VisitConcatenated(compound.Target);
                    VisitConcatenated(compound.Value);
                }

                break;
            case OperationKind.Conversion:
                var conversion = (IConversionOperation)operation;
                VisitOperator(conversion.OperatorMethod, operation);
                handsOverObjects = handsOverObjects || HandsOver(conversion);
                VisitInlineArray(conversion.Operand, operation);
                break;
            case OperationKind.Coalesce when operation is ICoalesceOperation { Value.Type: { } narrow, Type: { } wide }:
                handsOverObjects = handsOverObjects || (LostType.In(narrow, wide, domain.HoldsData) && domain.IsOpen(wide));
                break;
            case OperationKind.InlineArrayAccess:
                VisitInlineArray(((IInlineArrayAccessOperation)operation).Instance, operation);
                break;
            case OperationKind.Interpolation when operation is IInterpolationOperation { Expression: { Type: { } type } expression }:
                VisitText(type, expression, expression.Syntax);
                break;
            case OperationKind.DeconstructionAssignment when operation.Syntax is AssignmentExpressionSyntax assignment:
                VisitDeconstruction(operation, Model(operation).GetDeconstructionInfo(assignment), assignment.Left);
                break;
            case OperationKind.Loop when operation is IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop }:
                VisitForEach(operation, loop);
                break;
            case OperationKind.With:
                var with = (IWithOperation)operation;
                AddCall(with.CloneMethod, with.Operand, with.Syntax);
                break;
            case OperationKind.CollectionExpression:
                AddCall(((ICollectionExpressionOperation)operation).ConstructMethod, receiver: null, operation.Syntax);
                break;
            case OperationKind.Using when operation is IUsingOperation { Resources: { } resources } block:
                VisitDispose(resources, operation, block.IsAsynchronous);
                break;
            case OperationKind.UsingDeclaration when operation is IUsingDeclarationOperation { DeclarationGroup: { } resources } declaration:
                VisitDispose(resources, operation, declaration.IsAsynchronous);
                break;
            case OperationKind.Await when operation.Syntax is AwaitExpressionSyntax syntax:
                var awaiting = Model(operation).GetAwaitExpressionInfo(syntax);
                AddCall(awaiting.GetAwaiterMethod, receiver: null, operation.Syntax);
                AddCallFor(operation, awaiting.GetResultMethod, receiver: null, operation.Syntax);
                VisitResult(awaiting.GetResultMethod, operation, operation.Syntax);
                break;
        }
    }

    /// <summary>
    /// As something that does not say what it holds it may be looked into by anyone; as anything else, by whoever gets an answer that is made of it. The object
    /// at hand is no answer to itself, and a view shows what it reads.
    /// </summary>
    private bool HandsOver(IConversionOperation conversion) =>
        conversion.Type is { } wide
        && LostType.In(conversion, domain.HoldsData)
        && (wide.TypeKind == TypeKind.Dynamic || domain.IsOpen(wide) || (domain.MakesAnswers(function) && conversion.Operand is not IInstanceReferenceOperation))
        && !LostType.IsOnlyLookedAt(conversion, domain.IsDecision)
        && !(conversion.Parent is IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } && domain.PicksWhatItShows(method.ReturnType));

    private void VisitOperator(IMethodSymbol? method, IOperation operation)
    {
        VisitResult(method, operation, operation.Syntax);
        AddCallFor(operation, method, receiver: null, operation.Syntax);
    }

    /// <summary>The elements of an inline array are its one field; an access, or a conversion to a span, shows the array only.</summary>
    private void VisitInlineArray(IOperation array, IOperation operation)
    {
        if (array.Type is INamedTypeSymbol { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } type
            && type.GetAttributes().Any(a => a.AttributeClass is { Name: "InlineArrayAttribute", ContainingNamespace.Name: "CompilerServices" })
            && MemberAccess.Of(operation) != Access.Write
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => !f.IsStatic) is { } element)
        {
            AddRead(element.OriginalDefinition, operation, operation.Syntax);
        }
    }

    private void VisitForEach(IOperation operation, CommonForEachStatementSyntax loop)
    {
        var info = Model(operation).GetForEachStatementInfo(loop);
        AddCall(info.GetEnumeratorMethod, receiver: null, loop.Expression, taken: Taken.Whole);
        AddCall(info.MoveNextMethod, receiver: null, loop.Expression);
        AddCall(info.DisposeMethod, receiver: null, loop.Expression);
        if (info.CurrentProperty is { } current)
        {
            AddRead(current.OriginalDefinition, operation, loop.Expression);
            if (!domain.IsTracked(current))
            {
                AddCall(current.GetMethod, receiver: null, loop.Expression, taken: Taken.Whole);
            }
        }

        if (loop is ForEachVariableStatementSyntax deconstructing)
        {
            VisitDeconstruction(operation, Model(operation).GetDeconstructionInfo(deconstructing), deconstructing.Variable);
        }
    }

    private void VisitDeconstruction(IOperation operation, DeconstructionInfo info, SyntaxNode target)
    {
        var parts = Parts(target);
        if (info.Method is { } deconstruct)
        {
            VisitDeconstruct(deconstruct, operation, i => i < parts.Length ? parts[i] : target);
        }

        for (var i = 0; i < info.Nested.Length; i++)
        {
            VisitDeconstruction(operation, info.Nested[i], i < parts.Length ? parts[i] : target);
        }
    }

    /// <summary>
    /// <c>Deconstruct</c> of a positional record reads the properties of its positions, discarded ones excepted; any other is a call.
    /// </summary>
    private void VisitDeconstruct(IMethodSymbol deconstruct, IOperation operation, Func<int, SyntaxNode> part)
    {
        AddCall(deconstruct, receiver: null, operation.Syntax, taken: PartsOf(deconstruct, part));
        if (!Callable.IsWrittenByCompiler(deconstruct))
        {
            return;
        }

        for (var i = 0; i < deconstruct.Parameters.Length; i++)
        {
            var property = deconstruct.ContainingType.GetMembers(deconstruct.Parameters[i].Name).OfType<IPropertySymbol>().FirstOrDefault();
            if (property is not null && !IsDiscard(part(i)))
            {
                AddRead(property.OriginalDefinition, operation, part(i));
            }
        }
    }

    /// <summary>What a <c>Deconstruct</c> method gives, but for what is discarded.</summary>
    private static Taken PartsOf(IMethodSymbol deconstruct, Func<int, SyntaxNode> part) => Taken.Nothing with
    {
        Outs = (deconstruct.ReducedFrom ?? deconstruct).Parameters.Where(p => p.RefKind == RefKind.Out)
            .Where((_, i) => !IsDiscard(part(i)))
            .Select(p => p.Ordinal)
            .ToImmutableArray(),
    };

    private static ImmutableArray<SyntaxNode> Parts(SyntaxNode target) => target switch
    {
        DeclarationExpressionSyntax declaration => Parts(declaration.Designation),
        ParenthesizedVariableDesignationSyntax designation => ImmutableArray.CreateRange<SyntaxNode>(designation.Variables),
        TupleExpressionSyntax tuple => tuple.Arguments.Select(a => (SyntaxNode)a.Expression).ToImmutableArray(),
        _ => ImmutableArray<SyntaxNode>.Empty,
    };

    private static bool IsDiscard(SyntaxNode part) => part switch
    {
        DiscardDesignationSyntax or DiscardPatternSyntax => true,
        IdentifierNameSyntax name => name.Identifier.Text == "_",
        DeclarationExpressionSyntax declaration => declaration.Designation is DiscardDesignationSyntax,
        SubpatternSyntax subpattern => IsDiscard(subpattern.Pattern),
        VarPatternSyntax pattern => pattern.Designation is DiscardDesignationSyntax,
        _ => false,
    };

    private void VisitDispose(IOperation resources, IOperation operation, bool isAsynchronous)
    {
        var types = resources is IVariableDeclarationGroupOperation group
            ? group.Declarations.SelectMany(d => d.Declarators).Select(d => (ITypeSymbol?)d.Symbol.Type)
            : new[] { resources.Type };
        foreach (var type in types.OfType<ITypeSymbol>())
        {
            AddCall(DisposeMethod(type, isAsynchronous), receiver: null, operation.Syntax);
        }
    }

    /// <summary>What implements the contract, explicitly or not; without contract, as in a <c>ref struct</c>, what has the name.</summary>
    private IMethodSymbol? DisposeMethod(ITypeSymbol type, bool isAsynchronous)
    {
        var (contract, name) = isAsynchronous
            ? (compilation.GetTypeByMetadataName("System.IAsyncDisposable"), "DisposeAsync")
            : (compilation.GetSpecialType(SpecialType.System_IDisposable), "Dispose");
        return contract?.GetMembers(name).FirstOrDefault() is { } member
            && type.FindImplementationForInterfaceMember(member) is IMethodSymbol implementation
                ? implementation
                : FindMethod(type, name);
    }

    private static bool IsConcatenation(BinaryOperatorKind kind, IMethodSymbol? method, ITypeSymbol? result) =>
        kind == BinaryOperatorKind.Add && result is { SpecialType: SpecialType.System_String } && method is null or { ContainingType.SpecialType: SpecialType.System_String };

    private void VisitConcatenated(IOperation operand)
    {
        var value = operand is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operand;
        if (value.Type is { } type)
        {
            VisitText(type, value, value.Syntax);
        }
    }

    /// <summary>
    /// Making text of an object calls its <c>ToString</c>; the one that the compiler writes for a record prints its members,
    /// and so makes text of them in turn.
    /// </summary>
    private void VisitText(ITypeSymbol type, IOperation operation, SyntaxNode syntax)
    {
        if (type.SpecialType != SpecialType.None)
        {
            return;
        }

        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var pending = new Stack<ITypeSymbol>();
        pending.Push(type);
        while (pending.Count > 0)
        {
            var next = pending.Pop();
            if (!seen.Add(next) || ToStringMethod.Of(next) is not { } method)
            {
                continue;
            }

            if (Callable.IsWrittenByCompiler(method))
            {
                VisitPrintedMembers(next, operation, syntax, pending);
            }
            else if (operation is not IInvocationOperation || seen.Count > 1)
            {
                AddCall(method, seen.Count > 1 ? null : operation, syntax, taken: domain.IsUse(operation, method) ? Taken.Whole : Taken.Nothing);
            }
        }
    }

    private void VisitPrintedMembers(ITypeSymbol record, IOperation operation, SyntaxNode syntax, Stack<ITypeSymbol> printed)
    {
        // A record struct of another assembly does not say that it is one.
        for (var t = record; t is { IsRecord: true } or { TypeKind: TypeKind.Struct }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers())
            {
                if (member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol { IsIndexer: false }))
                {
                    AddRead(member.OriginalDefinition, operation, syntax);
                    printed.Push(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type);
                }
            }
        }
    }

    private static bool IsToString(IMethodSymbol method) => method is { Name: nameof(ToString), Parameters.IsEmpty: true };

    private static IMethodSymbol? FindMethod(ITypeSymbol type, string name)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            if (t.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(m => m.Parameters.IsEmpty) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    private static SemanticModel Model(IOperation operation) => operation.SemanticModel!;
}
