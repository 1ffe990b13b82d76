namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>One finding of one project, whatever the number of target frameworks it stands in.</summary>
/// <param name="Rule">The rule's id: <c>PUR0901</c>.</param>
/// <param name="Message">As the build words it.</param>
/// <param name="Steps">From the tag to the finding, the finding last; empty where there is nothing on the way.</param>
/// <param name="Data">The data that the finding is about.</param>
/// <param name="Purposes">The purposes that the data does not permit.</param>
/// <param name="Permitted">The purposes that it does permit.</param>
/// <param name="Recipients">The recipients that it must not go to.</param>
/// <param name="Code">The member that the finding stands in.</param>
/// <param name="Articles">Articles of the policy that the finding refers to.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Justification">Why it is suppressed, in the words of whoever did; null when nobody said.</param>
/// <param name="Fingerprint">The same for the same finding in every build, even when lines move.</param>
public sealed record ReportFinding(
    string Rule,
    Severity Severity,
    string Message,
    Place? Place,
    ImmutableArray<FlowStep> Steps,
    ImmutableArray<Symbol> Data,
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Permitted,
    ImmutableArray<string> Recipients,
    Symbol? Code,
    ImmutableArray<string> Articles,
    string Project,
    FindingState State,
    string? Justification,
    string Fingerprint);
