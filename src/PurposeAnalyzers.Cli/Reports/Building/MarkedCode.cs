using PurposeAnalyzers.Cli.Sarif;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Which purposes the code of one project serves, as far as its records say.</summary>
internal sealed class MarkedCode
{
    private readonly Dictionary<string, ImmutableArray<string>> byUse = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> byMark = new(StringComparer.Ordinal);

    public void AddUse(SarifResult record)
    {
        // What is passed on is counted under the purposes of the code that it goes to.
        if (record.Text("code") is { } code && record.Text("how") != "pass" && record.List("purposes") is { IsEmpty: false } purposes)
        {
            byUse.TryAdd(code, purposes);
        }
    }

    public void AddMark(SarifResult record)
    {
        if (record.Text("member") is { } code)
        {
            byMark.TryAdd(code, record.List("purposes"));
        }
    }

    public void Clear()
    {
        byUse.Clear();
        byMark.Clear();
    }

    /// <summary>By its own uses of data, its own mark, or that of what it stands in.</summary>
    public ImmutableArray<string> PurposesOf(string code)
    {
        if (byUse.TryGetValue(code, out var purposes) || byMark.TryGetValue(code, out purposes))
        {
            return purposes;
        }

        for (var within = DocumentationId.TryParse(code)?.Container; within is { Length: > 0 }; within = new DocumentationId('T', within).Container)
        {
            if (byMark.TryGetValue("T:" + within, out purposes) || byMark.TryGetValue("N:" + within, out purposes))
            {
                return purposes;
            }
        }

        return [];
    }
}
