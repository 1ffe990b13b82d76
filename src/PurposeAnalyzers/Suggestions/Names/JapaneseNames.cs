using static PurposeAnalyzers.Suggestions.DataKind;
using static PurposeAnalyzers.Suggestions.NameStrength;
using static PurposeAnalyzers.Suggestions.ValueShape;

namespace PurposeAnalyzers.Suggestions.Names;

/// <summary>Japanese as it is written. Words are not set apart, so these may end any word that does not belong to a thing (<see cref="Things"/>).</summary>
internal static class JapaneseNames
{
    public static readonly ImmutableArray<NameRow> Rows = ImmutableArray.Create<NameRow>(
        new("氏名", PersonName, Telling, Text),
        new("姓名", PersonName, Telling, Text),
        new("氏名カナ", PersonName, Telling, Text),
        new("氏名かな", PersonName, Telling, Text),
        new("フリガナ", PersonName, NeedsCompany, Text),
        new("ふりがな", PersonName, NeedsCompany, Text),
        new("お名前", PersonName, Telling, Text),
        new("名前", PersonName, OfPersonAlone, Text),

        new("電話", PhoneNumber, Telling, Text | Number),
        new("電話番号", PhoneNumber, Telling, Text | Number),
        new("携帯番号", PhoneNumber, Telling, Text | Number),
        new("FAX番号", PhoneNumber, NeedsCompany, Text | Number),
        new("ファックス番号", PhoneNumber, NeedsCompany, Text | Number),

        new("メールアドレス", EmailAddress, Telling, Text),
        new("メアド", EmailAddress, Telling, Text),
        new("Eメール", EmailAddress, Telling, Text),

        new("住所", PostalAddress, Telling, Text),
        new("郵便番号", PostalAddress, Telling, Text | Number),
        new("都道府県", PostalAddress, NeedsCompany, Text | Number | Choice),
        new("市区町村", PostalAddress, NeedsCompany, Text),
        new("番地", PostalAddress, NeedsCompany, Text),
        new("建物名", PostalAddress, NeedsCompany, Text),

        new("生年月日", BirthDate, Telling, Text | Date),
        new("誕生日", BirthDate, Telling, Text | Date),
        new("性別", PersonalTrait, NeedsCompany, Text | Number | Choice),
        new("年齢", PersonalTrait, NeedsCompany, Text | Number),
        new("国籍", PersonalTrait, NeedsCompany, Text | Choice),
        new("職業", PersonalTrait, NeedsCompany, Text | Choice),

        new("マイナンバー", IdentityNumber, Telling, Text | Number),
        new("個人番号", IdentityNumber, Telling, Text | Number),
        new("旅券番号", IdentityNumber, Telling, Text),
        new("免許証番号", IdentityNumber, Telling, Text | Number),
        new("保険証番号", IdentityNumber, Telling, Text | Number),

        new("口座番号", PaymentDetails, Telling, Text | Number),
        new("口座名義", PaymentDetails, Telling, Text),
        new("カード番号", PaymentDetails, Telling, Text | Number),

        new("IPアドレス", DeviceData, Telling, Text));

    /// <summary>Too short to end other words: <c>商品名</c> is nobody's name.</summary>
    public static readonly ImmutableArray<NameRow> WholeWords = ImmutableArray.Create<NameRow>(
        new("姓", PersonName, Telling, Text),
        new("名", PersonName, NeedsCompany, Text),
        new("姓カナ", PersonName, Telling, Text),
        new("名カナ", PersonName, Telling, Text),
        new("セイ", PersonName, NeedsCompany, Text),
        new("メイ", PersonName, NeedsCompany, Text),
        new("カナ", PersonName, OfPersonAlone, Text));
}
