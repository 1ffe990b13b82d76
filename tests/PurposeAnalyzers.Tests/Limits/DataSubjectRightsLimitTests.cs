namespace PurposeAnalyzers.Tests.Limits;

/// <summary>What handlers of data subjects' requests are asked too little, or too much.</summary>
public sealed class DataSubjectRightsLimitTests : LimitTests
{
    [Fact]
    public Task A_handler_that_writes_another_record_is_missed() => VerifyAsync(Handler("Erasure", "void Erase(Member member, Member other) => other.Email = string.Empty;"));

    [Fact]
    public Task A_handler_that_only_compares_is_missed() => VerifyAsync(Handler("Disclosure", "bool Disclose(Member member) => member.Email == \"a@example.org\";"));

    [Fact]
    public Task An_overload_that_covers_less_is_missed() => VerifyAsync(Handler("Erasure", "void Erase(Member member) => member.Email = string.Empty;") + """
        static partial class Rights
        {
            [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member))] static void Erase(Guid id) { }
        }
        """);

    [Fact]
    public Task Data_of_a_derived_class_is_missed() => VerifyAsync(Handler("Erasure", "void Erase(Member member) => member.Email = string.Empty;") + """
        class Patron : Member { [PermittedPurposes("support")] public string Seat { get; set; } = ""; }
        """);

    [Fact]
    public Task A_record_that_is_read_from_a_database_counts_as_overwritten_and_is_missed() => VerifyAsync(Handler("Erasure", "Member Erase(System.Data.IDataReader reader) => new() { Email = reader.GetString(0) };"));

    [Fact]
    public Task A_handler_that_is_marked_in_another_project_is_missed()
    {
        var test = TestOf("class Rights : IRights { public void Erase(Named named) { } }");
        test.DisabledDiagnostics.AddRange(["PUR0501", "PUR0502", "PUR0503"]);
        test.TestState.AdditionalProjects["Domain"].Sources.Add("""
            using PurposeAnalyzers.Annotations;
            public class Named { [PermittedPurposes("support")] public string Name { get; set; } = ""; }
            public interface IRights { [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Named))] void Erase(Named named); }
            """);
        test.TestState.AdditionalProjectReferences.Add("Domain");
        return test.RunAsync();
    }

    [Fact]
    public Task A_handler_that_erases_by_text_is_reported() => VerifyAsync(Handler(
        "{|PUR0504:Erasure", "void Erase(System.Data.IDbCommand command) { command.CommandText = \"DELETE FROM Member\"; command.ExecuteNonQuery(); }"));

    [Fact]
    public Task A_handler_that_hands_the_object_over_in_an_untyped_field_is_reported() => VerifyAsync(Handler("{|PUR0504:Erasure", """
        void Erase(Member member) { kept = member; Run(); }
            static object? kept;
            static readonly List<object> all = new();
            static void Run() => all.Remove(kept!);
        """));

    [Fact]
    public Task An_owner_that_a_single_object_refers_back_to_is_reported() => VerifyAsync("""
        class Profile { [PermittedPurposes("support")] public string Text { get; set; } = ""; public Owner? Of { get; set; } }
        class Owner { [PermittedPurposes("support")] public string Name { get; set; } = ""; public Profile? Profile { get; set; } }
        """ + Handler("{|PUR0504:Erasure", "void Erase(Profile profile) => profile.Text = string.Empty;").Replace("Member", "Profile", StringComparison.Ordinal));

    /// <summary>Beside it, code that handles the other rights.</summary>
    private static string Handler(string right, string method)
    {
        var isReported = right.StartsWith("{|", StringComparison.Ordinal);
        var name = isReported ? right[(right.IndexOf(':', StringComparison.Ordinal) + 1)..] : right;
        var attribute = $"DataSubjectRequest(DataSubjectRight.{name}, typeof(Member))";
        return $$"""
            static partial class Rights
            {
                [{{(isReported ? $"{{|PUR0504:{attribute}|}}" : attribute)}}] static {{method}}
            }
            static class Others
            {
                [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))] static object Disclose(Member m) => m;
                [DataSubjectRequest(DataSubjectRight.Correction, typeof(Member))] static void Correct(List<Member> all, Member m) => all[0] = m;
                [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), typeof(Suspendable), Flag = "Stopped")] static void Suspend(Suspendable m) => m.Stopped = true;
                [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member))] static void Erase(List<Member> all) => all.Clear();
            }
            class Suspendable { [PermittedPurposes("support")] public string Note { get; set; } = ""; public bool Stopped; }
            """;
    }
}
