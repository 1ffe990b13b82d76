namespace PurposeAnalyzers.Corpus.Projects;

/// <summary>The global usings that an SDK adds to a project with <c>ImplicitUsings</c>.</summary>
internal static class ImplicitUsings
{
    private static readonly string[] Core =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks",
    ];

    private static readonly string[] Hosting =
    [
        "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
    ];

    private static readonly string[] Web =
    [
        "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
    ];

    public static IEnumerable<string> Of(string sdk) => sdk switch
    {
        "Microsoft.NET.Sdk.Web" => [.. Core, .. Hosting, .. Web],
        "Microsoft.NET.Sdk.Worker" => [.. Core, .. Hosting],
        _ => Core,
    };
}
