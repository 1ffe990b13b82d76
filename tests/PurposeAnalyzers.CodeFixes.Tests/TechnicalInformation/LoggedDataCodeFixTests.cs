using PurposeAnalyzers.CodeFixes.TechnicalInformation;

namespace PurposeAnalyzers.CodeFixes.Tests.TechnicalInformation;

/// <summary>PUR0401: what is dropped from a log, what is written instead, and when neither is offered.</summary>
public sealed class LoggedDataCodeFixTests
{
    [Theory]
    [InlineData("""{|PUR0401:logger.LogInformation|}("Answered {Mail}", m.Email);""", """logger.LogInformation("Answered");""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}("Answered {Mail} in {Time} ms", m.Email, 12);""", """logger.LogInformation("Answered in {Time} ms", 12);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}("{Mail} answered", m.Email);""", """logger.LogInformation("answered");""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}("{Id}: {@Member}", m.Id, m);""", """logger.LogInformation("{Id}:", m.Id);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}("{0} of {1} for {2}", 1, m.Email, 3);""", """logger.LogInformation("{0} of for {1}", 1, 3);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}(@"Mail to {Mail}", m.Email);""", """logger.LogInformation(@"Mail to");""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}($"Answered {m.Email} ({m.Id})");""", """logger.LogInformation($"Answered ({m.Id})");""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}($"{m.Email} answered");""", """Console.WriteLine($"answered");""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}("Answered " + m.Email);""", """Console.WriteLine("Answered ");""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}("Answered " + m.Email.Trim() + " of " + m.Id);""", """Console.WriteLine("Answered " + " of " + m.Id);""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}("{0}: {1}", m.Id, m.Email);""", """Console.WriteLine("{0}:", m.Id);""")]
    [InlineData("""using var scope = {|PUR0401:logger.BeginScope|}("Member {Mail}", m.Email);""", """using var scope = logger.BeginScope("Member");""")]
    [InlineData("""var mail = m.Email; {|PUR0401:logger.LogInformation|}($"Answered {mail}");""", """var mail = m.Email; logger.LogInformation($"Answered");""")]
    [InlineData("""foreach (var mail in members.Select(x => x.Email)) { {|PUR0401:Console.WriteLine|}($"{m.Id} {mail}"); }""", """foreach (var mail in members.Select(x => x.Email)) { Console.WriteLine($"{m.Id}"); }""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}($"Answered {Titled(m.Email)}");""", """logger.LogInformation($"Answered");""")]
    public Task The_data_is_dropped_with_its_hole(string before, string after) => DeskSample.StatementAsync<LoggedDataCodeFix>(before, after, "Drop");

    [Theory]
    [InlineData("""{|PUR0401:logger.LogInformation|}("Answered {Mail}", m.Email);""", """logger.LogInformation("Answered {MemberId}", m.Id);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}("Answered {@Member}", m);""", """logger.LogInformation("Answered {MemberId}", m.Id);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}($"Answered {m.Email.Trim(),30}");""", """logger.LogInformation($"Answered {m.Id}");""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}(m.Email);""", """Console.WriteLine(m.Id);""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}("Answered " + members[0].Email);""", """Console.WriteLine("Answered " + members[0].Email);""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}("Answered " + m.Email);""", """Console.WriteLine("Answered " + m.Id);""")]
    [InlineData("""{|PUR0401:Console.WriteLine|}($"{m.Email} and {other.Email}");""", """Console.WriteLine($"{m.Email} and {other.Email}");""")]
    public Task The_key_of_the_object_is_written_instead_where_there_is_one(string before, string after) =>
        DeskSample.StatementAsync<LoggedDataCodeFix>(before, after, "Key");

    [Theory]
    [InlineData("""{|PUR0401:logger.LogInformation|}("{Mail}", m.Email);""", "")]
    [InlineData("""{|PUR0401:Console.WriteLine|}(m.Email);""", "")]
    [InlineData("""{|PUR0401:Console.WriteLine|}($"<{m.Email}>");""", "")]
    [InlineData("""logger?{|PUR0401:.LogInformation|}("{Mail}", m.Email);""", "")]
    public Task A_call_that_logs_nothing_else_is_removed(string before, string after) => DeskSample.VerifyAsync<LoggedDataCodeFix>(
        $$"""
        class Desk
        {
            void Run(ILogger logger, Member m)
            {
                m.Id = 1;

                // Whom we answered.
                {{before}}
                m.Id = 2;
            }
        }
        """,
        $$"""
        class Desk
        {
            void Run(ILogger logger, Member m)
            {
                m.Id = 1;

                // Whom we answered.
        {{after}}        m.Id = 2;
            }
        }
        """,
        "RemoveLog");

    [Theory]
    [InlineData("void Run(Member m) => {|PUR0401:Console.WriteLine|}(m.Email);", "void Run(Member m)\n    {\n    }")]
    [InlineData("void Run(List<Member> members) => members.ForEach(m => {|PUR0401:Console.WriteLine|}(m.Email));", "void Run(List<Member> members) => members.ForEach(m => { });")]
    [InlineData("void Run(Member m) { if (m.Id > 0) {|PUR0401:Console.WriteLine|}(m.Email); }", "void Run(Member m) { if (m.Id > 0) { } }")]
    [InlineData("object Run(ILogger logger, Member m) => {|PUR0401:logger.BeginScope|}(m.Email)!;", "object Run(ILogger logger, Member m) => logger.BeginScope(m.Email)!;")]
    [InlineData("void Run(Member m) => {|PUR0401:Console.WriteLine|}(m.Email = m.Name);", "void Run(Member m) => Console.WriteLine(m.Email = m.Name);")]
    [InlineData("void Run(Member m) { string s; {|PUR0401:Console.WriteLine|}(s = m.Email); s.Trim(); }", "void Run(Member m) { string s; Console.WriteLine(s = m.Email); s.Trim(); }")]
    public Task A_call_is_removed_where_it_stands_alone(string before, string after) =>
        DeskSample.VerifyAsync<LoggedDataCodeFix>($$"""
            class Desk
            {
                {{before}}
            }
            """, $$"""
            class Desk
            {
                {{after}}
            }
            """, "RemoveLog");

    [Fact]
    public Task All_findings_of_one_call_are_fixed_together() => DeskSample.VerifyAsync<LoggedDataCodeFix>(
        """
        class Desk
        {
            void Run(ILogger logger, Member m)
            {
                {|PUR0401:{|PUR0401:logger.LogInformation|}|}("{Mail} and {Id} and {Name} answered", m.Email, m.Id, m.Name);
                {|PUR0401:Console.WriteLine|}($"Answered {m.Email} {m.Name}");
            }
        }
        """,
        """
        class Desk
        {
            void Run(ILogger logger, Member m)
            {
                logger.LogInformation("and {Id} and answered", m.Id);
                Console.WriteLine($"Answered");
            }
        }
        """,
        "Drop");

    [Fact]
    public Task All_calls_that_look_alike_are_removed_together() => DeskSample.StatementAsync<LoggedDataCodeFix>(
        """
        {|PUR0401:Console.WriteLine|}(m.Email);
        {|PUR0401:Console.WriteLine|}(m.Email);
        m.Id = 1;
        """,
        """
        m.Id = 1;
        """,
        "RemoveLog");

    [Fact]
    public Task All_values_of_a_call_that_look_alike_are_dropped_together() => DeskSample.StatementAsync<LoggedDataCodeFix>(
        """{|PUR0401:{|PUR0401:logger.LogInformation|}|}("From {From} to {To} at {Time}", m.Email, m.Email, 12);""",
        """logger.LogInformation("From to at {Time}", 12);""",
        "Drop");

    [Fact]
    public Task A_key_that_is_personal_data_itself_is_not_written() => DeskSample.VerifyAsync<LoggedDataCodeFix>(
        """
        class Guest { [PermittedPurposes("support")] public int Id { get; set; } [PermittedPurposes("support")] public string Name { get; set; } = ""; }
        class Desk { void Run(ILogger logger, Guest g) => {|PUR0401:logger.LogInformation|}("{Name} came", g.Name); }
        """,
        """
        class Guest { [PermittedPurposes("support")] public int Id { get; set; } [PermittedPurposes("support")] public string Name { get; set; } = ""; }
        class Desk { void Run(ILogger logger, Guest g) => logger.LogInformation("{Name} came", g.Name); }
        """,
        "Key");

    [Theory]
    [InlineData("""{|PUR0401:Serilog.Log.Information|}("{Mail} of {@Member}", m.Email, m.Id);""", """Serilog.Log.Information("of {@Member}", m.Id);""")]
    [InlineData("""{|PUR0401:Serilog.Log.Information|}("Whole {@Member}", m);""", """Serilog.Log.Information("Whole");""")]
    [InlineData("""{|PUR0401:NLog.LogManager.GetCurrentClassLogger().Info|}("Mail {Mail}", m.Email);""", """NLog.LogManager.GetCurrentClassLogger().Info("Mail");""")]
    [InlineData("""{|PUR0401:System.Diagnostics.Trace.TraceInformation|}("{0} of {1}", m.Email, m.Id);""", """System.Diagnostics.Trace.TraceInformation("of {0}", m.Id);""")]
    [InlineData("""{|PUR0401:System.Diagnostics.Debug.WriteLine|}($"{m.Email} of {m.Id}");""", """System.Diagnostics.Debug.WriteLine($"of {m.Id}");""")]
    public Task Other_libraries_are_treated_alike(string before, string after) => DeskSample.StatementAsync<LoggedDataCodeFix>(before, after, "Drop");

    [Theory]
    [InlineData("""{|PUR0401:logger.LogInformation|}("{{0}} {Mail}", m.Email);""")]
    [InlineData("""{|PUR0401:logger.LogInformation|}(args: new object[] { m.Email }, message: "Mail {Mail}");""")]
    [InlineData("""const string Template = "Mail {Mail}"; {|PUR0401:logger.LogInformation|}(Template, m.Email);""")]
    [InlineData("""var text = new System.Text.StringBuilder("Mail ").Append(m.Email); {|PUR0401:Console.WriteLine|}(text);""")]
    public Task What_cannot_be_taken_apart_is_not_shortened(string statement) => DeskSample.StatementAsync<LoggedDataCodeFix>(statement, statement, "Drop");
}
