using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PurposeAnalyzers.Samples.Tests.Mutations;

/// <summary>The sample after a mutation, and what the analyzers say about it.</summary>
internal sealed record MutatedSample(ImmutableDictionary<string, SourceFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Rule, file and line of each finding, and its message for whoever reads a failure.</summary>
    public IEnumerable<(Place Place, string Message)> Found => (
        from diagnostic in Diagnostics
        let span = diagnostic.Location.GetLineSpan()
        let name = Files.Values.SingleOrDefault(file => file.Path == span.Path)?.Name ?? span.Path
        select (Place: new Place(name, span.StartLinePosition.Line + 1, diagnostic.Id), Message: diagnostic.GetMessage(null)))
        .OrderBy(found => found.Place).ThenBy(found => found.Message, StringComparer.Ordinal);

    public Place PlaceOf(Expectation expected) => new(
        expected.File,
        (Files.GetValueOrDefault(expected.File) ?? throw new InvalidOperationException($"The sample has no file '{expected.File}'.")).LineOf(expected.Line),
        expected.Rule);
}
