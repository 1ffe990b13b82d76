namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Generated and hostile code is deep. What the compiler can bind, the analyzer can walk, on a small stack too.</summary>
public class DeepCodeTests
{
    private const string Head = """
        using System;
        using PurposeAnalyzers.Annotations;
        class Member
        {
            [PermittedPurposes("support")] public string Email { get; set; } = "";
            public Member Next => this;
        }

        [Purpose("marketing")]
        class Campaign
        {

        """;

    [Fact]
    public Task A_sum_of_5000_terms_is_walked_to_its_first_and_last() => AssertFindsAsync(
        2, "string M(Member m) => m.Email + " + string.Concat(Enumerable.Repeat("\"a\" + ", 4_998)) + "m.Email;");

    [Fact]
    public Task A_condition_of_5000_terms_is_walked_to_its_last() => AssertFindsAsync(
        1, "bool M(Member m, bool b) => " + string.Concat(Enumerable.Repeat("b && ", 4_999)) + "m.Email == \"x\";");

    [Fact]
    public Task A_chain_of_200_members_is_walked_to_its_end() => AssertFindsAsync(
        1, "string M(Member m) => m" + string.Concat(Enumerable.Repeat(".Next", 200)) + ".Email;");

    [Fact]
    public Task Two_hundred_nested_blocks_are_walked_to_the_innermost() => AssertFindsAsync(
        1, "void M(Member m, bool b) { " + string.Concat(Enumerable.Repeat("if (b) { ", 200)) + "GC.KeepAlive(m.Email);" + new string('}', 200) + " }");

    [Fact]
    public Task Thirty_nested_lambdas_are_walked_to_the_innermost() => AssertFindsAsync(
        1, "object M(Member m) => " + string.Concat(Enumerable.Repeat("(Func<object>)(() => ", 30)) + "m.Email" + new string(')', 30) + ";");

    [Fact]
    public Task A_call_chain_of_3000_methods_is_followed_to_its_end() => AssertFindsAsync(
        1,
        "string M(Member m) => Steps.S0(m);",
        "static class Steps { " + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"public static string S{i}(Member m) => S{i + 1}(m); "))
            + "public static string S3000(Member m) => m.Email; }");

    [Fact]
    public Task An_attribute_of_5000_ids_is_read_to_its_last() => AssertFindsAsync(
        1, "string M([PermittedPurposes(" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"\"p{i}\", ")) + "\"p0\", \"marketing\")] string s) => s;");

    [Fact]
    public Task A_hierarchy_of_300_classes_is_followed_to_its_root() => AssertFindsAsync(
        1,
        "string M(C300 c) => c.Email;",
        "class C0 : Member { } " + string.Concat(Enumerable.Range(1, 300).Select(i => $"class C{i} : C{i - 1} {{ }} ")));

    private static async Task AssertFindsAsync(int count, string member, string types = "")
    {
        var compilation = AnalyzerSession.Compile(AnalyzerSession.Parse(Head + member + " } " + types));
        ImmutableArray<Diagnostic> found = [];
        Exception? failure = null;

        // Analyzers run on the thread pool, whose stacks may be this small.
        var thread = new Thread(
            () =>
            {
                try
                {
                    found = AnalyzerSession.RunAsync(compilation).GetAwaiter().GetResult();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            1024 * 1024);
        thread.Start();
        await Task.Run(thread.Join);
        Assert.Null(failure);
        Assert.Equal(count, found.Length);
    }
}
