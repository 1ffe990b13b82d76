using System.Net.Mail;

namespace MembershipService.Mailing;

/// <summary>
/// The client of the processor that delivers our mail; in this sample it only drops each message into a folder. It serves whoever sends:
/// the sender's purpose decides which data may go into a message.
/// </summary>
[DisclosesTo(Recipients.MailingService)]
internal sealed class MailingService(IConfiguration configuration, ILogger<MailingService> logger)
{
    private readonly string pickupDirectory = Directory.CreateDirectory(configuration["Mailing:PickupDirectory"] ?? "outbox").FullName;

    public async Task SendAsync(string address, string subject, string body)
    {
        using var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = pickupDirectory };
        using var message = new MailMessage("desk@club.example", address, subject.ReplaceLineEndings(" "), body);
        var messageId = Guid.NewGuid();
        message.Headers["Message-ID"] = $"<{messageId}@club.example>";
        await client.SendMailAsync(message);
        logger.LogInformation("Message {MessageId} handed to the mailing service", messageId);
    }
}
