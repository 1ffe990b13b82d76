using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Which of a policy's categories is for which kind of data, going by what they are called and described as.</summary>
internal static class CategoryWords
{
    /// <summary>The nearest word first.</summary>
    private static readonly ImmutableDictionary<DataKind, ImmutableArray<string>> Rows = ImmutableDictionary<DataKind, ImmutableArray<string>>.Empty
        .Add(DataKind.EmailAddress, ["email", "mail", "contact", "メール", "連絡先", "account", "identity", "profile"])
        .Add(DataKind.PhoneNumber, ["phone", "telephone", "contact", "電話", "連絡先", "identity", "profile"])
        .Add(DataKind.PersonName, ["name", "names", "identity", "identification", "氏名", "profile", "contact", "連絡先"])
        .Add(DataKind.PostalAddress, ["address", "addresses", "delivery", "shipping", "contact", "住所", "連絡先", "identity", "profile"])
        .Add(DataKind.BirthDate, ["birth", "birthdate", "demographic", "demographics", "profile", "生年月日", "属性", "identity"])
        .Add(DataKind.IdentityNumber, ["identification", "identifier", "identity", "government", "個人番号", "本人確認"])
        .Add(DataKind.PaymentDetails, ["payment", "payments", "billing", "card", "bank", "financial", "決済", "支払", "口座"])
        .Add(DataKind.PersonalTrait, ["demographic", "demographics", "profile", "traits", "sensitive", "属性"])
        .Add(DataKind.AccountName, ["account", "login", "credential", "credentials", "アカウント", "identity"])
        .Add(DataKind.SecurityAnswer, ["credential", "credentials", "authentication", "login", "account", "認証"])
        .Add(DataKind.DeviceData, ["technical", "device", "network", "ip", "connection", "access", "usage", "log", "端末", "技術"])
        .Add(DataKind.GeoLocation, ["location", "geo", "position", "位置"]);

    /// <summary>The category that a kind of data probably belongs to; null when nothing tells.</summary>
    public static PolicyCategory? Suggest(DataKind kind, PrivacyPolicy? policy)
    {
        if (policy is null || !Rows.TryGetValue(kind, out var words))
        {
            return null;
        }

        foreach (var word in words)
        {
            if (policy.Categories.FirstOrDefault(category => Names(category.Id, word)) is { } named)
            {
                return named;
            }
        }

        foreach (var word in words)
        {
            if (policy.Categories.FirstOrDefault(category => Names(category.Text, word)) is { } described)
            {
                return described;
            }
        }

        return null;
    }

    private static bool Names(string text, string word) =>
        Words.AreUnmarked(word) ? text.Contains(word) : Words.Of(text.ToLowerInvariant()).Contains(word);
}
