namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>What the processing records call their kinds and values: docs/report-facts.md.</summary>
internal static class RecordKeys
{
    public const string Fact = "fact";

    public const string Project = "project";
    public const string Policy = "policy";
    public const string Purpose = "purpose";
    public const string Recipient = "recipient";
    public const string Category = "category";
    public const string PolicyException = "policyException";
    public const string Data = "data";
    public const string Code = "code";
    public const string Use = "use";
    public const string Disclosure = "disclosure";
    public const string Log = "log";
    public const string Consent = "consent";
    public const string Exception = "exception";
    public const string Rights = "rights";
    public const string Processor = "processor";

    /// <summary>Every kind, as the value of <see cref="Fact"/> names it.</summary>
    public static readonly ImmutableArray<string> Kinds =
        [Project, Policy, Purpose, Recipient, Category, PolicyException, Data, Code, Use, Disclosure, Log, Consent, Exception, Rights, Processor];
}
