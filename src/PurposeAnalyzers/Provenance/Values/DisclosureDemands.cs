using PurposeAnalyzers.Flow.Bodies;
using PurposeAnalyzers.Flow.Programs;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Flow.Values;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.Provenance.Values;

/// <summary>What code that has a recipient asks of the data that it is given (DESIGN 5.5, point 4), and what clients ask of the data that they send.</summary>
internal sealed class DisclosureDemands(PersonalData data, CodeRecipients recipients, LibraryModels libraries)
{
    /// <summary>What a call asks of an argument; of its receiver when the argument is null.</summary>
    public IEnumerable<Ask> OfCall(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument)
    {
        var isNamed = false;
        foreach (var (code, recipient) in recipients.MayExist ? RecipientsOf(call, targets, argument) : [])
        {
            isNamed = true;
            yield return new Ask(new DisclosedTo(code, recipient), FormOf(call, argument, recipient));
        }

        if (!isNamed && argument is not null && libraries.ClientOf(argument.Parameter, call.ReceiverMember) is { } client)
        {
            yield return new Ask(new SentThrough(client), FormOf(argument.Parameter));
        }
    }

    /// <summary>What a field or property asks of what is stored in it.</summary>
    public IEnumerable<Ask> OfMember(ISymbol member)
    {
        if (member is not (IFieldSymbol or IPropertySymbol or IEventSymbol) || !recipients.MayExist)
        {
            yield break;
        }

        foreach (var recipient in recipients.Of(member))
        {
            yield return new Ask(new DisclosedTo(member.OriginalDefinition, recipient), IsSeenFromOutside(TypeOf(member), recipient) ? Form.Handed : Everything);
        }
    }

    private static Form Everything => Form.Whole((int)WholeReader.Everything);

    private IEnumerable<(ISymbol Code, string Recipient)> RecipientsOf(Invoke call, ImmutableArray<ISymbol> targets, Argument? argument)
    {
        // Most calls have no recipient.
        HashSet<string>? found = null;
        foreach (var code in targets.Prepend(Callable.Of(call.Method)))
        {
            foreach (var recipient in recipients.Of(code).AddRange(OfParameter(code, argument)))
            {
                if ((found ??= new(StringComparer.Ordinal)).Add(recipient) && (argument is not null || IsGivenAsData(call.ReceiverType, recipient)))
                {
                    yield return (code, recipient);
                }
            }
        }

        // What a marked class inherits is its own as well.
        foreach (var recipient in argument is null || call.ReceiverType is null ? [] : recipients.OfType(call.ReceiverType))
        {
            if ((found ??= new(StringComparer.Ordinal)).Add(recipient))
            {
                yield return (Callable.Of(call.Method), recipient);
            }
        }
    }

    private ImmutableArray<string> OfParameter(ISymbol code, Argument? argument) =>
        argument is not null && code is IMethodSymbol method && argument.Parameter.Ordinal < method.Parameters.Length
            ? recipients.OfParameter(method.Parameters[argument.Parameter.Ordinal])
            : ImmutableArray<string>.Empty;

    /// <summary>Whether the object that a method is called on is data that the method gets, rather than the client of whoever gets it.</summary>
    private bool IsGivenAsData(ITypeSymbol? type, string recipient) =>
        type is not null
        && !recipients.OfType(type).Contains(recipient)
        && (type.SpecialType != SpecialType.None || data.FindType(type) is not null || type.GetMembers().Any(member => data.Find(member) is not null));

    private Form FormOf(Invoke call, Argument? argument, string recipient)
    {
        var type = argument is null ? call.ReceiverType : argument.Type ?? argument.Parameter.Type;
        if (IsSeenFromOutside(type, recipient) || IsDependency(call.Method, argument))
        {
            return Form.Handed;
        }

        return argument is null ? Everything : FormOf(argument.Parameter);
    }

    /// <summary>Who sends an object sends all of it, unless it is known to leave something out.</summary>
    private Form FormOf(IParameterSymbol parameter) =>
        libraries.ConsumptionOf(parameter) is { Kind: ConsumptionKind.Whole } consumption ? FlowDemands.FormOf(consumption) : Everything;

    /// <summary>
    /// An object of the recipient's own got what it holds by being given it, which was a disclosure then. A delegate shows what it has
    /// captured and what it returns, and a database is not handed over with the object that leads to it.
    /// </summary>
    private bool IsSeenFromOutside(ITypeSymbol? type, string recipient) =>
        type is not null
        && (TypeShape.DelegateOf(type) is not null || IsDatabase(type) || Elements(type).All(element => recipients.OfType(element).Contains(recipient)));

    /// <summary>The types of what a collection holds, or the type itself.</summary>
    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Elements(array.ElementType),
        INamedTypeSymbol { TypeArguments: { IsEmpty: false } arguments, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } } => arguments.SelectMany(Elements),
        _ => [type],
    };

    /// <summary>What a service of this compilation is made with is what it works with, not what it works on.</summary>
    private bool IsDependency(IMethodSymbol method, Argument? argument) =>
        argument is not null
        && method is { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: false, TypeKind: TypeKind.Class } type }
        && libraries.IsInSource(type);

    private static bool IsDatabase(ITypeSymbol type)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType)
        {
            if (t is { Name: "DbContext", ContainingNamespace.Name: "EntityFrameworkCore" })
            {
                return true;
            }
        }

        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };
}
