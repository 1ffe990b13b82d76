namespace PurposeAnalyzers.Tests.Limits;

/// <summary>PUR0205 goes by names: what they do not say, and where they say too much.</summary>
public sealed class SuggestionLimitTests : LimitTests
{
    [Fact]
    public Task A_name_that_says_nothing_is_missed() => SuggestAsync("""
        namespace Shop.Entities;
        public class Order { public string BuyerId { get; set; } = ""; public string Extra1 { get; set; } = ""; }
        """);

    [Fact]
    public Task A_single_name_in_a_request_is_missed() => SuggestAsync("public record LoginRequest(string Email, string Password);");

    [Fact]
    public Task A_person_behind_a_company_is_missed() => SuggestAsync("""
        namespace Shop.Entities;
        public class Vendor { public string ContactName { get; set; } = ""; public string Email { get; set; } = ""; }
        """);

    [Fact]
    public Task A_parameter_that_looks_like_personal_data_is_missed() => SuggestAsync("public class Customer { public static string Greet(string firstName) => firstName; }");

    [Fact]
    public Task A_person_in_public_is_suggested() => SuggestAsync("""
        namespace Cinema.Entities;
        public class FilmPerson { public string {|PUR0205:Name|} { get; set; } = ""; }
        """);

    [Fact]
    public Task A_mail_account_of_the_program_is_suggested() => SuggestAsync("""
        namespace Shop.Entities;
        public class MailAccount { public string {|PUR0205:Email|} { get; set; } = ""; }
        """);

    private static Task SuggestAsync(string source)
    {
        var test = TestOf(source);
        test.DisabledDiagnostics.Remove("PUR0205");
        return test.RunAsync();
    }
}
