namespace PurposeAnalyzers.Models.Sinks;

/// <summary>What answers a web request otherwise than by a result, and what goes to clients that are connected.</summary>
internal static class ResponseSinks
{
    public static readonly ImmutableArray<LibraryRow<SinkKind>> Rows = ImmutableArray.Create(
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.Http.HttpResponseWritingExtensions", "WriteAsync", SinkKind.Response, "text"),
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.Http.HttpResponseJsonExtensions", "WriteAsJsonAsync", SinkKind.Response, "value"),
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.SignalR.ClientProxyExtensions", "SendAsync", SinkKind.Broadcast),
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.SignalR.ClientProxyExtensions", "InvokeAsync", SinkKind.Broadcast),
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.SignalR.IClientProxy", "SendCoreAsync", SinkKind.Broadcast, "args"),
        new LibraryRow<SinkKind>("Microsoft.AspNetCore.SignalR.ISingleClientProxy", "InvokeCoreAsync", SinkKind.Broadcast, "args"));

    /// <summary>A hub's call of a method of its clients.</summary>
    /// <param name="receiver">What it is called on: <c>Clients.Caller</c> is who asked.</param>
    public static Sink To(IMethodSymbol clientMethod, ISymbol? receiver) => To(new Sink(SinkKind.Broadcast, LibraryNames.Spoken(clientMethod)), receiver);

    public static Sink To(Sink sink, ISymbol? receiver) =>
        sink.Kind == SinkKind.Broadcast && receiver is { Name: "Caller" } ? sink with { Kind = SinkKind.Response } : sink;
}
