using PurposeAnalyzers.Provenance.Rights;

namespace PurposeAnalyzers.Rules.DataSubjectRights;

/// <summary>What is wrong can be put right, whatever it is.</summary>
/// <example>
/// <code>
/// class Member { [PermittedPurposes("support")] public string Name, Email; }
/// [DataSubjectRequest(DataSubjectRight.Correction, typeof(Member))] void Correct(Member m, string name) =&gt; m.Name = name;   // PUR0502
/// </code>
/// </example>
internal sealed class IncompleteCorrectionRule() : CoverageRule(DataRight.Correction, Descriptors.PUR0502_IncompleteCorrection, "PUR0502_Incomplete", "PUR0502_NoHandler");
