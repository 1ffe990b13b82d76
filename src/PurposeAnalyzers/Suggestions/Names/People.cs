namespace PurposeAnalyzers.Suggestions.Names;

/// <summary>Words for people about whom a program keeps records.</summary>
internal static class People
{
    /// <summary>Not among them: words that mean software as often, such as client, consumer, owner, author, driver, worker and visitor.</summary>
    private static readonly ImmutableHashSet<string> Latin = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "user", "customer", "buyer", "purchaser", "member", "subscriber", "person", "individual", "human",
        "patient", "doctor", "physician", "nurse", "caregiver",
        "employee", "staff", "colleague", "applicant", "candidate", "contact",
        "student", "pupil", "teacher", "professor", "alumnus",
        "guest", "passenger", "traveler", "traveller", "attendee", "participant", "volunteer", "donor",
        "recipient", "addressee", "beneficiary", "payer", "payee", "cardholder", "borrower", "insured", "policyholder",
        "resident", "citizen", "voter", "guardian", "spouse", "child", "freelancer", "speaker", "player", "rider",
        "reviewer", "commenter", "respondent", "requester", "registrant", "signatory", "signer", "claimant",
        "kokyaku", "kaiin", "shain", "kanja", "riyosha", "riyousha", "jugyoin", "juugyouin", "tantosha", "tantousha", "gakusei");

    private static readonly ImmutableArray<string> Japanese =
        ["顧客", "会員", "社員", "職員", "従業員", "患者", "利用者", "ユーザー", "ユーザ", "個人", "担当者", "学生", "生徒", "応募者", "申込者", "契約者", "購入者", "受取人", "届け先", "家族"];

    /// <summary>What may follow the person in the name of a type that is still about one: <c>CustomerDto</c>, <c>UserProfileViewModel</c>.</summary>
    private static readonly ImmutableHashSet<string> Forms = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "dto", "model", "view", "vm", "entity", "record", "row", "data", "details", "detail", "info", "information", "profile", "account", "summary",
        "form", "input", "request", "response", "command", "item", "list", "base", "poco", "document", "snapshot", "import", "export");

    public static bool Contain(string word) =>
        Latin.Contains(word) || (word.EndsWith("s", StringComparison.Ordinal) && Latin.Contains(word.Substring(0, word.Length - 1))) || Japanese.Any(word.EndsWith);

    /// <summary>Whether a type of that name is about one person: what it ends with, forms aside, is one.</summary>
    public static bool AreNamedBy(ImmutableArray<string> words) => LastNoun(words) is { } noun && Contain(noun);

    /// <summary>The last word of a type's name that is no mere form.</summary>
    public static string? LastNoun(ImmutableArray<string> words) => words.LastOrDefault(word => !Forms.Contains(word));
}
