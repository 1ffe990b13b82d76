using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <content>Calls: of code that is here, what is passed; of code that is not, what its name and parameters tell.</content>
internal sealed partial class TouchWalk
{
    /// <summary>Notes what a call passes, under the syntax by which the body's graph knows the call.</summary>
    private void VisitCall(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                calls[BodyWalker.Name(invocation.Syntax)] = Details(invocation.TargetMethod, invocation.Arguments);
                break;
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                calls[creation.Syntax] = Details(constructor, creation.Arguments);
                break;
            case IMethodReferenceOperation reference:
                calls[BodyWalker.Name(reference.Syntax)] = Details(reference.Method, ImmutableArray<IArgumentOperation>.Empty);
                break;
            case IPropertyReferenceOperation { Property: { IsIndexer: false, ContainingType.IsGenericType: true } property } reference:
                calls[BodyWalker.Name(reference.Syntax)] = Details(property.GetMethod ?? property.SetMethod, ImmutableArray<IArgumentOperation>.Empty);
                break;
        }
    }

    private CallDetails Details(IMethodSymbol? method, ImmutableArray<IArgumentOperation> arguments) => new(
        method,
        arguments.Where(a => a.Parameter is not null).Select(Passed).ToImmutableArray(),
        ImmutableArray<Touch>.Empty);

    private PassedValue Passed(IArgumentOperation argument) => new(
        argument.Parameter!.Ordinal,
        domain.Types.Of(BodyValues.Strip(argument.Value).Type),
        values.Parameter(argument.Value)?.OriginalDefinition,
        values.Origin(argument.Value));

    private void VisitInvocation(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Parameters.Length > 0 && CallNames.WritesSelected(method))
        {
            AddSelected(invocation);
        }

        if (method.MethodKind == MethodKind.LocalFunction || domain.HasCodeHere(method, cancellationToken))
        {
            return;
        }

        foreach (var argument in invocation.Arguments)
        {
            HandOn(argument);
        }

        if (CallNames.Removes(method))
        {
            Remove(invocation);
        }

        if (CallNames.Stores(method))
        {
            Store(invocation);
        }

        if (CallNames.CopiesByName(method))
        {
            CopyByName(invocation);
        }

        if (invocation.Instance?.Type is { } type && method.MethodKind == MethodKind.Ordinary && domain.DeclaresData(type))
        {
            ChangeByMethod(type, method);
        }
    }

    private void VisitCreation(IObjectCreationOperation creation)
    {
        foreach (var argument in creation.Arguments.Where(a => a.Parameter is not null && a.ArgumentKind != ArgumentKind.DefaultValue))
        {
            var parameter = argument.Parameter!.OriginalDefinition;
            var isHere = domain.HasCodeHere(creation.Constructor!, cancellationToken);
            if (PositionalMembers.PropertyOf(parameter) is { } property)
            {
                AddWritten(property.OriginalDefinition);
            }
            else if (!isHere && ConstructedMembers.KeeperOf(parameter) is { } keeper)
            {
                AddWritten(keeper);
            }

            if (!isHere)
            {
                HandOn(argument);
            }
        }
    }

    /// <summary>The member that the first lambda of a call names: <c>SetProperty(m =&gt; m.Email, "")</c>.</summary>
    private void AddSelected(IInvocationOperation invocation)
    {
        var selectors = invocation.Arguments.SelectMany(a => a.ArgumentKind == ArgumentKind.ParamArray && a.Value is IArrayCreationOperation { Initializer: { } elements } ? elements.ElementValues : ImmutableArray.Create(a.Value));
        var selected = selectors.Select(Selected).OfType<IMemberReferenceOperation>().ToList();
        foreach (var reference in CallNames.FillsIn(invocation.TargetMethod) ? selected : selected.Take(1))
        {
            AddWritten(reference.Member.OriginalDefinition);
            AddAll(TouchKind.Replaced, domain.Types.Of(reference.Type));
        }
    }

    private static IMemberReferenceOperation? Selected(IOperation argument) =>
        LambdaOf(argument) is { Symbol.Parameters.Length: 1 } lambda && Returned(lambda).FirstOrDefault() is { } returned
            ? BodyValues.Strip(returned) as IMemberReferenceOperation
            : null;

    private static IAnonymousFunctionOperation? LambdaOf(IOperation argument)
    {
        var value = BodyValues.Strip(argument);
        return (value is IDelegateCreationOperation creation ? creation.Target : value) as IAnonymousFunctionOperation;
    }

    /// <summary>What a receiver keeps and what is passed is removed; a record may also remove itself.</summary>
    private void Remove(IInvocationOperation invocation)
    {
        AddAll(TouchKind.Removed, domain.Types.Elements(invocation.Instance?.Type));
        AddAll(TouchKind.Removed, invocation.TargetMethod.TypeArguments.SelectMany(type => domain.Types.Of(type)));
        if (domain.DeclaresData(invocation.Instance?.Type))
        {
            AddAll(TouchKind.Removed, domain.Types.Of(invocation.Instance!.Type));
        }

        foreach (var argument in invocation.Arguments)
        {
            AddAll(TouchKind.Removed, domain.Types.Of(BodyValues.Strip(argument.Value).Type));
            if (values.Parameter(argument.Value) is { } parameter)
            {
                Add(TouchKind.Removed, parameter.OriginalDefinition);
            }
        }
    }

    private void Store(IInvocationOperation invocation)
    {
        foreach (var argument in invocation.Arguments)
        {
            var types = domain.Types.Of(BodyValues.Strip(argument.Value).Type);
            var origin = values.Origin(argument.Value);
            if (origin == ValueOrigin.Given || (CallNames.FillsIn(invocation.TargetMethod) && invocation.Arguments.All(a => Selected(a.Value) is null)))
            {
                AddAll(TouchKind.Stored, types);
            }
            else if (origin == ValueOrigin.Parameter && values.Parameter(argument.Value) is { } parameter)
            {
                Add(TouchKind.Stored, parameter.OriginalDefinition);
            }
        }
    }

    /// <summary><c>mapper.Map(request, member)</c>, <c>db.Entry(member).CurrentValues.SetValues(request)</c></summary>
    private void CopyByName(IInvocationOperation invocation)
    {
        var arguments = invocation.Arguments.Select(a => BodyValues.Strip(a.Value).Type).OfType<INamedTypeSymbol>().ToList();
        var target = arguments.Count > 1 ? arguments[arguments.Count - 1]
            : invocation.Instance is IMemberReferenceOperation { Instance.Type: INamedTypeSymbol { TypeArguments: { Length: 1 } entity } } ? entity[0] : null;
        if (arguments.Count > 0 && target is not null)
        {
            var names = MembersOf(arguments[0]).Select(member => member.Name).ToImmutableHashSet(StringComparer.Ordinal);
            MembersOf(target).Where(member => names.Contains(member.Name)).ToList().ForEach(AddWritten);
        }
    }

    /// <summary>A method of a record in another assembly: it may write what its parameters are called like, and what only it can write.</summary>
    private void ChangeByMethod(ITypeSymbol type, IMethodSymbol method)
    {
        foreach (var member in MembersOf(type))
        {
            if (method.Parameters.Any(p => string.Equals(p.Name, member.Name, StringComparison.OrdinalIgnoreCase))
                || (domain.Data.Find(member) is null && member is IPropertySymbol { SetMethod: null or { DeclaredAccessibility: not Accessibility.Public } }))
            {
                AddWritten(member);
            }
        }
    }

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var t = type; t is { SpecialType: SpecialType.None }; t = t.BaseType)
        {
            foreach (var member in t.GetMembers().Where(m => !m.IsStatic && m is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }))
            {
                yield return member.OriginalDefinition;
            }
        }
    }

    private void HandOn(IArgumentOperation argument)
    {
        if (argument.Parameter is not { ContainingSymbol: IMethodSymbol method } parameter)
        {
            return;
        }

        var consumption = domain.Libraries.ConsumptionOf(parameter);
        if (consumption.Kind == ConsumptionKind.Whole && domain.Libraries.SinkOf(parameter) is null)
        {
            HandOn(argument.Value, new Touch(TouchKind.HandedOn, function, consumption.Reader));
        }
        else if (CallNames.MayHandOn(method) && domain.Libraries.SinkOf(parameter) is not { Kind: SinkKind.Log })
        {
            HandOn(argument.Value, new Touch(TouchKind.HandedOn, function));
        }
    }
}
