namespace PurposeAnalyzers.Corpus.Judgement;

/// <summary>What a reader thought of a finding.</summary>
internal enum Verdict
{
    /// <summary>Someone responsible for privacy would want to know.</summary>
    Right,

    /// <summary>A false alarm.</summary>
    Wrong,

    /// <summary>It depends on what the code or the policy cannot tell.</summary>
    Doubtful,
}
