namespace PurposeAnalyzers.Models.Sinks;

/// <summary>Bare connections.</summary>
internal static class ConnectionClients
{
    public static readonly ImmutableArray<LibraryRow<SentAs>> Rows = ImmutableArray.Create(
        Row("System.Net.WebSockets.WebSocket", "SendAsync", "buffer"),
        Row("System.Net.Sockets.Socket", "Send", "buffer", "buffers"),
        Row("System.Net.Sockets.Socket", "SendAsync", "buffer", "buffers"),
        Row("System.Net.Sockets.Socket", "SendTo*", "buffer"),
        Row("System.Net.Sockets.SocketTaskExtensions", "Send*", "buffer", "buffers"),
        Row("System.Net.Sockets.UdpClient", "Send*", "dgram", "datagram"),
        Row("System.Net.Sockets.NetworkStream", "Write*", "buffer"),
        Row("System.Net.Security.SslStream", "Write*", "buffer"));

    private static LibraryRow<SentAs> Row(string type, string member, params string[] parameters) => new(type, member, SentAs.Content, parameters);
}
