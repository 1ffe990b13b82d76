// Stands in for the source generator until it is merged; then delete this file.
namespace MembershipService;

internal static class Purposes
{
    public const string Service = "service";
    public const string ServiceAccount = "service.account";
    public const string ServiceOrders = "service.orders";
    public const string ServiceBilling = "service.billing";
    public const string ServiceReadingRoom = "service.reading-room";
    public const string UsageReports = "usage-reports";
    public const string Improvement = "improvement";
    public const string Support = "support";
    public const string Surveys = "surveys";
    public const string Personalization = "personalization";
    public const string Analytics = "analytics";
    public const string Security = "security";
    public const string Marketing = "marketing";
    public const string MarketingEmail = "marketing.email";
    public const string MarketingPartners = "marketing.partners";
    public const string Planning = "planning";
    public const string Ancillary = "ancillary";
    public const string AncillaryLogging = "ancillary.logging";
    public const string AncillaryLegalDuties = "ancillary.legal-duties";
}

internal static class DataCategories
{
    public const string Identity = "identity";
    public const string Contact = "contact";
    public const string Credentials = "credentials";
    public const string Billing = "billing";
    public const string Purchases = "purchases";
    public const string Usage = "usage";
    public const string Technical = "technical";
    public const string Correspondence = "correspondence";
    public const string SurveyAnswers = "survey-answers";
}

internal static class Recipients
{
    public const string PaymentGateway = "payment-gateway";
    public const string CardCompany = "card-company";
    public const string CloudHosting = "cloud-hosting";
    public const string MailingService = "mailing-service";
    public const string Subsidiary = "subsidiary";
    public const string Authority = "authority";
}

internal static class PolicyExceptions
{
    public const string _3_1 = "3-1";
    public const string _3_2 = "3-2";
    public const string _3_3 = "3-3";
    public const string _3_4 = "3-4";
    public const string _3_5 = "3-5";
    public const string _3_6 = "3-6";
    public const string _6_1 = "6-1";
}
