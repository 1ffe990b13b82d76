namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>PUR0302 across methods: checks that are checks because of what they call, callers' checks, and data that others read.</summary>
public class ConsentCalleeTests
{
    private const string Desk = """
        internal static class Letters
        {
            public static string To(Member x) => "to " + x.Email;
            public static string? Checked(Member x) => x.Accepts ? x.Email : null;
            public static string? Narrow(Member x) => x.AcceptsEmail ? x.Email : null;
            public static string Nested(Member x) => To(x);
            public static string? CheckedNested(Member x) { if (!x.Accepts) return null; return Nested(x); }
        }

        internal static class Rules
        {
            public static bool May(Member x) => x.Accepts;
            public static bool MayBoth(Member x) => x.IsActive && May(x);
            public static bool MayEither(Member x) => x.IsActive || May(x);
            public static bool MayNot(Member x) => !May(x);
            public static async Task<bool> MayAsync(IConsents c, Member x) { await Task.Yield(); return await c.AllowsAsync(x, "marketing"); }
            public static Task<bool> MaySoon(IConsents c, Member x) => c.AllowsAsync(x, "marketing");
            public static bool MayFor(IConsents c, Member x, string purpose) => c.Allows(x, purpose);
            public static void Demand(Member x) { if (!May(x)) throw new InvalidOperationException(); }
            public static void Deny(Member x) { if (May(x)) throw new InvalidOperationException(); }
            public static async Task DemandAsync(IConsents c, Member x) { await c.EnsureAsync(x, "marketing"); }
            public static IEnumerable<Member> Willing(IEnumerable<Member> all) => all.Where(May);
            public static IEnumerable<Member> WillingToo(IEnumerable<Member> all) { foreach (var x in all) { if (x.Accepts) yield return x; } }
            public static Member? Find(IEnumerable<Member> all, Guid id) { var x = all.First(y => y.Id == id); return x.Accepts ? x : null; }
            public static void Fail() => throw new InvalidOperationException();
        }

        """;

    [Theory]
    [InlineData("if (Rules.May(m)) Use(m.Email);")]
    [InlineData("if (Rules.May(other)) Use(m.{|PUR0302:Email|});")]
    [InlineData("if (Rules.MayBoth(m)) Use(m.Email);")]
    [InlineData("if (Rules.MayEither(m)) Use(m.{|PUR0302:Email|});")]
    [InlineData("if (Rules.MayNot(m)) Use(m.{|PUR0302:Email|}); else Use(m.Email);")]
    [InlineData("if (await Rules.MayAsync(consents, m)) Use(m.Email);")]
    [InlineData("if (await Rules.MaySoon(consents, m)) Use(m.Email);")]
    [InlineData("if (Rules.MayFor(consents, m, \"marketing\")) Use(m.Email);")]
    [InlineData("if (Rules.MayFor(consents, m, \"survey\")) Use(m.{|PUR0302:Email|});")]
    [InlineData("if (Rules.MayFor(consents, m, purpose)) Use(m.{|PUR0302:Email|});")]
    [InlineData("Rules.Demand(m); Use(m.Email);")]
    [InlineData("Rules.Deny(m); Use(m.{|PUR0302:Email|});")]
    [InlineData("await Rules.DemandAsync(consents, m); Use(m.Email);")]
    [InlineData("var t = Rules.DemandAsync(consents, m); Use(m.{|PUR0302:Email|}); await t;")]
    [InlineData("foreach (var x in Rules.Willing(members)) Use(x.Email);")]
    [InlineData("foreach (var x in Rules.WillingToo(members)) Use(x.Email);")]
    [InlineData("if (Rules.Find(members, id) is { } x) { Use(x.Email); Use(m.{|PUR0302:Email|}); }")]
    [InlineData("if (!m.Accepts) Rules.Fail(); Use(m.Email);")]
    [InlineData("Use(members.Where(Rules.May).Select(x => x.Email));")]
    public Task A_method_that_checks_is_a_check(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("Use(Letters.{|PUR0302:To|}(m));")]
    [InlineData("if (m.Accepts) Use(Letters.To(m));")]
    [InlineData("if (other.Accepts) Use(Letters.{|PUR0302:To|}(m));")]
    [InlineData("if (consents.AllowsId(id, \"marketing\")) Use(Letters.To(m));")]
    [InlineData("Use(Letters.Checked(m));")]
    [InlineData("Use(Letters.{|PUR0302:Narrow|}(m));")]
    [InlineData("Use(Letters.{|PUR0302:Nested|}(m));")]
    [InlineData("Use(Letters.CheckedNested(m));")]
    [InlineData("Use(members.Where(x => x.Accepts).Select(Letters.{|PUR0302:To|}));")]
    [InlineData("Use(members.Where(x => x.Accepts).Select(x => Letters.To(x)));")]
    public Task What_unmarked_code_reads_may_be_checked_there_or_at_the_call(string body) => VerifyBodyAsync(body);

    [Theory]
    [InlineData("if (m.Accepts) Send(m); } private void Send(Member x) { Use(x.Email);")]
    [InlineData("if (m.Accepts) Send(m); Send(m); } private void Send(Member x) { Use(x.{|PUR0302:Email|});")]
    [InlineData("if (m.Accepts) Send(other); } private void Send(Member x) { Use(x.{|PUR0302:Email|});")]
    [InlineData("if (m.Accepts) Send(m); } public void Send(Member x) { Use(x.{|PUR0302:Email|});")]
    [InlineData("if (m.Accepts) Send(m); } internal void Send(Member x) { Use(x.{|PUR0302:Email|});")]
    [InlineData("if (m.Accepts) Send(m); } private void Send(Member x) { Post(x); } private static void Post(Member y) { Use(y.Email);")]
    [InlineData("if (m.Accepts) Send(m); } private void Send(Member x) { Use(x.{|PUR0302:Email|}); if (x.Partner is { } p) Send(p);")]
    [InlineData("if (m.Accepts) Send(m, 3); } private void Send(Member x, int n) { Use(x.Email); if (n > 0) Send(x, n - 1);")]
    [InlineData("if (m.Accepts) Ping(m, 3); } private void Ping(Member x, int n) { Use(x.Email); if (n > 0) Pong(x, n - 1); } private void Pong(Member x, int n) { Use(x.Email); Ping(x, n);")]
    [InlineData("} private void Send(Member x) { Use(x.{|PUR0302:Email|});")]
    [InlineData("members.Where(x => x.Accepts).ToList().ForEach(x => Send(x)); } private void Send(Member x) { Use(x.Email);")]
    [InlineData("if (consents.AllowsId(m.Id, \"marketing\")) Send(m); } private void Send(Member x) { Use(x.Email);")]
    [InlineData("if (m.Accepts) Send(m); } private void Send(Member x) { x = new Member(); Use(x.{|PUR0302:Email|});")]
    public Task A_private_method_begins_with_what_is_known_at_all_its_calls(string body) => VerifyBodyAsync(body);

    [Fact]
    public Task Implementations_of_a_declared_check_need_not_repeat_it() => ConsentSample.VerifyAsync("""
        public sealed class Consents(HashSet<Guid> given)
        {
            [ConsentCheck("marketing")] public bool Has(Member m) => given.Contains(m.Id);
        }

        public interface IGate { bool May(Member m); bool Might(Member m); }
        internal sealed class Strict(Consents c) : IGate { public bool May(Member m) => c.Has(m); public bool Might(Member m) => c.Has(m); }
        internal sealed class Other(Consents c) : IGate { public bool May(Member m) => m.IsActive && c.Has(m); public bool Might(Member m) => m.IsActive; }

        [Purpose("marketing")]
        public class Mailing(Consents consents, IGate gate)
        {
            public void Run(Member m)
            {
                if (consents.Has(m)) Campaign.Send(m.Email);
                if (gate.May(m)) Campaign.Send(m.Email);
                if (gate.Might(m)) Campaign.Send(m.{|PUR0302:Email|});
            }
        }
        """);

    [Fact]
    public Task Overrides_and_implementations_are_checks_as_their_base_is() => ConsentSample.VerifyAsync("""
        public class Remote : IConsents
        {
            public bool Allows(Member member, string purpose) => true;
            bool IConsents.AllowsId(Guid id, params string[] purposes) => true;
            public Task<bool> AllowsAsync(Member member, string purpose) => Task.FromResult(true);
            public ValueTask<bool> AllowsSoonAsync(Member member, string purpose) => default;
            public virtual void Ensure(Member member, string purpose) { }
            public Task EnsureAsync(Member member, string purpose) => Task.CompletedTask;
        }

        public class Logged : Remote { public override void Ensure(Member member, string purpose) { } }

        [Purpose("marketing")]
        public class Mailing(Remote remote, Logged logged)
        {
            public void One(Member m) { if (remote.Allows(m, "marketing")) Campaign.Send(m.Email); }
            public void Two(Member m) { logged.Ensure(m, "marketing"); Campaign.Send(m.Email); }
            public void Three(Member m) { logged.Ensure(m, "survey"); Campaign.Send(m.{|PUR0302:Email|}); }
        }
        """);

    [Fact]
    public Task A_record_checks_itself() => ConsentSample.VerifyAsync("""
        public partial record Person([property: PermittedPurposes("support", ConsentRequired = ["marketing"])] string Email, [property: ConsentCheck("marketing")] bool Accepts)
        {
            public bool MayMail => Accepts && Email.Length > 0;
        }

        [Purpose("marketing")]
        public class Mailing<T> where T : Person
        {
            public void Run(T p, Person q)
            {
                if (p.MayMail) Campaign.Send(p.Email);
                if (p.Accepts) Campaign.Send(q.{|PUR0302:Email|});
                var copy = p with { Accepts = true };
                Campaign.Send(copy.{|PUR0302:Email|});
            }

            internal IEnumerable<string> All(IEnumerable<Person> all)
            {
                foreach (var p in all)
                {
                    if (!p.MayMail) continue;
                    yield return p.Email;
                }
            }
        }
        """);

    private static Task VerifyBodyAsync(string body) => ConsentSample.VerifyAsync($$"""
        {{Desk}}
        [Purpose("marketing")]
        public class Mailing(IConsents consents, List<Member> members)
        {
            public async Task Run(Member m, Member other, Guid id, string purpose)
            {
                await Task.Yield();
                {{body}}
            }

            public (object, object) All => (members, consents);

            private static void Use(object? value) { }
        }
        """);
}
