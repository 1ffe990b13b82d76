namespace PurposeAnalyzers.Package.Tests;

/// <summary>The shop, restored once and built once with the default settings.</summary>
internal sealed class BuiltShop
{
    public BuiltShop(PackedPackages packages)
    {
        Consumer = packages.NewConsumer("shop").WriteShop().WriteDependentProject().Restore(Shop.DependentProject);
        Default = Consumer.Build(Shop.DependentProject);
    }

    public Consumer Consumer { get; }

    /// <summary>Both projects with <c>PurposeEnforcement</c> unset, on a developer's machine.</summary>
    public BuildResult Default { get; }
}
