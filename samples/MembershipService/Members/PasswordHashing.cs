using System.Security.Cryptography;

namespace MembershipService.Members;

/// <summary>PBKDF2 over SHA-256, as the OWASP cheat sheet on password storage parametrises it.</summary>
internal static class PasswordHashing
{
    private const int Iterations = 600_000;
    private const int Bytes = 32;

    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(Bytes);

    public static byte[] Hash(string password, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, HashAlgorithmName.SHA256, Bytes);

    public static bool Matches(string password, byte[] salt, byte[] expected) =>
        CryptographicOperations.FixedTimeEquals(Hash(password, salt), expected);
}
