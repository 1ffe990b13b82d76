using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Models.Logging;

/// <summary>Methods that the logging generator writes, and the delegates that it stores: code of this compilation that only logs.</summary>
internal static class GeneratedLog
{
    private const string LoggerInterface = "Microsoft.Extensions.Logging.ILogger";

    /// <summary>Whether a <c>[LoggerMessage]</c> method logs what is passed for the parameter; classified data is redacted first.</summary>
    public static bool Writes(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method
        && AttributeOf(method) is not null
        && DataParameters.Contain(parameter)
        && !parameter.GetAttributes().Any(a => ReaderAttributes.IsClassification(a.AttributeClass));

    /// <summary>Null where the parameter is of no such method.</summary>
    public static Consumption? ConsumptionOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method || AttributeOf(method) is not { } attribute)
        {
            return null;
        }

        if (parameter.GetAttributes().Any(a => LibraryNames.Is(a.AttributeClass, "Microsoft.Extensions.Logging.LogPropertiesAttribute")))
        {
            return Consumption.Whole(WholeReader.LogProperties);
        }

        return MessageOf(attribute) is { } message && LogTemplate.Parse(message).Destructures(parameter.Name)
            ? Consumption.Whole(WholeReader.Destructuring)
            : Consumption.Text;
    }

    /// <summary>Whether the parameter is one of a delegate as <c>LoggerMessage.Define</c> returns it, between the logger and the exception.</summary>
    public static bool IsOfDelegate(IParameterSymbol parameter) =>
        parameter is { Ordinal: > 0, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.DelegateInvoke, ContainingType: { Name: "Action" or "Func", IsGenericType: true } type } }
        && LibraryNames.Is(type.TypeArguments[0], LoggerInterface)
        && (type.Name == "Action"
            ? LibraryNames.Is(type.TypeArguments[type.TypeArguments.Length - 1], "System.Exception") && parameter.Ordinal < type.TypeArguments.Length - 1
            : LibraryNames.Is(type.TypeArguments[type.TypeArguments.Length - 1], "System.IDisposable"));

    private static AttributeData? AttributeOf(IMethodSymbol method) => method.ReturnsVoid
        ? (method.PartialDefinitionPart ?? method).GetAttributes().FirstOrDefault(a =>
            LibraryNames.Is(a.AttributeClass, "Microsoft.Extensions.Logging.LoggerMessageAttribute"))
        : null;

    private static string? MessageOf(AttributeData attribute) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == "Message").Value.Value as string
        ?? attribute.ConstructorArguments.Select(a => a.Kind == TypedConstantKind.Primitive ? a.Value : null).OfType<string>().FirstOrDefault();
}
