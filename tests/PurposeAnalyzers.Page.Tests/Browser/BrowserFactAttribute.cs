namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>A test that opens the page in a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = BrowserTheoryAttribute.ReasonToSkip;
}
