using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Models.Logging;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Provenance.Endpoints;
using PurposeAnalyzers.Provenance.Uses;
using PurposeAnalyzers.Purposes;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>What places ask of the data that comes there (DESIGN 5.5).</summary>
internal sealed class FlowDemands(
    PersonalData data,
    CodePurposes purposes,
    LibraryModels libraries,
    Anonymizers anonymizers,
    InferredMembers inferred,
    DataSubjectRequests requests,
    DisclosureDemands disclosures,
    AnonymousEndpoints endpoints)
{
    private static readonly Form Everything = Form.Whole((int)WholeReader.Everything);
    private static readonly Form Serialized = Form.Whole((int)WholeReader.SystemTextJson);

    public static IEnumerable<Ask> OfLoss(Lose loss)
    {
        yield return new Ask(new Unfollowed(UnfollowedKind.DynamicCall, loss.Member is not null), Everything, Member: loss.Member);
    }

    public static Form FormOf(Consumption consumption) => consumption.Kind switch
    {
        ConsumptionKind.Text => Form.Text,
        ConsumptionKind.Whole => Form.Whole((int)consumption.Reader),
        _ => Form.Value,
    };

    /// <summary>What a call asks of an argument; of its receiver when the argument is null.</summary>
    public IEnumerable<Ask> OfCall(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument)
    {
        if (anonymizers.Contains(call.Method) || libraries.IsRedactor(call.Method))
        {
            yield break;
        }

        if (argument is not null || IsDatum(call.ReceiverType))
        {
            var called = Callable.Of(call.Method);
            if (purposes.Of(called).Kind != CodePurposeKind.Unmarked)
            {
                yield return new Ask(new PassedTo(called), Form.Handed);
            }

            foreach (var target in targets)
            {
                if (purposes.Of(target).Kind != CodePurposeKind.Unmarked && !SymbolEqualityComparer.Default.Equals(target, called))
                {
                    yield return new Ask(new PassedTo(target), Form.Handed);
                }
            }
        }

        foreach (var ask in disclosures.OfCall(call, targets, argument))
        {
            yield return ask;
        }

        if (argument is null)
        {
            yield break;
        }

        if (data.Find(argument.Parameter) is not null)
        {
            var parameter = argument.Parameter.OriginalDefinition;
            yield return new Ask(new KeptIn(PositionalMembers.PropertyOf(parameter) ?? (ISymbol)parameter), Form.Kept);
        }

        else if (targets.IsEmpty && ConstructedMembers.KeeperOf(argument.Parameter) is { } keeper)
        {
            foreach (var ask in OfMember(keeper))
            {
                yield return ask;
            }
        }

        if (MemberSelectors.TargetOf(call, argument) is { } assigned)
        {
            foreach (var ask in OfMember(assigned))
            {
                yield return ask with { Form = Form.Value };
            }
        }

        if (!IsFormatter(argument.Parameter) && libraries.SinkOf(argument.Parameter, call.ReceiverMember) is { } sink)
        {
            yield return new Ask(new WrittenTo(ResponseSinks.To(sink, call.ReceiverMember)), FormOf(libraries.ConsumptionOf(argument.Parameter, call.Arguments, argument.Position)));
        }

        if (endpoints.IsCallOfClient(call.Method, call.Function))
        {
            yield return new Ask(new WrittenTo(ResponseSinks.To(call.Method, call.ReceiverMember)), Serialized);
        }

        if (Reflection.Reads(argument.Parameter))
        {
            yield return new Ask(new Unfollowed(UnfollowedKind.Reflection), Everything, Member: Reflection.IsObject(argument.Parameter) ? call.Named : null);
        }
    }

    /// <summary>What a member or parameter asks of what is stored in it.</summary>
    public IEnumerable<Ask> OfMember(ISymbol member)
    {
        if (data.Find(member) is not null || (member is IFieldSymbol or IPropertySymbol && !inferred.Contains(member) && MustBeTagged(member)))
        {
            yield return new Ask(new KeptIn(member), Form.Kept);
        }
        else if (member is IParameterSymbol { RefKind: RefKind.Out or RefKind.Ref, ContainingSymbol: IMethodSymbol method } && MustTagResult(method))
        {
            yield return new Ask(new KeptIn(member), Form.Kept, OnlyHere: true);
        }

        if (endpoints.OfShown(member) is not null)
        {
            yield return new Ask(new Answered(member));
        }

        if (member is IPropertySymbol property && libraries.SinkOf(property) is { } sink)
        {
            yield return new Ask(new WrittenTo(sink), Form.Text);
        }

        foreach (var ask in disclosures.OfMember(member))
        {
            yield return ask;
        }
    }

    /// <summary>What a member asks of what it returns. Lambdas and local functions return to the code around them.</summary>
    public IEnumerable<Ask> OfResult(ISymbol owner, ITypeSymbol? type)
    {
        // What an object holds is serialized with it; a view shows what it chooses.
        if (endpoints.Of(owner) is not null && !anonymizers.Contains(owner))
        {
            yield return new Ask(new Answered(owner), AspNet.IsView(type) ? Form.Value : Serialized, OnlyHere: true);
        }

        if (owner is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.Constructor) } method
            && !Awaited.IsNothing(method.ReturnType)
            && !anonymizers.Contains(owner)
            && (method.AssociatedSymbol as IPropertySymbol ?? (ISymbol)method) is var member
            && data.Find(member) is var datum
            && (datum is not null || MustTagResult(member)))
        {
            yield return new Ask(new KeptIn(member), Form.Kept, OnlyHere: datum is null);
        }
    }

    /// <summary>What makes text of another argument shows that argument, which is asked itself.</summary>
    private static bool IsFormatter(IParameterSymbol parameter) =>
        TypeShape.DelegateOf(parameter.OriginalDefinition.Type) is { } formatter && formatter.Parameters.Any(p => p.Type is ITypeParameterSymbol);

    /// <summary>Whether an object of the type is personal data itself, so that code that is called on it gets it.</summary>
    private bool IsDatum(ITypeSymbol? type) =>
        type is not null && (type.SpecialType != SpecialType.None || data.FindType(type) is not null);

    /// <summary>Whether a tag can be written on the member: here, or by whoever wrote the assembly and knows of tags.</summary>
    private bool MustBeTagged(ISymbol member) =>
        member.ContainingType is { IsAnonymousType: false, IsTupleType: false } type
        && !InferredMembers.IsHidden(member)
        && data.CouldBeTagged(type);

    /// <summary>Callers outside see the declaration only; a base or interface has made its own before.</summary>
    private bool MustTagResult(ISymbol member) =>
        Roots.IsVisible(member)
        && !AspNet.IsResponse(member)
        && !Contracts.Of(member, static _ => true).Any()
        && !requests.IsDisclosure(member);
}
