#pragma warning disable CA1822, CS9113, CS0169, CA1823 // Filled in by the next commits.
using System.Collections.Concurrent;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Containment;

/// <summary>Which personal data an object holds, itself and through all that it refers to.</summary>
internal sealed class ContainedData(PersonalData data, AnnotatedAssemblies assemblies)
{
    private readonly ConcurrentDictionary<(ITypeSymbol, WholeReader), ImmutableArray<Datum>> known = new();

    /// <summary>What the reader finds in an object of the type; ordered by <see cref="Datum.Id"/>.</summary>
    public ImmutableArray<Datum> Of(ITypeSymbol type, WholeReader reader) => ImmutableArray<Datum>.Empty;

    public bool HoldsPersonalData(ITypeSymbol type) => !Of(type, WholeReader.Everything).IsEmpty;
}
