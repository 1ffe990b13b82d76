using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Every row of every table names something that is there, in the real assembly.</summary>
public sealed class LibraryTableTests
{
    /// <summary>A library that no test here can restore; its rows are held against a copy of its declarations.</summary>
    private const string NotAtHand = "Azure.Messaging.ServiceBus.";

    /// <summary>What stands in several tables is one row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var (type, member, parameters) in RowsOf(LibraryModels.Sinks)
            .Union(RowsOf(LibraryModels.ConsoleSinks))
            .Union(RowsOf(LibraryModels.ConsoleWriterSinks))
            .Union(RowsOf(LibraryModels.Consumers))
            .Union(RowsOf(LibraryModels.Clients)))
        {
            data.Add(type, member, parameters);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_resolves_to_a_type_its_member_and_each_of_its_parameters(string type, string member, string parameters)
    {
        var row = new LibraryRow<bool>(type, member, true, parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var declaring = LibrarySample.Empty.GetTypesByMetadataName(type);
        Assert.NotEmpty(declaring);
        var members = declaring.SelectMany(t => t.GetMembers()).Where(m => row.MatchesMember(m.MetadataName)).ToList();
        Assert.NotEmpty(members);
        var candidates = members.SelectMany(ParametersOf).ToList();
        Assert.All(row.Parameters, name => Assert.Contains(candidates, p => p.Name == name));
        Assert.True(candidates.Any(row.Matches) || members.OfType<IPropertySymbol>().Any());
    }

    [Fact]
    public void A_member_that_is_not_there_would_be_found_out() =>
        Assert.Empty(LibrarySample.Empty.GetTypesByMetadataName("Serilog.ILogger").Single().GetMembers("Inform"));

    private static IEnumerable<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => [],
    };

    private static IEnumerable<(string Type, string Member, string Parameters)> RowsOf<TMeaning>(LibraryTable<TMeaning> table)
        where TMeaning : notnull =>
        table.Rows
            .Where(row => !row.Type.StartsWith(NotAtHand, StringComparison.Ordinal))
            .Select(row => (row.Type, row.Member, string.Join(' ', row.Parameters)));
}
