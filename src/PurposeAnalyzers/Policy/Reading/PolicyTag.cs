namespace PurposeAnalyzers.Policy;

/// <summary>What a category, a data binding and a claim have in common: what they say about the data.</summary>
internal sealed record PolicyTag(
    ImmutableArray<string> Purposes,
    ImmutableArray<string> Prohibited,
    ImmutableArray<string> ConsentRequired,
    ImmutableArray<string> Recipients,
    string? CollectedSince)
{
    public static PolicyTag Read(PolicyElement element, PolicyValues values)
    {
        var purposes = values.References(element, "Purposes", IdKind.Purpose);
        var prohibited = values.References(element, "Prohibited", IdKind.Purpose);
        var consent = values.References(element, "ConsentRequired", IdKind.Purpose);
        var recipients = values.References(element, "Recipients", IdKind.Recipient);
        CheckAgreement(purposes, prohibited, consent, values.Problems);
        return new PolicyTag(purposes.Ids, prohibited.Ids, consent.Ids, recipients.Ids, values.Date(element, "CollectedSince"));
    }

    private static void CheckAgreement(IdList purposes, IdList prohibited, IdList consent, PolicyProblems problems)
    {
        var permitted = new HashSet<string>(purposes.Ids, StringComparer.Ordinal);
        foreach (var id in consent.Items.Where(i => permitted.Contains(i.Id)))
        {
            problems.Invalid(id.Location, "PUR0003_PermittedAndConsent", id.Id);
        }

        var firstWithin = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in purposes.Ids.Concat(consent.Ids))
        {
            for (var end = id.Length; end > 0; end = id.LastIndexOf('.', end - 1))
            {
                var scope = id.Substring(0, end);
                if (!firstWithin.ContainsKey(scope))
                {
                    firstWithin.Add(scope, id);
                }
            }
        }

        foreach (var id in prohibited.Items)
        {
            if (firstWithin.TryGetValue(id.Id, out var within))
            {
                problems.Invalid(id.Location, "PUR0003_PermittedAndProhibited", id.Id, within);
            }
        }
    }
}
