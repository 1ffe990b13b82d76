namespace PurposeAnalyzers.Models.Sinks;

/// <summary>
/// Where text becomes (part of) a URL. What takes a <c>Uri</c> is none: the data is found where that was made. So it is with the
/// path builders of ASP.NET Core, whose values are reported where they go in, not where the text goes out.
/// </summary>
internal static class UrlSinks
{
    public static readonly ImmutableArray<LibraryRow<SinkKind>> Rows = ImmutableArray.Create(
        Row("System.Uri", ".ctor", "uriString", "relativeUri"),
        Row("System.Uri", "TryCreate", "uriString", "relativeUri"),
        Row("System.UriBuilder", ".ctor", "uri", "hostName", "host", "path", "pathValue", "extraValue"),
        Row("System.UriBuilder", "Host"),
        Row("System.UriBuilder", "Path"),
        Row("System.UriBuilder", "Query"),
        Row("System.UriBuilder", "Fragment"),
        Row("System.UriBuilder", "UserName"),
        Row("System.UriBuilder", "Password"),

        Row("System.Net.Http.HttpClient", "Get*", "requestUri"),
        Row("System.Net.Http.HttpClient", "PostAsync", "requestUri"),
        Row("System.Net.Http.HttpClient", "PutAsync", "requestUri"),
        Row("System.Net.Http.HttpClient", "PatchAsync", "requestUri"),
        Row("System.Net.Http.HttpClient", "DeleteAsync", "requestUri"),
        Row("System.Net.Http.HttpRequestMessage", ".ctor", "requestUri"),
        Row("System.Net.Http.Json.HttpClientJsonExtensions", "*", "requestUri"),
        Row("System.Net.WebRequest", "Create*", "requestUriString"),
        Row("System.Net.WebClient", "Download*", "address"),
        Row("System.Net.WebClient", "Upload*", "address"),

        Row("Microsoft.AspNetCore.WebUtilities.QueryHelpers", "AddQueryString", "name", "value", "queryString"),
        Row("Microsoft.AspNetCore.Http.QueryString", ".ctor", "value"),
        Row("Microsoft.AspNetCore.Http.QueryString", "Create", "name", "value", "parameters"),
        Row("Microsoft.AspNetCore.Http.QueryString", "Add", "name", "value"),
        Row("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", "Add", "key", "value", "values"),
        Row("Microsoft.AspNetCore.Http.Extensions.QueryBuilder", ".ctor", "parameters"),
        Row("Microsoft.AspNetCore.Http.HttpResponse", "Redirect", "location"),
        Row("Microsoft.AspNetCore.Http.Results", "Redirect", "url"),
        Row("Microsoft.AspNetCore.Http.Results", "LocalRedirect", "localUrl"),
        Row("Microsoft.AspNetCore.Http.Results", "RedirectToRoute", "routeValues"),
        Row("Microsoft.AspNetCore.Http.TypedResults", "Redirect", "url"),
        Row("Microsoft.AspNetCore.Http.TypedResults", "LocalRedirect", "localUrl"),
        Row("Microsoft.AspNetCore.Http.TypedResults", "RedirectToRoute", "routeValues"),
        Row("Microsoft.AspNetCore.Mvc.ControllerBase", "Redirect*", "url", "routeValues", "fragment"),
        Row("Microsoft.AspNetCore.Mvc.ControllerBase", "LocalRedirect*", "localUrl"),
        Row("Microsoft.AspNetCore.Mvc.RazorPages.PageBase", "Redirect*", "url", "routeValues", "fragment"),
        Row("Microsoft.AspNetCore.Mvc.RazorPages.PageBase", "LocalRedirect*", "localUrl"),
        Row("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "Redirect*", "url", "routeValues", "fragment"),
        Row("Microsoft.AspNetCore.Mvc.RazorPages.PageModel", "LocalRedirect*", "localUrl"),
        Row("Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Action*", "values", "fragment"),
        Row("Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "RouteUrl", "values", "fragment"),
        Row("Microsoft.AspNetCore.Mvc.UrlHelperExtensions", "Page*", "values", "fragment"),
        Row("Microsoft.AspNetCore.Routing.LinkGeneratorEndpointNameAddressExtensions", "Get*", "values"),
        Row("Microsoft.AspNetCore.Routing.ControllerLinkGeneratorExtensions", "Get*", "values"),
        Row("Microsoft.AspNetCore.Routing.PageLinkGeneratorExtensions", "Get*", "values"),
        Row("Microsoft.AspNetCore.Components.NavigationManager", "NavigateTo", "uri"),
        Row("Microsoft.AspNetCore.Components.NavigationManagerExtensions", "GetUriWithQueryParameter*", "value", "parameters"));

    private static LibraryRow<SinkKind> Row(string type, string member, params string[] parameters) => new(type, member, SinkKind.Url, parameters);
}
