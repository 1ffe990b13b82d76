using System.Collections.Concurrent;
using System.Globalization;
using System.Threading;
using PurposeAnalyzers.Flow.Solving;
using PurposeAnalyzers.Provenance;
using PurposeAnalyzers.Provenance.Consent;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Facts.Records;

/// <summary>Collects what a report needs while the compilation is analysed. Exists only in builds that write one.</summary>
internal sealed class RecordCollector(PurposeModel model, Compilation compilation, DeclaredChecks checks)
{
    private readonly ConcurrentBag<ProcessingRecord> found = new();
    private readonly ConcurrentDictionary<Datum, Datum> used = new();
    private readonly AnnotationRecords annotations = new(model);
    private readonly BodyRecords bodies = new(model);

    public void Add(AnnotationUse annotation, CancellationToken cancellationToken) => Add(annotations.Of(annotation, cancellationToken));

    public void Add(ISymbol owner, ImmutableArray<IOperation> blocks) => Add(ConsentRecords.In(owner, blocks, checks));

    public void Add(ShownBody body, ImmutableArray<Arrival> arrivals, CancellationToken cancellationToken)
    {
        foreach (var (record, datum) in bodies.Find(body, arrivals, cancellationToken))
        {
            found.Add(record);
            used.TryAdd(datum, datum);
        }
    }

    /// <summary>All records of the compilation, in an order that depends on nothing but what they say. To be asked when all has been added.</summary>
    public ImmutableArray<ProcessingRecord> All(ProjectIdentity project, bool isTest, CancellationToken cancellationToken)
    {
        var data = DataRecords.DeclaredIn(compilation, model.PersonalData, cancellationToken).Concat(used.Keys).Distinct().Select(DataRecords.Of);
        var current = model.Policies.Current;
        return found
            .Concat(data)
            .Concat(PolicyRecords.Of(model.Policies))
            .Concat(current is null ? [] : new BindingRecords(compilation).Of(current))
            .Append(Project(project, isTest))
            .GroupBy(record => record.Key, StringComparer.Ordinal)
            .Select(Merge)
            .OrderBy(record => RecordKind.All.IndexOf(record.Kind))
            .ThenBy(record => record.Key, StringComparer.Ordinal)
            .ToImmutableArray();
    }

    private void Add(IEnumerable<ProcessingRecord> records)
    {
        foreach (var record in records)
        {
            found.Add(record);
        }
    }

    /// <summary>The first of equal records, which says at how many places they are.</summary>
    private static ProcessingRecord Merge(IEnumerable<ProcessingRecord> equal)
    {
        var places = equal
            .Select(record => (Record: record, Span: record.Place.GetLineSpan()))
            .OrderBy(place => place.Span.Path, StringComparer.Ordinal)
            .ThenBy(place => place.Span.StartLinePosition)
            .ThenBy(place => place.Span.EndLinePosition)
            .ToList();
        var first = places[0].Record;
        return first.Kind.IsCounted
            ? first.With(ProcessingRecord.Count, places.Select(place => place.Span).Distinct().Count().ToString(CultureInfo.InvariantCulture))
            : first;
    }

    private ProcessingRecord Project(ProjectIdentity project, bool isTest)
    {
        var place = model.Policies.Current?.Locations.Root ?? FirstCode()?.GetLocation() ?? Location.None;
        var assembly = compilation.AssemblyName ?? string.Empty;
        return new ProcessingRecord(RecordKind.Project, place, project.Name ?? assembly)
            .With("name", project.Name ?? assembly)
            .With("directory", project.Directory)
            .With("targetFramework", project.TargetFramework)
            .With("assembly", assembly)
            .With("enforcement", project.Enforcement)
            .With("checkDate", model.Policies.CheckDate)
            .With("policyVersion", model.Policies.Current?.Version)
            .With("isTest", isTest);
    }

    private SyntaxNode? FirstCode() => compilation.SyntaxTrees
        .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
        .SelectMany(tree => tree.GetRoot().ChildNodes())
        .FirstOrDefault();
}
