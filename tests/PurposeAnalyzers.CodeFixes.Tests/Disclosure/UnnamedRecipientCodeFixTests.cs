using PurposeAnalyzers.CodeFixes.Disclosure;

namespace PurposeAnalyzers.CodeFixes.Tests.Disclosure;

/// <summary>PUR0303: one fix for each recipient that all the data may go to.</summary>
public sealed class UnnamedRecipientCodeFixTests
{
    [Theory]
    [InlineData("courier")]
    [InlineData("mailer")]
    public Task The_member_is_marked_with_a_recipient_that_the_data_lists(string recipient) => VerifyAsync(
        "Task Run(Parcel p) => {|PUR0303:http.PostAsync|}(\"a\", new StringContent(p.Address));",
        $"[DisclosesTo(\"{recipient}\")]\n    Task Run(Parcel p) => http.PostAsync(\"a\", new StringContent(p.Address));",
        recipient);

    [Fact]
    public Task Data_that_lists_no_common_recipient_is_left_alone() => VerifyAsync(
        "Task Run(Parcel p) => {|PUR0303:http.PostAsync|}(\"a\", new StringContent(p.Address + p.Note));",
        "Task Run(Parcel p) => {|PUR0303:http.PostAsync|}(\"a\", new StringContent(p.Address + p.Note));",
        "courier");

    [Fact]
    public Task Code_that_is_no_member_is_left_alone() => VerifyAsync(
        "Func<Parcel, HttpClient, Task> run = (p, client) => {|PUR0303:client.PostAsync|}(\"a\", new StringContent(p.Address));",
        "Func<Parcel, HttpClient, Task> run = (p, client) => {|PUR0303:client.PostAsync|}(\"a\", new StringContent(p.Address));",
        "courier");

    private static Task VerifyAsync(string before, string after, string recipient) =>
        DeskSample.VerifyAsync<UnnamedRecipientCodeFix>(Code(before), Code(after), "NameRecipient." + recipient);

    private static string Code(string member) => $$"""
        using System.Net.Http;

        class Parcel
        {
            [PermittedPurposes("support", Recipients = new[] { "courier", "mailer" })] public string Address { get; set; } = "";
            [PermittedPurposes("support")] public string Note { get; set; } = "";
        }

        class Desk(HttpClient http)
        {
            {{member}}

            void Use() => http.ToString();
        }
        """;
}
