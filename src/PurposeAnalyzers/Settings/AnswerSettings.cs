using System.Threading;
using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Settings;

/// <summary>What the analysis of code depends on besides code: the texts of the policy, the day, and the options. Equal by value.</summary>
internal sealed class AnswerSettings : IEquatable<AnswerSettings>
{
    private readonly PurposeOptions options;
    private readonly string? checkDate;
    private readonly ImmutableArray<string> policies;

    private AnswerSettings(PurposeOptions options, string? checkDate, ImmutableArray<string> policies)
    {
        this.options = options;
        this.checkDate = checkDate;
        this.policies = policies;
    }

    public static AnswerSettings Read(AnalyzerOptions analyzer, PurposeOptions options, CancellationToken cancellationToken)
    {
        var provider = analyzer.AnalyzerConfigOptionsProvider;
        provider.GlobalOptions.TryGetValue(PolicyLoader.CheckDateOption, out var checkDate);
        var policies = analyzer.AdditionalFiles
            .Where(file => PolicyLoader.IsPolicy(file, provider))
            .Select(file => file.Path + "\n" + file.GetText(cancellationToken))
            .ToImmutableArray();
        return new AnswerSettings(options, checkDate, policies);
    }

    public bool Equals(AnswerSettings? other) =>
        other is not null && options == other.options && checkDate == other.checkDate && policies.SequenceEqual(other.policies, StringComparer.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as AnswerSettings);

    public override int GetHashCode() => options.GetHashCode();
}
