using PurposeAnalyzers.Cli.Reports.Model;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Cli.Reports.Building;

/// <summary>Names for readers: those that the logs give, else made of the documentation-comment id.</summary>
internal sealed class SymbolNames
{
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    /// <remarks>A parameter's own name says too little away from its member.</remarks>
    public void Give(string id, string? name)
    {
        if (name is not null && !IsParameter(id, out _))
        {
            given.TryAdd(id, name);
        }
    }

    public Symbol Of(string id) => new(id, given.TryGetValue(id, out var name) ? name : NameOf(id));

    public ImmutableArray<Symbol> Of(IEnumerable<string> ids) => [.. ids.Select(Of)];

    /// <summary>The type that declares the datum; null for parameters and results, which no record holds.</summary>
    public Symbol? RecordOf(string id) => DocumentationId.TryParse(id) switch
    {
        { Prefix: 'P' or 'F', Container: { Length: > 0 } type } => Of("T:" + type),
        { Prefix: 'T' } => Of(id),
        _ => null,
    };

    /// <summary><c>M:Shop.Desk.Open(System.String)</c> is <c>Desk.Open</c>; a parameter is named with its member.</summary>
    private static string NameOf(string id)
    {
        if (IsParameter(id, out var hash))
        {
            return $"{NameOf(id[..hash])}({id[(hash + 1)..]})";
        }

        return DocumentationId.TryParse(id) switch
        {
            null => id,
            { Prefix: 'N' } space => space.Name,
            { Prefix: 'T' } type => type.NameWithoutArity,
            { SimpleName: "#ctor" or "#cctor" or "<Main>$" } member => LastOf(member.Container),
            { } member => LastOf(member.Container) + "." + member.NameWithoutArity,
        };
    }

    /// <summary><c>M:Shop.Desk.Open(System.String)#address</c>, but not <c>M:Shop.Desk.#ctor</c>.</summary>
    private static bool IsParameter(string id, out int hash)
    {
        hash = id.LastIndexOf('#');
        return hash > 0 && id[hash - 1] != '.';
    }

    private static string LastOf(string type) => new DocumentationId('T', type).NameWithoutArity;
}
