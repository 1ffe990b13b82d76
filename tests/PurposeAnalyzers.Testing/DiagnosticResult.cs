namespace PurposeAnalyzers.Testing;

/// <summary>A diagnostic that a test expects. Lines and columns count from 1. The first location is the diagnostic's own, the rest are its additional ones.</summary>
public sealed record DiagnosticResult(string Id, DiagnosticSeverity Severity)
{
    internal const string DefaultPath = "/0/Test0.cs";

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) =>
        MessageFormat = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);

    internal string? MessageFormat { get; init; }

    internal object[]? Arguments { get; init; }

    internal string? ExactMessage { get; init; }

    internal bool? IsSuppressed { get; init; }

    internal bool IgnoresAdditionalLocations { get; init; }

    /// <summary>Markup says where and which id, nothing else.</summary>
    internal bool IsMarkup { get; init; }

    internal ImmutableArray<ExpectedLocation> Locations { get; init; } = [];

    /// <summary>The message to compare, or null when the expectation leaves it open.</summary>
    internal string? Message => ExactMessage
        ?? (MessageFormat is null ? null
            : Arguments is not null ? string.Format(CultureInfo.InvariantCulture, MessageFormat, Arguments)
            : MessageFormat.Contains('{', StringComparison.Ordinal) ? null : MessageFormat);

    public static DiagnosticResult CompilerError(string id) => new(id, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string id) => new(id, DiagnosticSeverity.Warning);

    /// <summary>Adds a location of which only the start is checked.</summary>
    public DiagnosticResult WithLocation(int line, int column) => WithLocation(DefaultPath, line, column);

    /// <inheritdoc cref="WithLocation(int, int)"/>
    public DiagnosticResult WithLocation(string path, int line, int column) =>
        With(new(new(path, Position(line, column), Position(line, column)), StartOnly: true, Key: null));

    /// <summary>Adds a location of which only the line of its start is checked.</summary>
    public DiagnosticResult WithLine(string path, int line) =>
        With(new(new(path, Position(line, 1), Position(line, 1)), StartOnly: true, Key: null, LineOnly: true));

    /// <summary>Adds the location marked <c>{|#key:x|}</c>.</summary>
    public DiagnosticResult WithLocation(int markupKey) => With(new(default, StartOnly: false, markupKey));

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(DefaultPath, startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new(path, Position(startLine, startColumn), Position(endLine, endColumn)));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) => With(new(span, StartOnly: false, Key: null));

    public DiagnosticResult WithArguments(params object[] arguments) => this with { Arguments = arguments };

    public DiagnosticResult WithMessage(string message) => this with { ExactMessage = message };

    public DiagnosticResult WithMessageFormat(LocalizableString format) =>
        this with { MessageFormat = format.ToString(CultureInfo.InvariantCulture) };

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => this with { Severity = severity };

    public DiagnosticResult WithIsSuppressed(bool isSuppressed) => this with { IsSuppressed = isSuppressed };

    /// <summary>Leaves the number and places of additional locations open.</summary>
    public DiagnosticResult IgnoringAdditionalLocations() => this with { IgnoresAdditionalLocations = true };

    internal DiagnosticResult Resolve(Func<int, FileLinePositionSpan> place) =>
        this with { Locations = [.. Locations.Select(l => l.Key is { } key ? new(place(key), StartOnly: false, Key: null) : l)] };

    private static LinePosition Position(int line, int column) => new(line - 1, column - 1);

    private DiagnosticResult With(ExpectedLocation location) => this with { Locations = Locations.Add(location) };
}

/// <summary>A place that is known, or known by its markup key until the sources are read.</summary>
internal readonly record struct ExpectedLocation(FileLinePositionSpan Span, bool StartOnly, int? Key, bool LineOnly = false)
{
    public bool Matches(Location actual)
    {
        var span = actual.GetLineSpan();
        return actual.Kind != LocationKind.None
            && span.Path == Span.Path
            && (LineOnly ? span.StartLinePosition.Line == Span.StartLinePosition.Line
                : StartOnly ? span.StartLinePosition == Span.StartLinePosition : span.Span == Span.Span);
    }
}
