namespace PurposeAnalyzers.Models.Sinks;

/// <summary>SMTP. Who delivers a message reads it, whoever it is addressed to.</summary>
internal static class MailClients
{
    public static readonly ImmutableArray<LibraryRow<SentAs>> Rows = ImmutableArray.Create(
        Row("System.Net.Mail.SmtpClient", "Send*", "message", "from", "recipients", "subject", "body"),
        Row("MailKit.IMailTransport", "Send*", "message", "sender", "recipients"));

    private static LibraryRow<SentAs> Row(string type, string member, params string[] parameters) => new(type, member, SentAs.Content, parameters);
}
