namespace PurposeAnalyzers.Policy;

/// <summary>All that the generated file depends on; compared by value.</summary>
internal sealed class PolicyConstants : IEquatable<PolicyConstants>
{
    private PolicyConstants(string @namespace, string version, ImmutableArray<(string Class, ImmutableArray<PolicyConstant> Constants)> classes)
    {
        Namespace = @namespace;
        Version = version;
        Classes = classes;
    }

    /// <summary>Empty for the global namespace.</summary>
    public string Namespace { get; }

    public string Version { get; }

    public ImmutableArray<(string Class, ImmutableArray<PolicyConstant> Constants)> Classes { get; }

    public static PolicyConstants From(PrivacyPolicy policy, string? rootNamespace) => new(
        ConstantNamespace.From(rootNamespace),
        policy.Version,
        [
            (ConstantName.ClassOf(IdKind.Purpose), Constants(IdKind.Purpose, policy.Purposes.Select(p => (p.Id, p.Text, p.Article)))),
            (ConstantName.ClassOf(IdKind.Category), Constants(IdKind.Category, policy.Categories.Select(c => (c.Id, c.Text, c.Article)))),
            (ConstantName.ClassOf(IdKind.Recipient), Constants(IdKind.Recipient, policy.Recipients.Select(r => (r.Id, r.Text, r.Article)))),
            (ConstantName.ClassOf(IdKind.Exception), Constants(IdKind.Exception, policy.Exceptions.Select(e => (e.Id, e.Text, e.Article)))),
        ]);

    public bool Equals(PolicyConstants? other) =>
        other is not null
        && Namespace == other.Namespace
        && Version == other.Version
        && Classes.SequenceEqual(other.Classes, (x, y) => x.Class == y.Class && x.Constants.SequenceEqual(y.Constants));

    public override bool Equals(object? obj) => Equals(obj as PolicyConstants);

    public override int GetHashCode() => Classes
        .SelectMany(c => c.Constants)
        .Aggregate(Namespace.GetHashCode() ^ Version.GetHashCode(), (hash, constant) => unchecked((hash * 31) + constant.GetHashCode()));

    /// <summary>Of two ids that give one name, the first has the constant: PUR0003 stands at the second.</summary>
    private static ImmutableArray<PolicyConstant> Constants(
        IdKind kind, IEnumerable<(string Id, string Text, string? Article)> declarations) =>
        declarations
            .Select(d => new PolicyConstant(ConstantName.Of(d.Id, kind), d.Id, d.Text, d.Article))
            .GroupBy(c => c.Name, StringComparer.Ordinal)
            .Select(g => g.First())
            .ToImmutableArray();
}
