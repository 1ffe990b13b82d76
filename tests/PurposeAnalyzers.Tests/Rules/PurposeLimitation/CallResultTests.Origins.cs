namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <content>Whose data it is that comes back, and who is told.</content>
public partial class CallResultTests
{
    [Theory]
    [InlineData("public T To<T>(T value) => value;", "desk.To(m.Id)")]
    [InlineData("public List<T> To<T>(params T[] all) => new(all);", "desk.To(m.Id)")]
    [InlineData("public string To(string text) => $\"[{text.Trim()}]\";", "desk.To(\"a\")")]
    [InlineData("public (T, int) To<T>(T value) => (value, 1);", "desk.To(m.Id).Item1")]
    [InlineData("public TOut To<TIn, TOut>(TIn value, Func<TIn, TOut> map) => map(value);", "desk.To(m, x => x.Id)")]
    public Task What_the_caller_passed_in_comes_back_changed_and_is_allowed(string desk, string use) => Check(desk, use);

    [Fact]
    public Task Data_that_the_caller_passed_in_is_reported_only_where_it_is_read() =>
        Check("public T To<T>(T value) => value;", "desk.To(m.{|PUR0901:Email|})");

    [Fact]
    public Task A_private_field_that_holds_data_makes_its_result_data_and_is_reported() => Check(
        "private string? last; public void Load(Member m) => last = m.Email; public string? Last => last;",
        "desk.{|PUR0902:Last|}");

    [Fact]
    public Task A_private_field_without_data_is_allowed() => Check(
        "private string? last; private string? id; public void Load(Member m) { last = m.Email; id = m.Id; } public string? Id => id; public bool HasLast => last is not null;",
        "desk.HasLast ? desk.Id : null");

    [Fact]
    public Task What_somebody_else_gave_to_another_object_of_the_class_is_allowed() => Check(
        "public object Letter(Member m) => new Letter(m.Email);",
        "new Letter(\"\").To",
        "internal class Letter { private readonly string? to; public Letter(string? to) { this.to = to; } public string? To => to; }");

    [Fact]
    public Task An_object_that_the_callee_made_and_asks_itself_is_reported() => Check(
        "public string? To(Member m) => new Letter(m.Email).To;",
        "desk.{|PUR0902:To|}(m)",
        "internal class Letter { private readonly string? to; public Letter(string? to) { this.to = to; } public string? To => to; }");

    [Fact]
    public Task Members_of_a_private_type_are_known_to_nobody_else_and_reported() => Verify.VerifyAnalyzerAsync(Header +
        """
        internal class Office
        {
            private sealed class Entry { public string? Mail; public int Number; }

            [Purpose("support")] private static Entry Make(Member m) => new Entry { Mail = m.Email, Number = 1 };
            [Purpose("marketing")] private static string? Send(Member m) => {|PUR0902:Make|}(m).Mail;
            [Purpose("marketing")] private static object Keep(Member m) => {|PUR0902:Make|}(m);
            [Purpose("marketing")] private static int Count(Member m) => Make(m).Number;
        }
        """);

    [Fact]
    public Task A_type_that_anyone_can_name_is_known_by_its_declaration_and_allowed() => Verify.VerifyAnalyzerAsync(Header +
        """
        internal sealed class Entry { [PermittedPurposes("support")] public string? Mail; public int Number; }

        [Purpose("support")] internal static class Office { public static Entry Make(Member m) => new Entry { Mail = m.Email, Number = 1 }; }
        [Purpose("marketing")] internal static class Campaign
        {
            static Entry Keep(Member m) => Office.Make(m);
            static int Count(Member m) => Office.Make(m).Number;
            static string? Send(Member m) => Office.Make(m).{|PUR0901:Mail|};
        }
        """);

    [Fact]
    public Task Operators_conversions_and_loops_return_data_too_and_are_reported() => Verify.VerifyAnalyzerAsync(Header +
        """
        [Purpose("support")]
        internal sealed class Card
        {
            private readonly Member owner = new();
            public static string? operator +(Card card, int number) => card.owner.Email;
            public static explicit operator string?(Card card) => card.owner.Email;
            public static bool operator !(Card card) => card.owner.Email is null;
            public IEnumerator<string?> GetEnumerator() { yield return owner.Email; }
            public void Deconstruct(out string? mail, out string id) { mail = owner.Email; id = owner.Id; }
            public override string ToString() => "Card of " + owner.Email;
        }

        [Purpose("marketing")]
        internal static class Campaign
        {
            static object? Add(Card card) => {|PUR0902:card + 1|};
            static object? Convert(Card card) => {|PUR0902:(string?)card|};
            static bool Ask(Card card) => !card;
            static void Loop(Card card) { foreach (var mail in {|PUR0902:card|}) { } }
            static string? Take(Card card) { {|PUR0902:var (mail, id) = card|}; return id; }
            static string Name(Card card) { var (_, id) = card; return id; }
            static string Print(Card card) => $"{{|PUR0902:card|}}";
        }
        """);

    [Fact]
    public Task A_chain_of_unmarked_code_is_reported_once_at_the_call_of_its_first_link() => Check(
        "public string? To(Member m) => m.Email;",
        "Letters.{|PUR0902:First|}(desk, m)",
        """
        internal static class Letters
        {
            public static string First(Desk desk, Member m) => Second(desk, m).Trim();
            private static string Second(Desk desk, Member m) => string.Concat("Dear ", desk.To(m));
        }
        """);

    [Fact]
    public Task Unmarked_code_that_uses_a_result_and_returns_nothing_is_reported_at_its_call() => Check(
        "public string? To(Member m) => m.Email;",
        "Letters.{|PUR0902:Write|}(desk, m)",
        """
        internal static class Letters
        {
            public static int Write(Desk desk, Member m) { System.IO.File.WriteAllText("letter", desk.To(m)); return 0; }
        }
        """);

    [Fact]
    public Task What_is_reported_inside_is_allowed_for_callers_of_the_same_purpose() => Check(
        "public string? To(Member m) => m.Email;",
        "Hand.Over(desk, m)",
        """[Purpose("marketing")] static class Hand { public static string Over(Desk desk, Member m) => desk.{|PUR0902:To|}(m)!.Trim(); }""");

    [Fact]
    public Task What_is_reported_inside_a_local_function_is_allowed_for_callers_of_its_purpose() => Check(
        "public string? To(Member m) { return Mail(); [Purpose(\"marketing\")] string? Mail() => m.{|PUR0901:Email|}; }",
        "desk.To(m)");

    [Fact]
    public Task Candidates_that_no_result_permits_are_reported() => Verify.VerifyAnalyzerAsync(
        Header.Replace("internal class Member", """[assembly: Purpose("marketing", "ads")]""" + "\n\ninternal class Member") +
        """
        [Purpose("support")] internal static class Desk { public static string To(Member m) => m.Email!.Trim(); }
        internal static class Campaign { static string Send(Member m) => Desk.{|PUR0902:To|}(m); }
        internal static class Other { static bool Has(Member m) => string.IsNullOrEmpty(Desk.To(m)); }
        """);

    [Fact]
    public Task The_way_of_the_data_is_shown_from_the_call_back_to_the_read() => Verify.VerifyAnalyzerAsync(
        """
        using PurposeAnalyzers.Annotations;

        internal sealed class Member { [{|#1:PermittedPurposes("support")|}] public string Email = ""; }

        [Purpose("support")]
        internal static class Desk
        {
            public static string To(Member m) { var text = {|#2:Text(m)|}; return text; }
            private static string Text(Member m) => m.{|#3:Email|}.Trim();
        }

        [Purpose("marketing")]
        internal static class Campaign { static string Send(Member m) => Desk.{|#0:To|}(m); }
        """,
        Verify.Diagnostic("PUR0902").WithLocation(0).WithLocation(1).WithLocation(2).WithLocation(3));

    [Fact]
    public Task An_implementation_that_returns_data_is_reported() => Verify.VerifyAnalyzerAsync(Header +
        """
        internal interface IDesk { string? To(Member m); string Id(Member m); }
        [Purpose("support")] internal sealed class Desk : IDesk { public string? To(Member m) => m.Email; public string Id(Member m) => m.Id; }
        [Purpose("marketing")] internal static class Campaign { static string? Send(IDesk desk, Member m) => desk.{|PUR0902:To|}(m) + desk.Id(m); }
        """);

    [Fact]
    public Task Half_typed_code_is_no_trouble() => Verify.VerifyAnalyzerAsync(Header +
        """
        [Purpose("support")] internal static class Desk { public static string? To(Member m) => m.Email; public static {|CS0246:Strin|} Odd(Member m) => m.Email; }
        [Purpose("marketing")] internal static class Campaign { static void Send(Member m) { {|CS0103:Print|}(Desk.{|PUR0902:To|}(m)); } }
        """);
}
