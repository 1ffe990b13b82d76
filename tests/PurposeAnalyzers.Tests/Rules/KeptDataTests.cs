using PurposeAnalyzers.Rules;

namespace PurposeAnalyzers.Tests.Rules;

/// <summary>Which data goes into which target, as findings say it to fixes and reports.</summary>
public sealed class KeptDataTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        (string Target, IEnumerable<string> Data)[] kept =
        [
            ("P:View.Email", ["P:Member.Email"]),
            ("M:Desk.Find(System.Int32,System.String@)#email", ["M:Desk.To(System.Collections.Generic.Dictionary{System.Int32,System.String},System.Int32[0:,0:])", "T:Email", "claim:email"]),
            ("M:Desk.#ctor(System.String)#to", ["P:Member.Name", "F:Member.Row"]),
        ];
        var text = KeptData.Write(kept);
        Assert.StartsWith("P:View.Email<-P:Member.Email;M:Desk.Find(", text, StringComparison.Ordinal);
        Assert.Equal(kept.Select(k => (k.Target, string.Join(" | ", k.Data))), KeptData.Read(text).Select(k => (k.Target, string.Join(" | ", k.Data))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P:View.Email")]
    public void Nothing_is_read_from_what_says_nothing(string text) => Assert.Empty(KeptData.Read(text));
}
