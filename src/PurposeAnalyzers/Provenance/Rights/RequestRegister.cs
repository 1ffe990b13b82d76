using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Mentions;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.Provenance.Rights;

/// <summary>All requests of data subjects that the compilation handles. Read when the first handler is judged, from the files that name the attribute.</summary>
internal sealed class RequestRegister(Compilation compilation)
{
    internal sealed record Entry(SyntaxNode Attribute, SubjectRequest Request);

    private ImmutableArray<Entry> entries;

    /// <summary>Ordered by place.</summary>
    public ImmutableArray<Entry> Entries(CancellationToken cancellationToken)
    {
        if (entries.IsDefault)
        {
            // Two threads may both read them: the results are equal.
            ImmutableInterlocked.InterlockedInitialize(ref entries, Read(cancellationToken));
        }

        return entries;
    }

    /// <summary>The records that have handlers for the right.</summary>
    public ImmutableHashSet<ISymbol> RecordsOf(DataRight right, CancellationToken cancellationToken) =>
        Entries(cancellationToken)
            .Where(entry => entry.Request.Right == right)
            .SelectMany(entry => entry.Request.Records)
            .ToImmutableHashSet<ISymbol>(SymbolEqualityComparer.Default);

    /// <summary>
    /// All requests about the record and about those that some request names together with it: one person's file, of which each right may
    /// concern other parts. Nobody corrects the log of who signed in.
    /// </summary>
    public ImmutableArray<Entry> HandledWith(INamedTypeSymbol record, CancellationToken cancellationToken)
    {
        var file = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { record };
        while (true)
        {
            var found = Entries(cancellationToken).Where(entry => entry.Request.Records.Any(file.Contains)).ToImmutableArray();
            var known = file.Count;
            file.UnionWith(found.SelectMany(entry => entry.Request.Records));
            if (file.Count == known)
            {
                return found;
            }
        }
    }

    private ImmutableArray<Entry> Read(CancellationToken cancellationToken)
    {
        var attribute = ImmutableArray.Create(AnnotationNames.Short(AnnotationNames.DataSubjectRequest));
        return compilation.SyntaxTrees
            .Where(tree => TextSearch.Contains(tree, attribute, cancellationToken))
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => Read(tree, cancellationToken))
            .ToImmutableArray();
    }

    private IEnumerable<Entry> Read(SyntaxTree tree, CancellationToken cancellationToken)
    {
        // As in BodyStore: the compiler shares this model with the analyzers.
#pragma warning disable RS1030
        var model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
        foreach (var attribute in tree.GetRoot(cancellationToken).DescendantNodes().OfType<AttributeSyntax>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (AnnotationUse.Find(attribute, model, cancellationToken) is { Name: AnnotationNames.DataSubjectRequest } use && SubjectRequest.Read(use.Data) is { } request)
            {
                yield return new Entry(attribute, request);
            }
        }
    }
}
