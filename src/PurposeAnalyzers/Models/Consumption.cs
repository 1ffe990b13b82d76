using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Models;

/// <param name="Reader">Who reads it, where it is consumed whole.</param>
internal readonly record struct Consumption(ConsumptionKind Kind, WholeReader Reader = WholeReader.Everything)
{
    public static readonly Consumption Value = new(ConsumptionKind.Value);

    public static readonly Consumption Text = new(ConsumptionKind.Text);

    public static Consumption Whole(WholeReader reader) => new(ConsumptionKind.Whole, reader);
}
