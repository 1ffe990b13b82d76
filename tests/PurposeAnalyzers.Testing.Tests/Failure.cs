namespace PurposeAnalyzers.Testing.Tests;

/// <summary>The text with which a verification fails; a verification that passes fails the test.</summary>
internal static class Failure
{
    public static async Task<string> OfAsync(Task verification) =>
        (await Assert.ThrowsAsync<VerificationException>(() => verification)).Message;
}
