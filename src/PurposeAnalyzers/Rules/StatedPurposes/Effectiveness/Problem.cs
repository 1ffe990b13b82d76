using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Rules.StatedPurposes.Effectiveness;

/// <summary>Why an annotation has no effect or contradicts itself.</summary>
internal sealed record Problem(Location Location, LocalizableString Text)
{
    /// <param name="text">Completes "[Purpose] on 'Campaign' …".</param>
    public static Problem At(Location location, string text, params object[] arguments) =>
        new(location, Texts.Get("PUR0206_" + text, arguments));
}
