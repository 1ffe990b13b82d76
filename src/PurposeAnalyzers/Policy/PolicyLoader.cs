using Microsoft.CodeAnalysis.Diagnostics;
using PurposeAnalyzers.Resources;

namespace PurposeAnalyzers.Policy;

/// <summary>Finds the policy files among the additional files, reads them, and decides which version is in force.</summary>
internal static class PolicyLoader
{
    public const string CheckDateOption = "build_property.PurposeCheckDate";
    public const string IsPolicyOption = "build_metadata.AdditionalFiles.PurposePolicy";

    private const string NamePrefix = "PrivacyPolicy";
    private const string NameSuffix = ".xml";

    public static PolicySet Load(
        ImmutableArray<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        // By path, so that the order in which the build lists its files changes nothing; a file listed twice counts once.
        var read = files
            .Where(f => IsPolicy(f, options))
            .GroupBy(f => f.Path, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => PolicyReader.Read(g.First(), cancellationToken))
            .ToList();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        problems.AddRange(read.SelectMany(f => f.Diagnostics));
        var isComplete = read.All(f => f.Policy is not null);
        var versions = PolicyVersions.Order(read.Select(f => f.Policy).OfType<PrivacyPolicy>(), isComplete, problems);
        var checkDate = CheckDate(options, read.Count > 0, problems);
        return new PolicySet(versions, PolicyVersions.InForce(versions, checkDate), problems.ToImmutable(), checkDate, hasUnreadableFile: !isComplete);
    }

    /// <summary>By its name, <c>PrivacyPolicy*.xml</c>, unless its <c>PurposePolicy</c> metadata says otherwise.</summary>
    public static bool IsPolicy(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(file).TryGetValue(IsPolicyOption, out var value) && bool.TryParse(value, out var isPolicy))
        {
            return isPolicy;
        }

        var name = FileName(file.Path);
        return name.StartsWith(NamePrefix, StringComparison.OrdinalIgnoreCase)
            && name.EndsWith(NameSuffix, StringComparison.OrdinalIgnoreCase);
    }

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string? CheckDate(AnalyzerConfigOptionsProvider options, bool hasPolicy, ImmutableArray<Diagnostic>.Builder problems)
    {
        if (!options.GlobalOptions.TryGetValue(CheckDateOption, out var value) || string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        value = value.Trim();
        if (PolicyDate.IsValid(value))
        {
            return value;
        }

        if (hasPolicy)
        {
            problems.Add(Diagnostic.Create(
                Descriptors.PUR0003_InvalidPolicyFile, Location.None, Texts.Get("PUR0003_CheckDate", value), UnknownId.DidYouMean(null)));
        }

        return null;
    }
}
