namespace PurposeAnalyzers.Tests.Flow;

/// <summary>Patterns 21 to 40: libraries, whole objects, text, containers.</summary>
public partial class PatternTests
{
    [Fact]
    public Task Pattern_21_Naming_a_member_for_validation_is_silent() => FlowSample.VerifyAsync("""
        namespace FluentValidation
        {
            public class AbstractValidator<T> { public Rule<T, TValue> RuleFor<TValue>(System.Linq.Expressions.Expression<Func<T, TValue>> member) => new(); }
            public class Rule<T, TValue> { public Rule<T, TValue> NotEmpty() => this; public Rule<T, TValue> WithMessage(string text) => this; }
        }
        class Validator : FluentValidation.AbstractValidator<Member>
        {
            public Validator() { RuleFor(m => m.Email).NotEmpty().WithMessage("Say how to reach you."); RuleFor(m => m.Card).NotEmpty(); }
        }
        """);

    [Fact]
    public Task Pattern_22_A_whole_tagged_object_as_a_result_is_silent_and_an_untagged_copy_is_reported() => FlowSample.VerifyAsync("""
        public class Desk
        {
            public Member One(Member m) => m;
            public List<Member> All(List<Member> all) => all.OrderBy(m => m.Name).ToList();
            public Task<Member> Later(Member m) => Task.FromResult(m);
            public object Copy(Member m) => {|PUR0905:new { m.Email, m.Id }|};
        }
        """);

    [Fact]
    public Task Pattern_23_A_sequence_of_values_carries_them_and_is_reported() => RunAsync("""
        var mails = members.Select(x => x.Email).Distinct().OrderBy(x => x).ToList();
        Campaign.Send(mails.Count);
        {|PUR0903:Campaign.Send|}(mails);
        {|PUR0903:Campaign.Send|}(mails[0]);
        {|PUR0903:Campaign.Send|}(string.Join("; ", mails));
        foreach (var mail in mails) { {|PUR0903:Campaign.Send|}(mail); }
        """);

    [Fact]
    public Task Pattern_24_A_composite_in_a_log_is_reported_where_its_members_are_written() => FlowSample.VerifyAsync("""
        using Microsoft.Extensions.Logging;
        class Order { public Member Owner { get; set; } = new(); public int Number { get; set; } }
        class Parcel { public int Number { get; set; } }
        record Contact([PermittedPurposes("support")] string Mail);
        class Desk
        {
            void Run(ILogger logger, Order order, Parcel parcel, Contact contact, List<Order> orders)
            {
                {|PUR0401:logger.LogInformation|}("{@Order}", order);
                {|PUR0401:logger.LogInformation|}("{@Orders}", orders);
                {|PUR0401:logger.LogInformation|}("{Contact}", contact);
                logger.LogInformation("{Order}", order);
                logger.LogInformation("{@Parcel}", parcel);
                logger.LogInformation("{@Number}", order.Number);
            }
        }
        """);

    [Fact]
    public Task Pattern_25_An_anonymous_object_carries_its_members_apart_and_is_reported() => RunAsync("""
        var rows = members.Select(x => new { x.Email, x.Id }).ToList();
        Campaign.Send(rows[0].Id);
        {|PUR0903:Campaign.Send|}(rows[0].Email);
        {|PUR0903:Campaign.Send|}(rows);
        """);

    [Fact]
    public Task Pattern_26_and_27_Configuring_and_including_a_member_is_silent() => FlowSample.VerifyAsync("""
        using Microsoft.EntityFrameworkCore;
        class Order { public Member? Owner { get; set; } }
        [Purpose("marketing")] class Club : DbContext
        {
            protected override void OnModelCreating(ModelBuilder b) => b.Entity<Member>().Property(x => x.Email).IsRequired();
            List<Order> All() => Set<Order>().Include(x => x.Owner).ToList();
        }
        """);

    [Fact]
    public Task Pattern_28_A_positional_record_carries_its_members_apart_and_is_reported() => FlowSample.VerifyAsync("""
        record Contact([property: PermittedPurposes("support")] string Mail, int Id);
        class Desk
        {
            void Run(Contact c)
            {
                var (mail, id) = c;
                Campaign.Send(id);
                {|PUR0903:Campaign.Send|}(mail);
                if (c is (var first, var second)) { {|PUR0903:Campaign.Send|}(first); Campaign.Send(second); }
                {|PUR0903:Campaign.Send|}((c with { Id = 2 }).Mail);
                {|PUR0903:Campaign.Send|}($"{c}");
            }
        }
        """);

    [Fact]
    public Task Pattern_29_A_collection_carries_what_was_put_in_and_is_reported() => RunAsync("""
        var mails = new List<string> { m.Email };
        var names = new List<string> { m.Name };
        Campaign.Send(names);
        {|PUR0903:Campaign.Send|}(mails);
        """);

    [Fact]
    public Task Pattern_30_A_claim_that_goes_out_carries_its_value_and_is_reported() => RunAsync("""
        var claims = new List<System.Security.Claims.Claim> { new("email", m.Email) };
        var plain = new System.Security.Claims.Claim("id", m.Id.ToString());
        Campaign.Send(plain.Value);
        {|PUR0903:Campaign.Send|}(claims[0].Value);
        """);

    [Fact]
    public Task Pattern_31_A_mapper_is_trusted_to_keep_to_the_types_tags_and_is_silent() => FlowSample.VerifyAsync("""
        interface IMapper { T Map<T>(object source); }
        class Desk { void Run(IMapper mapper, Member m) { var dto = mapper.Map<Dto>(m); Campaign.Send(dto.Text); {|PUR0903:Campaign.Send|}(dto.Tagged); } }
        """, Dto);

    [Fact]
    public Task Pattern_32_A_helper_or_property_that_returns_it_is_reported() => FlowSample.VerifyAsync("""
        public class Session
        {
            internal Member? User { get; set; }
            public string? Mail => {|PUR0905:User?.Email|};
            [PermittedPurposes("support")] public string? Tagged => User?.Email;
            internal string? Inner => User?.Email;
            internal void Run() { {|PUR0903:Campaign.Send|}(Inner); {|PUR0903:Campaign.Send|}(Of(User!)); }
            private static string Of(Member m) => m.Email;
        }
        """);

    [Fact]
    public Task Pattern_33_Only_what_is_said_to_anonymize_does_and_the_rest_is_reported() => RunAsync("""
        Campaign.Send(Mask(m.Email));
        Campaign.Send(!string.IsNullOrWhiteSpace(m.Email));
        {|PUR0903:Campaign.Send|}(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(m.Email)));
        {|PUR0903:Campaign.Send|}(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(m.Email)));
        {|PUR0903:Campaign.Send|}(m.Email[..3].PadRight(10, 'x'));
        """);

    [Theory]
    [InlineData("$\"{m.Email} answered\"")]
    [InlineData("\"Dear \" + m.Email")]
    [InlineData("string.Format(\"{0}\", m.Email)")]
    [InlineData("string.Concat(\"Dear \", m.Email)")]
    [InlineData("string.Join(\",\", m.Email, \"x\")")]
    [InlineData("m.Email.Replace(\"@\", \" at \").ToUpper().Trim()[..5]")]
    [InlineData("new System.Text.StringBuilder().Append(m.Email).AppendLine().ToString()")]
    public Task Pattern_34_Composed_text_is_reported(string text) => RunAsync($"{{|PUR0903:Campaign.Send|}}({text});");

    [Fact]
    public Task Pattern_35_An_exception_text_is_reported() => RunAsync("""
        if (condition) { throw {|PUR0402:new|} InvalidOperationException($"{m.Email} is unknown"); }
        throw new InvalidOperationException($"{m.Id} is unknown");
        """);

    [Fact]
    public Task Pattern_36_A_serialized_object_is_reported_and_what_is_ignored_is_silent() => FlowSample.VerifyAsync("""
        using System.Text.Json;
        using System.Text.Json.Serialization;
        class Order { public Member Owner { get; set; } = new(); public int Number { get; set; } }
        class Ignoring { [JsonIgnore] public Member Owner { get; set; } = new(); public int Number { get; set; } }
        class Snapshot { public string Text { get; set; } = ""; [PermittedPurposes()] public string Tagged { get; set; } = ""; }
        class Desk
        {
            void Run(Order order, Ignoring ignoring, List<Order> orders, Snapshot snapshot, object anything)
            {
                {|PUR0905:snapshot.Text|} = JsonSerializer.Serialize(order);
                {|PUR0903:Campaign.Send|}(JsonSerializer.Serialize(orders));
                snapshot.Tagged = JsonSerializer.Serialize(order);
                snapshot.Text = JsonSerializer.Serialize(ignoring);
                snapshot.Text = JsonSerializer.Serialize(anything);
                Campaign.Send(JsonSerializer.Serialize(order.Number));
            }
        }
        """);

    [Fact]
    public Task Pattern_37_A_request_object_of_a_library_only_carries_it_and_is_reported_where_it_arrives() => RunAsync("""
        var mail = new System.Net.Mail.MailMessage { Subject = m.Email };
        var plain = new System.Net.Mail.MailMessage { Subject = "Hello" };
        Campaign.Send(plain.Subject);
        {|PUR0903:Campaign.Send|}(mail.Subject);
        """);

    [Fact]
    public Task Pattern_38_A_message_whose_members_keep_the_tags_is_silent() => FlowSample.VerifyAsync("""
        interface IMessage { }
        interface IBus { void Publish(IMessage message); void Send<T>(T message); }
        record Arrived([PermittedPurposes("support")] string Mail, int Id) : IMessage;
        record Left(string Mail) : IMessage;
        class Desk
        {
            void Run(IBus bus, Member m)
            {
                bus.Publish(new Arrived(m.Email, m.Id));
                bus.Send(new Arrived(m.Email, m.Id));
                bus.Publish({|PUR0905:new|} Left(m.Email));
            }
        }
        """);

    [Fact]
    public Task Pattern_39_A_dictionary_carries_its_values_and_is_reported() => RunAsync("""
        var values = new Dictionary<string, object> { ["email"] = m.Email };
        var keys = new Dictionary<string, int> { [m.Email] = m.Id };
        Campaign.Send(values.Count);
        Campaign.Send(values.Keys);
        Campaign.Send(keys.Values);
        {|PUR0903:Campaign.Send|}(values["email"]);
        {|PUR0903:Campaign.Send|}(keys.Keys.First());
        """);

    [Fact]
    public Task Pattern_40_Tuples_patterns_and_query_syntax_carry_their_parts_apart_and_are_reported() => RunAsync("""
        var (mail, id, _) = (m.Email, m.Id, m.Name);
        Campaign.Send(id);
        {|PUR0903:Campaign.Send|}(mail);
        if (m is { Email: not null, Id: var number }) { Campaign.Send(number); }
        if (m is { Email: var found }) { {|PUR0903:Campaign.Send|}(found); }
        var rows = from x in members join y in members on x.Email equals y.Email let lower = y.Email.ToLower() where lower != "" select (lower, x.Id);
        Campaign.Send(rows.First().Id);
        {|PUR0903:Campaign.Send|}(rows.First().lower);
        """);
}
