namespace PurposeAnalyzers.Facts.Records;

/// <summary>
/// The kinds of records and what each says: names and keys are a format that others read (docs/report-facts.md). Keys are only ever added.
/// </summary>
internal sealed class RecordKind
{
    public static readonly RecordKind Project = new(
        "project", "name", "directory", "targetFramework", "assembly", "enforcement", "checkDate", "policyVersion", "isTest");

    public static readonly RecordKind Policy = new("policy", "version", "effective", "announced", "previous", "current", "logging", "path");

    public static readonly RecordKind Purpose = new("purpose", "id", "article", "change", "text", "version");

    public static readonly RecordKind Recipient = new(
        "recipient", "id", "kind", "article", "contract", "reviewed", "reviewMonths", "consent", "text", "version");

    public static readonly RecordKind Category = new(
        "category", "id", "article", "purposes", "prohibited", "consentRequired", "recipients", "collectedSince", "text", "version");

    public static readonly RecordKind PolicyException = new("policyException", "id", "article", "recipients", "maxMonths", "text", "version");

    public static readonly RecordKind Data = new(
        "data", "member", "name", "type", "categories", "permitted", "prohibited", "consentRequired", "newerOnly", "recipients", "collectedSince");

    public static readonly RecordKind Code = new("code", "member", "name", "purposes", "from");

    public static readonly RecordKind Use = new("use", "data", "code", "purposes", "how", "via", "allowed", "exception", "count");

    public static readonly RecordKind Disclosure = new("disclosure", "data", "recipients", "code", "via", "allowed", "exception", "count");

    public static readonly RecordKind Log = new("log", "data", "code", "via", "allowed", "count");

    public static readonly RecordKind Consent = new("consent", "code", "ids", "via", "count");

    public static readonly RecordKind Exception = new(
        "exception", "exception", "code", "justification", "approvedBy", "ticket", "expires", "approval", "valid", "lifts");

    public static readonly RecordKind Rights = new("rights", "right", "records", "code", "covers", "missing", "flag");

    public static readonly RecordKind Processor = new("processor", "recipient", "code", "from");

    public static readonly ImmutableArray<RecordKind> All = ImmutableArray.Create(
        Project, Policy, Purpose, Recipient, Category, PolicyException, Data, Code, Use, Disclosure, Log, Consent, Exception, Rights, Processor);

    private RecordKind(string name, params string[] keys)
    {
        Name = name;
        Keys = keys.ToImmutableArray();
    }

    /// <summary>What the property <c>fact</c> says.</summary>
    public string Name { get; }

    /// <summary>In the order of the documentation.</summary>
    public ImmutableArray<string> Keys { get; }

    /// <summary>Whether equal records are put together, and how often they occur is said.</summary>
    public bool IsCounted => Keys.Contains(ProcessingRecord.Count);

    public override string ToString() => Name;
}
