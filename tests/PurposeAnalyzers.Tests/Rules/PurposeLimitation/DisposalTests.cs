using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary><c>using</c> calls what the compiler would call at its end.</summary>
public sealed class DisposalTests
{
    private const string Member = """
        using System;
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;

        class Member { [PermittedPurposes("support")] public string Email { get; set; } = ""; }

        """;

    [Fact]
    public Task An_explicitly_implemented_Dispose_is_reported() => VerifyAsync("""
        class Handle(Member owner) : IDisposable { void IDisposable.Dispose() => _ = owner.{|PUR0202:Email|}; }

        [Purpose("marketing")]
        static class Campaign { static void Run(Member member) { {|PUR0902:using (new Handle(member)) { }|} } }
        """);

    [Fact]
    public Task Dispose_of_a_ref_struct_is_reported() => VerifyAsync("""
        ref struct Handle(Member owner) { public void Dispose() => _ = owner.Email; }

        [Purpose("marketing")]
        static class Campaign { static void Run(Member member) { {|PUR0902:using var handle = new Handle(member);|} } }
        """);

    [Fact]
    public Task Await_using_runs_DisposeAsync_and_Dispose_is_not_reported() => VerifyAsync("""
        class Handle(Member owner) : IDisposable, IAsyncDisposable
        {
            void IDisposable.Dispose() => _ = owner.{|PUR0202:Email|};

            ValueTask IAsyncDisposable.DisposeAsync() => default;
        }

        [Purpose("marketing")]
        static class Campaign
        {
            static async Task Run(Member member)
            {
                await using (new Handle(member)) { }
            }
        }
        """);

    [Fact]
    public Task An_explicitly_implemented_DisposeAsync_is_reported() => VerifyAsync("""
        class Handle(Member owner) : IAsyncDisposable
        {
            ValueTask IAsyncDisposable.DisposeAsync() => new(Task.FromResult(owner.{|PUR0202:Email|}));
        }

        [Purpose("marketing")]
        static class Campaign
        {
            static async Task Run(Member member)
            {
                {|PUR0902:await using (new Handle(member)) { }|}
            }
        }
        """);

    private static Task VerifyAsync(string source) => CSharpAnalyzerVerifier<PurposeAnalyzer>.VerifyAnalyzerAsync(Member + source);
}
