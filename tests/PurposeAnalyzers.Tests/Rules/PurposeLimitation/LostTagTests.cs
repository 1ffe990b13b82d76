using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.PurposeLimitation;

/// <summary>PUR0905: personal data must not be stored where no tag keeps it (DESIGN 5.5, point 3). Messages, and which members must be tagged.</summary>
public partial class LostTagTests
{
    private const string Dto = """
        public class Dto
        {
            public Dto() { }
            public Dto(string name) => Name = name;
            public string? Name { get; set; }
            public string? Phone { get; set; }
            public string? Field;
            public int Number { get; set; }
            public bool Flag { get; set; }
            public List<string> Names { get; set; } = new();
            public string[] Lines { get; set; } = [];
            public Dictionary<string, string> Notes { get; } = new();
            public Dto? Inner { get; set; }
            public Member? Owner { get; set; }
            public List<Member> Owners { get; set; } = new();
            [PermittedPurposes("support")] public string? Tagged { get; set; }
            public string? this[int index] { get => Field; set => Field = value; }
        }
        """;

    [Fact]
    public async Task An_untagged_member_is_reported_with_the_tag_and_the_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0905", """
            class Desk
            {
                void Run(Member m, Dto dto)
                {
                    var mail = m.Email;
                    {|PUR0905:dto.Name|} = mail;
                }
            }
            """, Dto);
        Assert.Equal("'Dto.Name' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", finding.Message());
        Assert.Equal("'Dto.Name' にはタグがないため、そこでは 'Member.Email' の許可された目的 'support' が失われます", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = m.Email;");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("P:Dto.Name", finding.Properties["targets"]);
        Assert.Equal("P:Dto.Name<-P:Member.Email", finding.Properties["kept"]);
        Assert.Equal("", finding.Properties["purposes"]);
        Assert.Equal("support", finding.Properties["permitted"]);
        Assert.Equal("M:Desk.Run(Member,Dto)", finding.Properties["code"]);
        Assert.Equal("", finding.Properties["path"]);
    }

    [Theory]
    [InlineData("_ = {|PUR0905:new|} Dto { Name = m.Email, Phone = m.Email };", "'Dto.Name', 'Dto.Phone' have no tag, so 'Member.Email' loses its permitted purposes 'support' there", "P:Dto.Name P:Dto.Phone")]
    [InlineData("_ = {|PUR0905:new|} Dto { Name = m.Name, Phone = m.Email, Tagged = m.Email };", "'Dto.Name', 'Dto.Phone' have no tag, so 'Member.Email', 'Member.Name' lose their permitted purposes 'marketing', 'support' there", "P:Dto.Name P:Dto.Phone")]
    [InlineData("{|PUR0905:dto.Name|} = dto.Phone = m.Email;", "'Dto.Phone', 'Dto.Name' have no tag, so 'Member.Email' loses its permitted purposes 'support' there", "P:Dto.Phone P:Dto.Name")]
    [InlineData("{|PUR0905:(dto.Name, dto.Phone)|} = (m.Email, \"\");", "'Dto.Name' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", "P:Dto.Name")]
    [InlineData("{|PUR0905:Fill|}(dto, m.Email); static void Fill(Dto d, string text) => d.Name = text;", "'Dto.Name' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", "P:Dto.Name")]
    [InlineData("_ = {|PUR0905:new|} Row(m.Email, 1);", "'Row.Text' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", "P:Row.Text")]
    public async Task The_message_names_all_targets_of_the_place(string statement, string message, string targets)
    {
        var finding = await FlowSample.SingleAsync("PUR0905", Place(statement), Dto);
        Assert.Equal(message, finding.Message());
        Assert.Equal(targets, finding.Properties["targets"]);
    }

    [Fact]
    public async Task A_target_that_is_called_as_the_data_is_named_with_its_namespace()
    {
        var finding = await FlowSample.SingleAsync(
            "PUR0905", Place("_ = {|PUR0905:new|} Web.Models.Member { Email = m.Email };"), Dto + "namespace Web.Models { public class Member { public string? Email { get; set; } } }");
        Assert.Equal("'Web.Models.Member.Email' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", finding.Message());
    }

    [Fact]
    public async Task Eighteen_members_of_one_creation_are_one_finding_that_names_three()
    {
        var letters = Enumerable.Range(0, 18).Select(i => (char)('A' + i)).ToList();
        var finding = await FlowSample.SingleAsync("PUR0905", $$"""
            public class Wide { {{string.Concat(letters.Select(c => $"public string {c} {{ get; set; }} = \"\"; "))}} }
            class Desk { Wide Run(Member m) => {|PUR0905:new|} Wide { {{string.Join(", ", letters.Select(c => $"{c} = m.Email"))}} }; }
            """);
        Assert.Equal("'Wide.A', 'Wide.B', 'Wide.C' and 15 more have no tag, so 'Member.Email' loses its permitted purposes 'support' there", finding.Message());
        Assert.Equal(string.Join(" ", letters.Select(c => "P:Wide." + c)), finding.Properties["targets"]);
    }

    [Fact]
    public async Task Data_that_permits_nothing_is_said_to_lose_that()
    {
        var finding = await FlowSample.SingleAsync("PUR0905", """
            class Secret { [PermittedPurposes()] public string Text = ""; }
            class Desk
            {
                [DataSubjectRequest(DataSubjectRight.Correction, typeof(Secret))]
                void Run(Secret s, Dto dto) { {|PUR0905:dto.Name|} = s.Text; }
            }
            """, Dto);
        Assert.Equal("'Dto.Name' has no tag, so 'Secret.Text', which permits no purpose, may be used for anything there", finding.Message());
    }

    [Fact]
    public async Task A_result_is_named_as_developers_call_it()
    {
        var finding = await FlowSample.SingleAsync("PUR0905", """
            public class Desk { public string Address(Member m) => {|PUR0905:m.Email|}; }
            """);
        Assert.Equal("'Desk.Address()' has no tag, so 'Member.Email' loses its permitted purposes 'support' there", finding.Message());
        Assert.Equal("M:Desk.Address(Member)", finding.Properties["targets"]);
    }

    [Fact]
    public Task A_tag_of_its_own_a_base_an_interface_or_its_type_keeps_it_and_is_silent() => FlowSample.VerifyAsync("""
        interface IMail { [PermittedPurposes("support")] string Mail { get; set; } }
        abstract class Base { [PermittedPurposes("support")] public virtual string Mail { get; set; } = ""; }
        class Implementing : IMail { public string Mail { get; set; } = ""; }
        class Hidden : IMail { string IMail.Mail { get; set; } = ""; }
        class Derived : Base { public override string Mail { get; set; } = ""; }
        partial class Parts { [PermittedPurposes("support")] public partial string Mail { get; set; } }
        partial class Parts { private string mail = ""; public partial string Mail { get => mail; set => mail = value; } }
        record Property([property: PermittedPurposes("support")] string Mail);
        record Parameter([PermittedPurposes("support")] string Mail);
        class Backing { [field: PermittedPurposes("support")] public string Mail { get; set; } = ""; }
        [PermittedPurposes("support")] class Address { public string Text = ""; public Address(string text) => Text = text; }
        class Typed { public Address? Home { get; set; } }
        class Desk
        {
            void Run(Member m, Implementing a, Hidden b, Derived c, Parts d, Backing e, Typed f)
            {
                a.Mail = ((IMail)b).Mail = c.Mail = d.Mail = e.Mail = m.Email;
                _ = new Property(m.Email) with { Mail = m.Email };
                _ = new Parameter(m.Email) with { Mail = m.Email };
                f.Home = new Typed().Home;
            }
        }
        """);

    [Fact]
    public Task Members_without_a_tag_anywhere_are_reported_whatever_their_access() => FlowSample.VerifyAsync("""
        interface IMail { string Mail { get; set; } }
        class Kinds : IMail
        {
            public string Mail { get; set; } = "";
            internal string Internal = "";
            protected string Protected = "";
            private protected string PrivateProtected { get; set; } = "";
            internal static string Static { get; set; } = "";
            private string Computed { get => Mail; set => {|PUR0905:Mail|} = value + new Member().Email; }
            void Run(Member m, IMail contract, Point point)
            {
                {|PUR0905:Mail|} = m.Email;
                {|PUR0905:this.Mail|} = m.Email;
                {|PUR0905:Internal|} = m.Email;
                {|PUR0905:Protected|} = m.Email;
                {|PUR0905:PrivateProtected|} = m.Email;
                {|PUR0905:Static|} = m.Email;
                {|PUR0905:Kinds.Static|} = m.Email;
                {|PUR0905:contract.Mail|} = m.Email;
                {|PUR0905:point.Text|} = m.Email;
            }
        }
        struct Point { public string Text; }
        """);

    [Fact]
    public Task Members_that_are_inferred_or_only_carry_it_are_silent() => FlowSample.VerifyAsync("""
        class Desk
        {
            private string mail = "";
            private static string last = "";
            private readonly List<string> all = new();
            private string Name { get; set; } = "";
            private class Row { public string Mail = ""; internal List<string> All { get; } = new(); }
            private record Pair(string Mail, int Id);
            private struct Point { internal string Mail; }
            void Run(Member m)
            {
                mail = last = Name = m.Email;
                all.Add(m.Email);
                var row = new Row { Mail = m.Email, All = { m.Email } };
                row.Mail = m.Email;
                _ = new Pair(m.Email, 1) with { Mail = m.Email };
                var point = new Point { Mail = m.Email };
                var anonymous = new { m.Email, Upper = m.Email.ToUpper() };
                var tuple = (Mail: m.Email, m.Id);
                tuple.Mail = m.Email;
                var list = new List<string> { m.Email };
                var map = new Dictionary<string, object> { ["mail"] = m.Email };
                map["other"] = m.Email;
                string[] array = [m.Email];
                array[0] = m.Email;
                Func<string> get = () => mail;
                string Local() => m.Email;
            }
        }
        """);

    [Fact]
    public Task What_a_private_member_kept_is_reported_where_it_leaves() => FlowSample.VerifyAsync("""
        public class Desk
        {
            private string mail = "";
            private string Name { get; set; } = "";
            private readonly List<Row> rows = new();
            private class Row { public string Mail = ""; }
            internal void Fill(Member m) { mail = m.Email; Name = "desk"; rows.Add(new Row { Mail = m.Email }); }
            public string Mail => {|PUR0905:mail|};
            public string Title => Name;
            public int Count => rows.Count;
            public string First() => {|PUR0905:rows[0].Mail|};
            internal void Send() => {|PUR0903:Campaign.Send|}(rows[0].Mail);
        }
        """);

    [Fact]
    public Task Whole_objects_keep_the_tags_of_their_members_and_are_silent() => FlowSample.VerifyAsync("""
        public class Desk
        {
            internal void Run(Member m, Dto dto, List<Member> all)
            {
                dto.Owner = m;
                dto.Owners = all.Where(x => x.Email != "").OrderBy(x => x.Email).ToList();
                dto.Owners.Add(m);
                dto.Inner = new Dto { Tagged = m.Email };
                _ = new Member { Email = m.Email, Name = m.Name };
            }
            public Member Find(List<Member> all, string mail) => all.First(x => x.Email == mail);
            public Dto Make(Member m) => new() { Tagged = m.Email, Owner = m };
        }
        """, Dto);

    [Fact]
    public async Task In_another_assembly_only_members_that_could_be_tagged_are_reported()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m, Known a, Unknown b) { {|PUR0905:a.Mail|} = m.Email; b.Mail = m.Email; _ = new Unknown { Mail = m.Email }; } }");
        test.TestState.AdditionalProjects["Knowing"].Sources.Add("public class Known { public string Mail { get; set; } = \"\"; [PurposeAnalyzers.Annotations.PermittedPurposes(\"support\")] public string Other = \"\"; }");
        test.TestState.AdditionalProjects["Unknowing"].ReferenceAssemblies = ReferenceAssemblies.Framework;
        test.TestState.AdditionalProjects["Unknowing"].Sources.Add("public class Unknown { public string Mail { get; set; } = \"\"; }");
        test.TestState.AdditionalProjectReferences.AddRange(["Knowing", "Unknowing"]);
        await test.RunAsync();
    }

    [Fact]
    public async Task Members_of_an_assembly_of_which_the_policy_tags_others_are_reported()
    {
        var test = FlowSample.Test("""
            class Desk
            {
                void Run(Member m, Bound a, Unbound b)
                {
                    {|PUR0905:a.Mail|} = m.Email;
                    a.Other = m.Email;
                    b.Mail = m.Email;
                }
                internal Notes Kept = new();
                void Note(Member m)
                {
                    {|PUR0905:Kept["mail"]|} = m.Email;
                    Kept["name"] = m.Id;
                }
                void Make(Member m)
                {
                    _ = {|PUR0905:new|} Bound(m.Email, "");
                    Campaign.Send(new Bound("", m.Email).Mail);
                    _ = new Unbound(m.Email);
                }
            }
            """);
        test.TestState.AdditionalProjects["Theirs"].Sources.Add("public class Notes : System.Collections.Generic.List<object> { public object this[string key] { get => key; set { } } }");
        test.TestState.AdditionalProjects["Theirs"].Sources.Add(
            "public class Bound(string mail, string other) { public string Mail { get; set; } = mail; public string Other { get; set; } = other; }");
        test.TestState.AdditionalProjects["Elsewhere"].ReferenceAssemblies = ReferenceAssemblies.Framework;
        test.TestState.AdditionalProjects["Elsewhere"].Sources.Add("public class Unbound(string mail = \"\") { public string Mail { get; set; } = mail; }");
        test.TestState.AdditionalProjectReferences.AddRange(["Theirs", "Elsewhere"]);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("""<Bindings><Data Member="P:Bound.Other" Purposes="support"/></Bindings>""")));
        await test.RunAsync();
    }

    [Fact]
    public Task What_is_put_into_a_collection_that_holds_data_already_is_silent() => FlowSample.VerifyAsync("""
        public class Desk
        {
            internal void Run(Member m, Dto dto, System.Text.StringBuilder text, Page page)
            {
                {|PUR0905:dto.Names.Add|}(m.Email);
                dto.Names.Add("nobody");
                dto.Names.AddRange(new[] { "nobody" });
                {|PUR0905:page.Text.Append|}(m.Email);
                page.Text.Append("end");
                while (page.Text.Length < 9)
                {
                    page.Text.Append("x");
                    {|PUR0905:page.Text.Append|}(m.Email);
                }
            }
        }
        public class Page { public System.Text.StringBuilder Text { get; } = new(); }
        """, Dto);

    [Fact]
    public Task A_writer_does_not_keep_what_is_written_and_is_silent() => FlowSample.VerifyAsync("""
        public class Export
        {
            internal System.IO.TextWriter writer = new System.IO.StringWriter();
            internal System.Xml.XmlWriter xml = System.Xml.XmlWriter.Create("x");
            internal System.IO.Stream? stream;
            internal void Run(Member m)
            {
                writer.Write(m.Email);
                xml.WriteElementString("mail", m.Email);
                stream!.Write(System.Text.Encoding.UTF8.GetBytes(m.Email));
                {|PUR0905:stream|} = new System.IO.MemoryStream(System.Text.Encoding.UTF8.GetBytes(m.Email));
                var text = new System.IO.StringWriter();
                text.Write(m.Email);
                {|PUR0903:Campaign.Send|}(text.ToString());
            }
        }
        """);

    [Fact]
    public Task A_member_somewhere_in_a_tagged_one_needs_no_tag_and_is_silent() => FlowSample.VerifyAsync("""
        public class Picture { public string Path { get; set; } = ""; public List<string> Notes { get; } = []; }
        public class Person
        {
            [PermittedPurposes("support")] public Picture Portrait { get; set; } = new();
            [PermittedPurposes("support", "marketing")] public Picture Badge { get; set; } = new();
            public Picture Other { get; set; } = new();
        }
        public class Desk
        {
            internal void Run(Member m, Person a, Person b)
            {
                a.Portrait.Path = b.Portrait.Path;
                a.Portrait.Path = m.Email;
                a.Portrait.Notes.Add(m.Email);
                {|PUR0904:a.Badge.Path|} = m.Email;
                {|PUR0904:a.Badge.Notes.Add|}(m.Email);
                {|PUR0905:a.Other.Path|} = m.Email;
                {|PUR0905:a.Other.Notes.Add|}(m.Email);
            }
        }
        """);

    [Fact]
    public Task An_exception_never_lifts_it_and_a_correction_handler_is_reported_too() => FlowSample.VerifyWithPolicyAsync(
        """
        public class Dto { public string Name = ""; }
        public class Desk
        {
            [{|PUR0206:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
            internal void Excepted(Member m, Dto dto) { {|PUR0905:dto.Name|} = m.Email; }

            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            public string Disclose(Member m) => m.Email + m.Card;

            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            public async Task<object> DiscloseLater(Member m) { await Task.Yield(); return new { m.Email, m.Card }; }

            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            internal void Keep(Member m, Dto dto) { {|PUR0905:dto.Name|} = m.Email; }

            [DataSubjectRequest(DataSubjectRight.Correction, typeof(Member))]
            public string Correct(Member m, string mail) { m.Email = mail; {|PUR0905:return|} m.Email; }
        }
        """,
        """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""");

    [Fact]
    public async Task Generated_code_is_silent_but_what_it_stores_for_its_caller_is_reported_there()
    {
        var test = FlowSample.Test("class Desk { void Run(Member m, Dto dto) => {|PUR0905:Generated.Fill|}(dto, m.Email); }", Dto);
        test.TestState.Sources.Add(("/0/Generated.g.cs", """
            static class Generated
            {
                internal static void Fill(Dto dto, string? text) => dto.Name = text;
                internal static void Run(Member m, Dto dto) => dto.Name = m.Email;
            }
            """));
        await test.RunAsync();
    }

    private static Task PlaceAsync(string statement) => FlowSample.VerifyAsync(Place(statement), Dto);

    private static string Place(string statement) => $$"""
        public record Row(string Text, int Number);
        class Desk
        {
            [Anonymizes] static string Mask(string text) => text[..1];
            void Run(Member m, Dto dto, Row row, List<Member> members)
            {
                {{statement}}
            }
        }
        """;
}
