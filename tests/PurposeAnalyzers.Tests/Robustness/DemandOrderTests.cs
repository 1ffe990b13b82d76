namespace PurposeAnalyzers.Tests.Robustness;

/// <summary>Findings depend neither on who asks first nor on the order of files. The verifier repeats each run sequentially, reversed and file by file.</summary>
public class DemandOrderTests
{
    [Fact]
    public Task A_component_over_several_files_gives_the_same_findings_and_paths() => MemberSample.VerifyAsync(
        """
        [Purpose("marketing")] class First { string To(Member m) => A.{|PUR0902:Run|}(m, 1) + B.{|PUR0902:Run|}(m, 1); }
        """,
        "static class A { internal static string Run(Member m, int n) => n == 0 ? B.Run(m, n) : C.Run(m, n); }",
        "static class B { internal static string Run(Member m, int n) => n == 0 ? C.Run(m, n) : D.Run(m, n); }",
        "static class C { internal static string Run(Member m, int n) => n == 0 ? A.Run(m, n) : m.Email; }",
        "static class D { internal static string Run(Member m, int n) => n == 0 ? B.Run(m, n) : m.Card + m.Email; }",
        """
        [Purpose("marketing")] class Last { string To(Member m) => D.{|PUR0902:Run|}(m, 1) + C.{|PUR0902:Run|}(m, 1); }
        """);

    [Fact]
    public Task Partial_types_over_several_files_give_the_same_findings() => MemberSample.VerifyAsync(
        """[Purpose("marketing")] partial class Campaign { partial void Run(Member m); string A(Member m) => {|PUR0902:new Box(m)|}.{|PUR0902:Of|}(); }""",
        "partial class Campaign { partial void Run(Member m) => GC.KeepAlive(m.{|PUR0901:Email|}); }",
        "partial class Box(Member m) { string x = m.Email; }",
        "partial class Box { string y = new Member().Card; internal string Of() => x + y + z + m.Name + m.Email; }",
        "partial class Box { string z = new Member().Email; }");
}
