using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Why an annotation has no effect or contradicts itself.</summary>
/// <param name="Kind">Which problem it is, for fixes and reports.</param>
internal sealed record Problem(Location Location, string Kind, LocalizableString Text)
{
    /// <param name="location">Where it is.</param>
    /// <param name="text">Completes "[Purpose] on 'Campaign' …".</param>
    public static Problem At(Location location, string text, params object[] arguments) =>
        new(location, text, Texts.Get("PUR0206_" + text, arguments));
}
