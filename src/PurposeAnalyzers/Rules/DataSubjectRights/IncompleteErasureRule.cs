using PurposeAnalyzers.Provenance.Rights;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>What is to be erased must not stay in part.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support")] public string Name, Email; }
/// [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member))] void Erase(Member m) =&gt; m.Name = "";   // PUR0504
/// </code>
/// </example>
internal sealed class IncompleteErasureRule() : CoverageRule(DataRight.Erasure, Descriptors.PUR0504_IncompleteErasure, "PUR0504_Incomplete", "PUR0504_NoHandler");
