namespace PurposeAnalyzers.Cli.Reports.Model;

/// <summary>Where policy and code do not meet, seen from both sides.</summary>
/// <param name="PurposesWithoutCode">Stated, and served by no code.</param>
/// <param name="UnusedPermissions">Permitted by a tag, and used by no code.</param>
/// <param name="RecipientsWithoutDisclosure">Stated, and no code hands anything to them.</param>
/// <param name="CategoriesWithoutData">Stated, and no data is tagged with them.</param>
/// <param name="UnstatedPurposes">Served by code, and stated by no policy.</param>
/// <param name="UnmarkedUses">Uses of data in code that does not say why.</param>
public sealed record Gaps(
    ImmutableArray<StatedPurpose> PurposesWithoutCode,
    Listing<UnusedPermission> UnusedPermissions,
    ImmutableArray<StatedRecipient> RecipientsWithoutDisclosure,
    ImmutableArray<StatedCategory> CategoriesWithoutData,
    Listing<UnstatedPurpose> UnstatedPurposes,
    Listing<DataUse> UnmarkedUses);
