namespace PurposeAnalyzers.Policy;

/// <summary>What only the whole file shows: ids declared twice, ids that give one constant, and references to ids that nothing declares.</summary>
internal static class PolicyConsistency
{
    public static void Check(PrivacyPolicy policy, PolicyValues values)
    {
        CheckDeclarations(policy.Purposes.Select(p => (p.Id, p.Location)), IdKind.Purpose, values.Problems);
        CheckDeclarations(policy.Recipients.Select(r => (r.Id, r.Location)), IdKind.Recipient, values.Problems);
        CheckDeclarations(policy.Categories.Select(c => (c.Id, c.Location)), IdKind.Category, values.Problems);
        CheckDeclarations(policy.Exceptions.Select(e => (e.Id, e.Location)), IdKind.Exception, values.Problems);
        CheckRefinements(policy, values.Problems);
        CheckReferences(policy, values);
    }

    /// <summary>What refines a purpose lies within it.</summary>
    private static void CheckRefinements(PrivacyPolicy policy, PolicyProblems problems)
    {
        foreach (var purpose in policy.Purposes.Where(p => p.Change == PurposeChange.Refines))
        {
            if (!Purposes.PurposeId.Around(purpose.Id).Any(id => policy.FindPurpose(id) is not null) && !policy.MayHaveUnreadIds(IdKind.Purpose))
            {
                problems.Invalid(purpose.Location, "PUR0003_RefinesNothing", purpose.Id);
            }
        }
    }

    private static void CheckDeclarations(IEnumerable<(string Id, Location Location)> declarations, IdKind kind, PolicyProblems problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var constants = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (id, location) in declarations)
        {
            var constant = ConstantName.Of(id, kind);
            if (!ids.Add(id))
            {
                problems.Invalid(location, "PUR0003_RepeatedId", id);
            }
            else if (constants.TryGetValue(constant, out var first))
            {
                problems.Invalid(location, "PUR0003_SameConstant", first, id, constant);
            }
            else
            {
                constants.Add(constant, id);
            }
        }
    }

    private static void CheckReferences(PrivacyPolicy policy, PolicyValues values)
    {
        var known = new Dictionary<IdKind, HashSet<string>>();
        foreach (var reference in values.AllReferences.TakeWhile(_ => !values.Problems.IsFull))
        {
            if (policy.MayHaveUnreadIds(reference.Kind))
            {
                continue;
            }

            if (!known.TryGetValue(reference.Kind, out var ids))
            {
                ids = new HashSet<string>(policy.Ids(reference.Kind), StringComparer.Ordinal);
                known.Add(reference.Kind, ids);
            }

            if (!ids.Contains(reference.Id))
            {
                values.Problems.Unknown(reference.Location, UnknownId.InFile(reference.Kind, reference.Id, ids));
            }
        }
    }
}
