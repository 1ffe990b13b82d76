namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>Writing and naming a member reads nothing.</content>
public partial class UseOutsidePurposeTests
{
    [CSharp14Fact]
    public Task A_write_is_no_use() => Marketing.VerifyBodyAsync("""
        p.Email = "a"; p.Visits = 1; q?.Email = "a"; q!.Next!.Email = s; p.Email = p.Name = "a"; (p.Email, i) = ("a", 1); (p.Email, (p.Age, _)) = ("a", (1, 2));
        var made = new Person { Email = "a", Phones = ["1"], Next = new() { Email = s } }; p.Phones = new() { "1" };
        p.Names[0] = "a"; p.Notes["k"] = "v"; p.Phones![0] = "1"; p.Phones[^1] = "1"; p.Names[^1] = "a"; (p.Names[0], p.Names[1]) = ("a", "b"); p.Home.City = "x"; p.Home = default;
        int.TryParse(s, out p.Visits); foreach (var each in all) { each.Email = null; } all.ForEach(x => x.Email = "a");
        """);

    [Fact]
    public Task A_write_that_reads_first_is_reported() => Marketing.VerifyBodyAsync("""
        p.{|PUR0901:Email|} += "a"; p.{|PUR0901:Visits|}++; --p.{|PUR0901:Visits|}; p.{|PUR0901:Visits|} |= 1; System.Threading.Interlocked.Increment(ref p.{|PUR0901:Visits|});
        p.{|PUR0901:Names|}[0] += "a"; p.{|PUR0901:Notes|}["k"] += "v"; ref var home = ref p.{|PUR0901:Home|}; s = p.Email = "a"; (p.Email, p.Name) = (p.{|PUR0901:Name|}, s ?? "");
        p.Email = q!.{|PUR0901:Email|}; var made = new Person { Email = p.{|PUR0901:Email|} }; p.Names[p.{|PUR0901:Visits|}] = "a";
        """);

    [Fact]
    public Task A_copy_with_new_values_is_no_use() => Marketing.VerifyFileAsync("""
        public record Person([property: PermittedPurposes("support")] string Email, int Id);
        [Purpose("marketing")] public class Campaign { public Person Blank(Person p) => p with { Email = "" }; public Person New() => new("a", 1) { Email = "b" }; }
        """);

    [Fact]
    public Task A_name_or_type_is_no_use() => Marketing.VerifyAsync("""
        /// <summary>Never reads <see cref="Person.Email"/>.</summary>
        [Purpose("marketing")]
        [System.ComponentModel.Description(nameof(Person.Email))]
        public class Campaign
        {
            public string Name(Person p) => nameof(p.Email) + nameof(Person.Email) + nameof(p.Next.Email) + nameof(p.Email.Length) + typeof(Person).Name + typeof(Dictionary<Person, int>);
            [Obsolete(nameof(Person.Email))] public int Size(Person p) { switch (p.Id) { case 1: return 0; default: return default(Person) is null ? 1 : 2; } }
        }
        """);

    [Fact]
    public Task A_tagged_constant_in_an_attribute_argument_is_no_use_and_in_code_it_is() => Marketing.VerifyFileAsync("""
        public static class Contact { [PermittedPurposes("support")] public const string Hotline = "1"; }
        [Purpose("marketing")]
        [System.ComponentModel.Description(Contact.Hotline)]
        class Campaign
        {
            [Obsolete("Call " + Contact.Hotline)] public void Old() { }
            public string Line() => Contact.{|PUR0901:Hotline|};
            public bool Is(string s) => s switch { Contact.{|PUR0901:Hotline|} => true, _ => false };
        }
        """);

    [Fact]
    public Task Members_of_the_same_name_elsewhere_are_no_personal_data() => Marketing.VerifyAsync("""
        public enum Login { Email, Phone }
        public static class ClaimTypes { public const string Email = "email"; }
        public class Settings { public string Email = ""; public string Name = ""; }
        [Purpose("marketing")]
        public class Campaign
        {
            public object Names(Settings s, System.IO.FileInfo f) => (s.Email, s.Name, Login.Email, ClaimTypes.Email, f.FullName, Environment.UserName, new { Email = 1 }.Email, (Email: 1, 2).Email);
        }
        """);

    [Fact]
    public Task A_member_that_holds_no_personal_data_is_free() => Marketing.VerifyBodyAsync("""
        Use(p.Id); Use(p.Next!.Id); Use(p); Use(all.Select(x => x.Id).ToList()); Use(p.Next?.Next); ArgumentNullException.ThrowIfNull(p);
        """);

    [Fact]
    public Task A_conditional_chain_is_one_finding() => Marketing.VerifyBodyAsync("""
        Use(q?.{|PUR0901:Email|}); Use(q?.Next?.{|PUR0901:Email|}?.Trim().ToUpper()); Use(p.{|PUR0901:Email|}?.Length); s = q?.{|PUR0901:Email|} ?? p.Next?.{|PUR0901:Email|}!;
        """);
}
