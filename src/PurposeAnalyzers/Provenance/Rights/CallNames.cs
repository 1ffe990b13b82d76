using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>What the name of a method says about code that is not here. Code that is here is looked into instead.</summary>
internal static class CallNames
{
    private static readonly ImmutableArray<string> Removing = ImmutableArray.Create(
        "Remove", "Delete", "Erase", "Purge", "Clear", "Destroy", "Forget", "Truncate", "Wipe", "Anonymize", "Dequeue", "Pop", "ExecuteDelete", "TryRemove", "TryDelete", "TryTake", "BulkDelete", "BatchDelete");

    private static readonly ImmutableArray<string> Storing = ImmutableArray.Create("Update", "Save", "Replace", "Upsert", "Put", "Store", "Merge", "Correct", "Modify", "BulkUpdate", "ApplyTo", "TryUpdate");

    private static readonly ImmutableArray<string> Changing = ImmutableArray.Create("Add", "Insert", "Push", "Enqueue", "Set", "Reverse", "Sort", "TryAdd", "TryUpdate", "AddOrUpdate");

    private static readonly ImmutableArray<string> Keeping = ImmutableArray.Create("Attach", "Entry", "Track", "Add", "Insert", "Create", "Contains", "IndexOf", "Find", "Load", "Any");

    private static readonly ImmutableArray<string> Selecting = ImmutableArray.Create("Set", "Unset", "Assign", "Reset", "Change", "Overwrite", "Clear", "Update", "Replace", "TryUpdate");

    /// <summary>Where what is passed stays in the program: collections, queries, tasks, tests for null, the object-relational mapper, logs.</summary>
    private static readonly ImmutableArray<string> Keepers = ImmutableArray.Create(
        "System.Collections", "System.Linq", "System.Threading", "System.Diagnostics", "System.Runtime", "Microsoft.EntityFrameworkCore", "Microsoft.Extensions.Logging", "MongoDB.Driver", "NHibernate");

    public static bool Removes(IMethodSymbol method) => StartsWith(method, Removing);

    public static bool Stores(IMethodSymbol method) => StartsWith(method, Storing);

    /// <summary>Whether a method of a collection changes what the collection holds.</summary>
    public static bool ChangesContent(IMethodSymbol method) =>
        (StartsWith(method, Changing) || StartsWith(method, Removing)) && IsIn(method, "System.Collections");

    /// <summary>Whether a lambda that names a member tells the method what to write.</summary>
    public static bool WritesSelected(IMethodSymbol method) => StartsWith(method, Selecting);

    /// <summary>Whether an object is overwritten by what a user sent.</summary>
    public static bool FillsIn(IMethodSymbol method) => StartsWith(method, ImmutableArray.Create("ApplyTo", "TryUpdateModel"));

    /// <summary>Whether what one object holds is copied to another, name by name.</summary>
    public static bool CopiesByName(IMethodSymbol method) => method.Name is "Map" or "Adapt" or "SetValues" or "CopyTo" or "CopyProperties" or "InjectFrom";

    /// <summary>Whether the result comes from outside the program.</summary>
    public static bool Receives(IMethodSymbol method) =>
        method.Name.IndexOf("Deserialize", StringComparison.Ordinal) >= 0 || method.Name.StartsWith("ReadFrom", StringComparison.Ordinal) || method.Name == "Map" || method.Name == "Adapt";

    /// <summary>Whether the method may show what it is given to somebody.</summary>
    public static bool MayHandOn(IMethodSymbol method) =>
        method.MethodKind == MethodKind.DelegateInvoke
        || (!Removes(method)
            && !Stores(method)
            && !StartsWith(method, Keeping)
            && !IsIn(method, "System")
            && !Keepers.Any(space => IsWithin(method, space)));

    private static bool IsIn(IMethodSymbol method, string space) =>
        space == "System" ? SpaceOf(method) == space : IsWithin(method, space);

    private static bool IsWithin(IMethodSymbol method, string space) =>
        SpaceOf(method) is { } name && name.StartsWith(space, StringComparison.Ordinal) && (name.Length == space.Length || name[space.Length] == '.');

    private static string? SpaceOf(IMethodSymbol method) => method.ContainingType?.ContainingNamespace?.ToDisplayString();

    /// <summary>A whole word at the beginning: <c>RemoveRange</c>, not <c>Removed</c>.</summary>
    private static bool StartsWith(IMethodSymbol method, ImmutableArray<string> words) =>
        words.Any(word => method.Name.StartsWith(word, StringComparison.Ordinal) && (method.Name.Length == word.Length || !char.IsLower(method.Name[word.Length])));
}
