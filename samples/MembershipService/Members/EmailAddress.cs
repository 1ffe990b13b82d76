using System.Net.Mail;

namespace MembershipService.Members;

/// <summary>How addresses are compared: whoever registers twice with other capitals is the same person.</summary>
internal static class EmailAddress
{
    public static bool IsValid(string? email) => MailAddress.TryCreate(email, out _);

    public static string Normalize(string email) => email.Trim().ToLowerInvariant();
}
