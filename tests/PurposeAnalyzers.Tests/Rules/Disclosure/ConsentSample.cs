using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.Disclosure;

/// <summary>Data that marketing may use with consent only, checks of several shapes, and a marketing method around the code of a test.</summary>
internal static class ConsentSample
{
    private const string Declarations = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PurposeAnalyzers.Annotations;

        public class Member
        {
            public Guid Id { get; set; }
            [PermittedPurposes("support", ConsentRequired = ["marketing"])] public string Email { get; set; } = "";
            [ConsentCheck("marketing")] public bool Accepts { get; set; }
            [ConsentCheck("marketing.email")] public bool AcceptsEmail { get; set; }
            [ConsentCheck("survey")] public bool AcceptsSurvey { get; set; }
            public bool IsActive { get; set; }
            public Member? Partner { get; set; }
            public List<Member> Friends { get; } = [];
        }

        public interface IConsents
        {
            [ConsentCheck] bool Allows(Member member, string purpose);
            [ConsentCheck] bool AllowsId(Guid id, params string[] purposes);
            [ConsentCheck] Task<bool> AllowsAsync(Member member, string purpose);
            [ConsentCheck] ValueTask<bool> AllowsSoonAsync(Member member, string purpose);
            [ConsentCheck] void Ensure(Member member, string purpose);
            [ConsentCheck] Task EnsureAsync(Member member, string purpose);
        }

        [Purpose("marketing")]
        public static class Campaign
        {
            public static void Send(object? value) { }
        }
        """;

    public static Verify.Test Test(string source)
    {
        var test = new Verify.Test();
        test.TestState.Sources.Add(Declarations);
        test.TestState.Sources.Add(source);
        return test;
    }

    public static Task VerifyAsync(string source) => Test(source).RunAsync();

    /// <summary>The statements of a marketing method.</summary>
    public static Task VerifyBodyAsync(string statements) => VerifyAsync($$"""
        [Purpose("marketing")]
        public class Mailing(IConsents consents, List<Member> members, IQueryable<Member> stored)
        {
            private readonly IConsents? maybe = consents;

            public async Task Run(Member m, Member other, Guid id, bool flag, string purpose)
            {
                await Task.Yield();
                {{statements}}
            }

            public (object, object) All => (members, stored);

            private static void Use(object? value) { }
            private static Task<List<T>> Listed<T>(IQueryable<T> query) => Task.FromResult(query.ToList());
            private static void Log(object? value) { }
        }
        """);
}
