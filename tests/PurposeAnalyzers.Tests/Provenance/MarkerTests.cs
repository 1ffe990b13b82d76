using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Provenance;

/// <summary>Attributes of others that the policy takes for tags.</summary>
public class MarkerTests
{
    private const string Categories = """<Categories><Category Id="contact" Purposes="support"/><Category Id="open" Purposes="marketing support"/></Categories>""";

    private const string Personal = """<Marker Attribute="T:Microsoft.AspNetCore.Identity.PersonalDataAttribute" Category="contact"/>""";

    private const string Pii = """<Marker Attribute="T:Model.PiiAttribute" Category="contact"/>""";

    [Fact]
    public Task What_a_library_marks_is_tagged_for_who_inherits_it() => VerifyAsync("""
        using Microsoft.AspNetCore.Identity;
        public class Account : IdentityUser { public string? City { get; set; } [PersonalData] public string? Street { get; set; } }
        [Purpose("marketing")] class Campaign { public object?[] All(Account a, IdentityUser<Guid> u) => [a.{|PUR0901:Email|}, a.{|PUR0901:PhoneNumber|}, u.{|PUR0901:UserName|}, a.{|PUR0901:Street|}, a.City, a.SecurityStamp]; }
        [Purpose("support")] class Desk { public object? All(Account a) => a.Email; }
        """, Personal);

    [Fact]
    public Task A_tag_or_a_binding_of_the_member_itself_says_it_more_exactly() => VerifyAsync("""
        using Microsoft.AspNetCore.Identity;
        public class Account : IdentityUser { [PersonalData, DataCategory("open")] public string? City { get; set; } }
        [Purpose("marketing")] class Campaign { public object?[] All(Account a) => [a.{|PUR0901:Email|}, a.Id, a.City]; }
        """, Personal + """<Data Member="P:Microsoft.AspNetCore.Identity.IdentityUser`1.Id" Category="open"/>""");

    [Fact]
    public Task A_marker_tags_whatever_it_is_on() => VerifyAsync("""
        [AttributeUsage(AttributeTargets.All)] public sealed class PiiAttribute : Attribute { }
        [Pii] public class Phone { public int Number; }
        public class Person
        {
            [Pii] public string Email { get; set; } = ""; [Pii] public string Nick = ""; public Phone? Phone; [field: Pii] public string Backed { get; set; } = ""; public int Id;
            [return: Pii] public string Find() => "";
        }
        public record Row([Pii] string Email);
        [Purpose("marketing")]
        class Campaign
        {
            public object?[] All(Person p, Row r) => [p.{|PUR0901:Email|}, p.{|PUR0901:Nick|}, p.{|PUR0901:Phone|}, p.{|PUR0901:Backed|}, p.{|PUR0901:Find|}(), r.{|PUR0901:Email|}, p.Id];
        }
        """, """<Marker Attribute="T:PiiAttribute" Category="contact"/>""");

    [Fact]
    public Task Classifications_of_the_compliance_library_are_tags() => VerifyAsync("""
        using Microsoft.Extensions.Compliance.Classification;
        public static class Taxonomy { public static DataClassification Private => new("Shop", "Private"); public static DataClassification Public => new("Shop", "Public"); }
        public sealed class PrivateDataAttribute : DataClassificationAttribute { public PrivateDataAttribute() : base(Taxonomy.Private) { } }
        public sealed class PublicDataAttribute : DataClassificationAttribute { public PublicDataAttribute() : base(Taxonomy.Public) { } }
        public class Person { [PrivateData] public string Email = ""; [PublicData] public string Nick = ""; [NoDataClassification] public string Note = ""; [UnknownDataClassification] public string Rest = ""; }
        [Purpose("marketing")] class Campaign { public object?[] All(Person p) => [p.{|PUR0901:Email|}, p.Nick, p.Note, p.{|PUR0901:Rest|}]; }
        """, """
        <Marker Attribute="T:Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute" Category="contact"/>
        <Marker Attribute="T:PublicDataAttribute" Category="open"/>
        """);

    [Fact]
    public Task The_first_argument_may_decide() => VerifyAsync("""
        using System.ComponentModel.DataAnnotations;
        public enum Level { None, Contact, Same = Contact }
        public sealed class SensitiveAttribute : Attribute { public SensitiveAttribute(Level level = Level.None) { } public SensitiveAttribute(string? what) { } }
        public class Person
        {
            [DataType(DataType.EmailAddress)] public string Email = ""; [DataType(DataType.Url)] public string Site = ""; [EmailAddress] public string Other = "";
            [Sensitive(Level.Same)] public string Phone = ""; [Sensitive(Level.None)] public string Note = ""; [Sensitive("address")] public string Street = ""; [Sensitive((string?)null)] public string Rest = ""; [Sensitive] public string Last = "";
        }
        [Purpose("marketing")]
        class Campaign { public object?[] All(Person p) => [p.{|PUR0901:Email|}, p.Site, p.Other, p.{|PUR0901:Phone|}, p.Note, p.{|PUR0901:Street|}, p.Rest, p.Last]; }
        """, """
        <Marker Attribute="T:System.ComponentModel.DataAnnotations.DataTypeAttribute" Value="EmailAddress" Category="contact"/>
        <Marker Attribute="T:SensitiveAttribute" Value="Contact" Category="contact"/>
        <Marker Attribute="T:SensitiveAttribute" Value="address" Purposes="support"/>
        <Marker Attribute="T:SensitiveAttribute" Purposes="marketing"/>
        """);

    [Fact]
    public Task Markers_of_another_project_count_also_without_our_annotations_there()
    {
        var test = new Verify.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                [Purpose("marketing")] class Campaign { public object?[] All(Model.Person p, Model.IHasPhone i, Model.Client c) => [p.{|PUR0901:Email|}, i.{|PUR0901:Phone|}, c.{|PUR0901:Phone|}, c.Id]; }
                """,
        };
        test.TestState.AdditionalProjects["Model"].Sources.Add("""
            namespace Model;
            public class PiiAttribute : System.Attribute { }
            public sealed class ContactAttribute : PiiAttribute { }
            public class Person { [Pii] public string? Email { get; set; } }
            public interface IHasPhone { [Contact] string? Phone { get; } }
            public class Client : IHasPhone { public string? Phone => null; public int Id => 0; }
            """);
        test.TestState.AdditionalProjects["Model"].ReferenceAssemblies = ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations");
        test.TestState.AdditionalProjectReferences.Add("Model");
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Marketing.Policy(Categories + $"<Bindings>{Pii}</Bindings>")));
        return test.RunAsync();
    }

    [Fact]
    public Task What_is_marked_needs_no_suggestion()
    {
        var test = new Verify.Test { TestCode = "using Microsoft.AspNetCore.Identity; public class Customer { [PersonalData] public string? Email { get; set; } public string? {|PUR0205:Phone|} { get; set; } }" };
        test.DisabledDiagnostics.Clear();
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", Marketing.Policy(Categories + $"<Bindings>{Personal}</Bindings>")));
        return test.RunAsync();
    }

    private static Task VerifyAsync(string source, string markers) => Marketing.VerifyFileAsync(source, Categories + $"<Bindings>{markers}</Bindings>");
}
