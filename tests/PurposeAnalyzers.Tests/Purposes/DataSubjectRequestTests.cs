namespace PurposeAnalyzers.Tests.Purposes;

/// <summary>Handlers of the data subject's own requests may use the named records and what they own, and nothing else.</summary>
public class DataSubjectRequestTests
{
    private const string Records = """
        public class Person { [PermittedPurposes("support")] public string Born { get; set; } = ""; }
        public class Customer : Person
        {
            [PermittedPurposes("support")] public string Mail { get; set; } = "";
            public Address Home { get; set; } = new();
            public List<Order> Orders { get; } = new();
            public Dictionary<string, Device[]> Devices { get; } = new();
            public Customer? Friend;
        }
        public class Address { [PermittedPurposes("support")] public string City { get; set; } = ""; }
        public class Order { public Item? First { get; set; } }
        public record Item([PermittedPurposes("support")] string Title);
        public struct Device { [PermittedPurposes("support")] public string Serial; }
        """;

    private const string Uses = "c.Mail + c.Born + c.Home.City + c.Orders[0].First?.Title + c.Devices[\"a\"][0].Serial";

    [Fact]
    public Task The_record_and_what_it_owns_are_exempt() => MemberSample.VerifyAsync($$"""
        public class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Customer))]
            public string Export(Customer c) { Func<string> f = () => {{Uses}}; return f() + Text.Of(c); }
        }
        [Purpose("marketing")] class Committed
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Customer))] string Export(Customer c) => {{Uses}} + Text.Of(c);
        }
        static class Text { internal static string Of(Customer c) => {{Uses}}; }
        """, Records);

    [Fact]
    public Task Other_data_is_reported() => MemberSample.VerifyAsync("""
        [Purpose("marketing")] class Committed
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Address))]
            string Export(Customer c, Member m) => c.Home.City + c.{|PUR0901:Mail|} + m.{|PUR0901:Email|} + Text.{|PUR0902:Of|}(m);
        }
        public class Unmarked
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Address))] public string Export(Customer c) => c.Home.City + c.{|PUR0202:Mail|} + c.Mail;
        }
        static class Text { internal static string Of(Member m) => m.Email; }
        """, Records);

    [Fact]
    public Task A_handler_type_base_member_lambda_or_local_function_counts_and_is_silent() => MemberSample.VerifyAsync("""
        [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))]
        public class Rights { public void Export(Customer c) => _ = c.Mail; public int Line => new Customer().Mail.Length; }
        public interface IRights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))] string Export(Customer c); }
        public class Implementing : IRights { public string Export(Customer c) => c.Mail; }
        [Purpose("marketing")] class Functions
        {
            void A(Customer c)
            {
                var f = [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))] () => c.Mail;
                [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))] string Local() => c.Mail;
                _ = c.{|PUR0901:Mail|};
            }
        }
        """, Records);

    [Fact]
    public Task A_request_on_a_local_function_of_a_callee_is_no_effect_and_silent() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static string Of(Customer c)
            {
                return Local();
                [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))] string Local() => c.Mail;
            }
        }
        [Purpose("marketing")] class Campaign { string To(Customer c) => Text.Of(c); }
        """, Records);

    [Fact]
    public Task A_request_on_the_assembly_holds_for_all_its_code() => MemberSample.VerifyAsync("""
        [assembly: DataSubjectRequest(DataSubjectRight.Erasure, typeof(Customer))]
        public class Rights { public void Export(Customer c, Member m) => _ = c.Mail + m.{|PUR0202:Email|}; }
        """, Records);
}
