using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>The files of a compilation, by their position in it.</summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<SyntaxTree, int> positions = new();
    private readonly ImmutableArray<FileIndex> indexes;

    public SourceFiles(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
    {
        indexes = compilation.SyntaxTrees.Select(indexOf).ToImmutableArray();
        foreach (var file in compilation.SyntaxTrees)
        {
            positions.Add(file, positions.Count);
        }
    }

    public ImmutableArray<FileIndex> Indexes => indexes;

    public FileIndex this[int position] => indexes[position];

    /// <returns>Null for a file of another compilation.</returns>
    public int? PositionOf(SyntaxTree file) => positions.TryGetValue(file, out var position) ? position : null;
}
