using PurposeAnalyzers.Suggestions;

namespace PurposeAnalyzers.Tests.Suggestions;

public class WordsTests
{
    [Theory]
    [InlineData("EmailAddress", "email address")]
    [InlineData("IPAddress", "ip address")]
    [InlineData("LastIP", "last ip")]
    [InlineData("SSN", "ssn")]
    [InlineData("eMail", "e mail")]
    [InlineData("postal_code", "postal code")]
    [InlineData("_AddressLine_2", "address line")]
    [InlineData("Address1Line", "address line")]
    [InlineData("Müller", "müller")]
    [InlineData("会員Email", "会員 email")]
    [InlineData("氏名", "氏名")]
    [InlineData("x", "x")]
    [InlineData("_1", "")]
    [InlineData("", "")]
    public void An_identifier_is_split_where_a_reader_would(string identifier, string words) => Assert.Equal(words, Words.Key(Words.Of(identifier)));
}
