using PurposeAnalyzers.Rules;
using PurposeAnalyzers.Rules.DataSubjectRights;
using PurposeAnalyzers.Rules.PolicyExceptions;

namespace PurposeAnalyzers.Baseline;

/// <summary>Makes diagnostics of what rules say, each with its fingerprint.</summary>
internal static class Fingerprints
{
    /// <summary>The properties that say what a finding is about.</summary>
    private static readonly ImmutableArray<string> Subjects = ImmutableArray.Create(
        RequestRule.Record, ExceptionDiagnostic.Exception, AnnotationDiagnostic.Annotation, AnnotationDiagnostic.Base, AnnotationDiagnostic.Id, FindingDiagnostic.Data);

    /// <param name="code">What the rules speak of.</param>
    /// <param name="drafts">What they say.</param>
    /// <param name="others">What they say of the rest of its member; asked for only if it matters.</param>
    public static IEnumerable<Diagnostic> Attach(ISymbol code, IReadOnlyCollection<Draft> drafts, Func<IEnumerable<Draft>> others)
    {
        if (drafts.Count == 0)
        {
            yield break;
        }

        var member = FingerprintedMember.IdOf(FingerprintedMember.Of(code));
        var asked = new HashSet<Draft>(drafts);
        var ordinals = new Dictionary<(string Rule, string Datum), int>();
        foreach (var draft in drafts.Concat(others()).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Location.SourceSpan.Length))
        {
            var key = (draft.Rule.Id, DatumOf(draft));
            ordinals.TryGetValue(key, out var ordinal);
            ordinals[key] = ordinal + 1;
            if (asked.Contains(draft))
            {
                yield return draft.ToDiagnostic(new Fingerprint(key.Id, member, key.Item2, ordinal).ToString());
            }
        }
    }

    private static string DatumOf(Draft draft) =>
        string.Join(",", Subjects.Select(subject => draft.Properties.TryGetValue(subject, out var value) ? value : null).OfType<string>().Where(value => value.Length > 0).Select(Fingerprint.Word));

    /// <summary>The same order on every machine.</summary>
    private static string PathOf(Draft draft) => draft.Location.SourceTree?.FilePath.Replace('\\', '/') ?? string.Empty;
}
