using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Policy;

/// <summary>What bindings find in source and metadata, and when one that finds nothing is reported.</summary>
public sealed class BindingResolverTests : PolicyTestBase
{
    private const string Library = """
        namespace Contoso.Identity
        {
            public class UserBase<TKey> { public virtual string Email { get; set; } public TKey Key; }
            public class User : UserBase<string> { public string Phone; public string Find(int id) => null; public string Find<T>(T[] ids) => null; }
            public class Mask { public static string operator !(Mask m) => null; public Mask(string s) { } public string this[int i] => null; }
            public interface IStore { string Load(); }
            public interface ICache : IStore { }
            public class Outer<T> { public class Inner<U> { public (T, U) Pair { get; set; } } }
            public enum Gender { Unknown }
            public sealed class PiiAttribute : System.Attribute { }
        }
        """;

    private const string Application = """
        namespace Contoso.Marketing
        {
            public partial class Campaign { public event System.Action Sent; public partial string Run(); private Contoso.Identity.UserBase<int> user; string Use() => user.Email; }
            public partial class Campaign { public partial string Run() => Contoso.Marketing.Extensions.Shout(""); }
            public static class Extensions { public static string Shout(this string s) => s.Shout(); }
        }
        class Global { }
        """;

    private static readonly MetadataReference Core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
    private static readonly CSharpCompilation LibraryCompilation = Compile("Contoso.Identity", Library, Core);
    private static readonly CSharpCompilation Compilation = Compile("Contoso.App", Application, Core, LibraryCompilation.ToMetadataReference());
    private static readonly CSharpCompilation MetadataCompilation = Compile("Contoso.App", Application, Core, Emit(LibraryCompilation));

    [Theory]
    [InlineData("P:Contoso.Identity.UserBase`1.Email")]
    [InlineData("F:Contoso.Identity.UserBase`1.Key")]
    [InlineData("F:Contoso.Identity.User.Phone")]
    [InlineData("M:Contoso.Identity.User.Find(System.Int32)")]
    [InlineData("M:Contoso.Identity.User.Find``1(``0[])")]
    [InlineData("M:Contoso.Identity.Mask.op_LogicalNot(Contoso.Identity.Mask)")]
    [InlineData("M:Contoso.Identity.Mask.#ctor(System.String)")]
    [InlineData("P:Contoso.Identity.Mask.Item(System.Int32)")]
    [InlineData("P:Contoso.Identity.Outer`1.Inner`1.Pair")]
    [InlineData("T:Contoso.Identity.Gender")]
    [InlineData("T:Contoso.Marketing.Campaign")]
    [InlineData("T:Global")]
    [InlineData("M:Contoso.Marketing.Extensions.Shout(System.String)")]
    public void A_data_binding_finds_its_symbol_in_source_and_metadata(string id)
    {
        foreach (var compilation in new[] { Compilation, MetadataCompilation })
        {
            var bindings = Resolve(compilation, $"<Data Member='{id}' Category='contact'/>");
            Assert.Empty(bindings.Diagnostics);
            var symbol = Assert.Single(bindings.Data.Symbols);
            Assert.Equal(id, symbol.GetDocumentationCommentId());
            Assert.Equal("contact", Assert.Single(bindings.Data.Of(symbol)).Category);
        }
    }

    [Fact]
    public void A_constructed_symbol_finds_the_binding_of_its_definition()
    {
        var bindings = Resolve(Compilation, "<Data Member='P:Contoso.Identity.UserBase`1.Email' Category='contact'/>");
        var constructed = Type("Contoso.Identity.User").BaseType!.GetMembers("Email").Single();
        Assert.False(constructed.IsDefinition);
        Assert.Single(bindings.Data.Of(constructed));
        Assert.Empty(bindings.Data.Of(Type("Contoso.Identity.User")));
    }

    [Fact]
    public void A_reduced_extension_and_both_parts_of_a_partial_method_find_the_binding()
    {
        var bindings = Resolve(
            Compilation,
            "<Anonymizer Member='M:Contoso.Marketing.Extensions.Shout(System.String)'/><Anonymizer Member='M:Contoso.Marketing.Campaign.Run'/>");
        var shout = (IMethodSymbol)Type("Contoso.Marketing.Extensions").GetMembers("Shout").Single();
        Assert.Single(bindings.Anonymizers.Of(shout.ReduceExtensionMethod(Compilation.GetSpecialType(SpecialType.System_String))!));
        var run = (IMethodSymbol)Type("Contoso.Marketing.Campaign").GetMembers("Run").Single();
        Assert.Single(bindings.Anonymizers.Of(run));
        Assert.Single(bindings.Anonymizers.Of(run.PartialImplementationPart!));
    }

    [Fact]
    public void Every_kind_of_binding_has_its_table()
    {
        var bindings = Resolve(
            Compilation,
            """
            <Code Scope="N:Contoso.Marketing" Purposes="marketing"/>
            <Code Scope="N:Contoso.Marketing" Assembly="contoso.app" Purposes="service"/>
            <Code Scope="N:Contoso.Marketing" Assembly="Other" Purposes="marketing.email"/>
            <Code Scope="E:Contoso.Marketing.Campaign.Sent" Purposes="marketing"/>
            <Code Assembly="Contoso.App" Purposes="service"/>
            <Disclosure Scope="N:Stripe" Recipient="partner"/>
            <Disclosure Assembly="Stripe.net" Recipient="partner"/>
            <Log Member="M:Contoso.Identity.User.Find(System.Int32)"/>
            <ConsentCheck Member="M:Contoso.Marketing.Campaign.Run" Purposes="marketing" Version="1"/>
            <Claim Type="email" Category="contact"/>
            <Claim Type="EMAIL" Purposes="service"/>
            """);
        Assert.Empty(bindings.Diagnostics);
        Assert.Equal(["marketing", "service"], bindings.Code.OfNamespace("Contoso.Marketing", "Contoso.App").SelectMany(b => b.Purposes));
        Assert.Equal(["marketing"], bindings.Code.OfNamespace("Contoso.Marketing", "Contoso.Identity").SelectMany(b => b.Purposes));
        Assert.Empty(bindings.Code.OfNamespace("Contoso", "Contoso.App"));
        Assert.Equal(["service"], bindings.Code.OfAssembly("contoso.APP").SelectMany(b => b.Purposes));
        Assert.Single(bindings.Code.Of(Type("Contoso.Marketing.Campaign").GetMembers("Sent").Single()));
        Assert.Single(bindings.Disclosures.OfNamespace("Stripe", "Any"));
        Assert.Single(bindings.Disclosures.OfAssembly("Stripe.net"));
        Assert.Single(bindings.Logs.Symbols);
        Assert.Single(bindings.ConsentChecks.Symbols);
        Assert.Equal(2, bindings.Claims["Email"].Length);
        Assert.True(bindings.Data.IsEmpty);
        Assert.False(bindings.Code.IsEmpty);
    }

    [Fact]
    public void Two_bindings_of_one_symbol_are_both_found_in_the_order_of_the_file()
    {
        var bindings = Resolve(
            Compilation,
            "<Data Member='F:Contoso.Identity.User.Phone' Category='contact'/><Data Member='F:Contoso.Identity.User.Phone' Purposes='service'/>");
        Assert.Equal(["contact", null], bindings.Data.Of(Type("Contoso.Identity.User").GetMembers("Phone").Single()).Select(b => b.Category));
    }

    [Theory]
    [InlineData("P:Contoso.Identity.User.Email", "the member is declared by a base type: 'P:Contoso.Identity.UserBase`1.Email'")]
    [InlineData("P:Contoso.Identity.User.Phone", "'Phone' is written 'F:Contoso.Identity.User.Phone'")]
    [InlineData("M:Contoso.Identity.User.Find(System.String)", "'Find' has other parameters, as in 'M:Contoso.Identity.User.Find(System.Int32)'")]
    [InlineData("M:Contoso.Identity.Mask.#ctor", "'#ctor' has other parameters, as in 'M:Contoso.Identity.Mask.#ctor(System.String)'")]
    [InlineData("M:Contoso.Identity.ICache.Load", "the member is declared by a base type: 'M:Contoso.Identity.IStore.Load'")]
    [InlineData("P:Contoso.Identity.UserBase`1.Emial", "'Contoso.Identity.UserBase`1' has no member 'Emial'; did you mean 'P:Contoso.Identity.UserBase`1.Email'?")]
    [InlineData("P:Contoso.Identity.User.Birthday", "'Contoso.Identity.User' has no member 'Birthday'")]
    [InlineData("P:Contoso.Identity.UserBase.Email", "'Contoso.Identity' has no type 'UserBase'; did you mean 'P:Contoso.Identity.UserBase`1.Email'?")]
    [InlineData("T:Contoso.Identity.Gendre", "'Contoso.Identity' has no type 'Gendre'; did you mean 'T:Contoso.Identity.Gender'?")]
    [InlineData("T:Contoso.Identity.Outer`1.Innre`1", "'Contoso.Identity.Outer`1' has no type 'Innre`1'; did you mean 'T:Contoso.Identity.Outer`1.Inner`1'?")]
    public void A_binding_whose_container_exists_is_reported_with_the_reason(string id, string reason) =>
        AssertMismatch($"<Data Member='{id}' Category='contact'/>", id, $"The binding for '{id}' matches nothing: {reason}");

    [Theory]
    [InlineData("T:Contoso.Identity.Gender", "the type is no attribute")]
    [InlineData("T:Contoso.Identity.PiAttribute", "'Contoso.Identity' has no type 'PiAttribute'; did you mean 'T:Contoso.Identity.PiiAttribute'?")]
    public void A_marker_that_is_no_attribute_is_reported_with_the_reason(string id, string reason) =>
        AssertMismatch($"<Marker Attribute='{id}' Category='contact'/>", id, $"The binding for '{id}' matches nothing: {reason}");

    [Fact]
    public void A_marker_of_a_library_that_is_not_there_is_not_reported() =>
        Assert.Empty(Resolve(Compilation, "<Marker Attribute='T:Microsoft.AspNetCore.Identity.PersonalDataAttribute' Category='contact'/>").Diagnostics);

    [Theory]
    [InlineData("P:Microsoft.AspNetCore.Identity.IdentityUser`1.Email")]
    [InlineData("T:Microsoft.AspNetCore.Identity.IdentityUser")]
    [InlineData("T:Missing")]
    [InlineData("P:Contoso.Identity.Missing.Email")]
    public void A_binding_whose_container_does_not_exist_is_not_reported(string id) =>
        Assert.Empty(Resolve(Compilation, $"<Data Member='{id}' Category='contact'/>").Diagnostics);

    [Theory]
    [InlineData("F:Contoso.Billing.Card.number")]
    [InlineData("F:Contoso.Billing.Card.Nummer")]
    public void A_field_that_a_reference_assembly_may_leave_out_is_not_reported(string id)
    {
        var billing = Compile("Contoso.Billing", "namespace Contoso.Billing { public class Card { private string number = \"\"; public string Number => number; } }", MetadataReference.CreateFromFile(typeof(object).Assembly.Location));
        using var stream = new MemoryStream();
        Assert.True(billing.Emit(stream, options: new EmitOptions(metadataOnly: true, includePrivateMembers: false)).Success);
        var shop = Compile("Contoso.Shop", "", MetadataReference.CreateFromFile(typeof(object).Assembly.Location), MetadataReference.CreateFromImage(stream.ToArray()));
        Assert.Empty(Resolve(shop, $"<Data Member='{id}' Category='contact'/>").Diagnostics);
        Assert.Single(Resolve(shop, "<Data Member='P:Contoso.Billing.Card.Nummer' Category='contact'/>").Diagnostics);
    }

    [Fact]
    public void A_namespace_that_does_not_exist_is_not_reported() =>
        Assert.Empty(Resolve(Compilation, "<Code Scope='N:Contoso.Billing' Purposes='service'/><Disclosure Scope='N:Stripe' Recipient='partner'/>").Diagnostics);

    [Theory]
    [InlineData("<Data Member='P:Contoso.Identity.Missing.Email' Assembly='Contoso.Identity' Category='contact'/>", "P:Contoso.Identity.Missing.Email", "the assembly 'Contoso.Identity' has no type 'Contoso.Identity.Missing'")]
    [InlineData("<Data Member='T:Missing' Assembly='contoso.identity' Category='contact'/>", "T:Missing", "the assembly 'Contoso.Identity' has no type 'Missing'")]
    [InlineData("<Data Member='P:Contoso.Identity.UserBase`1.Emial' Assembly='Contoso.Identity' Category='contact'/>", "P:Contoso.Identity.UserBase`1.Emial", "'Contoso.Identity.UserBase`1' has no member 'Emial'; did you mean 'P:Contoso.Identity.UserBase`1.Email'?")]
    [InlineData("<Data Member='F:Contoso.Identity.User.Phone' Assembly='Contoso.App' Category='contact'/>", "F:Contoso.Identity.User.Phone", "the assembly 'Contoso.App' has no type 'Contoso.Identity.User'")]
    [InlineData("<Code Scope='N:Contoso.Billing' Assembly='Contoso.App' Purposes='service'/>", "N:Contoso.Billing", "the assembly 'Contoso.App' has no such namespace")]
    public void A_binding_that_matches_nothing_in_its_assembly_is_reported(string binding, string id, string reason) =>
        AssertMismatch(binding, id, $"The binding for '{id}' matches nothing: {reason}");

    [Theory]
    [InlineData("<Data Member='P:A.B.C' Assembly='Not.Referenced' Category='contact'/>")]
    [InlineData("<Code Scope='N:Contoso.Billing' Assembly='Not.Referenced' Purposes='service'/>")]
    [InlineData("<Code Assembly='Not.Referenced' Purposes='service'/>")]
    [InlineData("<Code Scope='N:Contoso.Identity' Assembly='Contoso.Identity' Purposes='service'/>")]
    public void A_binding_of_an_assembly_that_is_not_referenced_or_matches_is_not_reported(string binding) =>
        Assert.Empty(Resolve(Compilation, binding).Diagnostics);

    [Fact]
    public void Only_symbols_of_the_named_assembly_are_bound()
    {
        var bindings = Resolve(Compilation, "<Data Member='F:Contoso.Identity.User.Phone' Assembly='Contoso.App' Category='contact'/>");
        Assert.True(bindings.Data.IsEmpty);
    }

    [Fact]
    public void Without_policy_nothing_is_bound() =>
        Assert.Same(ResolvedBindings.None, BindingResolver.Resolve(null, Compilation, CancellationToken.None));

    [Theory]
    [InlineData("Scope='N:Contoso.Identity'", true)]
    [InlineData("Scope='N:Contoso'", true)]
    [InlineData("Scope='N:Contoso.Marketing'", true)]
    [InlineData("Scope='T:Contoso.Identity.User'", true)]
    [InlineData("Assembly='contoso.identity'", true)]
    [InlineData("Assembly='Contoso.App'", true)]
    [InlineData("Scope='N:Stripe'", false)]
    [InlineData("Scope='N:Contoso.Stripe'", false)]
    [InlineData("Scope='N:Identity'", false)]
    [InlineData("Scope='N:Contoso.Identity.User'", false)]
    [InlineData("Assembly='Stripe.net'", false)]
    public void A_scope_is_looked_for_only_where_some_of_it_exists(string scope, bool exists)
    {
        foreach (var compilation in new[] { Compilation, MetadataCompilation })
        {
            Assert.Equal(exists, Resolve(compilation, $"<Disclosure {scope} Recipient='partner'/>").Disclosures.MayApplyTo(compilation));
        }
    }

    [Theory]
    [InlineData("Scope='N:Contoso.Identity'", true)]
    [InlineData("Assembly='Contoso.Identity'", true)]
    [InlineData("Scope='N:Contoso.Marketing'", false)]
    public void A_reference_that_code_reaches_by_an_alias_only_exists_too(string scope, bool exists)
    {
        var compilation = Compile("Contoso.App", "extern alias identity; class Uses { identity::Contoso.Identity.User user; }", Core, Emit(LibraryCompilation).WithAliases(["identity"]));
        Assert.Equal(exists, Resolve(compilation, $"<Disclosure {scope} Recipient='partner'/>").Disclosures.MayApplyTo(compilation));
    }

    private static void AssertMismatch(string binding, string at, string message)
    {
        var text = PolicySamples.With($"<Bindings>{binding}</Bindings>");
        var diagnostic = Assert.Single(Resolve(Compilation, binding).Diagnostics);
        Assert.Equal(("PUR0004", at, message), (diagnostic.Id, At(text, diagnostic), Message(diagnostic)));
    }

    private static ResolvedBindings Resolve(Compilation compilation, string bindings)
    {
        var file = Read(PolicySamples.With($"<Bindings>{bindings}</Bindings>"));
        Assert.Empty(file.Diagnostics);
        return BindingResolver.Resolve(file.Policy, compilation, CancellationToken.None);
    }

    private static INamedTypeSymbol Type(string name) => Compilation.GetTypeByMetadataName(name)!;

    private static CSharpCompilation Compile(string name, string source, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return compilation;
    }

    private static PortableExecutableReference Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        Assert.True(compilation.Emit(stream).Success);
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
