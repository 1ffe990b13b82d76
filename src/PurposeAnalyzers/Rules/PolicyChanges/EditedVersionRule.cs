using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Rules.PolicyChanges;

/// <summary>A published version of the policy was edited: it is not what the version after it was published on.</summary>
/// <example>
/// <code>
/// &lt;PrivacyPolicy Version="2026-10-01" Previous="2024-04-01" PreviousHash="sha256:0f34…" /&gt;   &lt;!-- PUR1001, where 2024-04-01 has another hash --&gt;
/// </code>
/// </example>
internal sealed class EditedVersionRule : IPolicyRule
{
    /// <summary>The hash that the previous version has now.</summary>
    public const string Hash = "hash";

    public IEnumerable<Diagnostic> Judge(PolicySet policies)
    {
        for (var i = 1; i < policies.Versions.Length; i++)
        {
            var policy = policies.Versions[i];
            var previous = policies.Versions.Take(i).FirstOrDefault(v => v.Version == policy.Previous);
            if (policy.PreviousHash is { } expected && previous?.ContentHash.Value is { } actual && actual != expected)
            {
                yield return Diagnostic.Create(
                    Descriptors.PUR1001_EditedVersion,
                    policy.Locations.PreviousHash,
                    [previous.Locations.Version],
                    ImmutableDictionary<string, string?>.Empty.Add(Hash, actual),
                    previous.Version,
                    PolicyLoader.FileName(previous.Path),
                    policy.Version,
                    actual);
            }
        }
    }
}
