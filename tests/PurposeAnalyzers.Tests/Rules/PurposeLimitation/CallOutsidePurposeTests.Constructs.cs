namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>Constructs for which the compiler makes calls that the text does not show, and newer kinds of members.</summary>
public class CallOutsidePurposeConstructsTests
{
    [Fact]
    public Task Iterators_and_asynchronous_code_are_reported() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static IEnumerable<string> Each(Member m) { yield return m.Email; }
            internal static async Task<string> Later(Member m) { await Task.Yield(); return m.Email; }
            internal static async IAsyncEnumerable<string> Stream(Member m) { await Task.Yield(); yield return m.Email; }
        }
        class Slow(Member m) { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() { m.Email.ToString(); return default; } }
        [Purpose("marketing")] class Campaign
        {
            async Task To(Member m, Slow slow)
            {
                foreach (var s in Text.{|PUR0902:Each|}(m)) { }
                await Text.{|PUR0902:Later|}(m);
                await foreach (var s in Text.{|PUR0902:Stream|}(m)) { }
                {|PUR0902:await slow|};
            }
        }
        """);

    [Fact]
    public Task Disposal_at_the_end_of_using_is_reported() => MemberSample.VerifyAsync("""
        class Scope(Member m) : IDisposable { public void Dispose() => m.{|PUR0202:Email|}.ToString(); }
        class Explicit(Member m) : IDisposable { void IDisposable.Dispose() => m.{|PUR0202:Email|}.ToString(); }
        class Async(Member m) : IAsyncDisposable { public ValueTask DisposeAsync() { m.{|PUR0202:Email|}.ToString(); return default; } }
        class ExplicitAsync(Member m) : IAsyncDisposable { ValueTask IAsyncDisposable.DisposeAsync() { m.{|PUR0202:Email|}.ToString(); return default; } }
        class Both(Member m) : IDisposable, IAsyncDisposable
        {
            public void Dispose() { }
            public ValueTask DisposeAsync() { m.{|PUR0202:Email|}.ToString(); return default; }
        }
        ref struct Pattern(Member m) { public void Dispose() => m.Email.ToString(); }
        [Purpose("marketing")] class Campaign
        {
            async Task To(Scope a, Explicit b, Async c, ExplicitAsync d, Both e)
            {
                {|PUR0902:using (a) { }|}
                {|PUR0902:using var x = a;|}
                {|PUR0902:using (b) { }|}
                {|PUR0902:await using (c) { }|}
                {|PUR0902:await using (d) { }|}
                using (e) { }
                {|PUR0902:await using (e) { }|}
            }
            void Sync(Member m) { {|PUR0902:using var p = new Pattern(m);|} }
        }
        """);

    [Fact]
    public Task Enumerators_and_deconstruction_are_reported() => MemberSample.VerifyAsync("""
        class Mails(Member m)
        {
            public Enumerator GetEnumerator() => new(m);
            public struct Enumerator(Member m) { public string Current => m.Email; public bool MoveNext() => false; }
        }
        class Pair { public void Deconstruct(out string a, out string b) { a = new Member().Email; b = ""; } }
        [Purpose("marketing")] class Campaign
        {
            void To(Mails mails, Pair pair)
            {
                foreach (var s in {|PUR0902:mails|}) { }
                {|PUR0902:var (a, b) = pair|};
                _ = pair is {|PUR0902:("", "")|};
            }
        }
        """);

    [Fact]
    public Task Linq_in_both_syntaxes_is_reported() => MemberSample.VerifyAsync("""
        static class Text
        {
            internal static string Of(Member m) => m.Email;
            internal static IEnumerable<string> Emails(this IEnumerable<Member> all) => from m in all select m.Email;
            internal static IEnumerable<Member> Where(this Member[] all, Func<Member, bool> f) { all[0].Email.ToString(); return all; }
        }
        [Purpose("marketing")] class Campaign
        {
            void To(List<Member> all, Member[] array)
            {
                _ = all.Select(m => Text.{|PUR0902:Of|}(m)).OrderBy(s => s);
                _ = from m in all let t = Text.{|PUR0902:Of|}(m) where Text.{|PUR0902:Of|}(m) != t orderby Text.{|PUR0902:Of|}(m) select Text.{|PUR0902:Of|}(m);
                _ = all.{|PUR0902:Emails|}();
                _ = Text.{|PUR0902:Emails|}(all);
                _ = from m in array {|PUR0902:where true|} select m.Id;
            }
        }
        """);

    [Fact]
    public Task Text_made_of_an_object_runs_its_ToString_and_is_reported() => MemberSample.VerifyAsync("""
        class Card(Member m) { public override string ToString() => m.{|PUR0202:Email|}; }
        record Contact(string Note) { [PermittedPurposes("support")] public string Mail { get; init; } = ""; }
        record Envelope(Contact To, int Id);
        class Plain { }
        static class Text { internal static string Of(Contact c) => $"{c}"; }
        [System.Runtime.CompilerServices.InterpolatedStringHandler]
        ref struct Handler
        {
            public Handler(int literal, int formatted) { }
            public void AppendLiteral(string s) { }
            public void AppendFormatted(Member m) { m.Email.ToString(); }
        }
        [Purpose("marketing")] class Campaign
        {
            void Log(Handler h) { }
            void To(Card c, Plain p, Contact r, Envelope e, Member m, int? n)
            {
                _ = $"{{|PUR0902:c|}} {p} {m} {n}";
                var s = "a" + {|PUR0902:c|} + p;
                s += {|PUR0902:c|};
                _ = c.{|PUR0902:ToString|}();
                _ = Text.{|PUR0902:Of|}(r);
                _ = $"{{|PUR0901:r|}}";
                _ = $"{{|PUR0901:e|}}";
                _ = e.{|PUR0901:ToString|}();
                s += {|PUR0901:r|};
                Log($"{|PUR0902:{m}|}");
            }
        }
        """);

    [CSharp14Fact]
    public Task Extension_members_are_reported() => MemberSample.VerifyAsync("""
        static class MemberExtensions
        {
            internal static string Old(this Member m) => m.Email;
            extension(Member m)
            {
                internal string Short => m.Email;
                internal string Line() => m.Email;
                internal static string Any() => new Member().Email;
                internal static string Shared => new Member().Email;
                public static string operator +(Member a, Member b) => a.Email;
            }
        }
        [Purpose("marketing")] class Campaign
        {
            void To(Member m)
            {
                _ = m.{|PUR0902:Old|}() + m.{|PUR0902:Short|} + m.{|PUR0902:Line|}() + Member.{|PUR0902:Any|}() + Member.{|PUR0902:Shared|};
                _ = MemberExtensions.{|PUR0902:Line|}(m);
                _ = {|PUR0902:m + m|};
                Func<string> f = m.{|PUR0902:Line|};
            }
        }
        """);

    [Fact]
    public Task Partial_members_are_reported_and_their_attributes_hold_for_both_parts() => MemberSample.VerifyAsync("""
        static partial class Text
        {
            internal static partial string Of(Member m);
            internal static partial string Property { get; }
            [Purpose("support")] internal static partial int Committed(Member m);
        }
        static partial class Text
        {
            internal static partial string Of(Member m) => m.Email;
            internal static partial string Property { get => new Member().Email; }
            internal static partial int Committed(Member m) => m.Email.Length;
        }
        [Purpose("marketing")] class Campaign { string To(Member m) => Text.{|PUR0902:Of|}(m) + Text.{|PUR0902:Property|} + Text.Committed(m); }
        """);

    [Fact]
    public Task Generic_methods_and_types_are_reported() => MemberSample.VerifyAsync("""
        static class Text { internal static string Of<T>(T m) where T : Member => m.Email; }
        class Box<T> where T : Member { public string Of(T m) => m.Email; public static string Static(T m) => m.Email; }
        [Purpose("marketing")] class Campaign
        {
            string To(Member m, Box<Member> b) => Text.{|PUR0902:Of|}(m) + b.{|PUR0902:Of|}(m) + Box<Member>.{|PUR0902:Static|}(m);
        }
        """);

    [Fact]
    public async Task Top_level_statements_without_a_purpose_are_a_root_and_reported()
    {
        var test = MemberSample.Test("""
            _ = Text.{|PUR0202:Of|}(new Member());
            _ = new Member().Email;
            static class Text { internal static string Of(Member m) => m.Email; }
            """);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        await test.RunAsync();
    }
}
