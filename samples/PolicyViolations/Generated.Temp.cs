// Stands in for the source generator until it is merged; then delete this file.
namespace PolicyViolations;

internal static class Purposes
{
    public const string Service = "service";
    public const string Support = "support";
    public const string Security = "security";
    public const string Marketing = "marketing";
    public const string MarketingEmail = "marketing.email";
    public const string MarketingPartners = "marketing.partners";
}

internal static class DataCategories
{
    public const string Identity = "identity";
    public const string Contact = "contact";
    public const string Technical = "technical";
}
