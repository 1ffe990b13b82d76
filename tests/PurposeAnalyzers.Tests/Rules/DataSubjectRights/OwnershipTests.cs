using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>Which data belongs to a record: what handlers of it must cover.</summary>
public class OwnershipTests
{
    [Theory]
    [InlineData("class R : B { } class B { [P] public string X; }", "F:B.X")]
    [InlineData("class R { public List<E>[] Es; } class E { [P] public string X; }", "F:E.X")]
    [InlineData("class R { public Dictionary<string, E> Es; } class E { [P] public string X; }", "F:E.X")]
    [InlineData("class R { public (int, E) Pair; } class E { [P] public string X; }", "F:E.X")]
    [InlineData("class R { public G<E> G; } class G<T> { public T V; } class E { [P] public string X; }", "F:E.X")]
    [InlineData("class R { public S? S; } struct S { [P] public string X; }", "F:S.X")]
    [InlineData("class R { private E e; } class E { [P] internal string X; }", "F:E.X")]
    [InlineData("class R { public IE E; } interface IE { [P] string X { get; set; } }", "P:IE.X")]
    [InlineData("class R { [P] public string X; public static string Y; [P] public static string Z; [P] public const string W = \"\"; }", "F:R.X")]
    [InlineData("class R { public E E; } [P] class E { public string X; public int Y; }", "F:E.X F:E.Y")]
    [InlineData("class R { [P] public E E; } class E { public string X; }", "F:R.E")]
    [InlineData("class R { [P] public List<string> X; }", "F:R.X")]
    [InlineData("record R([P] string X);", "P:R.X")]
    [InlineData("class R { [P] public virtual string X { get; set; } } class D : R { public override string X { get; set; } }", "P:R.X")]
    [InlineData("class R : B { public override string X { get; set; } } abstract class B { [P] public abstract string X { get; set; } }", "P:B.X")]
    [InlineData("class R { [P] public string X; public R Friend; public List<R> Friends; }", "F:R.X")]
    [InlineData("class Es : List<E> { } class R { public Es All; } class E { [P] public string X; }", "F:E.X")]
    public Task Data_that_a_record_is_made_of_is_reported(string types, string missing) => VerifyAsync(types, missing);

    [Theory]
    [InlineData("class R { [P] public string X = \"\"; public Firm Firm; } class Firm { public List<R> Customers; [P] public string Owner; }", "F:R.X")]
    [InlineData("class R { [P] public string X = \"\"; public Staff Seller; } class Staff { [P] public string Phone; } class Other { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Staff))] void Erase(Staff s) => s.Phone = null; }", "F:R.X")]
    [InlineData("class R { [P] public string X = \"\"; public List<Func<E>> Make; public Action<E> Take; public IComparer<E> Compare; } class E { [P] public string X; }", "F:R.X")]
    [InlineData("class R { [P] public string X = \"\"; public string Of(E e) => e.X; [return: P] public string Result() => X; public string this[int i] => X; } class E { [P] public string X; }", "F:R.X")]
    [InlineData("class R { [P] public string X = \"\"; public Type T; public E.K Kind; } class E { [P] public string X; public enum K { A } }", "F:R.X")]
    [InlineData("class R { [P] public string X = \"\"; } class D : R { [P] public string Y; }", "F:R.X")]
    public Task Data_of_others_is_no_demand_and_only_the_records_own_is_reported(string types, string missing) => VerifyAsync(types, missing);

    [Fact]
    public Task A_record_with_a_request_for_another_right_is_still_owned_and_reported() => VerifyAsync("""
        class R { public E E; } class E { [P] public string X; }
        class Other { [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(E))] object Tell(E e) => e; }
        """, "F:E.X");

    [Fact]
    public Task A_record_that_owns_nothing_personal_is_silent_here() => RightsSample.Test("PUR0504", """
        class R { public int Sum; }
        class Rights { [{|PUR0206:DataSubjectRequest(DataSubjectRight.Erasure, typeof(R))|}] void Handle() { } }
        """).RunAsync();

    [Fact]
    public Task Removing_the_record_removes_what_it_owns_and_is_silent() => RightsSample.Test("PUR0504", """
        class R { [PermittedPurposes("support")] public string X = ""; public List<E> Es = new(); }
        class E { [PermittedPurposes("support")] public string Y = ""; public R? Owner; }
        class Rights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(R))] void Handle(List<R> all, R r) => all.Remove(r); }
        """).RunAsync();

    [Fact]
    public Task Removing_the_record_does_not_remove_another_of_the_same_request_which_is_reported() => RightsSample.Test("PUR0504", """
        class R { [PermittedPurposes("support")] public string X = ""; public List<E> Es = new(); }
        class E { [PermittedPurposes("support")] public string Y = ""; public R? Owner; }
        class Rights { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(R), typeof(E))|}] void Handle(List<R> all, R r) => all.Remove(r); }
        """).RunAsync();

    [Fact]
    public Task Data_that_a_policy_binds_is_demanded_and_reported()
    {
        var test = RightsSample.Test("PUR0504", """
            class Rights { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(System.Net.NetworkCredential))|}] void Handle(System.Net.NetworkCredential c) => c.Password = ""; }
            """);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("""
            <Bindings>
              <Data Member="P:System.Net.NetworkCredential.UserName" Purposes="support"/>
              <Data Member="P:System.Net.NetworkCredential.Password" Purposes="support"/>
            </Bindings>
            """)));
        return test.RunAsync();
    }

    private static async Task VerifyAsync(string types, string missing)
    {
        var test = RightsSample.Test("PUR0504", "#nullable disable\n" + types.Replace("[P]", "[PermittedPurposes(\"support\")]", StringComparison.Ordinal).Replace("return: P", "return: PermittedPurposes(\"support\")", StringComparison.Ordinal) + """
            class Rights { [{|PUR0504:DataSubjectRequest(DataSubjectRight.Erasure, typeof(R))|}] void Handle() { } }
            """);
        Assert.Equal(missing, Assert.Single(await RightsSample.FindAsync(test, "PUR0504")).Properties["data"]);
    }
}
