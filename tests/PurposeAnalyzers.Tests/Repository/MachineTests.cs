using System.Text.RegularExpressions;

namespace PurposeAnalyzers.Tests.Repository;

/// <summary>The repository works on every machine, so it names none: no home directories, no drives, no package registries.</summary>
public sealed class MachineTests
{
    // The parts are joined here, so that this file does not contain what it forbids.
    private static readonly Regex Machine = new(string.Join('|',
        "/" + @"(home|Users|root|tmp|work|mnt|opt)/",
        @"\b[A-Z]:" + @"\\(Users|src|dev|work)",
        @"\b(api|www|globalcdn)\." + @"nuget\.org",
        @"\bpkgs\." + @"dev\.azure\.com",
        @"/index\.json" + @"\b",
        @"\.pkg\." + @"github\.com"));

    [Fact]
    public void No_file_names_a_machine_or_registry() =>
        Assert.All(RepositoryFiles.Texts(), path => Assert.DoesNotMatch(Machine, RepositoryFiles.Read(path)));

    [Theory]
    [InlineData("/" + "home/someone/src")]
    [InlineData("C:" + @"\Users\someone")]
    [InlineData("https://api." + "nuget.org/v3")]
    public void A_machine_or_registry_is_recognised(string text) => Assert.Matches(Machine, text);
}
