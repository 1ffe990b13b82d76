using System.Threading;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Dispatch;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>Reads what the operations of one body do to the members and objects that rights are about. Made for handlers, and for what they call.</summary>
internal sealed partial class TouchWalk
{
    private readonly TouchDomain domain;
    private readonly ISymbol function;
    private readonly BodyValues values;
    private readonly CancellationToken cancellationToken;
    private readonly ImmutableHashSet<Touch>.Builder touches = ImmutableHashSet.CreateBuilder<Touch>();
    private readonly Dictionary<SyntaxNode, CallDetails> calls = new();

    private TouchWalk(TouchDomain domain, ISymbol function, BodyValues values, CancellationToken cancellationToken)
    {
        this.cancellationToken = cancellationToken;
        this.domain = domain;
        this.function = function;
        this.values = values;
    }

    /// <param name="function">The method whose parameters and results count: the owner of the body, or a lambda or local function in it.</param>
    public static BodyTouches Walk(ISymbol function, ImmutableArray<IOperation> roots, TouchDomain domain, CancellationToken cancellationToken)
    {
        var operations = roots.SelectMany(root => root.DescendantsAndSelf()).Take(BodyWalker.MaxOperations).ToList();
        if (operations.Count == 0)
        {
            return BodyTouches.None;
        }

        var walk = new TouchWalk(domain, function, new BodyValues(function, operations, domain.Callables), cancellationToken);
        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.VisitCall(operation);
        }

        foreach (var operation in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            walk.Visit(operation);
        }

        return new BodyTouches(walk.touches.ToImmutable(), walk.calls.ToImmutableDictionary());
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IPropertyReferenceOperation reference:
                VisitMember(reference, reference.Property);
                break;
            case IFieldReferenceOperation reference:
                VisitMember(reference, reference.Field.AssociatedSymbol as IPropertySymbol ?? (ISymbol)reference.Field);
                break;
            case ISimpleAssignmentOperation assignment:
                VisitAssignment(assignment.Target, assignment.Value);
                break;
            case ICoalesceAssignmentOperation assignment:
                VisitAssignment(assignment.Target, assignment.Value);
                break;
            case IInvocationOperation invocation:
                VisitInvocation(invocation);
                break;
            case IObjectCreationOperation creation:
                VisitCreation(creation);
                break;
            case IPropertyInitializerOperation initializer when UsesParameter(initializer.Value):
                initializer.InitializedProperties.ToList().ForEach(property => Add(TouchKind.Written, property.OriginalDefinition));
                break;
            case IFieldInitializerOperation initializer when UsesParameter(initializer.Value):
                initializer.InitializedFields.ToList().ForEach(field => Add(TouchKind.Written, field.OriginalDefinition));
                break;
            case IReturnOperation { ReturnedValue: { } value } when IsOwn(operation):
                HandOn(value, new Touch(TouchKind.Returned, function));
                break;
            case IDynamicInvocationOperation invocation:
                invocation.Arguments.ToList().ForEach(value => HandOn(value, new Touch(TouchKind.HandedOn, function)));
                break;
        }
    }

    private void VisitMember(IMemberReferenceOperation reference, ISymbol member)
    {
        var definition = member.OriginalDefinition;
        var access = MemberAccess.Of(reference);
        if ((access & Access.Write) != 0 || IsChanged(reference))
        {
            AddWritten(definition);
            for (var outer = reference.Instance; outer is IMemberReferenceOperation { Member: { } whole } step; outer = step.Instance)
            {
                if (domain.Data.Find(whole) is not null)
                {
                    AddWritten(whole.OriginalDefinition);
                }
            }

            if (values.Root(reference.Instance) is { } parameter)
            {
                Add(TouchKind.Filled, parameter.OriginalDefinition);
            }
        }

        // A field behind a property is not tagged itself.
        if ((access & Access.Read) != 0 && definition is IFieldSymbol { IsStatic: false } && domain.DeclaresData(definition.ContainingType))
        {
            Add(TouchKind.Read, definition);
        }
    }

    /// <summary>What a collection holds is changed, or a reference to the member is taken that can be written to.</summary>
    private static bool IsChanged(IOperation reference) => reference.Parent switch
    {
        IInvocationOperation invocation => invocation.Instance == reference && CallNames.ChangesContent(invocation.TargetMethod),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: RefKind.Ref } } => true,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation invocation } access => access.Operation == reference && CallNames.ChangesContent(invocation.TargetMethod),
        _ => false,
    };

    private void VisitAssignment(IOperation target, IOperation value)
    {
        var held = domain.Types.Of(target.Type);
        switch (target)
        {
            // A member of a new object replaces nothing.
            case IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } when !IsOfCopy(target):
                break;

            // A service that remembers an object does not replace it.
            case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } member
                when values.Origin(value) != ValueOrigin.Blank && held.Contains(target.Type?.OriginalDefinition!, SymbolEqualityComparer.Default) && !domain.DeclaresData(member.Member.ContainingType):
                break;
            case IMemberReferenceOperation or IArrayElementReferenceOperation:
                Replace(held, value);
                break;
        }

        switch (target)
        {
            case IPropertyReferenceOperation { Instance: IInvocationOperation property, Property.Name: "CurrentValue" }:
                AddSelected(property);
                break;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
            case IMemberReferenceOperation { Member: IPropertySymbol { ContainingType: { } type } property } when !domain.DeclaresData(type) && !IsCollection(property):
                HandOn(value, new Touch(TouchKind.HandedOn, function));
                break;
        }
    }

    private static bool IsCollection(IPropertySymbol property) =>
        property.IsIndexer && property.ContainingNamespace?.ToDisplayString().StartsWith("System.Collections", StringComparison.Ordinal) == true;

    private static bool IsOfCopy(IOperation target) => target.Parent?.Parent is IObjectOrCollectionInitializerOperation { Parent: IWithOperation };

    /// <summary>A value takes the place of objects.</summary>
    private void Replace(ImmutableArray<ITypeSymbol> types, IOperation value)
    {
        switch (values.Origin(value))
        {
            case ValueOrigin.Made:
            case var _ when !types.Any(IsRelevant):
                break;
            case ValueOrigin.Blank:
                AddAll(TouchKind.Blanked, types);
                break;
            case ValueOrigin.Parameter when values.Parameter(value) is { } parameter:
                Add(TouchKind.Replaced, parameter.OriginalDefinition);
                break;
            default:
                AddAll(TouchKind.Replaced, types);
                break;
        }
    }

    /// <summary>A parameter that an initializer uses is one of a primary constructor.</summary>
    private static bool UsesParameter(IOperation value) =>
        value.DescendantsAndSelf().Any(o => o is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } });

    private bool IsOwn(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case IAnonymousFunctionOperation lambda:
                    return SymbolEqualityComparer.Default.Equals(lambda.Symbol, function);
                case ILocalFunctionOperation local:
                    return SymbolEqualityComparer.Default.Equals(local.Symbol, function);
            }
        }

        return function is not IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction };
    }

    /// <summary>Flags need no tag, so every written member counts.</summary>
    private void AddWritten(ISymbol member)
    {
        if (domain.Data.Find(member) is not null || domain.Assemblies.MayAnnotate(member))
        {
            Add(TouchKind.Written, member);
        }
    }

    private void AddAll(TouchKind kind, IEnumerable<ITypeSymbol> types)
    {
        foreach (var type in types.Where(IsRelevant))
        {
            Add(kind, type);
        }
    }

    private bool IsRelevant(ITypeSymbol type) => type is ITypeParameterSymbol || domain.Contained.HoldsPersonalData(type);

    private void Add(TouchKind kind, ISymbol symbol, WholeReader reader = WholeReader.Everything) => touches.Add(new Touch(kind, symbol, reader));
}
