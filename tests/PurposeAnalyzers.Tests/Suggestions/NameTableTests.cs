using PurposeAnalyzers.Suggestions;
using PurposeAnalyzers.Suggestions.Names;

namespace PurposeAnalyzers.Tests.Suggestions;

public class NameTableTests
{
    [Theory]
    [InlineData("Email", nameof(DataKind.EmailAddress))]
    [InlineData("NormalizedEmail", nameof(DataKind.EmailAddress))]
    [InlineData("BillingEmailAddresses", nameof(DataKind.EmailAddress))]
    [InlineData("eMail", nameof(DataKind.EmailAddress))]
    [InlineData("MailAddress", nameof(DataKind.EmailAddress))]
    [InlineData("PhoneNumbers", nameof(DataKind.PhoneNumber))]
    [InlineData("home_phone", nameof(DataKind.PhoneNumber))]
    [InlineData("Phone2", nameof(DataKind.PhoneNumber))]
    [InlineData("CustomerName", nameof(DataKind.PersonName))]
    [InlineData("recipient_name", nameof(DataKind.PersonName))]
    [InlineData("AddressLine1", nameof(DataKind.PostalAddress))]
    [InlineData("DOB", nameof(DataKind.BirthDate))]
    [InlineData("SSN", nameof(DataKind.IdentityNumber))]
    [InlineData("CreditCardNumber", nameof(DataKind.PaymentDetails))]
    [InlineData("RemoteIPAddress", nameof(DataKind.DeviceData))]
    [InlineData("ClientIp", nameof(DataKind.DeviceData))]
    [InlineData("Shimei", nameof(DataKind.PersonName))]
    [InlineData("DenwaBango", nameof(DataKind.PhoneNumber))]
    [InlineData("JushoKana", null)]
    [InlineData("Seinengappi", nameof(DataKind.BirthDate))]
    [InlineData("氏名", nameof(DataKind.PersonName))]
    [InlineData("顧客氏名", nameof(DataKind.PersonName))]
    [InlineData("会員名", nameof(DataKind.PersonName))]
    [InlineData("姓", nameof(DataKind.PersonName))]
    [InlineData("電話番号2", nameof(DataKind.PhoneNumber))]
    [InlineData("自宅住所", nameof(DataKind.PostalAddress))]
    [InlineData("生年月日", nameof(DataKind.BirthDate))]
    [InlineData("メールアドレス", nameof(DataKind.EmailAddress))]
    [InlineData("会員Email", nameof(DataKind.EmailAddress))]
    [InlineData("クレジットカード番号", nameof(DataKind.PaymentDetails))]
    [InlineData("接続元IPアドレス", nameof(DataKind.DeviceData))]
    [InlineData("EmailTemplate", null)]
    [InlineData("EmailSubject", null)]
    [InlineData("CompanyEmail", null)]
    [InlineData("SupportEmail", null)]
    [InlineData("WarehouseAddress", null)]
    [InlineData("StorePhone", null)]
    [InlineData("ServerIp", null)]
    [InlineData("BaseAddress", null)]
    [InlineData("FileName", null)]
    [InlineData("ProductName", null)]
    [InlineData("RoleDisplayName", null)]
    [InlineData("AssemblyFullName", null)]
    [InlineData("Zipper", null)]
    [InlineData("Vip", null)]
    [InlineData("Sms", null)]
    [InlineData("Capacity", null)]
    [InlineData("商品名", null)]
    [InlineData("会社名", null)]
    [InlineData("会社電話番号", null)]
    [InlineData("店舗住所", null)]
    [InlineData("件名", null)]
    public void A_name_says_by_its_ending_what_it_is_unless_it_speaks_of_a_thing(string name, string? kind) =>
        Assert.Equal(kind, NameTable.Find(name)?.Kind.ToString());

    [Theory]
    [InlineData("Name", nameof(NameStrength.OfPersonAlone))]
    [InlineData("CustomerName", nameof(NameStrength.Telling))]
    [InlineData("City", nameof(NameStrength.NeedsCompany))]
    [InlineData("MemberCity", nameof(NameStrength.Telling))]
    [InlineData("FirstName", nameof(NameStrength.Telling))]
    [InlineData("名", nameof(NameStrength.NeedsCompany))]
    [InlineData("顧客名", nameof(NameStrength.Telling))]
    public void Whoever_is_named_in_front_makes_a_name_stronger(string name, string strength) =>
        Assert.Equal(strength, NameTable.Find(name)!.Strength.ToString());

    [Fact]
    public void No_name_stands_in_the_tables_twice()
    {
        var names = EnglishNames.Rows.Concat(RomanisedNames.Rows).Concat(JapaneseNames.Rows).Concat(JapaneseNames.WholeWords).Select(row => row.Name).ToList();
        Assert.True(names.Count > 150);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Every_row_is_found_by_its_name()
    {
        foreach (var row in EnglishNames.Rows.Concat(RomanisedNames.Rows).Concat(JapaneseNames.Rows).Concat(JapaneseNames.WholeWords))
        {
            Assert.Equal((row.Name, row.Kind, row.Strength), (row.Name, NameTable.Find(row.Name)!.Kind, NameTable.Find(row.Name)!.Strength));
        }
    }
}
