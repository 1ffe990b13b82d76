using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Models;

/// <summary>Rows about libraries, found by symbol. A member also means what those that it overrides or implements mean.</summary>
internal sealed class LibraryTable<TMeaning>
    where TMeaning : notnull
{
    private readonly Dictionary<string, ImmutableArray<LibraryRow<TMeaning>>> rowsByType;

    private readonly HashSet<string> simpleNames;

    public LibraryTable(params ImmutableArray<LibraryRow<TMeaning>>[] families)
    {
        Rows = families.SelectMany(rows => rows).ToImmutableArray();
        rowsByType = Rows.GroupBy(row => row.Type).ToDictionary(g => g.Key, g => g.ToImmutableArray(), StringComparer.Ordinal);
        simpleNames = new(rowsByType.Keys.Select(SimpleName), StringComparer.Ordinal);
    }

    public ImmutableArray<LibraryRow<TMeaning>> Rows { get; }

    /// <summary>Whether there may be rows about members of the type, as far as its name tells.</summary>
    public bool MayKnow(INamedTypeSymbol type) => simpleNames.Contains(type.MetadataName);

    /// <summary>The first row for a parameter of a method or indexer.</summary>
    public LibraryRow<TMeaning>? Find(IParameterSymbol parameter) => Find(parameter, row => row.Matches(parameter));

    /// <summary>The first row for a property that is assigned to.</summary>
    public LibraryRow<TMeaning>? Find(IPropertySymbol property) => Find(property, _ => true);

    private LibraryRow<TMeaning>? Find(ISymbol symbol, Func<LibraryRow<TMeaning>, bool> matches)
    {
        var member = symbol is IParameterSymbol ? symbol.ContainingSymbol : symbol;
        foreach (var row in RowsOf(member.ContainingType))
        {
            if (row.MatchesMember(member.MetadataName) && matches(row))
            {
                return row;
            }
        }

        foreach (var contract in Contracts.Of(symbol, type => !RowsOf(type).IsEmpty))
        {
            if (Find(contract, matches) is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private ImmutableArray<LibraryRow<TMeaning>> RowsOf(INamedTypeSymbol? type) =>
        type is not null && MayKnow(type) && rowsByType.TryGetValue(LibraryNames.Of(type), out var rows)
            ? rows
            : ImmutableArray<LibraryRow<TMeaning>>.Empty;

    /// <summary>The full name of a type is work to find, and most types are in no row.</summary>
    private static string SimpleName(string type) => type.Substring(type.LastIndexOfAny(['.', '+']) + 1);
}
