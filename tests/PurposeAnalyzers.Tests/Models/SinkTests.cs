using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Models.Sinks;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Which arguments end up in a log, a message, a metric, a trace, or a URL. <c>p.Email</c> or <c>p</c> is the data.</summary>
public sealed class SinkTests
{
    [Theory]
    [InlineData("logger.LogInformation(p.Email);", "ILogger.LogInformation")]
    [InlineData("logger.LogError(ex, \"{E}\", p.Email);", "ILogger.LogError")]
    [InlineData("logger.Log(LogLevel.Debug, new EventId(1), \"{E}\", p.Email);", "ILogger.Log")]
    [InlineData("logger.Log(LogLevel.Debug, default, p, null, (x, e) => x.Email);", "ILogger.Log")]
    [InlineData("logger.BeginScope(p);", "ILogger.BeginScope")]
    [InlineData("logger.BeginScope(\"{E}\", p.Email);", "ILogger.BeginScope")]
    [InlineData("LoggerMessage.Define<string>(LogLevel.Error, default, \"{E}\")(logger, p.Email, null);", "ILogger")]
    [InlineData("LoggerMessage.DefineScope<string>(\"{E}\")(logger, p.Email);", "ILogger")]
    [InlineData("Serilog.Log.Information(\"{@P}\", p);", "Log.Information")]
    [InlineData("Serilog.Log.Logger.Error(ex, \"{P}\", p);", "ILogger.Error")]
    [InlineData("new Serilog.LoggerConfiguration().CreateLogger().Error(ex, \"{P}\", p);", "Logger.Error")]
    [InlineData("Serilog.Log.ForContext(\"P\", p, true);", "Log.ForContext")]
    [InlineData("Serilog.Context.LogContext.PushProperty(\"P\", p);", "LogContext.PushProperty")]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(\"{P}\", p);", "Logger.Info")]
    [InlineData("((NLog.ILogger)null!).Warn(ex, \"{P}\", p.Email);", "ILogger.Warn")]
    [InlineData("NLog.ScopeContext.PushProperty(\"P\", p);", "ScopeContext.PushProperty")]
    [InlineData("log4net.LogManager.GetLogger(\"a\").Info(p.Email);", "ILog.Info")]
    [InlineData("log4net.LogManager.GetLogger(\"a\").InfoFormat(\"{0}\", p);", "ILog.InfoFormat")]
    [InlineData("Console.WriteLine(p);", "Console.WriteLine")]
    [InlineData("Console.WriteLine(\"{0}\", p);", "Console.WriteLine")]
    [InlineData("Console.Error.WriteLine(p.Email);", "Console.Error")]
    [InlineData("await Console.Out.WriteAsync(p.Email);", "Console.Out")]
    [InlineData("System.Diagnostics.Debug.WriteLine(p);", "Debug.WriteLine")]
    [InlineData("System.Diagnostics.Debug.Assert(true, p.Email);", "Debug.Assert")]
    [InlineData("System.Diagnostics.Trace.TraceError(p.Email);", "Trace.TraceError")]
    [InlineData("new System.Diagnostics.TraceSource(\"a\").TraceInformation(p.Email);", "TraceSource.TraceInformation")]
    [InlineData("System.Diagnostics.EventLog.WriteEntry(\"a\", p.Email);", "EventLog.WriteEntry")]
    public void What_is_logged_is_found(string statement, string what) => AssertSink(SinkKind.Log, what, statement);

    [Theory]
    [InlineData("throw new InvalidOperationException(p.Email);", "InvalidOperationException")]
    [InlineData("throw new ArgumentException(p.Email, \"s\");", "ArgumentException")]
    [InlineData("throw new ArgumentOutOfRangeException(\"s\", p, \"\");", "ArgumentOutOfRangeException")]
    [InlineData("throw new System.Text.Json.JsonException(p.Email);", "JsonException")]
    [InlineData("ex.Data.Add(\"a\", p.Email);", "Exception.Data")]
    public void What_an_exception_says_is_found(string statement, string what) => AssertSink(SinkKind.ExceptionText, what, statement);

    [Theory]
    [InlineData("new System.Diagnostics.Metrics.Meter(\"a\").CreateCounter<int>(\"b\").Add(1, new KeyValuePair<string, object?>(\"c\", s), new KeyValuePair<string, object?>(\"c\", p));", "Counter.Add")]
    [InlineData("new System.Diagnostics.Metrics.Meter(\"a\").CreateHistogram<int>(\"b\").Record(1, new System.Diagnostics.TagList { { \"c\", p } });", "Histogram.Record")]
    public void A_tag_of_a_metric_is_found(string statement, string what) => AssertSink(SinkKind.Metric, what, statement);

    [Theory]
    [InlineData("System.Diagnostics.Activity.Current!.SetTag(\"a\", p.Email);", "Activity.SetTag")]
    [InlineData("System.Diagnostics.Activity.Current!.AddBaggage(\"a\", p.Email);", "Activity.AddBaggage")]
    [InlineData("System.Diagnostics.Activity.Current!.SetStatus(System.Diagnostics.ActivityStatusCode.Error, p.Email);", "Activity.SetStatus")]
    [InlineData("new System.Diagnostics.ActivitySource(\"a\").StartActivity(p.Email);", "ActivitySource.StartActivity")]
    [InlineData("((OpenTelemetry.Trace.TelemetrySpan)null!).SetAttribute(\"a\", p.Email);", "TelemetrySpan.SetAttribute")]
    public void A_tag_of_a_trace_is_found(string statement, string what) => AssertSink(SinkKind.TraceTag, what, statement);

    [Theory]
    [InlineData("new Uri(p.Email);", "Uri")]
    [InlineData("new UriBuilder(p.Email);", "UriBuilder")]
    [InlineData("await http.GetAsync(p.Email);", "HttpClient.GetAsync")]
    [InlineData("await http.PostAsync(p.Email, null);", "HttpClient.PostAsync")]
    [InlineData("new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Get, p.Email);", "HttpRequestMessage")]
    [InlineData("Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(\"a\", \"b\", p.Email);", "QueryHelpers.AddQueryString")]
    [InlineData("Microsoft.AspNetCore.Http.QueryString.Create(\"a\", p.Email);", "QueryString.Create")]
    [InlineData("Microsoft.AspNetCore.Http.Results.Redirect(p.Email);", "Results.Redirect")]
    [InlineData("((Microsoft.AspNetCore.Mvc.ControllerBase)null!).RedirectToAction(\"a\", p);", "ControllerBase.RedirectToAction")]
    [InlineData("((Microsoft.AspNetCore.Components.NavigationManager)null!).NavigateTo(p.Email);", "NavigationManager.NavigateTo")]
    public void What_becomes_a_part_of_a_url_is_found(string statement, string what) => AssertSink(SinkKind.Url, what, statement);

    [Theory]
    [InlineData("new StringWriter().Write(p.Email);")]
    [InlineData("new StringBuilder().Append(p.Email);")]
    [InlineData("string.Join(\", \", p.Email);")]
    [InlineData("throw new ArgumentNullException(p.Email);")]
    [InlineData("new Dictionary<string, string>().Add(\"a\", p.Email);")]
    [InlineData("logger.Log(LogLevel.Debug, new EventId(1, p.Email), \"a\");", 1)]
    [InlineData("await http.GetAsync(new Uri(new Uri(\"http://a\"), p.Email.Substring(1)));", 0)]
    [InlineData("await http.PostAsync(\"a\", new System.Net.Http.StringContent(p.Email));", 1)]
    [InlineData("new Action<Person, string, Exception?>((a, b, c) => { })(p, p.Email, null);")]
    [InlineData("Serilog.Log.ForContext(p.Email, 1);")]
    [InlineData("Redirect(p.Email);")]
    [InlineData("new Failure(p.Email);")]
    public void Anything_else_is_none(string statement, int? argument = null)
    {
        var compilation = LibrarySample.Statements(statement, "void Redirect(string url) { } class Failure(string text) : Exception { public override string Message => text; }");
        Assert.Null(Sink(compilation, argument));
    }

    [Theory]
    [InlineData("logger.LogError(ex, \"a\");", 1)]
    [InlineData("logger.LogError(new EventId(1), ex, \"a\");", 1)]
    [InlineData("logger.LogError(ex, \"a\");", 0)]
    [InlineData("Console.WriteLine(\"a\");", 0, false)]
    [InlineData("Console.Error.WriteLine(p.Email);", null, false)]
    public void The_logger_the_exception_and_an_excluded_console_take_no_data(string statement, int? argument, bool consoleIsLog = true) =>
        Assert.Null(Sink(LibrarySample.Statements(statement), argument, consoleIsLog));

    [Theory]
    [InlineData("System.Diagnostics.Activity.Current!.DisplayName = s;", nameof(SinkKind.TraceTag), "Activity.DisplayName")]
    [InlineData("new UriBuilder().Query = s;", nameof(SinkKind.Url), "UriBuilder.Query")]
    [InlineData("ex.Data[\"a\"] = s;", nameof(SinkKind.ExceptionText), "Exception.Data")]
    [InlineData("log4net.ThreadContext.Properties[\"a\"] = s;", nameof(SinkKind.Log), "ThreadContextProperties.this[]")]
    [InlineData("new UriBuilder().Scheme = s;", null, null)]
    [InlineData("new Dictionary<string, string>()[\"a\"] = s;", null, null)]
    [InlineData("http.BaseAddress = new Uri(s);", null, null)]
    public void An_assignment_can_be_one(string statement, string? kind, string? what)
    {
        var compilation = LibrarySample.Statements(statement);
        var target = (IPropertyReferenceOperation)LibrarySample.Operations(compilation).OfType<ISimpleAssignmentOperation>().Single().Target;
        var sink = new LibraryModels(compilation, ResolvedBindings.None).SinkOf(target.Property, (target.Instance as IMemberReferenceOperation)?.Member);
        Assert.Equal((kind, what), (sink?.Kind.ToString(), sink?.What));
    }

    [Fact]
    public void A_method_of_the_logging_generator_logs_what_is_not_classified()
    {
        var compilation = LibrarySample.CompileWithoutErrors("""
            using Microsoft.Extensions.Logging;
            using Microsoft.Extensions.Compliance.Classification;
            public sealed class PrivateDataAttribute() : DataClassificationAttribute(new DataClassification("a", "b"));
            public static partial class Log
            {
                [LoggerMessage(1, LogLevel.Information, "{Plain} {Hidden}")]
                public static partial void Found(ILogger logger, Exception problem, string plain, [PrivateData] string hidden);
                public static partial void Found(ILogger logger, Exception problem, string plain, string hidden) { }
                public static void Other(string plain) { }
            }
            """);
        var models = new LibraryModels(compilation, ResolvedBindings.None);
        var log = compilation.GetTypeByMetadataName("Log")!;
        var found = (IMethodSymbol)log.GetMembers("Found").Single();
        Assert.Equal(["plain"], found.Parameters.Where(p => models.SinkOf(p) is not null).Select(p => p.Name));
        Assert.Equal(["plain"], found.PartialImplementationPart!.Parameters.Where(p => models.SinkOf(p) is not null).Select(p => p.Name));
        Assert.Null(models.SinkOf(((IMethodSymbol)log.GetMembers("Other").Single()).Parameters[0]));
    }

    [Fact]
    public void A_bound_log_takes_all_its_parameters()
    {
        var compilation = LibrarySample.CompileWithoutErrors("public class Audit { public void Note(string text, Exception e) { } public void Keep(string text) { } }");
        var bindings = Bindings(compilation, "<Log Member='M:Audit.Note(System.String,System.Exception)'/>");
        var audit = compilation.GetTypeByMetadataName("Audit")!;
        var models = new LibraryModels(compilation, bindings);
        Assert.All(((IMethodSymbol)audit.GetMembers("Note").Single()).Parameters, p => Assert.Equal(new Sink(SinkKind.Log, "Audit.Note"), models.SinkOf(p)));
        Assert.Null(models.SinkOf(((IMethodSymbol)audit.GetMembers("Keep").Single()).Parameters[0]));
    }

    private static ResolvedBindings Bindings(Compilation compilation, string bindings)
    {
        var policy = PolicyReader.Read("/PrivacyPolicy.xml", Microsoft.CodeAnalysis.Text.SourceText.From(MemberSample.Policy($"<Bindings>{bindings}</Bindings>")), CancellationToken.None);
        return BindingResolver.Resolve(policy.Policy, compilation, CancellationToken.None);
    }

    private static void AssertSink(SinkKind kind, string what, string statement) =>
        Assert.Equal(new Sink(kind, what), Sink(LibrarySample.Statements(statement), argument: null));

    /// <summary>Asks about the given argument of the last call, else about the last that mentions the person.</summary>
    private static Sink? Sink(Compilation compilation, int? argument, bool consoleIsLog = true)
    {
        var call = LibrarySample.Operations(compilation)
            .Where(o => o is IInvocationOperation or IObjectCreationOperation && !o.IsImplicit && o.Syntax.ToString() is not "Task.Yield()")
            .Where(o => argument is not null || LibrarySample.Arguments(o).Any(MentionsPerson))
            .First();
        var arguments = LibrarySample.Arguments(call);
        var asked = argument is { } i ? arguments[i] : arguments.Last(MentionsPerson);
        return new LibraryModels(compilation, ResolvedBindings.None, consoleIsLog).SinkOf(asked.Parameter!, ((call as IInvocationOperation)?.Instance as IMemberReferenceOperation)?.Member);
    }

    private static bool MentionsPerson(IArgumentOperation argument) =>
        argument.Descendants().Any(o => o is IParameterReferenceOperation { Parameter.Name: "p" });
}
