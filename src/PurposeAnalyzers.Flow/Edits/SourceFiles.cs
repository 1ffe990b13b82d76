using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>The files of a compilation, by their position in it.</summary>
internal sealed class SourceFiles
{
    private readonly Dictionary<SyntaxTree, int> positions = new();

    public SourceFiles(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
    {
        Indexes = compilation.SyntaxTrees.Select(indexOf).ToImmutableArray();
        foreach (var file in compilation.SyntaxTrees)
        {
            positions.Add(file, positions.Count);
        }
    }

    public ImmutableArray<FileIndex> Indexes { get; }

    public FileIndex this[int position] => Indexes[position];

    /// <returns>Null for a file of another compilation.</returns>
    public int? PositionOf(SyntaxTree file) => positions.TryGetValue(file, out var position) ? position : null;
}
