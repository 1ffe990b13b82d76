using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Provenance;

/// <summary>Tags that come from elsewhere: categories, attributes of one's own, the policy file, other projects.</summary>
public class TagSourcesTests
{
    private const string Categories = """<Categories><Category Id="contact" Purposes="service support" Prohibited="marketing.thirdparty"/><Category Id="open" Purposes="marketing service support"/></Categories>""";

    [Fact]
    public Task A_category_permits_what_the_policy_says() => Marketing.VerifyFileAsync("""
        [DataCategory("contact")] public struct Phone { public int Number; }
        public class Person { [DataCategory("contact")] public string Email = ""; [DataCategory("open")] public string Nick = ""; [DataCategory("open"), DataCategory("contact")] public string Both = ""; public Phone Phone; }
        [Purpose("marketing")] class Campaign { public object All(Person p) => (p.{|PUR0901:Email|}, p.Nick, p.{|PUR0901:Both|}, p.{|PUR0901:Phone|}); }
        [Purpose("support")] class Desk { public object All(Person p) => (p.Email, p.Nick, p.Both, p.Phone); }
        [Purpose("marketing.thirdparty")] class Partner { public object All(Person p) => (p.{|PUR0901:Email|}, p.Nick); }
        """, Categories);

    [Fact]
    public Task An_unknown_category_permits_nothing() => Marketing.VerifyFileAsync("""
        public class Person { [DataCategory({|PUR0201:"contactt"|})] public string Email = ""; }
        [Purpose("support")] class Desk { public object All(Person p) => p.{|PUR0901:Email|}; }
        """, Categories);

    [Fact]
    public Task A_category_without_a_policy_permits_nothing() => Marketing.VerifyFileAsync("""
        public class Person { [DataCategory({|PUR0201:"contact"|})] public string Email = ""; }
        [Purpose("support")] class Desk { public object All(Person p) => p.{|PUR0901:Email|}; }
        """);

    [Fact]
    public Task A_category_attribute_of_ones_own_tags_what_it_is_put_on() => Marketing.VerifyFileAsync("""
        [PermittedPurposes("support")] public sealed class ContactDataAttribute : Attribute { public int Level { get; set; } }
        [DataCategory("open"), PermittedPurposes("service")] public class OpenDataAttribute : ContactBaseAttribute { }
        public abstract class ContactBaseAttribute : Attribute { }
        [ContactData] public class Phone { public int Number; }
        public class Person
        {
            [ContactData(Level = 1)] public string Email { get; set; } = ""; [OpenData] public string Nick = ""; public Phone? Phone; [field: ContactData] public string Backed { get; set; } = "";
            [return: ContactData] public string Find() => "";
        }
        public record Row([ContactData] string Email);
        [Purpose("marketing")]
        class Campaign
        {
            public object All(Person p, Row r) => (p.{|PUR0901:Email|}, p.{|PUR0901:Nick|}, p.{|PUR0901:Phone|}, p.{|PUR0901:Backed|}, p.{|PUR0901:Find|}(), r.{|PUR0901:Email|});
            public object Attributes(ContactDataAttribute a) => (a, a.Level, new ContactDataAttribute { Level = 1 }.Level);
        }
        """, Categories);

    [Fact]
    public Task Bindings_tag_members_and_types_of_others() => Marketing.VerifyFileAsync("""
        [Purpose("marketing")]
        class Campaign
        {
            public System.Net.IPAddress? Last;
            public object?[] All(System.Net.Mail.MailAddress m, System.Net.IPAddress a, System.Net.IPEndPoint e, Exception x) =>
                [m.{|PUR0901:Address|}, m.Host, a.{|PUR0901:ScopeId|}, {|PUR0901:Last|}, e.{|PUR0901:Address|}, e.Port, System.Net.IPAddress.{|PUR0901:Parse|}(""), Environment.{|PUR0901:UserName|}, System.IO.Path.{|PUR0901:GetTempPath|}(), Environment.MachineName, x.Message];
        }
        [Purpose("support")] class Desk { public object All(System.Net.Mail.MailAddress m, System.Net.IPAddress a) => (m.Address, a, Environment.{|PUR0901:UserName|}); }
        """, Categories + """
        <Bindings>
          <Data Member="P:System.Net.Mail.MailAddress.Address" Category="contact"/>
          <Data Member="T:System.Net.IPAddress" Category="contact"/>
          <Data Member="P:System.Environment.UserName" Purposes="service"/>
          <Data Member="M:System.IO.Path.GetTempPath" Purposes="service"/>
        </Bindings>
        """);

    [Fact]
    public Task A_binding_holds_for_overrides_and_derived_types() => Marketing.VerifyFileAsync("""
        public class Account : Library.User<int> { public override string Email { get; set; } = ""; }
        namespace Library { public class User<T> { public virtual string Email { get; set; } = ""; public T? Key; } }
        [Purpose("marketing")] class Campaign { public object All(Account a, Library.User<string> u) => (a.{|PUR0901:Email|}, u.{|PUR0901:Email|}, u.Key, a.Key); }
        """, Categories + """<Bindings><Data Member="P:Library.User`1.Email" Category="contact"/></Bindings>""");

    [Fact]
    public Task Copies_of_the_attributes_count() => new Verify.Test
    {
        ReferenceAssemblies = ReferenceAssemblies.TestProject.Without("PurposeAnalyzers.Annotations"),
        TestState =
        {
            Sources =
            {
                """
                namespace PurposeAnalyzers.Annotations
                {
                    [System.AttributeUsage(System.AttributeTargets.All)] internal sealed class PermittedPurposesAttribute : System.Attribute { public PermittedPurposesAttribute(params string[] purposes) { } }
                    [System.AttributeUsage(System.AttributeTargets.All)] internal sealed class PurposeAttribute : System.Attribute { public PurposeAttribute(params string[] purposes) { } }
                }
                """,
                """
                using PurposeAnalyzers.Annotations;
                public class Person { [PermittedPurposes("support")] public string Email = ""; [Other.PermittedPurposes("support")] public string Name = ""; }
                [Purpose("marketing")] class Campaign { public string All(Person p) => p.{|PUR0901:Email|} + p.Name; }
                namespace Other { internal sealed class PermittedPurposesAttribute : System.Attribute { public PermittedPurposesAttribute(params string[] purposes) { } } }
                """,
            },
        },
    }.RunAsync();

    [Fact]
    public Task Tags_and_category_attributes_of_another_project_count()
    {
        var test = new Verify.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                public class Row : Model.IContact { [Model.ContactData] public string Phone = ""; public string Email => ""; }
                public class Vip : Model.Person { public override string Email { get; set; } = ""; }
                [Purpose("marketing")]
                class Campaign
                {
                    public object?[] All(Model.Person p, Row r, Vip v, Model.Contact c, Model.Number n) => [p.{|PUR0901:Email|}, p.{|PUR0901:Phone|}, r.{|PUR0901:Phone|}, r.{|PUR0901:Email|}, v.{|PUR0901:Email|}, c.{|PUR0901:Mail|}, p.{|PUR0901:Find|}(), {|PUR0901:n|}, p.Id, p.{|PUR0901:Backed|}];
                    public void Send([Model.ContactData] string to) { }
                }
                """,
        };
        test.TestState.AdditionalProjects["Model"].Sources.Add("""
            using PurposeAnalyzers.Annotations;
            namespace Model;
            [PermittedPurposes("support")] public sealed class ContactDataAttribute : System.Attribute { }
            public interface IContact { [ContactData] string Email { get; } }
            public class Person { [PermittedPurposes("support")] public virtual string Email { get; set; } = ""; [ContactData] public string Phone = ""; [return: ContactData] public string Find() => ""; public int Id; [field: PermittedPurposes("support")] public string Backed { get; set; } = ""; }
            public record Contact([PermittedPurposes("support")] string Mail);
            [ContactData] public struct Number { }
            """);
        test.TestState.AdditionalProjectReferences.Add("Model");
        return test.RunAsync();
    }

    [Fact]
    public Task Contradicting_the_source_of_another_project_is_reported()
    {
        var test = new Verify.Test
        {
            TestCode = """
                using PurposeAnalyzers.Annotations;
                public class Vip : Model.Person { [{|PUR0204:PermittedPurposes("support", "marketing")|}] public override string Email { get; set; } = ""; }
                """,
        };
        test.TestState.AdditionalProjects["Model"].Sources.Add("""
            using PurposeAnalyzers.Annotations;
            namespace Model;
            public class Person { [PermittedPurposes("support")] public virtual string Email { get; set; } = ""; }
            """);
        test.TestState.AdditionalProjectReferences.Add("Model");
        return test.RunAsync();
    }
}
