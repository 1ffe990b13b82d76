namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>What goes into an anonymizer is no use.</content>
public partial class UseOutsidePurposeTests
{
    private const string Anonymizers = """
        public static class Masking
        {
            [Anonymizes] public static string Mask(this string? text) => "";
            [Anonymizes] public static int Bucket(int? age) => 0;
            [Anonymizes] public static T Each<T>(IEnumerable<T> all, Func<T, object?> part) => default!;
            public static string Plain(this string? text) => "";
        }
        public readonly struct Text(string? value)
        {
            [Anonymizes] public static Text operator !(Text text) => default;
            [Anonymizes] public static bool operator ==(Text a, string? b) => false;
            public static bool operator !=(Text a, string? b) => false;
            [Anonymizes] public static Text operator -(Text a, string? b) => default;
            [Anonymizes] public static explicit operator Text(int value) => default;
            public static implicit operator Text(string? value) => default;
            [Anonymizes] public int this[string? salt] => 0;
            public override bool Equals(object? other) => false;
            public override int GetHashCode() => 0;
        }

        """;

    [Fact]
    public Task The_argument_of_an_anonymizer_is_no_use() => Marketing.VerifyAsync(Anonymizers + """
        [Purpose("marketing")]
        public class Campaign
        {
            public void Run(Person p, Person? q, List<Person> all, Text t)
            {
                Masking.Mask(p.Email); Masking.Mask(p.Email!.Trim().ToUpper()); Masking.Mask($"{p.Name} {p.Email}"); Masking.Mask(p.Name + p.Email); Masking.Mask(q?.Email ?? "none");
                Masking.Bucket(p.Age); Masking.Bucket(p.Age is { } age ? age : 0); Masking.Each(all, x => x.Email); Masking.Each(all.OrderBy(x => x.Name), x => 1); Masking.Mask(text: p.Email);
                Masking.Mask(string.Concat(all.Select(x => x.Email))); Masking.Mask(Masking.Plain(p.Email)); var u = (Text)p.Visits; var v = t[p.Email]; var w = t == p.Email; t -= p.Email; t = t - p.Email;
            }
        }
        """);

    [Fact]
    public Task The_receiver_of_an_anonymizer_is_no_use() => Marketing.VerifyAsync(Anonymizers + """
        public class Phone { [Anonymizes] public string Area { get; } = ""; [Anonymizes] public string Country() => ""; public string Number { get; } = ""; }
        public class Owner { [PermittedPurposes("support")] public Phone? Phone { get; set; } [PermittedPurposes("support")] public Text Text { get; set; } }
        [Purpose("marketing")]
        public class Campaign
        {
            public void Run(Person p, Person? q, Owner o, Owner? n)
            {
                object?[] silent = [p.Email.Mask(), p.Email!.Trim().Mask(), p.Email?.Mask(), p.Email?.Trim().Mask(), q?.Email.Mask(), q?.Email?.Trim().ToUpper().Mask(), (p.Email ?? "").Mask(), p.Email?.Trim()?.Mask()];
                silent = [o.Phone!.Area, o.Phone?.Area, n?.Phone?.Area, o.Phone!.Country(), n?.Phone?.Country(), o.Phone?.Area.Length, !o.Text, p.Email.Mask().Plain()];
                object?[] reported = [p.{|PUR0901:Email|}.Plain(), p.{|PUR0901:Email|}?.Plain(), o.{|PUR0901:Phone|}!.Number, o.{|PUR0901:Phone|}?.Number];
            }
        }
        """);

    [Fact]
    public Task A_read_beside_an_anonymizer_is_reported() => Marketing.VerifyAsync(Anonymizers + """
        [Purpose("marketing")]
        public class Campaign
        {
            public void Use(object? value) { }
            public void Run(Person p, Person? q)
            {
                Use(p.Email.Mask() + p.{|PUR0901:Name|}); Use(p.{|PUR0901:Email|} ?? p.Name.Mask()); Use(Masking.Plain(p.{|PUR0901:Email|})); Use(p.{|PUR0901:Email|}?.Insert(0, p.Name.Mask()));
                Use(p.{|PUR0901:Email|}?.Equals(p.Name.Mask())); var both = (p.{|PUR0901:Email|}, p.Email.Mask()); Use(q?.Next is { {|PUR0901:Email|}: "a" }); Func<string?, string> later = Masking.Mask; later(p.{|PUR0901:Email|});
            }
        }
        """);

    [Fact]
    public Task What_an_anonymizer_reads_inside_is_no_use() => Marketing.VerifyAsync("""
        [Purpose("marketing")]
        class Campaign
        {
            [Anonymizes] public string Initials(Person p) { string First(string? s) => s + p.Name; return First(p.Email) + new[] { p }.Select(x => x.Email).First(); }
            [Anonymizes] public string Kind { get { return Latest.Email + ""; } }
            public string Other { [Anonymizes] get { return Latest.Email + ""; } }
            public Person Latest = new();
            public string Call(Person p) => Initials(p) + Kind + Other + Latest.{|PUR0901:Email|};
        }
        """);

    [Fact]
    public Task An_anonymizer_is_a_boundary_for_its_callers() => Marketing.VerifyAsync("""
        static class Desk { [Anonymizes] public static string Initials(Person p) => p.Name + p.Email; public static string Full(Person p) => p.Name; }
        [Purpose("marketing")] class Campaign { public string Call(Person p) => Desk.Initials(p) + Desk.{|PUR0902:Full|}(p); }
        """);

    [Fact]
    public Task A_base_or_interface_member_makes_an_anonymizer() => Marketing.VerifyAsync("""
        public interface IMask { [Anonymizes] string Mask(string? text); [Anonymizes] string this[string? text] { get; } }
        public abstract class Mask { [Anonymizes] public abstract string Hide(string? text); }
        public class Stars : Mask, IMask
        {
            public override string Hide(string? text) => "";
            string IMask.Mask(string? text) => "";
            public string this[string? text] => "";
        }
        public class Dots : Stars { public override string Hide(string? text) => ""; }
        public interface IPlain { string Mask(string? text); }
        public class Marked : IPlain { [Anonymizes] public string Mask(string? text) => ""; }
        [Purpose("marketing")]
        public class Campaign
        {
            public void Run<T>(Person p, Stars stars, Dots dots, IMask mask, T any, IPlain plain, Marked marked) where T : IMask
            {
                stars.Hide(p.Email); dots.Hide(p.Email); mask.Mask(p.Email); any.Mask(p.Email); marked.Mask(p.Email); _ = stars[p.Email] + mask[p.Email];
                plain.Mask(p.{|PUR0901:Email|});
            }
        }
        """);

    [Fact]
    public Task A_bound_anonymizer_counts() => Marketing.VerifyFileAsync("""
        using System.Security.Cryptography;
        using System.Text;
        public static class Own { public static string Cut(this string s) => ""; }
        [Purpose("marketing")]
        public class Campaign
        {
            public void Run(Person p)
            {
                SHA256.HashData(Encoding.UTF8.GetBytes(p.Name)); p.Name.Cut(); Own.Cut(p.Name); SHA1.HashData(Encoding.UTF8.GetBytes(p.{|PUR0901:Name|}));
            }
        }
        public class Person { [PermittedPurposes("support")] public string Name { get; set; } = ""; }
        """, """<Bindings><Anonymizer Member="M:System.Security.Cryptography.SHA256.HashData(System.Byte[])"/><Anonymizer Member="M:Own.Cut(System.String)"/></Bindings>""");
}
