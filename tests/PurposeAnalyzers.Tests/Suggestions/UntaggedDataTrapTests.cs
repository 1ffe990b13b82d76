namespace PurposeAnalyzers.Tests.Suggestions;

/// <summary>What is called like personal data and is none, or is known already.</summary>
public class UntaggedDataTrapTests
{
    [Fact]
    public Task What_has_a_tag_is_known() => SuggestionSample.VerifyAsync("""
        public class Customer
        {
            [PermittedPurposes("support")] public string? Email { get; set; }
            [field: PermittedPurposes("support")] public string? Phone { get; set; }
            public EmailAddress? BackupEmail { get; set; }
        }
        [PermittedPurposes("support")] public sealed record EmailAddress(string Value);
        public record Member([PermittedPurposes("support")] string Email);
        [PermittedPurposes("support")] public class Patient { public string? Name { get; set; } }
        public interface IUser { [PermittedPurposes("support")] string? Email { get; } }
        public class User : IUser { public string? Email => null; }
        """);

    [Fact]
    public Task What_overrides_is_tagged_at_the_base() => SuggestionSample.VerifyAsync("""
        public abstract class Person { public abstract string? {|PUR0205:Email|} { get; } }
        public class Patient : Person { public override string? Email => null; }
        """);

    [Fact]
    public Task Constants_statics_and_private_members_hold_nobodys_data() => SuggestionSample.VerifyAsync("""
        public class User
        {
            public const string Email = "Email";
            public static string? Phone { get; set; }
            private string? FirstName { get; set; }
            private readonly string lastName = "";
            private class Row { public string? Email { get; set; } }
            public string this[string email] => lastName;
            public string GetEmail(string email) => email;
        }
        public static class ClaimNames { public static string? Email; public const string Phone = ""; }
        """);

    [Fact]
    public Task Enums_are_choices() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models
        {
            public enum LoginType { Email, Phone, UserName }
            public class Login { public LoginType Email { get; set; } public bool PhoneNumber { get; set; } public Guid CustomerName { get; set; } }
        }
        """);

    [Theory]
    [InlineData("SmtpSettings")]
    [InlineData("MailOptions")]
    [InlineData("EmailConfiguration")]
    [InlineData("EmailSettingsModel")]
    [InlineData("EmailTemplate")]
    [InlineData("CustomerService")]
    [InlineData("UserManager")]
    [InlineData("CustomerColumns")]
    [InlineData("CustomerRepository")]
    [InlineData("FakeCustomer")]
    [InlineData("CompanyInformation")]
    [InlineData("Store")]
    [InlineData("Warehouse")]
    [InlineData("WarehouseAddress")]
    [InlineData("WarehouseVm")]
    [InlineData("VendorForm")]
    [InlineData("Pharmacy")]
    [InlineData("薬局")]
    [InlineData("店舗")]
    [InlineData("倉庫住所")]
    public Task Settings_services_templates_companies_and_stores_are_no_persons(string type) => SuggestionSample.VerifyAsync($$"""
        namespace Shop.Models;
        public class {{type}}
        {
            public string? Email { get; set; } public string? Phone { get; set; } public string? UserName { get; set; } public string? ContactName { get; set; }
            public string? FullName { get; set; } public string? Street { get; set; } public string? FirstName { get; set; } public string? 住所 { get; set; }
        }
        """);

    [Fact]
    public Task Attributes_exceptions_and_static_types_hold_no_records() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models;
        public class CustomerAttribute : Attribute { public string? Email { get; set; } }
        public class UnknownUser : Exception { public string? Email { get; set; } }
        public delegate void Customer(string email);
        """);

    [Fact]
    public Task Names_of_files_types_and_products_are_nobodys() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models;
        public class FileInfo { public string? FullName { get; set; } public string? Name { get; set; } }
        public class ThemeManifest { public string? FullName { get; set; } public string? DisplayName { get; set; } }
        public class Product { public string? Name { get; set; } public string? BrandName { get; set; } public string? Title { get; set; } }
        public class EventConsumer { public string? Name { get; set; } }
        public class UserRole { public string? Name { get; set; } public string? DisplayName { get; set; } }
        public class Customer { public string? CompanyName { get; set; } public string? GroupName { get; set; } public string? CompanyPhone { get; set; } public string? EmailTemplateName { get; set; } }
        """);

    [Fact]
    public Task Switches_and_keys_beside_the_data_are_none() => SuggestionSample.VerifyAsync("""
        public class User
        {
            public bool EmailConfirmed { get; set; }
            public int? DefaultAddressId { get; set; }
            public bool IsCityEnabled { get; set; }
            public string? PasswordHash { get; set; }
            public string? EmailSubject { get; set; }
            public DateTimeOffset? LockoutEnd { get; set; }
            public List<Address> Addresses { get; } = [];
        }
        public class Address { }
        """);

    [Theory]
    [InlineData("Shop.Tests.Models")]
    [InlineData("Shop.Data.Migrations")]
    [InlineData("Shop.Settings")]
    public Task Tests_migrations_and_settings_are_no_places_for_records(string space) => SuggestionSample.VerifyAsync($$"""
        namespace {{space}};
        public class Customer { public string? Email { get; set; } }
        """);

    [Fact]
    public Task Generated_code_is_not_suggested() => SuggestionSample.VerifyAsync("""
        [System.CodeDom.Compiler.GeneratedCode("x", "1")] public class Customer { public string? Email { get; set; } }
        """);

    [Fact]
    public Task Test_projects_are_silent()
    {
        var test = SuggestionSample.Create("public class Customer { public string? Email { get; set; } }");
        test.TestState.GlobalOptions["build_property.IsTestProject"] = "true";
        return test.RunAsync();
    }

    [Fact]
    public Task Without_annotations_and_policy_nobody_asked()
    {
        var test = SuggestionSample.Create("");
        test.TestState.Sources.Clear();
        test.TestState.Sources.Add("public class Customer { public string? Email { get; set; } }");
        test.ReferenceAssemblies = Testing.ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations");
        return test.RunAsync();
    }

    [Fact]
    public Task A_folder_may_switch_it_off()
    {
        var test = SuggestionSample.Create("public class Customer { public string? {|PUR0205:Email|} { get; set; } }");
        test.TestState.Sources.Add(("/0/Legacy/Member.cs", "public class Member { public string? Email { get; set; } }"));
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[Legacy/**.cs]\ndotnet_diagnostic.PUR0205.severity = none\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_project_may_add_names_and_take_some_away()
    {
        var test = SuggestionSample.Create("""
            public class Customer { public string? {|PUR0205:Email|} { get; set; } public string? {|PUR0205:OldLoyaltyNumber|} { get; set; } public string? Nickname { get; set; } public int {|PUR0205:会員番号|} { get; set; } }
            public class Card { public string? LoyaltyNumber { get; set; } }
            """);
        test.TestState.AnalyzerConfigFiles.Add(("/0/.editorconfig", "root = true\n[*.cs]\npurpose_suggest_names = LoyaltyNumber, 会員番号, -Nickname\n"));
        return test.RunAsync();
    }
}
