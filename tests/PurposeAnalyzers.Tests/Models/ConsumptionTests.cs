using PurposeAnalyzers.Flow.Programs;
using Microsoft.CodeAnalysis.Operations;
using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>What a library takes of an object <c>p</c>: the value, its text, or all that it holds.</summary>
public sealed class ConsumptionTests
{
    [Theory]
    [InlineData("string.Format(\"{0}\", p);")]
    [InlineData("string.Concat(\"a\", 1, p);")]
    [InlineData("string.Join(\", \", 1, p);")]
    [InlineData("string.Join<Person>(\", \", new[] { p });")]
    [InlineData("new StringBuilder().Append(p);")]
    [InlineData("new StringBuilder().AppendFormat(\"{0}\", p);")]
    [InlineData("Convert.ToString(p);")]
    [InlineData("Console.Write(p);")]
    [InlineData("new StringWriter().WriteLine(p);")]
    [InlineData("System.Diagnostics.Debug.WriteLine(p);")]
    [InlineData("System.Diagnostics.Activity.Current!.SetTag(\"a\", p);")]
    [InlineData("new System.Xml.Linq.XElement(\"a\", p);")]
    [InlineData("new System.Runtime.CompilerServices.DefaultInterpolatedStringHandler(0, 1).AppendFormatted(p);")]
    [InlineData("new StringBuilder.AppendInterpolatedStringHandler(0, 1, new()).AppendFormatted(p);")]
    [InlineData("logger.LogInformation(\"{P}\", p);")]
    [InlineData("logger.LogInformation(\"{@A} {P}\", s, p);", 1)]
    [InlineData("logger.LogInformation(s, p);")]
    [InlineData("Serilog.Log.Information(\"{$P}\", p);")]
    [InlineData("Serilog.Log.ForContext(\"P\", p);")]
    [InlineData("Serilog.Log.ForContext(\"P\", p, destructureObjects: false);")]
    [InlineData("log4net.LogManager.GetLogger(\"a\").InfoFormat(\"{@P}\", p);")]
    public void Text_is_made_of_it(string statement, int element = 0) => Assert.Equal(Consumption.Text, Ask(statement, element));

    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.Serialize(p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("System.Text.Json.JsonSerializer.SerializeToNode(p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("await System.Text.Json.JsonSerializer.SerializeAsync(new MemoryStream(), p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("System.Net.Http.Json.JsonContent.Create(p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(http, \"a\", p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("await Microsoft.AspNetCore.Http.HttpResponseJsonExtensions.WriteAsJsonAsync(null!, p);", nameof(WholeReader.SystemTextJson))]
    [InlineData("Newtonsoft.Json.JsonConvert.SerializeObject(p);", nameof(WholeReader.NewtonsoftJson))]
    [InlineData("Newtonsoft.Json.Linq.JObject.FromObject(p);", nameof(WholeReader.NewtonsoftJson))]
    [InlineData("new System.Xml.Serialization.XmlSerializer(typeof(Person)).Serialize(new MemoryStream(), p);", nameof(WholeReader.XmlSerializer))]
    [InlineData("new System.Runtime.Serialization.DataContractSerializer(null!).WriteObject(new MemoryStream(), p);", nameof(WholeReader.DataContractSerializer))]
    [InlineData("new System.Runtime.Serialization.Json.DataContractJsonSerializer(null!).WriteObject(new MemoryStream(), p);", nameof(WholeReader.DataContractSerializer))]
    [InlineData("MessagePack.MessagePackSerializer.Serialize(p);", nameof(WholeReader.Serializer))]
    [InlineData("ProtoBuf.Serializer.Serialize(new MemoryStream(), p);", nameof(WholeReader.Serializer))]
    [InlineData("new YamlDotNet.Serialization.SerializerBuilder().Build().Serialize(p);", nameof(WholeReader.Serializer))]
    [InlineData("logger.LogInformation(\"{@P}\", p);", nameof(WholeReader.Destructuring))]
    [InlineData("logger.LogInformation(\"{A} {@P}\", s, p);", nameof(WholeReader.Destructuring), 1)]
    [InlineData("logger.LogError(ex, \"{@P}\" + \" {A}\", p, s);", nameof(WholeReader.Destructuring))]
    [InlineData("logger.BeginScope(\"{@P}\", p);", nameof(WholeReader.Destructuring))]
    [InlineData("Serilog.Log.Information(\"{@P}\", p);", nameof(WholeReader.Destructuring))]
    [InlineData("Serilog.Log.Information(\"{A} {@P}\", s, p);", nameof(WholeReader.Destructuring))]
    [InlineData("Serilog.Log.Information(\"{A} {B} {C} {@P}\", s, s, s, p);", nameof(WholeReader.Destructuring), 3)]
    [InlineData("Serilog.Log.ForContext(\"P\", p, destructureObjects: true);", nameof(WholeReader.Destructuring))]
    [InlineData("Serilog.Context.LogContext.PushProperty(\"P\", p, true);", nameof(WholeReader.Destructuring))]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(\"{@P}\", p);", nameof(WholeReader.Destructuring))]
    [InlineData("NLog.LogManager.GetCurrentClassLogger().Info(ex, \"{@P}\", p);", nameof(WholeReader.Destructuring))]
    [InlineData("((Microsoft.AspNetCore.Mvc.ControllerBase)null!).RedirectToAction(\"a\", p);", nameof(WholeReader.Destructuring))]
    public void It_is_taken_whole(string statement, string reader, int element = 0) =>
        Assert.Equal(Consumption.Whole(Enum.Parse<WholeReader>(reader)), Ask(statement, element));

    [Theory]
    [InlineData("new List<Person>().Add(p);")]
    [InlineData("await Task.FromResult(p);")]
    [InlineData("Enumerable.Repeat(p, 2);")]
    [InlineData("ArgumentNullException.ThrowIfNull(p);")]
    [InlineData("Print(p);")]
    [InlineData("string.IsNullOrEmpty(p.Email);")]
    public void Anything_else_takes_the_value(string statement) => Assert.Equal(Consumption.Value, Ask(statement));

    [Fact]
    public void The_logging_generator_takes_parameters_as_their_holes_and_attributes_say()
    {
        var compilation = LibrarySample.CompileWithoutErrors("""
            using Microsoft.Extensions.Logging;
            public class Person { public string Email { get; set; } = ""; }
            public static partial class Log
            {
                [LoggerMessage(1, LogLevel.Information, "{Text} {@Whole}")]
                public static partial void Found(ILogger logger, Person text, Person whole, [LogProperties] Person properties);
                public static partial void Found(ILogger logger, Person text, Person whole, Person properties) { }
            }
            """);
        var models = new LibraryModels(compilation, ResolvedBindings.None);
        var found = (IMethodSymbol)compilation.GetTypeByMetadataName("Log")!.GetMembers("Found").Single();
        Assert.Equal(
            [Consumption.Text, Consumption.Whole(WholeReader.Destructuring), Consumption.Whole(WholeReader.LogProperties)],
            found.Parameters.Skip(1).Select(models.ConsumptionOf));
    }

    [Theory]
    [InlineData("r.Redact(s);", true)]
    [InlineData("r.Redact(DateTime.Now);", true)]
    [InlineData("new StringBuilder().AppendRedacted(r, s);", true)]
    [InlineData("Microsoft.Extensions.Compliance.Redaction.ErasingRedactor.Instance.Redact(s);", true)]
    [InlineData("Microsoft.Extensions.Compliance.Redaction.NullRedactor.Instance.Redact(s.AsSpan());", true)]
    [InlineData("r.GetRedactedLength(s);", false)]
    [InlineData("s.Trim();", false)]
    public void A_redactor_is_known(string statement, bool expected)
    {
        var compilation = LibrarySample.CompileWithoutErrors($$"""
            using Microsoft.Extensions.Compliance.Redaction;
            public class Sample { public void Run(Redactor r, string s) { {{statement}} } }
            """);
        var call = LibrarySample.Operations(compilation).OfType<IInvocationOperation>().First();
        Assert.Equal(expected, new LibraryModels(compilation, ResolvedBindings.None).IsRedactor(call.TargetMethod));
    }

    private static Consumption Ask(string statement, int element = 0)
    {
        var compilation = LibrarySample.Statements(statement, "static void Print(object value) => Console.Write(value);");
        var call = LibrarySample.Operations(compilation)
            .Where(o => o is IInvocationOperation or IObjectCreationOperation && LibrarySample.Arguments(o).Any(MentionsPerson))
            .First();
        var arguments = LibrarySample.Arguments(call);
        var lowered = arguments
            .Select(a => new Argument(0, a.Parameter!, a.Value.Type, null, Constant: a.Value.ConstantValue is { HasValue: true, Value: var constant } ? constant : null))
            .ToImmutableArray();
        return new LibraryModels(compilation, ResolvedBindings.None).ConsumptionOf(arguments.Last(MentionsPerson).Parameter!, lowered, element);
    }

    private static bool MentionsPerson(IArgumentOperation argument) =>
        argument.Descendants().Any(o => o is IParameterReferenceOperation { Parameter.Name: "p" });
}
