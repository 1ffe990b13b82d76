namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>One change that a repair makes. Repairs of several findings may ask for the same one, which is then made once.</summary>
/// <param name="change">What it changes, so that the same change in the same place can be told.</param>
internal abstract class Edit(string change)
{
    public string Change => change;
}
