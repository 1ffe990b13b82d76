using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PurposeAnalyzers.Cli.Reports.Html;

/// <summary>The style sheets and scripts that the page carries within itself, and the policy by which a browser runs these and no others.</summary>
public static class PageAssets
{
    private static readonly Assembly Assembly = typeof(PageAssets).Assembly;

    /// <summary>In the order in which they count.</summary>
    public static string Styles { get; } = Read("base.css") + Read("tables.css") + Read("overview.css") + Read("findings.css") + Read("print.css");

    /// <summary>What runs before anything is painted.</summary>
    public static string EarlyScript { get; } = Read("theme.js");

    /// <summary>What runs when the whole page is there.</summary>
    public static string Script { get; } = Read("findings.js") + Read("contents.js");

    /// <summary>Nothing is loaded and nothing is sent; no text of the report can become a script or a style.</summary>
    public static string SecurityPolicy { get; } =
        $"default-src 'none'; style-src {HashOf(Styles)}; script-src {HashOf(EarlyScript)} {HashOf(Script)}; base-uri 'none'; form-action 'none'";

    private static string HashOf(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetManifestResourceStream("Reports.Html.Assets." + name)!);
        // Browsers hash what they parsed, in which lines end with LF.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
