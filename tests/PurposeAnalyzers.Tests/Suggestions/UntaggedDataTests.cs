using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Suggestions;

/// <summary>What looks like personal data and has no tag.</summary>
public class UntaggedDataTests
{
    [Fact]
    public Task Members_of_a_person_are_suggested() => SuggestionSample.VerifyAsync("""
        public class Customer
        {
            public int Id { get; set; }
            public string {|PUR0205:Name|} { get; set; } = "";
            public string? {|PUR0205:Email|} { get; set; }
            public List<string> {|PUR0205:PhoneNumbers|} { get; } = [];
            public DateOnly? {|PUR0205:BirthDate|};
            public string {|PUR0205:City|} { get; init; } = "";
            protected internal string {|PUR0205:FullName|} => "";
            public Gender {|PUR0205:Gender|} { get; set; }
            public bool IsActive { get; set; }
        }
        public enum Gender { Unknown }
        """);

    [Theory]
    [InlineData("Customer")]
    [InlineData("CustomerDto")]
    [InlineData("UserProfileViewModel")]
    [InlineData("ApplicationUser")]
    [InlineData("OrganizationUser")]
    [InlineData("IMember")]
    [InlineData("Kokyaku")]
    [InlineData("会員")]
    [InlineData("退会済み会員")]
    public Task A_type_is_a_persons_by_the_end_of_its_name(string type) => SuggestionSample.VerifyAsync($$"""
        public {{(type[0] == 'I' ? "interface" : "class")}} {{type}} { string? Hidden => null; public string? {|PUR0205:Name|} { get; }  }
        """);

    [Fact]
    public Task Stored_types_are_known_by_their_place_base_attribute_and_context() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models { public class Order { public string? {|PUR0205:Email|} { get; set; } } }
        namespace Shop.Domain.Orders { public record Invoice(string {|PUR0205:Email|}, int Amount); }
        namespace Shop.Data
        {
            public abstract class EntityBase { }
            public interface IAggregateRoot { }
            public class Subscription : EntityBase { public string? {|PUR0205:Email|} { get; set; } }
            public class Reservation : IAggregateRoot { public string? {|PUR0205:Phone|} { get; set; } }
            [System.ComponentModel.DataAnnotations.Schema.Table("t")] public class Ticket { public string? {|PUR0205:Email|} { get; set; } }
            public class Booking { public string? {|PUR0205:Email|} { get; set; } }
            public class Delivery { public string? {|PUR0205:Email|} { get; set; } }
            public class Rumour { public string? Email { get; set; } }
            public class ShopContext : Microsoft.EntityFrameworkCore.DbContext { public Microsoft.EntityFrameworkCore.DbSet<Shop.Data.Booking> Bookings => null!; }
            public class DeliveryMap : Microsoft.EntityFrameworkCore.IEntityTypeConfiguration<Delivery>
            {
                public void Configure(Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder<Delivery> builder) { }
            }
        }
        """);

    [Fact]
    public Task A_type_in_a_folder_of_models_is_stored()
    {
        var test = SuggestionSample.Create("");
        test.TestState.Sources.Add(("/0/Shop/Entities/Order.cs", "public class Order { public string? {|PUR0205:Email|} { get; set; } }"));
        test.TestState.Sources.Add(("/Models/0/Shop/Services/Query.cs", "public class Query { public string? Email { get; set; } }"));
        return test.RunAsync();
    }

    [Fact]
    public Task An_identity_user_is_a_person_whatever_it_is_called() => SuggestionSample.VerifyAsync("""
        public class Login : Microsoft.AspNetCore.Identity.IdentityUser { public string? {|PUR0205:Nickname|} { get; set; } public override string? {|PUR0205:Email|} { get; set; } }
        """);

    [Fact]
    public Task A_weak_name_needs_company() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models
        {
            public class Event { public string? City { get; set; } public string? UserName { get; set; } }
            public class Order { public string? {|PUR0205:City|} { get; set; } public string? {|PUR0205:CustomerName|} { get; set; } public string? Name { get; set; } }
            public class Address { public string? {|PUR0205:Street|} { get; set; } public string? {|PUR0205:ZipCode|} { get; set; } public string? Name { get; set; } }
            public class Visit { public string? {|PUR0205:IpAddress|} { get; set; } public string? {|PUR0205:UserAgent|} { get; set; } public string? City { get; set; } }
        }
        """);

    [Fact]
    public Task Two_telling_names_confirm_each_other_anywhere() => SuggestionSample.VerifyAsync("""
        public class RegisterRequest { public string? {|PUR0205:Email|} { get; set; } public string? {|PUR0205:FirstName|} { get; set; } public string? {|PUR0205:City|} { get; set; } }
        public class LoginRequest { public string? Email { get; set; } public string? Password { get; set; } }
        public class Reminder { public string? Email { get; set; } public string? BackupEmail { get; set; } }
        """);

    [Fact]
    public Task Data_annotations_speak_for_themselves_and_for_the_type() => SuggestionSample.VerifyAsync("""
        public class RegisterModel
        {
            public class InputModel
            {
                [Required, EmailAddress] public string? {|PUR0205:Account|} { get; set; }
                [Phone] public string? {|PUR0205:Number|} { get; set; }
                [CreditCard] public string? {|PUR0205:Card|} { get; set; }
                [DataType(DataType.PostalCode)] public string? {|PUR0205:Code|} { get; set; }
                [DataType(DataType.Password)] public string? Password { get; set; }
                public string? {|PUR0205:FullName|} { get; set; }
                [EmailAddress] public string? CompanyEmail { get; set; }
            }
        }
        public record Newsletter([property: EmailAddress] string {|PUR0205:To|});
        """);

    [Fact]
    public Task Who_marks_personal_data_has_decided() => SuggestionSample.VerifyAsync("""
        using Microsoft.AspNetCore.Identity;
        using Microsoft.Extensions.Compliance.Classification;
        public static class Taxonomy { public static DataClassification Private => new("Shop", "Private"); }
        public sealed class PrivateDataAttribute : DataClassificationAttribute { public PrivateDataAttribute() : base(Taxonomy.Private) { } }
        public class MailSettings
        {
            [PersonalData] public bool {|PUR0205:Subscribed|} { get; set; }
            [ProtectedPersonalData] public string? {|PUR0205:Key|} { get; set; }
            [PrivateData] public object? {|PUR0205:Extra|};
            [NoDataClassification] public string? FirstName { get; set; }
        }
        """);

    [Fact]
    public Task Log_attributes_hide_personal_data_or_secrets() => SuggestionSample.VerifyAsync("""
        using Destructurama.Attributed;
        public class PaymentCommand
        {
            [LogMasked] public string? {|PUR0205:Holder|} { get; set; }
            [NotLogged] public string? {|PUR0205:Note|} { get; set; }
            [NotLogged] public string? ApiKey { get; set; }
            [NotLogged] public string? Password { get; set; }
            [NotLogged] public object? Cache { get; set; }
        }
        namespace Destructurama.Attributed
        {
            public sealed class LogMaskedAttribute : Attribute { }
            public sealed class NotLoggedAttribute : Attribute { }
        }
        """);

    [Fact]
    public Task Types_of_the_framework_say_it_in_a_record() => SuggestionSample.VerifyAsync("""
        using System.Net;
        using System.Net.Mail;
        namespace Shop.Models
        {
            public class Login { public IPAddress? {|PUR0205:LastIp|} { get; set; } public IPAddress? {|PUR0205:Previous|} { get; set; } public IPAddress? ServerAddress { get; set; } }
            public class Listener { public IPAddress? Address { get; set; } }
            public class Invitation { public MailAddress? {|PUR0205:To|} { get; set; } }
        }
        public class Proxy { public IPAddress? ClientIp { get; set; } }
        public class Watch { public MailAddress? Alarm { get; set; } }
        """);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_value_object_of_another_project_is_data(bool isCompiled)
    {
        var test = SuggestionSample.Create("""
            namespace Shop.Models;
            public class Order { public Library.EmailAddress? {|PUR0205:Email|} { get; set; } }
            """);
        test.TestState.AddOtherProject("Library", "namespace Library; public class EmailAddress { public string Value => string.Empty; }", isCompiled);
        return test.RunAsync();
    }

    [Fact]
    public Task A_value_object_called_like_its_data_is_data() => SuggestionSample.VerifyAsync("""
        namespace Shop.Models
        {
            public class Order { public EmailAddress? {|PUR0205:Email|} { get; set; } public Email {|PUR0205:InvoiceEmail|} { get; set; } public QueuedEmail? QueuedEmail { get; set; } public Address? HomeAddress { get; set; } }
            public sealed record EmailAddress(string Value);
            public readonly record struct Email(string Value);
            public class QueuedEmail { public int Id { get; set; } }
            public class Address { public string? {|PUR0205:Street|} { get; set; } }
        }
        """);

    [Theory]
    [InlineData("public class Email { public Guid Id { get; set; } public string? To { get; set; } public string? Subject { get; set; } }")]
    [InlineData("public class Email { public int EmailId { get; set; } public string? Body { get; set; } }")]
    [InlineData("public abstract class Entity { public int Id { get; set; } } public class Email : Entity { public string? Body { get; set; } }")]
    public Task What_has_an_identity_is_no_value(string type) => SuggestionSample.VerifyAsync($$"""
        namespace Shop.Models;
        public class Verification { public Email? Email { get; set; } }
        {{type}}
        """);

    [Fact]
    public Task Japanese_names_are_known_as_they_are_written_and_in_latin_letters() => SuggestionSample.VerifyAsync("""
        public class 顧客
        {
            public string? {|PUR0205:氏名|} { get; set; }
            public string? {|PUR0205:フリガナ|} { get; set; }
            public string? {|PUR0205:電話番号|} { get; set; }
            public string? {|PUR0205:住所|} { get; set; }
            public string? {|PUR0205:メールアドレス|} { get; set; }
            public DateTime {|PUR0205:生年月日|} { get; set; }
            public int {|PUR0205:性別|} { get; set; }
            public string? 会社名 { get; set; }
            public string? 備考 { get; set; }
        }
        public class Kaiin
        {
            public string? {|PUR0205:Sei|} { get; set; }
            public string? {|PUR0205:Mei|} { get; set; }
            public string? {|PUR0205:DenwaBangou|} { get; set; }
            public string? {|PUR0205:Jusho|} { get; set; }
            public DateTime {|PUR0205:Seinengappi|} { get; set; }
        }
        namespace 販売.モデル { public class 注文 { public string? {|PUR0205:届け先住所|} { get; set; } public string? 商品名 { get; set; } } }
        """);

    [Theory]
    [InlineData("public string? {|#0:Email|} { get; set; }", "'Customer.Email' looks like an e-mail address (by its name) but has no tag: say with [PermittedPurposes] what it may be used for")]
    [InlineData("[Phone] public string? {|#0:Desk|} { get; set; }", "'Customer.Desk' looks like a telephone number (it is marked [Phone]) but has no tag: say with [PermittedPurposes] what it may be used for")]
    [InlineData("public System.Net.IPAddress? {|#0:Last|} { get; set; }", "'Customer.Last' looks like data about a person's device (by its type 'IPAddress') but has no tag: say with [PermittedPurposes] what it may be used for")]
    public Task The_message_says_why(string member, string message) => VerifyMessageAsync(SuggestionSample.Create($"public class Customer {{ {member} }}"), message);

    [Fact]
    public Task With_a_policy_the_message_proposes_the_category()
    {
        var test = SuggestionSample.Create("public class Customer { public string? {|#0:Email|} { get; set; } }");
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Tests.Policy.PolicySamples.With("")));
        return VerifyMessageAsync(test, "'Customer.Email' looks like an e-mail address (by its name) but has no tag: tag it, probably with [DataCategory(\"contact\")]");
    }

    private static Task VerifyMessageAsync(Verify.Test test, string message)
    {
        test.ExpectedDiagnostics.Add(Verify.Diagnostic("PUR0205").WithLocation(0).WithMessage(message));
        return test.RunAsync();
    }
}
