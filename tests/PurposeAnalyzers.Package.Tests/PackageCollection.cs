[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace PurposeAnalyzers.Package.Tests;

/// <summary>The tests that need the packed packages share them and run one after another: builds are the cost.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "package";
}
