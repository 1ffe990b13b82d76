namespace PurposeAnalyzers.Package.Tests;

/// <summary>The tests that need the packed packages share them. Builds are the cost, and one hardly uses more than one core: so half of the tests run beside the other half.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "package";
}

/// <summary>The other half: those that share no built shop.</summary>
[CollectionDefinition(Name)]
public sealed class OwnProjectsCollection : ICollectionFixture<PackedPackages>
{
    public const string Name = "package, projects of their own";
}
