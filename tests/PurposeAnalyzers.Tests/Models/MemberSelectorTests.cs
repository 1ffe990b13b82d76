using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Tests.Models;

/// <summary>Every row about selector arguments names something that is there.</summary>
public sealed class MemberSelectorTests
{
    /// <summary>Libraries whose versions under a free licence cannot be referenced here beside the others; samples imitate them.</summary>
    private static readonly string[] Imitated = ["AutoMapper", "AutoMapper.Configuration", "Mapster"];

    public static TheoryData<string, string?, int?> Rows()
    {
        var data = new TheoryData<string, string?, int?>();
        foreach (var row in MemberSelectors.Entries.Where(row => !Imitated.Contains(row.Namespace)))
        {
            data.Add(row.Namespace, row.Method, row.Parameter);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_resolves_to_a_namespace_a_method_and_its_parameter(string space, string? method, int? parameter)
    {
        INamespaceSymbol? found = LibrarySample.Empty.GlobalNamespace;
        foreach (var part in space.Split('.'))
        {
            found = found?.GetNamespaceMembers().SingleOrDefault(n => n.Name == part);
        }

        Assert.NotNull(found);
        var methods = found.GetTypeMembers().SelectMany(t => t.GetMembers()).OfType<IMethodSymbol>().Where(m => method is null || m.Name == method).ToList();
        Assert.Contains(methods, m => m.Parameters.Length > (parameter ?? 0));
    }
}
