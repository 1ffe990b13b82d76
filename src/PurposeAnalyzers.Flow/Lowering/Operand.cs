using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>The result of an expression: where its value is, and where it can be written.</summary>
/// <param name="IsPart">Whether the value is only a part of what is at the place: writing it changes that, but the two are not one object.</param>
internal readonly record struct Operand(int Slot, Place? Place = null, bool IsPart = false)
{
    /// <summary>A value without data.</summary>
    public static readonly Operand Nothing = new(0);
}
