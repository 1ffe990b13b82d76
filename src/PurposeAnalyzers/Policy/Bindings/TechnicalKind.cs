namespace PurposeAnalyzers.Policy;

/// <summary>Technical information that comes with every request (article 4), which a policy can claim by its kind instead of by each member that has it.</summary>
/// <param name="Name">What the policy names.</param>
/// <param name="Members">The library members that hold it; a compilation need not know them.</param>
/// <param name="Headers">The request headers that hold it; what is read from them counts as the first of the members.</param>
internal sealed record TechnicalKind(string Name, ImmutableArray<string> Members, ImmutableArray<string> Headers)
{
    public static readonly ImmutableArray<TechnicalKind> All = ImmutableArray.Create(
        new TechnicalKind(
            "ip-address",
            [
                "P:Microsoft.AspNetCore.Http.ConnectionInfo.RemoteIpAddress",
                "P:Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature.RemoteIpAddress",
                "P:Microsoft.AspNetCore.Connections.BaseConnectionContext.RemoteEndPoint",
                "P:System.Net.HttpListenerRequest.RemoteEndPoint",
                "P:System.Net.Sockets.Socket.RemoteEndPoint",
            ],
            ["X-Forwarded-For", "Forwarded", "X-Real-IP", "X-Original-For", "True-Client-IP", "CF-Connecting-IP"]),
        new TechnicalKind(
            "user-agent",
            ["P:Microsoft.AspNetCore.Http.IHeaderDictionary.UserAgent", "P:System.Net.HttpListenerRequest.UserAgent"],
            ["User-Agent", "Sec-CH-UA", "Sec-CH-UA-Full-Version-List", "Sec-CH-UA-Mobile", "Sec-CH-UA-Model", "Sec-CH-UA-Platform", "Sec-CH-UA-Platform-Version"]),
        new TechnicalKind(
            "cookies",
            [
                "P:Microsoft.AspNetCore.Http.HttpRequest.Cookies",
                "P:Microsoft.AspNetCore.Http.IHeaderDictionary.Cookie",
                "P:Microsoft.AspNetCore.Http.Features.IRequestCookiesFeature.Cookies",
                "P:System.Net.HttpListenerRequest.Cookies",
            ],
            ["Cookie"]),
        new TechnicalKind(
            "connection-id",
            [
                "P:Microsoft.AspNetCore.Http.ConnectionInfo.Id",
                "P:Microsoft.AspNetCore.Http.Features.IHttpConnectionFeature.ConnectionId",
                "P:Microsoft.AspNetCore.Connections.BaseConnectionContext.ConnectionId",
                "P:Microsoft.AspNetCore.SignalR.HubCallerContext.ConnectionId",
                "P:Microsoft.AspNetCore.SignalR.HubConnectionContext.ConnectionId",
            ],
            []),
        new TechnicalKind("session-id", ["P:Microsoft.AspNetCore.Http.ISession.Id"], []),
        new TechnicalKind(
            "referrer",
            ["P:Microsoft.AspNetCore.Http.IHeaderDictionary.Referer", "P:System.Net.HttpListenerRequest.UrlReferrer"],
            ["Referer"]));

    public static ImmutableArray<string> Names { get; } = All.Select(kind => kind.Name).ToImmutableArray();

    public static TechnicalKind Of(string name) => All.First(kind => kind.Name == name);
}
