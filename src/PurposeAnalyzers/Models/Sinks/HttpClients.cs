namespace PurposeAnalyzers.Models.Sinks;

/// <summary>
/// HTTP, and what is built on it. Contents and requests are no rows: nothing leaves before they are sent.
/// </summary>
internal static class HttpClients
{
    public static readonly ImmutableArray<LibraryRow<SentAs>> Rows = ImmutableArray.Create(
        Content("System.Net.Http.HttpClient", "PostAsync", "content"),
        Content("System.Net.Http.HttpClient", "PutAsync", "content"),
        Content("System.Net.Http.HttpClient", "PatchAsync", "content"),
        Content("System.Net.Http.HttpMessageInvoker", "Send*", "request"),
        Content("System.Net.Http.HttpClient", "Send*", "request"),
        Content("System.Net.Http.Json.HttpClientJsonExtensions", "*", "value"),
        Address("System.Net.Http.HttpClient", "Get*", "requestUri"),
        Address("System.Net.Http.HttpClient", "PostAsync", "requestUri"),
        Address("System.Net.Http.HttpClient", "PutAsync", "requestUri"),
        Address("System.Net.Http.HttpClient", "PatchAsync", "requestUri"),
        Address("System.Net.Http.HttpClient", "DeleteAsync", "requestUri"),
        Address("System.Net.Http.Json.HttpClientJsonExtensions", "*", "requestUri"),

        Content("System.Net.WebClient", "Upload*", "data"),
        Address("System.Net.WebClient", "Upload*", "address"),
        Address("System.Net.WebClient", "Download*", "address"),
        Address("System.Net.WebClient", "OpenRead*", "address"),

        Content("Grpc.Core.CallInvoker", "BlockingUnaryCall", "request"),
        Content("Grpc.Core.CallInvoker", "AsyncUnaryCall", "request"),
        Content("Grpc.Core.CallInvoker", "AsyncServerStreamingCall", "request"),

        Content("Microsoft.AspNetCore.SignalR.Client.HubConnection", "SendCoreAsync", "args"),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnection", "InvokeCoreAsync", "args"),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnection", "StreamAsChannelCoreAsync", "args"),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnection", "StreamAsyncCore", "args"),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions", "Send*", SignalRArguments),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions", "Invoke*", SignalRArguments),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions", "Stream*", SignalRArguments),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions", "InvokeCoreAsync", "args"),
        Content("Microsoft.AspNetCore.SignalR.Client.HubConnectionExtensions", "StreamAsChannelCoreAsync", "args"));

    /// <summary>Headers that a client sends with every request; those of one request leave with it.</summary>
    public static Client? OfHeaders(IParameterSymbol parameter, ISymbol? receiver) =>
        receiver is IPropertySymbol { Name: "DefaultRequestHeaders" } property
        && LibraryNames.Is(property.ContainingType, "System.Net.Http.HttpClient")
        && parameter is { Name: "value" or "values", ContainingSymbol.Name: "Add" or "TryAddWithoutValidation" }
            ? new Client("HttpClient.DefaultRequestHeaders", SentAs.Content)
            : null;

    private static string[] SignalRArguments => ["arg1", "arg2", "arg3", "arg4", "arg5", "arg6", "arg7", "arg8", "arg9", "arg10"];

    private static LibraryRow<SentAs> Content(string type, string member, params string[] parameters) => new(type, member, SentAs.Content, parameters);

    private static LibraryRow<SentAs> Address(string type, string member, params string[] parameters) => new(type, member, SentAs.Address, parameters);
}
