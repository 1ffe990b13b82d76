namespace PurposeAnalyzers.Policy;

/// <summary>All versions of the privacy policy that a project sees, in order of effect.</summary>
internal sealed class PolicySet
{
    public static readonly PolicySet None = new(ImmutableArray<PrivacyPolicy>.Empty, current: null, ImmutableArray<Diagnostic>.Empty);

    public PolicySet(ImmutableArray<PrivacyPolicy> versions, PrivacyPolicy? current, ImmutableArray<Diagnostic> diagnostics)
    {
        Versions = versions;
        Current = current;
        Diagnostics = diagnostics;
    }

    /// <summary>By effective date, then version.</summary>
    public ImmutableArray<PrivacyPolicy> Versions { get; }

    /// <summary>The version in force on the check date, or null when the project has no policy file.</summary>
    public PrivacyPolicy? Current { get; }

    /// <summary>What is wrong in the files (PUR0003, PUR0201), each at its line.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
