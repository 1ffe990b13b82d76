using PurposeAnalyzers.Provenance.Rights;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>Whoever asks what is held must be told all of it.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support")] public string Name, Email; }
/// [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))] string Tell(Member m) =&gt; m.Name;   // PUR0501
/// </code>
/// </example>
internal sealed class IncompleteDisclosureRule() : CoverageRule(DataRight.Disclosure, Descriptors.PUR0501_IncompleteDisclosure, "PUR0501_Incomplete", "PUR0501_NoHandler");
