using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Purposes;

/// <summary>Which version of the policy stated which purposes.</summary>
/// <param name="versions">The oldest first; the last is the current one.</param>
internal sealed class PurposeVersions(ImmutableArray<PrivacyPolicy> versions)
{
    private readonly ImmutableArray<ImmutableHashSet<string>> listed =
        versions.Select(v => v.Ids(IdKind.Purpose).ToImmutableHashSet(StringComparer.Ordinal)).ToImmutableArray();

    /// <summary>
    /// Whether who read the version knew of the purpose: it lists it, or the purpose was added later as a refinement of one that the version knew.
    /// What the current version does not list is no purpose at all, which other rules say.
    /// </summary>
    public bool Knows(int version, string purpose) => !listed[listed.Length - 1].Contains(purpose) || Knew(version, purpose);

    /// <summary>The same of a purpose that some later version lists, be it withdrawn since.</summary>
    public bool Knew(int version, string purpose)
    {
        if (listed[version].Contains(purpose))
        {
            return true;
        }

        for (var later = version + 1; later < listed.Length; later++)
        {
            if (listed[later].Contains(purpose))
            {
                return versions[later].FindPurpose(purpose)!.Change == PurposeChange.Refines
                    && PurposeId.Around(purpose).FirstOrDefault(listed[later].Contains) is { } parent
                    && Knew(version, parent);
            }
        }

        return false;
    }
}
