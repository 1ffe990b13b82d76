namespace PurposeAnalyzers.Suggestions;

/// <summary>One line of a table of names.</summary>
/// <param name="Name">As it ends names of members, in Pascal case or in a script that has no case: <c>EmailAddress</c>, <c>氏名</c>.</param>
internal sealed record NameRow(string Name, DataKind Kind, NameStrength Strength, ValueShape Shapes);
