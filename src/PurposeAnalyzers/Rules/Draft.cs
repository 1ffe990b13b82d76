namespace PurposeAnalyzers.Rules;

/// <summary>What a rule says about a place in source: a diagnostic that lacks its fingerprint, which only the whole member gives it.</summary>
internal sealed class Draft
{
    private readonly DiagnosticSeverity severity;
    private readonly IEnumerable<Location>? related;
    private readonly object[] arguments;

    private Draft(
        DiagnosticDescriptor rule, Location location, DiagnosticSeverity severity, IEnumerable<Location>? related, ImmutableDictionary<string, string?> properties, object[] arguments)
    {
        Rule = rule;
        Location = location;
        Properties = properties;
        this.severity = severity;
        this.related = related;
        this.arguments = arguments;
    }

    public DiagnosticDescriptor Rule { get; }

    public Location Location { get; }

    public ImmutableDictionary<string, string?> Properties { get; }

    public static Draft Create(DiagnosticDescriptor rule, Location location, params object[] arguments) =>
        Create(rule, location, related: null, ImmutableDictionary<string, string?>.Empty, arguments);

    public static Draft Create(DiagnosticDescriptor rule, Location location, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Create(rule, location, related: null, properties, arguments);

    public static Draft Create(
        DiagnosticDescriptor rule, Location location, IEnumerable<Location>? related, ImmutableDictionary<string, string?> properties, params object[] arguments) =>
        Create(rule, location, rule.DefaultSeverity, related, properties, arguments);

    public static Draft Create(
        DiagnosticDescriptor rule,
        Location location,
        DiagnosticSeverity severity,
        IEnumerable<Location>? related,
        ImmutableDictionary<string, string?> properties,
        params object[] arguments) => new(rule, location, severity, related, properties, arguments);

    public Diagnostic ToDiagnostic(string fingerprint) =>
        Diagnostic.Create(Rule, Location, severity, related, Properties.Add(FindingDiagnostic.Fingerprint, fingerprint), arguments);
}
