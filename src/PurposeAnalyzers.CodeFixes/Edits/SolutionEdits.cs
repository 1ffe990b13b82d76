namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Makes edits of any number of files in any number of projects.</summary>
internal static class SolutionEdits
{
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Edit> edits, CancellationToken cancellationToken)
    {
        var all = edits.ToList();
        var changed = solution;
        foreach (var file in all.OfType<CodeEdit>().GroupBy(edit => FileOf(edit.Node.SyntaxTree, solution)))
        {
            changed = await ApplyAsync(changed, solution.GetDocument(file.First().Node.SyntaxTree), file, cancellationToken).ConfigureAwait(false);
        }

        foreach (var file in all.OfType<AdditionalTextEdit>().GroupBy(edit => solution.GetAdditionalDocument(edit.Document)?.FilePath))
        {
            changed = await ApplyAsync(changed, solution.GetAdditionalDocument(file.First().Document), file, cancellationToken).ConfigureAwait(false);
        }

        return changed;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, Document? document, IEnumerable<CodeEdit> edits, CancellationToken cancellationToken)
    {
        if (document is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await EditContext.CreateAsync(document, root, cancellationToken).ConfigureAwait(false) is not { } context)
        {
            return solution;
        }

        root = Apply(root, Merge(edits, root), context);

        // A file that several projects share is one file: it changes in all of them.
        return document.GetLinkedDocumentIds().Prepend(document.Id)
            .Aggregate(solution, (current, id) => current.WithDocumentSyntaxRoot(id, root));
    }

    /// <summary>What is asked for twice is done once; and what several ask of one place, together.</summary>
    private static List<(SyntaxNode Node, CodeEdit Edit)> Merge(IEnumerable<CodeEdit> edits, SyntaxNode root)
    {
        var merged = new List<(SyntaxNode Node, CodeEdit Edit)>();
        foreach (var edit in edits)
        {
            if (In(root, edit.Node) is not { } node || merged.Any(m => m.Node == node && m.Edit.Change == edit.Change))
            {
                continue;
            }

            var together = merged.FindIndex(m => m.Node == node && m.Edit.MergeWith(edit) is not null);
            if (together < 0)
            {
                merged.Add((node, edit));
            }
            else
            {
                merged[together] = (node, merged[together].Edit.MergeWith(edit)!);
            }
        }

        return merged;
    }

    private static SyntaxNode Apply(SyntaxNode root, List<(SyntaxNode Node, CodeEdit Edit)> edits, EditContext context)
    {
        root = root.TrackNodes(edits.Select(e => e.Node).Distinct());
        foreach (var (node, edit) in edits)
        {
            // Gone with something around it that an earlier edit replaced.
            if (root.GetCurrentNode(node) is not { } current)
            {
                continue;
            }

            root = edit.Apply(current, context with { Position = node.SpanStart }) is { } next
                ? root.ReplaceNode(current, next)
                : root.RemoveNode(current, SyntaxRemoveOptions.KeepExteriorTrivia | SyntaxRemoveOptions.KeepUnbalancedDirectives) ?? root;
        }

        return root;
    }

    private static async Task<Solution> ApplyAsync(Solution solution, TextDocument? document, IEnumerable<AdditionalTextEdit> edits, CancellationToken cancellationToken)
    {
        if (document is null)
        {
            return solution;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        text = edits.GroupBy(edit => edit.Change).Select(same => same.First()).Aggregate(text, (current, edit) => edit.Apply(current));
        return solution.Projects
            .SelectMany(project => project.AdditionalDocuments)
            .Where(other => other.Id == document.Id || (other.FilePath is not null && other.FilePath == document.FilePath))
            .Aggregate(solution, (current, other) => current.WithAdditionalDocumentText(other.Id, text));
    }

    /// <summary>Equal for the trees of one file in several projects.</summary>
    private static object? FileOf(SyntaxTree tree, Solution solution) => solution.GetDocument(tree) is { } document ? document.FilePath ?? (object)document.Id : null;

    /// <summary>The piece of code in the tree that is edited: its file may be part of several projects, each with its own tree.</summary>
    private static SyntaxNode? In(SyntaxNode root, SyntaxNode node) => node.SyntaxTree.GetRoot() == root
        ? node
        : !root.FullSpan.Contains(node.Span)
        ? null
        : root.FindNode(node.Span).DescendantNodesAndSelf(n => n.Span.Contains(node.Span)).FirstOrDefault(n => n.Span == node.Span && n.RawKind == node.RawKind);
}
