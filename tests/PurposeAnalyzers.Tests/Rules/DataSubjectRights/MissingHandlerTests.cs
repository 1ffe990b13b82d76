using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>A record that has handlers for some rights and none for others: a suggestion, once, at the first handler.</summary>
public class MissingHandlerTests
{
    private const string Person = """
        public class Person { [PermittedPurposes("support")] public string Mail { get; set; } = ""; public bool Stopped { get; set; } }
        """;

    [Fact]
    public async Task Rights_without_a_handler_are_suggested_once_and_reported()
    {
        var test = Test("""
            class Rights
            {
                [{|PUR0502:{|PUR0503:DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Person))|}|}] internal string Tell(Person p) => p.Mail;
                [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void Erase(Person p) => p.Mail = "";
            }
            """);
        var finding = Assert.Single(await RightsSample.FindAsync(test, "PUR0502"));
        Assert.Equal(DiagnosticSeverity.Info, finding.Severity);
        Assert.Equal("Requests about 'Person' are handled here, but no code handles those for correction", finding.Message());
        Assert.Equal("'Person' に関する請求を処理していますが、訂正の請求を処理するコードがありません", finding.JapaneseMessage());
        Assert.Equal("T:Person", finding.Properties["record"]);
        Assert.Equal("", finding.Properties["data"]);
        finding.AssertWay("public class Person");
    }

    [Fact]
    public Task A_record_with_handlers_for_all_rights_is_silent() => Test("""
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Person))] internal string Tell(Person p) => p.Mail;
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Person))] void Correct(Person p) => p.Mail = "";
        }
        static class Endpoints
        {
            static void Map(Action<Action<Person>> map)
            {
                map([DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] (p) => p.Mail = "");
                map([DataSubjectRequest(DataSubjectRight.Suspension, typeof(Person), Flag = nameof(Person.Stopped))] (p) => p.Stopped = true);
            }
        }
        """).RunAsync();

    [Fact]
    public Task A_record_without_any_handler_is_silent() => Test("class Desk { }").RunAsync();

    [Fact]
    public Task A_record_that_another_with_a_handler_owns_is_silent() => Test("""
        class Owner { public Person? Partner { get; set; } public bool Stopped { get; set; } }
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Owner), typeof(Person))] internal (Owner, Person) Tell(Owner o, Person p) => (o, p);
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Owner))] void Correct(Owner o) => o.Partner!.Mail = "";
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Owner))] void Erase(Owner o) => o.Partner = null;
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Owner), Flag = "Stopped")] void Suspend(Owner o) => o.Stopped = true;
        }
        """).RunAsync();

    [Fact]
    public Task A_record_that_is_handled_together_with_another_is_part_of_its_file_and_silent() => Test("""
        class Login { [PermittedPurposes("support")] public string Address = ""; }
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Person), typeof(Login))] internal (Person, Login) Tell(Person p, Login l) => (p, l);
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Person))] void Correct(Person p) => p.Mail = "";
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Login), typeof(Person))] void Erase(List<Login> logins, List<Person> people) { logins.Clear(); people.Clear(); }
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Person), Flag = "Stopped")] void Suspend(Person p) => p.Stopped = true;
        }
        """).RunAsync();

    [Fact]
    public Task A_record_that_is_handled_apart_is_reported_for_itself() => Test("""
        class Login { [PermittedPurposes("support")] public string Address = ""; }
        class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Person))] internal Person Tell(Person p) => p;
            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Person))] void Correct(Person p) => p.Mail = "";
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Person))] void Erase(List<Person> people) => people.Clear();
            [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Person), Flag = "Stopped")] void Suspend(Person p) => p.Stopped = true;
            [{|PUR0501:{|PUR0502:{|PUR0503:DataSubjectRequest(DataSubjectRight.Erasure, typeof(Login))|}|}|}] void Erase(List<Login> logins) => logins.Clear();
        }
        """).RunAsync();

    [Fact]
    public Task A_record_of_another_project_is_silent()
    {
        var test = MemberSample.Test("""
            class Rights { [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Person))] internal string Tell(Person p) => p.Mail; }
            """);
        test.DisabledDiagnostics.Clear();
        test.TestState.AdditionalProjects["Domain"].Sources.Add("using PurposeAnalyzers.Annotations;\n" + Person);
        test.TestState.AdditionalProjectReferences.Add("Domain");
        return test.RunAsync();
    }

    private static CSharpAnalyzerVerifier<PurposeAnalyzer>.Test Test(string source)
    {
        var test = MemberSample.Test(source, Person);
        test.DisabledDiagnostics.Clear();
        return test;
    }
}
