using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Rules;

/// <summary>A rule about the policy files themselves, which needs no code.</summary>
internal interface IPolicyRule
{
    IEnumerable<Diagnostic> Judge(PolicySet policies);
}
