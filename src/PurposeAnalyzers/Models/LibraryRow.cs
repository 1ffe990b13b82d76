namespace PurposeAnalyzers.Models;

/// <summary>One line of a table: members of a library type, and what holds for what comes to their parameters.</summary>
/// <param name="Type">The metadata name of the declaring type: <c>System.Diagnostics.Metrics.Counter`1</c>.</param>
/// <param name="Member">A method or property, <c>.ctor</c>, or the beginning of several names: <c>Log*</c>.</param>
/// <param name="Meaning">What the table tells.</param>
/// <param name="Parameters">The names of the parameters; none: every one that takes data.</param>
internal sealed record LibraryRow<TMeaning>(string Type, string Member, TMeaning Meaning, params string[] Parameters)
{
    public bool MatchesMember(string name) =>
        Member.EndsWith("*", StringComparison.Ordinal)
            ? name.StartsWith(Member.Substring(0, Member.Length - 1), StringComparison.Ordinal)
            : name == Member;

    public bool Matches(IParameterSymbol parameter) =>
        Parameters.Length == 0 ? DataParameters.Contain(parameter) : Parameters.Contains(parameter.Name);
}
