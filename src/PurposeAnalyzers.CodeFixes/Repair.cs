using PurposeAnalyzers.CodeFixes.Edits;

namespace PurposeAnalyzers.CodeFixes;

/// <summary>A repair that is offered for one finding.</summary>
/// <param name="Title">Says exactly what will change, in the language of the editor.</param>
/// <param name="EquivalenceKey">The same for repairs of other findings that Fix All makes together with this one; never localised.</param>
/// <param name="Edits">All that it changes.</param>
/// <param name="Group">The title that it is listed under where there are several alike.</param>
internal sealed record Repair(string Title, string EquivalenceKey, ImmutableArray<Edit> Edits, string? Group = null);
