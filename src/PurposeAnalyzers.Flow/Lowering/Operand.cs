using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Flow.Lowering;

/// <summary>The result of an expression: where its value is, and where it can be written.</summary>
internal readonly record struct Operand(int Slot, Place? Place = null)
{
    /// <summary>A value without data.</summary>
    public static readonly Operand Nothing = new(0);
}
