namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>A test that opens the page in a browser, once for each row of its data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ReasonToSkip;

    internal static string? ReasonToSkip => Chromium.Path is null && !Chromium.IsRequired ? "There is no Chromium on this machine." : null;
}
