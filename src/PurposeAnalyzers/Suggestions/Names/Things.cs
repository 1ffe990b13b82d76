namespace PurposeAnalyzers.Suggestions.Names;

/// <summary>Words for what has names, addresses and telephones without being a person.</summary>
internal static class Things
{
    /// <summary>Businesses and places that deal with the public: <c>WarehouseAddress</c>, <c>StorePhone</c>, <c>CompanyName</c>.</summary>
    private static readonly ImmutableHashSet<string> Organizations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "company", "organization", "organisation", "corporation", "business", "firm", "enterprise", "tenant", "store", "shop", "warehouse", "depot",
        "vendor", "supplier", "manufacturer", "brand", "merchant", "seller", "dealer", "carrier", "provider", "partner", "branch", "office", "department",
        "hotel", "restaurant", "school", "university", "clinic", "hospital", "pharmacy", "drugstore",
        "venue", "airport", "facility", "kaisha", "tenpo", "souko");

    /// <summary>Machines and software: <c>ServerAddress</c>, <c>SmtpUserName</c>, <c>FromEmail</c>.</summary>
    private static readonly ImmutableHashSet<string> Systems = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "server", "host", "smtp", "imap", "proxy", "gateway", "endpoint", "base", "bind", "listen", "listener", "network", "local", "machine", "node",
        "web", "url", "api", "site", "website", "domain", "database", "db", "system", "app", "application", "service", "support", "admin",
        "from", "sender", "reply", "noreply", "contract", "wallet", "memory", "template", "file", "folder", "directory", "type", "class",
        "property", "field", "column", "table", "entity", "assembly", "module", "package", "plugin", "resource", "theme", "widget", "menu");

    /// <summary>What a shop or a program is about: <c>ProductFullName</c>, <c>RoleDisplayName</c>, <c>EventCity</c>.</summary>
    private static readonly ImmutableHashSet<string> Subjects = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "product", "category", "item", "role", "group", "permission", "tag", "event", "job", "task", "project", "attribute", "option", "currency", "country",
        "language", "team", "channel", "device", "printer", "vehicle", "book", "game", "library", "gift");

    private static readonly ImmutableArray<string> Japanese =
        ["会社", "法人", "企業", "店舗", "倉庫", "支店", "営業所", "本社", "部署", "商品", "製品", "店", "サーバー", "サーバ", "システム", "施設", "学校", "病院", "医院", "診療所", "薬局", "銀行", "仕入先"];

    /// <summary>What never needs protection as a person's: keys that say secrets of the program.</summary>
    private static readonly ImmutableHashSet<string> Secrets = ImmutableHashSet.Create(
        StringComparer.Ordinal, "password", "secret", "key", "token", "credential", "credentials", "connection", "certificate", "pin", "hash", "salt");

    public static bool Contain(string word) => Organizations.Contains(word) || Systems.Contains(word) || Subjects.Contains(word) || Japanese.Any(thing => word.Contains(thing));

    public static bool AreOrganization(string word) => Organizations.Contains(word) || Japanese.Any(thing => word.Contains(thing));

    public static bool AreSecret(string word) => Secrets.Contains(word);
}
