namespace PurposeAnalyzers.Purposes;

/// <summary>What somebody says about the purposes of data: a tag, or one version of the policy about a category.</summary>
internal readonly record struct Terms(ImmutableArray<string> Permitted, ImmutableArray<string> Prohibited, ImmutableArray<string> ConsentRequired);
