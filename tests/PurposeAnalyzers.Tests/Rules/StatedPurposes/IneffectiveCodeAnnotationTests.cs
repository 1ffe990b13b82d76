namespace PurposeAnalyzers.Tests.Rules.StatedPurposes;

/// <summary>PUR0206 on code: each annotation that does nothing beside one that does.</summary>
public class IneffectiveCodeAnnotationTests : StatedPurposesTestBase
{
    [Fact]
    public Task A_purpose_that_names_none_is_reported() => VerifyWithoutPolicyAsync("""
        public class Desk
        {
            [{|PUR0206:Purpose|}] public void A() { }
            [{|PUR0206:Purpose()|}] public void B() { }
            [{|PUR0206:Purpose(new string[0])|}] public void C() { }
            [{|PUR0206:Purpose(new string[] { })|}] public void D() { }
            [{|PUR0206:Purpose([])|}] public void E() { }
            [Purpose({|PUR0206:""|})] public void F() { }
            [Purpose("a")] public void G() { }
        }
        """);

    [Fact]
    public Task A_purpose_of_what_has_no_code_is_reported() => VerifyWithoutPolicyAsync("""
        public abstract class Desk
        {
            [{|PUR0206:Purpose("a")|}] public string? Auto { get; set; }
            [{|PUR0206:Purpose("a")|}] public static int Count { get; }
            public string? Mixed { [{|PUR0206:Purpose("a")|}] get; set; }
            [{|PUR0206:Purpose("a")|}] public event Action? Changed;
            [Purpose("a")] public string Computed => "";
            [Purpose("a")] public string Initialized { get; } = Environment.MachineName;
            [Purpose("a")] public string Half { get => "x"; set { } }
            [Purpose("a")] public abstract string Abstract { get; }
            [Purpose("a")] public virtual string? Virtual { get; set; }
            [Purpose("a")] public abstract event Action Raised;
            [Purpose("a")] public event Action Custom { add { } remove { } }
            [Purpose("a")] public abstract void Method();
        }

        public interface ISender { [Purpose("a")] string Text { get; } [Purpose("a")] event Action Sent; [Purpose("a")] void Send(); }
        public partial class Parts { [Purpose("a")] public partial string Text { get; } }
        public partial class Parts { public partial string Text => ""; }
        """);

    [Fact]
    public Task A_purpose_of_a_type_that_only_holds_data_is_reported() => VerifyWithoutPolicyAsync("""
        [{|PUR0206:Purpose("a")|}] public sealed class Order { public string? Name { get; set; } public int Count; }
        [{|PUR0206:Purpose("a")|}] public struct Line { public int Count; }
        [Purpose("a")] public sealed class NotWrittenYet { }
        [Purpose("a")] public class Base { }
        [Purpose("a")] public interface ISender { }
        [Purpose("a")] public sealed class WithCode { public int Sum() => 0; }
        [Purpose("a")] public sealed class WithInitializer { public int Sum { get; } = Environment.TickCount; }
        [Purpose("a")] public sealed class WithConstructor { public WithConstructor(string s) { } }
        [Purpose("a")] public sealed record Given(string Name);
        [Purpose("a")] public static class Native { [System.Runtime.InteropServices.DllImport("x")] public static extern void Send(string s); }
        [Purpose("a")] public sealed class Outer { public sealed class Inner { public int Sum() => 0; } }
        [Purpose("a")] public sealed partial class Parts { }
        public sealed partial class Parts { public int Sum() => 0; }
        """);

    [Fact]
    public Task An_anonymizer_without_an_anonymous_result_is_reported() => VerifyWithoutPolicyAsync("""
        [PermittedPurposes("a")] public class Money { }
        public class Masks
        {
            [{|PUR0206:Anonymizes|}] public void A(string s) { }
            [{|PUR0206:Anonymizes|}] public Task B(string s) => Task.CompletedTask;
            [{|PUR0206:Anonymizes|}] public string C { set { } }
            [{|PUR0206:Anonymizes|}] [return: PermittedPurposes("a")] public string D(string s) => s;
            [{|PUR0206:Anonymizes|}] [PermittedPurposes("a")] public string E => "";
            [{|PUR0206:Anonymizes|}] public Money F(Money m) => m;
            [Anonymizes] public string G(string s) => "";
            [Anonymizes] public Task<string> H(string s) => Task.FromResult("");
            [Anonymizes] public string I => "";
            [Anonymizes] public static int operator ~(Masks m) => 0;
        }
        """);

    [Fact]
    public Task A_consent_check_that_decides_nothing_is_reported() => VerifyWithoutPolicyAsync("""
        public class Consent
        {
            [{|PUR0206:ConsentCheck("a")|}] public string A(string s) => s;
            [{|PUR0206:ConsentCheck("a")|}] public Task<int> B() => Task.FromResult(1);
            [{|PUR0206:ConsentCheck("a")|}] public bool? C { get; set; }
            [ConsentCheck("a")] public bool D() => true;
            [ConsentCheck("a")] public Task<bool> E() => Task.FromResult(true);
            [ConsentCheck("a")] public ValueTask<bool> F() => default;
            [ConsentCheck("a")] public void G() { }
            [ConsentCheck("a")] public Task H() => Task.CompletedTask;
            [ConsentCheck("a")] public bool I { get; set; }
        }
        """);

    [Fact]
    public Task A_consent_check_about_nothing_is_reported() => VerifyWithoutPolicyAsync("""
        public class Consent
        {
            [{|PUR0206:ConsentCheck|}] public bool A { get; set; }
            [{|PUR0206:ConsentCheck|}] public bool B(int member) => true;
            [{|PUR0206:ConsentCheck()|}] public void C() { }
            [ConsentCheck] public bool D(int member, string purpose) => true;
            [ConsentCheck] public bool E(params string[] purposes) => true;
            [ConsentCheck] public bool F<T>(T purpose) => true;
            [ConsentCheck] public bool G(System.Collections.Generic.IEnumerable<string> purposes) => true;
        }
        """);

    [Fact]
    public Task A_version_that_no_policy_file_has_is_reported() => VerifyAsync("""
        public class Consent
        {
            [ConsentCheck("service", Version = {|PUR0206:"2"|})] public bool A() => true;
            [ConsentCheck("service", Version = "1")] public bool B() => true;
            [ConsentCheck(Version = "1")] public bool C => true;
        }
        """);

    [Fact]
    public Task Without_policy_any_version_may_be_meant() => VerifyWithoutPolicyAsync("""
        public class Consent { [ConsentCheck("service", Version = "2")] public bool A() => true; }
        """);

    [Fact]
    public Task A_request_about_no_personal_data_is_reported() => VerifyWithoutPolicyAsync("""
        public class Member { [PermittedPurposes("a")] public string? Email { get; set; } }
        public class Order { public Member? Buyer; public int Sum; }
        public class VipMember : Member { }
        [PermittedPurposes("a")] public class Money { }
        public class Stock { public int Count; public string Name = ""; }
        public class Desk
        {
            [{|PUR0206:DataSubjectRequest(DataSubjectRight.Disclosure)|}] public void A() { }
            [{|PUR0206:DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Stock))|}] public void B() { }
            [{|PUR0206:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member), typeof(string))|}] public void C() { }
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member))] public void D() { }
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Order))] public void E() { }
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(VipMember))] public void F() { }
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Money))] public void G() { }
        }
        """);

    [Fact]
    public Task A_flag_that_no_handler_can_set_is_reported() => VerifyWithoutPolicyAsync("""
        public class Entity { public bool Suspended { get; set; } }
        public class Member : Entity
        {
            [PermittedPurposes("a")] public string? Email { get; set; }
            public bool Stopped;
            public bool Fixed { get; }
            public bool Since { get; init; }
            public bool State => Stopped;
            public void Stop() { }
        }

        public class Desk
        {
            [{|PUR0206:DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member))|}] public void A() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = {|PUR0206:"Stoped"|})] public void B() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = {|PUR0206:nameof(Member.Fixed)|})] public void C() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = {|PUR0206:nameof(Member.Since)|})] public void D() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = {|PUR0206:nameof(Member.Stop)|})] public void E() { }
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member), Flag = {|PUR0206:nameof(Member.Stopped)|})] public void F() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.Stopped))] public void G() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.Suspended))] public void H() { }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.State))] public void I() { }
        }
        """);

    [Theory]
    [InlineData("[{|#0:Purpose|}] public void A() { }", "[Purpose] on 'Desk.A' declares no purpose")]
    [InlineData("[{|#0:Purpose(\"service\")|}] public int A { get; set; }", "[Purpose] on 'Desk.A' has no effect: an auto-property has no code")]
    [InlineData("[{|#0:Anonymizes|}] public void A() { }", "[Anonymizes] on 'Desk.A' has no effect: there is no result")]
    [InlineData("[{|#0:ConsentCheck|}] public bool A() => true;", "[ConsentCheck] on 'Desk.A' has no effect: it names no purpose, recipient or version, and its calls pass no id")]
    [InlineData(
        "[ConsentCheck(\"service\", Version = {|#0:\"3\"|})] public bool A() => true;",
        "[ConsentCheck] on 'Desk.A' names the version '3', but there is no policy file of that version")]
    [InlineData(
        "[{|#0:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Desk))|}] public void A() { }",
        "[DataSubjectRequest] on 'Desk.A' names 'Desk', which holds no personal data")]
    [InlineData(
        "[PermittedPurposes(\"service\", Prohibited = [{|#0:\"service\"|}])] public int A;",
        "[PermittedPurposes] on 'Desk.A' permits 'service' but prohibits 'service', so 'service' is never permitted")]
    public Task The_message_says_why(string member, string message) => VerifyMessageAsync("PUR0206", "public class Desk { " + member + " }", message);
}
