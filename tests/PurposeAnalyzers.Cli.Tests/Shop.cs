namespace PurposeAnalyzers.Cli.Tests;

/// <summary>A small project's log with something of everything.</summary>
internal static class Shop
{
    public const string Email = "P:Shop.Member.Email";
    public const string Birthday = "P:Shop.Member.Birthday";
    public const string Desk = "M:Shop.Desk.Answer(Shop.Member)";
    public const string Campaign = "M:Shop.Campaign.To(Shop.Member)";

    public static LogText Clean(string framework = "net10.0", string project = "Shop") => LogText.Of(project, framework)
        .Record("policy", ("version", "1"), ("effective", "2024-01-01"), ("current", "false"), ("path", "/src/Shop/PrivacyPolicy.1.xml"))
        .Record("purpose", ("id", "support"), ("article", "2"), ("text", "Answer questions"), ("version", "1"), ("change", "Extends"))
        .Record("category", ("id", "contact"), ("purposes", "support"), ("version", "1"))
        .Record("policy", ("version", "2"), ("effective", "2026-01-01"), ("announced", "2025-12-01"), ("previous", "1"), ("current", "true"), ("path", "/src/Shop/PrivacyPolicy.xml"))
        .Record("purpose", ("id", "support"), ("article", "2"), ("text", "Answer questions"), ("version", "2"), ("change", "Extends"))
        .Record("purpose", ("id", "marketing"), ("article", "2"), ("text", "Tell what is new"), ("version", "2"), ("change", "Extends"))
        .Record("purpose", ("id", "surveys"), ("article", "2"), ("text", "Ask"), ("version", "2"), ("change", "Extends"))
        .Record("category", ("id", "contact"), ("purposes", "support surveys"), ("recipients", "mailer"), ("version", "2"))
        .Record("recipient", ("id", "mailer"), ("kind", "Processor"), ("contract", "DPA-1"), ("reviewed", "2025-01-01"), ("reviewMonths", "12"), ("consent", "false"), ("text", "Sends mail"), ("version", "2"))
        .Record("recipient", ("id", "authority"), ("kind", "Authority"), ("consent", "false"), ("version", "2"))
        .Record("policyException", ("id", "6-1"), ("article", "6"), ("recipients", "authority"), ("text", "The law asks"), ("version", "2"))
        .Datum(Email, "Member.Email", "support surveys", "contact")
        .Datum(Birthday, "Member.Birthday", "support")
        .Record("code", ("member", "T:Shop.Desk"), ("name", "Desk"), ("purposes", "support"), ("from", "type"))
        .Use(Email, Desk, "support", count: 3)
        .Use(Birthday, "M:Shop.Old.Run", "", count: 2)
        .Record("disclosure", ("data", Email), ("recipients", "mailer"), ("code", Desk), ("via", "M:Shop.Mailer.Send"), ("allowed", "true"), ("count", "2"))
        .Record("log", ("data", Email), ("code", Desk), ("via", "ILogger.LogInformation"), ("allowed", "true"), ("count", "1"))
        .Record("consent", ("code", Desk), ("ids", "marketing"), ("via", "P:Shop.Member.Agrees"), ("count", "1"))
        .Record("exception", ("exception", "6-1"), ("code", Desk), ("justification", "Order 7"), ("approvedBy", "Officer"), ("expires", "2026-12-24"), ("valid", "true"), ("lifts", "1"))
        .Record("rights", ("right", "Erasure"), ("records", "T:Shop.Member"), ("code", "M:Shop.Rights.Erase"), ("covers", Email), ("missing", Birthday))
        .Record("processor", ("recipient", "mailer"), ("code", "T:Shop.Mailer"), ("from", "type"));

    public static LogText WithFindings(string framework = "net10.0", string project = "Shop") => Clean(framework, project)
        .Use(Email, Campaign, "marketing", allowed: false)
        .Record("code", ("member", "T:Shop.Campaign"), ("name", "Campaign"), ("purposes", "marketing newsletter"), ("from", "type"))
        .Finding("PUR0901", "warning", "'Member.Email' is permitted for 'support'", properties: Properties("PUR0901", "marketing"))
        .Finding("PUR0202", "note", "no purpose", line: 9, properties: [("data", Birthday), ("code", "M:Shop.Old.Run"), ("fingerprint", "PUR0202|M:Shop.Old.Run|P:Shop.Member.Birthday|0")])
        .Suppressed("PUR0902", "excused", "Approved in 12", "SuppressMessageAttribute", Properties("PUR0902", "support"))
        .Suppressed("PUR0902", "silent", null, "Pragma Directive", Properties("PUR0902", "support", ordinal: 1))
        .Suppressed("PUR0903", "old", "before the rules", "DiagnosticSuppressor { SPUR0903 }", Properties("PUR0903", "support"));

    private static (string, string)[] Properties(string rule, string purposes, int ordinal = 0) =>
        [("data", Email), ("purposes", purposes), ("permitted", "support"), ("code", Campaign), ("article", "2"), ("tags", "1"), ("fingerprint", $"{rule}|{Campaign}|{Email}|{ordinal}")];
}
