namespace PurposeAnalyzers.Flow.Programs;

/// <summary>A value that goes into a call.</summary>
/// <param name="Slot">The value.</param>
/// <param name="Parameter">What it is passed as; of a property that is set, its setter's parameter.</param>
/// <param name="Type">The static type of the value before it was converted to the parameter's.</param>
/// <param name="Place">Where the value can be written, if it is a variable or a member.</param>
/// <param name="Position">Among the elements of a <c>params</c> argument; else 0.</param>
/// <param name="Constant">The value, if it is a constant.</param>
/// <param name="Out">The slot of what comes back through a <c>ref</c> or <c>out</c> argument; -1 for none.</param>
/// <param name="Selected">Of a lambda that is nothing but a member of its parameter: the member.</param>
internal sealed record Argument(
    int Slot, IParameterSymbol Parameter, ITypeSymbol? Type, Place? Place, int Position = 0, object? Constant = null, int Out = -1,
    ISymbol? Selected = null);
