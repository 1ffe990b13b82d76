using static PurposeAnalyzers.Suggestions.DataKind;
using static PurposeAnalyzers.Suggestions.NameStrength;
using static PurposeAnalyzers.Suggestions.ValueShape;

namespace PurposeAnalyzers.Suggestions.Names;

/// <summary>Japanese in Latin letters, in the spellings that are in use. It ends with what a thing is, as English does.</summary>
internal static class RomanisedNames
{
    public static readonly ImmutableArray<NameRow> Rows = ImmutableArray.Create<NameRow>(
        new("Shimei", PersonName, Telling, Text),
        new("Simei", PersonName, Telling, Text),
        new("Namae", PersonName, NeedsCompany, Text),
        new("Sei", PersonName, NeedsCompany, Text),
        new("SeiKana", PersonName, Telling, Text),
        new("Mei", PersonName, NeedsCompany, Text),
        new("MeiKana", PersonName, Telling, Text),
        new("NameKana", PersonName, NeedsCompany, Text),
        new("Furigana", PersonName, NeedsCompany, Text),

        new("Denwa", PhoneNumber, Telling, Text | Number),
        new("DenwaBango", PhoneNumber, Telling, Text | Number),
        new("DenwaBangou", PhoneNumber, Telling, Text | Number),
        new("Keitai", PhoneNumber, NeedsCompany, Text | Number),
        new("KeitaiBango", PhoneNumber, Telling, Text | Number),
        new("KeitaiBangou", PhoneNumber, Telling, Text | Number),
        new("Tel", PhoneNumber, NeedsCompany, Text | Number),
        new("TelNo", PhoneNumber, NeedsCompany, Text | Number),

        new("Jusho", PostalAddress, Telling, Text),
        new("Juusho", PostalAddress, Telling, Text),
        new("Jyusho", PostalAddress, Telling, Text),
        new("Jyuusyo", PostalAddress, Telling, Text),
        new("YubinBango", PostalAddress, Telling, Text | Number),
        new("YuubinBangou", PostalAddress, Telling, Text | Number),
        new("Todofuken", PostalAddress, NeedsCompany, Text | Number | Choice),
        new("Todoufuken", PostalAddress, NeedsCompany, Text | Number | Choice),
        new("Shikuchoson", PostalAddress, NeedsCompany, Text),
        new("Banchi", PostalAddress, NeedsCompany, Text),

        new("Seinengappi", BirthDate, Telling, Text | Date),
        new("SeiNengappi", BirthDate, Telling, Text | Date),
        new("Tanjobi", BirthDate, Telling, Text | Date),
        new("Tanjoubi", BirthDate, Telling, Text | Date),
        new("Seibetsu", PersonalTrait, NeedsCompany, Text | Number | Choice),
        new("Nenrei", PersonalTrait, NeedsCompany, Text | Number),
        new("Kokuseki", PersonalTrait, NeedsCompany, Text | Choice),

        new("MyNumber", IdentityNumber, Telling, Text | Number),
        new("KozaBango", PaymentDetails, Telling, Text | Number),
        new("KouzaBangou", PaymentDetails, Telling, Text | Number));
}
