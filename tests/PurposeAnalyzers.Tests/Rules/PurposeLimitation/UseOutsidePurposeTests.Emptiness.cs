namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>Asking only whether there is a value is no use.</content>
public partial class UseOutsidePurposeTests
{
    [Fact]
    public Task A_null_test_by_operator_is_no_use() => Marketing.VerifyBodyAsync("""
        b = p.Email == null; b = null == p.Email; b = p.Email != null; b = null != p.Email;
        b = (p.Email) == null; b = p.Email! == null; b = (object?)p.Email == null; b = p.Email is null == true;
        b = p.Email == default; b = p.Email == default(string); b = p.Age == null; b = p.Age == default; b = p.IsVip != null;
        b = q?.Email == null; b = null != q?.Email; b = q?.Next?.Email == null; b = q?.Age == null;
        b = p.Email is null || p.Phones is null && p.Names == null;
        """);

    [Fact]
    public Task A_null_test_by_pattern_is_no_use() => Marketing.VerifyBodyAsync("""
        b = p.Email is null; b = p.Email is not null; b = p.Email is { }; b = p.Email is not { }; b = p.Email is string; b = p.Email is object;
        b = p.Age is null; b = p.Age is { }; b = p.Age is int; b = p.Age is not null; b = q?.Email is null; b = q?.Next?.Email is { };
        b = p is { Email: null }; b = p is { Email: not null }; b = p is { Email: { } }; b = p is { Next.Email: null }; b = p is { Next: { Age: not null } };
        b = p is { Email: null, Age: { } }; b = p.Email switch { null => true, _ => false }; b = p switch { { Email: null } => true, _ => false };
        b = (p.Email, p.Id) is (null, 1);
        """);

    [Fact]
    public Task A_null_test_by_method_is_no_use() => Marketing.VerifyBodyAsync("""
        b = ReferenceEquals(p.Email, null); b = object.ReferenceEquals(null, p.Email); b = Equals(p.Email, null); b = object.Equals(null, p.Email);
        b = string.Equals(p.Email, null); b = p.Age.Equals(null); b = q?.Email?.Equals(null) == true;
        ArgumentNullException.ThrowIfNull(p.Email); ArgumentNullException.ThrowIfNull(p.Email, nameof(p)); ArgumentException.ThrowIfNullOrEmpty(p.Name);
        ArgumentException.ThrowIfNullOrWhiteSpace(p.Email, "email"); ArgumentNullException.ThrowIfNull(q?.Email);
        """);

    [Fact]
    public Task A_null_test_by_statement_is_no_use() => Marketing.VerifyBodyAsync("""
        switch (p.Email) { case null: b = true; break; default: b = false; break; }
        switch (p.Email) { case "": case null: break; case { }: break; }
        if (p.Email is null) { } while (p.Email == null) { } b = p.Email is null ? true : false;
        """);

    [Fact]
    public Task HasValue_is_no_use_and_Value_is() => Marketing.VerifyBodyAsync("""
        b = p.Age.HasValue; b = !p.Age.HasValue; b = q?.Age.HasValue == true;
        Use(p.{|PUR0901:Age|}.Value); Use(p.{|PUR0901:Age|}.GetValueOrDefault());
        """);

    [CSharp14Fact]
    public Task Setting_a_missing_value_is_no_use_as_a_statement_and_is_one_as_an_expression() => Marketing.VerifyBodyAsync("""
        p.Email ??= "none"; p.Age ??= 1; q?.Email ??= "none";
        Action set = () => p.Email ??= "none";
        s = p.{|PUR0901:Email|} ??= "none"; Use(p.{|PUR0901:Age|} ??= 1);
        Func<string> get = () => p.{|PUR0901:Email|} ??= "none";
        p.Email ??= p.{|PUR0901:Name|};
        """);

    [Fact]
    public Task A_test_for_the_empty_string_is_no_use() => Marketing.VerifyBodyAsync("""
        b = string.IsNullOrEmpty(p.Email); b = !string.IsNullOrWhiteSpace(p.Email); b = String.IsNullOrEmpty(q?.Email); b = string.IsNullOrEmpty(value: p.Email);
        b = p.Email == ""; b = "" != p.Email; b = p.Email == string.Empty; b = String.Empty == p.Email; b = q?.Email == "";
        b = p.Email is ""; b = p.Email is "" or null; b = p.Email is not (null or ""); b = p is { Email: "" }; b = p is { Email: null or "" };
        b = p.Name.Equals(""); b = "".Equals(p.Name); b = string.Equals(p.Email, string.Empty); b = p.Email?.Equals("") ?? true;
        b = (p.Email ?? "") == ""; b = string.IsNullOrEmpty(p.Email ?? "");
        """);

    [Fact]
    public Task A_size_compared_with_zero_is_no_use() => Marketing.VerifyBodyAsync("""
        b = p.Name.Length == 0; b = p.Name.Length > 0; b = 0 < p.Name.Length; b = p.Name.Length != 0; b = p.Names.Length <= 0; b = p.Names.LongLength == 0L;
        b = p.Email?.Length == 0; b = p.Email?.Length > 0; b = q?.Name.Length == 0; b = q?.Email?.Length > 0; b = (p.Email?.Length ?? 0) == 0; b = p.Email!.Length == 0;
        b = p.Phones!.Count == 0; b = p.Phones?.Count > 0; b = p.Notes.Count != 0; b = p.Phones!.Count() == 0; b = q?.Phones?.Count() > 0; b = p.Names.LongCount() > 0;
        b = p.Name.Length is 0; b = p.Name.Length is > 0; b = p.Name.Length is not 0; b = p.Email?.Length is 0 or null; b = p.Email?.Length is null or 0;
        b = p is { Name.Length: 0 }; b = p is { Email: { Length: > 0 } }; b = p.Email is { Length: 0 }; b = p is { Phones.Count: not 0 }; b = p.Phones is { Count: > 0 };
        """);

    [Fact]
    public Task A_test_for_an_empty_collection_is_no_use() => Marketing.VerifyBodyAsync("""
        b = p.Phones is []; b = p.Phones is not []; b = p.Names is []; b = p.Names is null or []; b = p is { Phones: [] };
        b = p.Names.Any(); b = !p.Phones!.Any(); b = p.Phones?.Any() == true; b = q?.Phones?.Any() ?? false; b = p.Names.Any() && b; b = Enumerable.Any(p.Names);
        b = p.Tags.IsEmpty; b = p.Tags.IsDefaultOrEmpty;
        """);

    [Fact]
    public Task A_test_by_an_extension_of_the_same_name_is_no_use() => Marketing.VerifyAsync("""
        public static class Text { public static bool IsNullOrEmpty(this string? text) => string.IsNullOrEmpty(text); public static bool IsNullOrWhiteSpace(string? text) => true; }
        [Purpose("marketing")] public class Campaign { public bool Has(Person p) => !p.Email.IsNullOrEmpty() && !Text.IsNullOrWhiteSpace(p.Email); }
        """);

    [Fact]
    public Task A_comparison_with_anything_else_is_reported() => Marketing.VerifyBodyAsync("""
        b = p.{|PUR0901:Email|} == "a"; b = p.{|PUR0901:Email|} == s; b = p.{|PUR0901:Email|} == " "; b = p.{|PUR0901:Age|} == 0; b = p.{|PUR0901:Visits|} == 0;
        b = p.{|PUR0901:Visits|} == default; b = p.{|PUR0901:Birth|} == default; b = p.{|PUR0901:IsVip|} == true; b = p.{|PUR0901:Age|} > 0;
        b = p.{|PUR0901:Email|} == p.{|PUR0901:Name|}; b = q?.{|PUR0901:Email|} == "a"; b = string.Equals(p.{|PUR0901:Email|}, "a"); b = p.{|PUR0901:Name|}.Equals(s);
        b = p.{|PUR0901:Name|} + "" == ""; b = (p.{|PUR0901:Email|} ?? "none") == ""; b = ReferenceEquals(p.{|PUR0901:Email|}, s);
        """);

    [Fact]
    public Task A_pattern_that_looks_at_the_value_is_reported() => Marketing.VerifyBodyAsync("""
        b = p.{|PUR0901:Email|} is "a"; b = p.{|PUR0901:Email|} is { } e; b = p.{|PUR0901:Email|} is string t; b = p.{|PUR0901:Email|} is var v; b = p.{|PUR0901:Age|} is 0;
        b = p.{|PUR0901:Age|} is > 0; b = p is { {|PUR0901:Email|}: { } x }; b = p is { {|PUR0901:Email|}: "a" or null }; b = p is { {|PUR0901:Email|}: var y };
        b = p.{|PUR0901:Email|} is { Length: 5 }; b = p.{|PUR0901:Names|} is ["a"]; b = p.{|PUR0901:Names|} is [var z]; b = p.{|PUR0901:Names|} is [] all1;
        b = p.{|PUR0901:Email|} switch { null => true, "a" => false, _ => true }; s = p.{|PUR0901:Email|} switch { null => "", var w => w };
        switch (p.{|PUR0901:Email|}) { case null: break; case "a": break; }
        switch (p.{|PUR0901:Email|}) { case { } found: break; }
        """);

    [Fact]
    public Task A_size_as_such_is_reported() => Marketing.VerifyBodyAsync("""
        i = p.{|PUR0901:Name|}.Length; b = p.{|PUR0901:Name|}.Length == 1; b = p.{|PUR0901:Name|}.Length > i; i = p.{|PUR0901:Phones|}!.Count; b = p.{|PUR0901:Phones|}!.Count() > 1;
        b = p.{|PUR0901:Name|}.Length is > 3; b = p.{|PUR0901:Phones|}!.Count(x => x == s) == 0; b = p.{|PUR0901:Names|}.Any(x => x == s); i = p.Next!.{|PUR0901:Name|}.Length + 0;
        b = p.{|PUR0901:Name|}.Length + 1 > 0; b = p.{|PUR0901:Name|}.IndexOf('a') == 0; b = p.{|PUR0901:Name|}.Trim().Length == 0; b = p is { {|PUR0901:Name|}.Length: var n };
        """);

    [Fact]
    public Task A_value_given_beside_what_is_tested_is_reported() => Marketing.VerifyBodyAsync("""
        ArgumentNullException.ThrowIfNull(s, p.{|PUR0901:Email|}); ArgumentException.ThrowIfNullOrEmpty(s, p.{|PUR0901:Name|});
        b = s == null ? p.{|PUR0901:Email|} == s : false; s = p.{|PUR0901:Email|} ?? "none"; s = p.Email == null ? "" : p.{|PUR0901:Email|};
        """);

    [Fact]
    public Task A_tested_parameter_or_result_is_no_use() => Marketing.VerifyAsync("""
        public static class Desk { [return: PermittedPurposes("support")] public static string? Address(Person p) => ""; }
        [Purpose("marketing")]
        public class Campaign
        {
            public bool Result(Person p) => Desk.Address(p) is null || string.IsNullOrEmpty(Desk.Address(p)) || Desk.Address(p)?.Length == 0 || Desk.{|PUR0901:Address|}(p) == "a";
            public bool Parameter([{|PUR0206:PermittedPurposes("support")|}] string? mail) => mail == null || mail is "" || {|PUR0901:mail|}.Length > 1;
        }
        """);
}
