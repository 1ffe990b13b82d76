namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Something that code declares: a datum, a member, a type.</summary>
/// <param name="Id">The documentation-comment id: <c>P:Shop.Member.Email</c>.</param>
/// <param name="Name">The name as messages say it: <c>Member.Email</c>.</param>
public sealed record Symbol(string Id, string Name);
