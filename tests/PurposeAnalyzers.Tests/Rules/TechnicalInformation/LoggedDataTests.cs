using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.TechnicalInformation;

/// <summary>PUR0401: a log gets only what the policy's logging purpose permits (DESIGN 5.5, Logs).</summary>
public class LoggedDataTests
{
    private const string LoggingUsing = "global using Microsoft.Extensions.Logging;";

    [Fact]
    public async Task A_logged_value_is_reported_with_its_tag_and_its_way()
    {
        var finding = await FlowSample.SingleAsync("PUR0401", """
            class Desk
            {
                void Run(ILogger logger, Member m)
                {
                    var mail = m.Email;
                    {|PUR0401:logger.LogInformation|}("Answered {Mail}", mail);
                }
            }
            """, LoggingUsing);
        Assert.Equal("'Member.Email' is written to a log by 'ILogger.LogInformation', but no policy permits personal data in logs", finding.Message());
        Assert.Equal("'Member.Email' が 'ILogger.LogInformation' でログに書き込まれていますが、ログへの個人情報の書き込みを許可するポリシーはありません", finding.JapaneseMessage());
        Assert.Equal(DiagnosticSeverity.Warning, finding.Severity);
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "var mail = m.Email;");
        Assert.Equal("P:Member.Email", finding.Properties["data"]);
        Assert.Equal("", finding.Properties["purposes"]);
        Assert.Equal("support", finding.Properties["permitted"]);
        Assert.Equal("M:Desk.Run(Microsoft.Extensions.Logging.ILogger,Member)", finding.Properties["code"]);
        Assert.Equal("Log", finding.Properties["sink"]);
        Assert.Equal("2", finding.Properties["argument"]);
    }

    [Fact]
    public async Task The_message_names_the_policys_logging_purpose()
    {
        var test = FlowSample.Test("class Desk { void Run(ILogger logger, Member m) => {|PUR0401:logger.LogError|}(\"{Mail}\", m.Email); }", LoggingUsing);
        test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy("""<Logging Purpose="marketing"/>""")));
        var finding = await FlowSample.SingleAsync("PUR0401", test);
        Assert.Equal("'Member.Email' is written to a log by 'ILogger.LogError', but not permitted for 'marketing', the policy's purpose for logs", finding.Message());
        Assert.Equal("'Member.Email' が 'ILogger.LogError' でログに書き込まれていますが、ポリシーが定めるログの目的 'marketing' での利用は許可されていません", finding.JapaneseMessage());
        Assert.Equal("marketing", finding.Properties["purposes"]);
    }

    [Fact]
    public Task What_permits_the_logging_purpose_is_silent_and_the_rest_is_reported() => VerifyAsync(
        """
        class Desk
        {
            void Run(ILogger logger, Member m)
            {
                logger.LogInformation("{Name}", m.Name);
                logger.LogInformation($"{m.Name} {m.Id}");
                Console.WriteLine(m.Name);
                {|PUR0401:logger.LogInformation|}("{Name}", m.Email);
                {|PUR0401:logger.LogInformation|}($"{m.Name} {m.Email}");
                {|PUR0401:Console.WriteLine|}(m.Email);
            }
        }
        """,
        """<Logging Purpose="marketing"/>""");

    [Fact]
    public Task A_policy_without_a_logging_purpose_permits_no_data_and_it_is_reported() => VerifyAsync(
        "class Desk { void Run(ILogger logger, Member m) => {|PUR0401:logger.LogInformation|}(\"{Name}\", m.Name); }", "");

    [Theory]
    [InlineData("{|PUR0401:logger.LogTrace|}(\"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.LogDebug|}(\"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.LogWarning|}(\"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.LogCritical|}(new Exception(), \"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.Log|}(LogLevel.Information, \"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.Log|}(LogLevel.Information, new EventId(1), m.Email, null, (state, e) => state);")]
    [InlineData("{|PUR0401:logger.LogInformation|}(m.Email);")]
    [InlineData("{|PUR0401:logger.LogInformation|}(\"Mail: \" + m.Email);")]
    [InlineData("{|PUR0401:logger.LogInformation|}(string.Format(\"{0}\", m.Email));")]
    [InlineData("{|PUR0401:logger.LogInformation|}(\"{Id} {Mail}\", m.Id, m.Email.ToUpper());")]
    [InlineData("{|PUR0401:LoggerExtensions.LogInformation|}(logger, \"{Mail}\", m.Email);")]
    [InlineData("logger?{|PUR0401:.LogInformation|}(\"{Mail}\", m.Email);")]
    [InlineData("using ({|PUR0401:logger.BeginScope|}(\"{Mail}\", m.Email)) { }")]
    [InlineData("using ({|PUR0401:logger.BeginScope|}(new Dictionary<string, object> { [\"mail\"] = m.Email })) { }")]
    [InlineData("{|PUR0401:logger.Answered|}(m.Email);")]
    [InlineData("{|PUR0401:Log.Answered|}(logger, m.Email);")]
    [InlineData("{|PUR0401:logger.LogInformation|}(\"{@Member}\", m);")]
    [InlineData("{|PUR0401:logger.LogInformation|}(\"{Card}\", card);")]
    [InlineData("{|PUR0401:logger.LogInformation|}($\"{card}\");")]
    [InlineData("{|PUR0401:logger.LogInformation|}(\"{Shown}\", shown);")]
    [InlineData("{|PUR0401:Console.WriteLine|}(m.Email);")]
    [InlineData("{|PUR0401:Console.Write|}(\"{0}\", m.Email);")]
    [InlineData("{|PUR0401:Console.WriteLine|}(card);")]
    [InlineData("{|PUR0401:Console.Error.WriteLine|}(m.Email);")]
    [InlineData("{|PUR0401:Console.Out.Write|}(m.Email);")]
    [InlineData("{|PUR0401:System.Diagnostics.Debug.WriteLine|}(m.Email);")]
    [InlineData("{|PUR0401:System.Diagnostics.Trace.TraceError|}(m.Email);")]
    [InlineData("{|PUR0401:System.Diagnostics.Trace.WriteLine|}(card);")]
    [InlineData("if (logger.IsEnabled(LogLevel.Debug)) { {|PUR0401:logger.LogDebug|}(\"{Mail}\", m.Email); }")]
    [InlineData("members.ForEach(x => {|PUR0401:logger.LogDebug|}(\"{Mail}\", x.Email));")]
    [InlineData("{|PUR0401:Wrapped|}(m.Email); void Wrapped(string text) => logger.LogDebug(\"{Text}\", text);")]
    [InlineData("{|PUR0401:{|PUR0401:logger.LogDebug|}|}(\"{A} {B}\", m.Email, m.Name);")]
    public Task A_log_that_gets_personal_data_is_reported(string statement) => StatementAsync(statement);

    [Theory]
    [InlineData("logger.LogInformation(\"{Id}\", m.Id);")]
    [InlineData("logger.LogInformation(\"{Email}\", \"none\");")]
    [InlineData("logger.LogInformation(nameof(m.Email));")]
    [InlineData("logger.LogInformation(\"{Has} {Length}\", !string.IsNullOrEmpty(m.Email), m.Email.Length);")]
    [InlineData("logger.LogInformation(\"{Mail}\", Mask(m.Email));")]
    [InlineData("logger.LogInformation(\"{Member}\", m);")]
    [InlineData("logger.LogInformation($\"{m}\");")]
    [InlineData("logger.LogInformation(\"{@Plain}\", new { m.Id });")]
    [InlineData("logger.LogInformation(\"{{@Member}} {Member}\", m);")]
    [InlineData("logger.LogInformation(\"{Shown}\", hidden);")]
    [InlineData("logger.LogInformation(\"{Count}\", members.Count(x => x.Email != \"\"));")]
    [InlineData("if (m.Email == \"\") { logger.LogWarning(\"no mail\"); }")]
    [InlineData("if (logger.IsEnabled(LogLevel.Debug)) { _ = m.Email.Trim(); }")]
    [InlineData("var mail = m.Email; mail = \"\"; logger.LogDebug(mail);")]
    [InlineData("logger.Counted(m.Email.Length);")]
    [InlineData("Console.WriteLine(m);")]
    [InlineData("Console.WriteLine(m.Id);")]
    [InlineData("_ = Console.ReadLine() == m.Email;")]
    [InlineData("System.Diagnostics.Debug.Assert(m.Email != \"\");")]
    [InlineData("var writer = new System.IO.StringWriter(); writer.WriteLine(m.Email);")]
    public Task A_log_that_gets_none_is_silent(string statement) => StatementAsync(statement);

    [Fact]
    public Task Console_is_no_log_where_the_option_says_so_and_silent()
    {
        var test = FlowSample.Test("""
            class Desk
            {
                void Run(Member m)
                {
                    Console.WriteLine(m.Email);
                    Console.Error.Write(m.Email);
                    {|PUR0401:System.Diagnostics.Debug.WriteLine|}(m.Email);
                }
            }
            """);
        test.TestState.GlobalOptions["purpose_console_is_log"] = "false";
        return test.RunAsync();
    }

    [Fact]
    public Task A_log_that_the_policy_binds_is_reported() => VerifyAsync(
        """
        class Journal { internal void Note(string text, object value) { } internal void Keep(string text) { } }
        class Desk { void Run(Journal j, Member m) { {|PUR0401:j.Note|}("mail", m.Email); j.Note("id", m.Id); j.Keep(m.Email); } }
        """,
        """<Bindings><Log Member="M:Journal.Note(System.String,System.Object)"/></Bindings>""");

    [Fact]
    public Task A_wrapper_is_reported_at_its_callers_however_deep() => VerifyAsync("""
        class Journal(ILogger logger)
        {
            internal void Note(string text, params object[] values) => Write(string.Format(text, values));
            private void Write(string line) { if (logger.IsEnabled(LogLevel.Debug)) { logger.LogDebug(line); } }
        }
        interface IAudit { void Note(string text); }
        class Audit(ILogger logger) : IAudit { public void Note(string text) => logger.LogDebug("{Text}", text); }
        class Desk
        {
            void Run(Journal journal, IAudit audit, Member m)
            {
                {|PUR0401:journal.Note|}("{0} {1}", m.Id, m.Email);
                {|PUR0401:audit.Note|}(m.Email);
                journal.Note("{0}", m.Id);
                audit.Note(m.Id.ToString());
            }
        }
        """, null);

    [Fact]
    public async Task The_way_through_a_wrapper_ends_at_the_log()
    {
        var finding = await FlowSample.SingleAsync("PUR0401", """
            class Desk(ILogger logger)
            {
                void Run(Member m)
                {
                    {|PUR0401:Note|}(m.Email);
                }
                void Note(string text)
                {
                    logger.LogDebug("{Text}", text);
                }
            }
            """, LoggingUsing);
        Assert.Equal("'Member.Email' is written to a log by 'ILogger.LogDebug', but no policy permits personal data in logs", finding.Message());
        finding.AssertWay("""[PermittedPurposes("support")] public string Email""", "logger.LogDebug(\"{Text}\", text);");
    }

    [Fact]
    public Task Exceptions_and_requests_never_lift_it_and_it_is_reported() => VerifyAsync(
        """
        class Desk
        {
            [{|PUR0206:PolicyException("3-1", Justification = "law", ApprovedBy = "dpo")|}]
            void Excepted(ILogger logger, Member m) => {|PUR0401:logger.LogDebug|}("{Mail}", m.Email);

            [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member))]
            void Disclose(ILogger logger, Member m) => {|PUR0401:logger.LogDebug|}("{Mail}", m.Email);
        }
        """,
        """<Exceptions><Exception Id="3-1" Article="3">Request under law</Exception></Exceptions>""");

    [Fact]
    public Task An_event_source_is_a_log_and_reported() => VerifyAsync("""
        [System.Diagnostics.Tracing.EventSource(Name = "Desk")]
        sealed class DeskEvents : System.Diagnostics.Tracing.EventSource
        {
            [System.Diagnostics.Tracing.Event(1)] internal void Answered(string text) => WriteEvent(1, text);
            [System.Diagnostics.Tracing.Event(2)] internal void Counted(int count) => WriteEvent(2, count);
        }
        class Desk { void Run(DeskEvents events, Member m) { {|PUR0401:events.Answered|}(m.Email); events.Counted(m.Email.Length); } }
        """, null);

    [Fact]
    public Task Data_without_a_legal_use_here_is_reported_by_both_rules() => VerifyAsync("""
        [Purpose("marketing")] class Ads { void Run(ILogger logger, Member m) => {|PUR0401:logger.LogDebug|}("{Mail}", m.{|PUR0901:Email|}); }
        """, null);

    private static Task StatementAsync(string statement) => VerifyAsync($$"""
        static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Answered {Mail}")] internal static partial void Answered(this ILogger logger, string mail);
            internal static partial void Answered(this ILogger logger, string mail) { }
            [LoggerMessage(2, LogLevel.Information, "Counted {Count}")] internal static partial void Counted(this ILogger logger, int count);
            internal static partial void Counted(this ILogger logger, int count) { }
        }
        record Card([PermittedPurposes("support")] string Number);
        class Shown(Member m) { public override string ToString() => m.Email; }
        class Hidden(Member m) { public override string ToString() => "member " + m.Id; }
        class Desk
        {
            [Anonymizes] static string Mask(string text) => text[..1];
            void Run(ILogger logger, Member m, Card card, Shown shown, Hidden hidden, List<Member> members)
            {
                {{statement}}
            }
        }
        """, null);

    private static Task VerifyAsync(string source, string? sections)
    {
        var test = FlowSample.Test(source, LoggingUsing);
        if (sections is not null)
        {
            test.TestState.AdditionalFiles.Add(("/0/PrivacyPolicy.xml", MemberSample.Policy(sections)));
        }

        return test.RunAsync();
    }
}
