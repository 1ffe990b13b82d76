namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>Within how many months of the day that the build counts as today an exception must expire.</summary>
/// <param name="Latest">The latest last day, yyyy-MM-dd; null when the build gives no date.</param>
internal sealed record ExpiryDemand(int Months, string? Latest);
