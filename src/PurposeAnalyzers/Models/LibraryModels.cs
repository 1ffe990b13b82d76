#pragma warning disable CA1822, CS9113, CS0169, CA1823 // Filled in by the next commits.
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Models;

/// <summary>What is known of libraries whose code is not there. Asks about symbols of other assemblies only, but for bound logs.</summary>
/// <param name="consoleIsLog">Whether what is written to the console counts as logged.</param>
internal sealed class LibraryModels(Compilation compilation, ResolvedBindings bindings, bool consoleIsLog = true)
{
    /// <summary>Whether what a library method or property returns is a mere decision about the data that it was given.</summary>
    public bool IsDecision(ISymbol methodOrProperty) => false;

    /// <summary>What is taken of an object that is passed for the parameter.</summary>
    public Consumption ConsumptionOf(IParameterSymbol parameter) => Consumption.Value;

    /// <summary>
    /// What is taken of an argument, as the rest of the call tells: a hole <c>{@X}</c> in its template, <c>destructureObjects: true</c>.
    /// </summary>
    /// <param name="element">The position within a <c>params</c> argument.</param>
    public Consumption ConsumptionOf(ImmutableArray<Microsoft.CodeAnalysis.Operations.IArgumentOperation> arguments, IParameterSymbol parameter, int element = 0) => ConsumptionOf(parameter);

    /// <summary>Where what is passed for the parameter is written.</summary>
    /// <param name="receiver">What the method is called on; <c>Console.Error.Write</c> writes to a log, and <c>writer.Write</c> may not.</param>
    public Sink? SinkOf(IParameterSymbol parameter, IOperation? receiver = null) => null;

    /// <summary>Where what is assigned to the property is written.</summary>
    /// <param name="receiver">What an indexer is applied to: <c>exception.Data[key] = value</c>.</param>
    public Sink? SinkOf(IPropertySymbol property, IOperation? receiver = null) => null;

    /// <summary>Whether the method returns its data made unreadable for logs.</summary>
    public bool IsRedactor(IMethodSymbol method) => false;
}
