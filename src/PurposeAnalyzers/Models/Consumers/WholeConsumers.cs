using PurposeAnalyzers.Provenance.Containment;

namespace PurposeAnalyzers.Models.Consumers;

/// <summary>Library methods that take an object with all that it holds: serializers, and what serializes for one.</summary>
internal static class WholeConsumers
{
    public static readonly ImmutableArray<LibraryRow<Consumption>> Rows = ImmutableArray.Create(
        Row(WholeReader.SystemTextJson, "System.Text.Json.JsonSerializer", "Serialize*", "value"),
        Row(WholeReader.SystemTextJson, "System.Text.Json.Nodes.JsonValue", "Create", "value"),
        Row(WholeReader.SystemTextJson, "System.Net.Http.Json.JsonContent", "Create", "inputValue"),
        Row(WholeReader.SystemTextJson, "System.Net.Http.Json.HttpClientJsonExtensions", "*", "value"),
        Row(WholeReader.SystemTextJson, "Microsoft.AspNetCore.Http.HttpResponseJsonExtensions", "WriteAsJsonAsync", "value"),

        Row(WholeReader.SystemTextJson, "Microsoft.AspNetCore.SignalR.ClientProxyExtensions", "SendAsync"),
        Row(WholeReader.SystemTextJson, "Microsoft.AspNetCore.SignalR.ClientProxyExtensions", "InvokeAsync"),
        Row(WholeReader.SystemTextJson, "Microsoft.AspNetCore.SignalR.IClientProxy", "SendCoreAsync", "args"),
        Row(WholeReader.SystemTextJson, "Microsoft.AspNetCore.SignalR.ISingleClientProxy", "InvokeCoreAsync", "args"),

        Row(WholeReader.NewtonsoftJson, "Newtonsoft.Json.JsonConvert", "SerializeObject", "value"),
        Row(WholeReader.NewtonsoftJson, "Newtonsoft.Json.JsonSerializer", "Serialize", "value"),
        Row(WholeReader.NewtonsoftJson, "Newtonsoft.Json.Linq.JToken", "FromObject", "o"),
        Row(WholeReader.NewtonsoftJson, "Newtonsoft.Json.Linq.JObject", "FromObject", "o"),
        Row(WholeReader.NewtonsoftJson, "Newtonsoft.Json.Linq.JArray", "FromObject", "o"),

        Row(WholeReader.XmlSerializer, "System.Xml.Serialization.XmlSerializer", "Serialize", "o"),
        Row(WholeReader.DataContractSerializer, "System.Runtime.Serialization.XmlObjectSerializer", "WriteObject*", "graph"),

        Row(WholeReader.Serializer, "MessagePack.MessagePackSerializer", "Serialize*", "value", "obj"),
        Row(WholeReader.Serializer, "ProtoBuf.Serializer", "Serialize*", "instance"),
        Row(WholeReader.Serializer, "MongoDB.Bson.BsonExtensionMethods", "ToBson*", "obj"),
        Row(WholeReader.Serializer, "MongoDB.Bson.BsonExtensionMethods", "ToJson", "obj"),
        Row(WholeReader.Serializer, "YamlDotNet.Serialization.ISerializer", "Serialize", "graph"),
        Row(WholeReader.Serializer, "CsvHelper.IWriterRow", "WriteRecord", "record"),
        Row(WholeReader.Serializer, "CsvHelper.IWriter", "WriteRecords*", "records"),
        Row(WholeReader.Serializer, "CsvHelper.CsvWriter", "WriteRecord*", "record", "records"),

        Row(WholeReader.Destructuring, "System.Diagnostics.Tracing.EventSource", "Write", "data"));

    /// <summary>Objects whose properties become parts of a route or query.</summary>
    public static readonly ImmutableArray<LibraryRow<Consumption>> RouteValues = ImmutableArray.Create(
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Http.Results", "RedirectToRoute", "routeValues"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Http.TypedResults", "RedirectToRoute", "routeValues"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.ControllerBase", "Redirect*", "routeValues"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.RazorPages.PageBase", "Redirect*", "routeValues"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "Redirect*", "routeValues"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Action*", "values"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "RouteUrl", "values"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Page*", "values"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Routing.LinkGeneratorEndpointNameAddressExtensions", "Get*", "values"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Routing.ControllerLinkGeneratorExtensions", "Get*", "values"),
        Row(WholeReader.Destructuring, "Microsoft.AspNetCore.Routing.PageLinkGeneratorExtensions", "Get*", "values"));

    private static LibraryRow<Consumption> Row(WholeReader reader, string type, string member, params string[] parameters) =>
        new(type, member, Consumption.Whole(reader), parameters);
}
