using PurposeAnalyzers.Tests.Flow;

namespace PurposeAnalyzers.Tests.Rules.TechnicalInformation;

/// <summary>PUR0401 in the logs of libraries, and their ways to write objects and to redact.</summary>
public class LibraryLogTests
{
    [Theory]
    [InlineData("{|PUR0401:logger.Information|}(\"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:Serilog.Log.Error|}(new Exception(), \"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:Serilog.Log.Information|}(\"{@Member}\", m);")]
    [InlineData("{|PUR0401:logger.ForContext|}(\"Mail\", m.Email).Information(\"answered\");")]
    [InlineData("{|PUR0401:logger.ForContext|}(\"Member\", m, destructureObjects: true).Information(\"answered\");")]
    [InlineData("using ({|PUR0401:Serilog.Context.LogContext.PushProperty|}(\"Mail\", m.Email)) { }")]
    public Task Serilog_that_gets_personal_data_is_reported(string statement) => StatementAsync("Serilog.ILogger", statement);

    [Theory]
    [InlineData("logger.Information(\"{Id} {Has}\", m.Id, m.Email != \"\");")]
    [InlineData("logger.Information(\"{Member}\", m);")]
    [InlineData("logger.Information(\"{$Member}\", m);")]
    [InlineData("logger.ForContext(\"Member\", m).Information(\"answered\");")]
    [InlineData("logger.ForContext<Desk>().Information(\"answered\");")]
    public Task Serilog_that_gets_none_is_silent(string statement) => StatementAsync("Serilog.ILogger", statement);

    [Theory]
    [InlineData("{|PUR0401:logger.Info|}(\"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.Info|}(m.Email);")]
    [InlineData("{|PUR0401:logger.Warn|}(new Exception(), \"{Mail}\", m.Email);")]
    [InlineData("{|PUR0401:logger.Info|}(\"{@Member}\", m);")]
    public Task NLog_that_gets_personal_data_is_reported(string statement) => StatementAsync("NLog.Logger", statement);

    [Theory]
    [InlineData("logger.Info(\"{Id}\", m.Id);")]
    [InlineData("logger.Info(\"{Member}\", m);")]
    public Task NLog_that_gets_none_is_silent(string statement) => StatementAsync("NLog.Logger", statement);

    [Theory]
    [InlineData("{|PUR0401:logger.Info|}(m.Email);")]
    [InlineData("{|PUR0401:logger.ErrorFormat|}(\"{0}\", m.Email);")]
    public Task Log4net_that_gets_personal_data_is_reported(string statement) => StatementAsync("log4net.ILog", statement);

    [Theory]
    [InlineData("logger.Info(m.Id);")]
    [InlineData("logger.Info(m);")]
    public Task Log4net_that_gets_none_is_silent(string statement) => StatementAsync("log4net.ILog", statement);

    [Fact]
    public Task A_redacted_value_is_no_personal_data_and_silent() => FlowSample.VerifyAsync("""
        using Microsoft.Extensions.Compliance.Redaction;
        class Desk
        {
            void Run(Redactor redactor, Member m)
            {
                Console.WriteLine(redactor.Redact(m.Email));
                Campaign.Send(redactor.Redact(m.Email));
                {|PUR0401:Console.WriteLine|}(m.Email + redactor.Redact(m.Email));
            }
        }
        """);

    private static Task StatementAsync(string logger, string statement) => FlowSample.VerifyAsync($$"""
        class Desk
        {
            void Run({{logger}} logger, Member m)
            {
                {{statement}}
            }
        }
        """);
}
