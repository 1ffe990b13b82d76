using PurposeAnalyzers.Testing;

namespace PurposeAnalyzers.Tests.Rules.DataSubjectRights;

/// <summary>Records and contracts of another project: known by their declarations.</summary>
public class ReferencedRecordTests
{
    private const string Domain = """
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using PurposeAnalyzers.Annotations;
        public class Person
        {
            public Person(string born) => Born = born;
            [PermittedPurposes("support")] public string Name { get; set; } = "";
            [PermittedPurposes("support")] public string Mail { get; private set; } = "";
            [PermittedPurposes("support")] public string Born { get; }
            [PermittedPurposes("support")] public string Full => Name + Mail;
            public List<Address> Homes { get; } = new();
            public bool Suspended { get; private set; }
            public void ChangeMail(string mail) => Mail = mail;
            public void Suspend() => Suspended = true;
            public void Erase() { }
        }
        public record Address([PermittedPurposes("support")] string City);
        public interface IStore { void Delete(Person p); void Update(Person p); void Touch(Person p); }
        """;

    [Theory]
    [InlineData("PUR0501", "object Handle(Person p, IStore s) => p.Name + p.Mail + p.Born;", "P:Address.City P:Person.Full")]
    [InlineData("PUR0501", "object Handle(Person p, IStore s) => p;", "")]
    [InlineData("PUR0502", "void Handle(Person p, IStore s) { p.Name = \"\"; p.ChangeMail(\"\"); }", "P:Address.City P:Person.Born")]
    [InlineData("PUR0502", "Person Handle(Person p, IStore s) { p.Name = \"\"; p.ChangeMail(\"\"); p.Homes[0] = p.Homes[0] with { City = \"\" }; return new Person(\"\"); }", "")]
    [InlineData("PUR0502", "void Handle(Person p, IStore s) => s.Update(p);", "")]
    [InlineData("PUR0504", "void Handle(Person p, IStore s) { p.Name = \"\"; s.Update(p); s.Touch(p); }", "P:Address.City P:Person.Born P:Person.Mail")]
    [InlineData("PUR0504", "void Handle(Person p, IStore s) => s.Delete(p);", "")]
    [InlineData("PUR0504", "void Handle(Person p, IStore s) => p.Erase();", "")]
    public Task Records_of_another_project_are_judged_and_what_is_left_out_is_reported(string id, string handler, string missing) =>
        VerifyAsync(id, handler, missing, "typeof(Person)");

    [Theory]
    [InlineData("void Handle(Person p, IStore s) => p.Suspend();", "")]
    [InlineData("void Handle(Person p, IStore s) => s.Touch(p);", "P:Person.Suspended")]
    public Task A_flag_that_only_the_record_can_set_is_judged_by_its_methods_and_else_reported(string handler, string missing) =>
        VerifyAsync("PUR0503", handler, missing, "typeof(Person), Flag = \"Suspended\"");

    private static async Task VerifyAsync(string id, string handler, string missing, string records)
    {
        var right = id switch { "PUR0501" => "Disclosure", "PUR0502" => "Correction", "PUR0503" => "Suspension", _ => "Erasure" };
        var attribute = $"DataSubjectRequest(DataSubjectRight.{right}, {records})";
        var test = RightsSample.Test(id, $"class Rights {{ [{(missing.Length == 0 ? attribute : $"{{|{id}:{attribute}|}}")}] internal {handler} }}");
        test.TestState.AdditionalProjects["Domain"].Sources.Add(Domain);
        test.TestState.AdditionalProjectReferences.Add("Domain");
        var findings = await RightsSample.FindAsync(test, id);
        Assert.Equal(missing, findings.IsEmpty ? "" : Assert.Single(findings).Properties["data"]);
    }
}
