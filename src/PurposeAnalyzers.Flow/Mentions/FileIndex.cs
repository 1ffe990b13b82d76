using System.Buffers;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>What the text of one file alone tells. Holds no symbol, so that hosts can keep it as long as the file does not change, through all edits of others.</summary>
internal sealed class FileIndex
{
    private readonly Lazy<CreatedNames> created;
    private readonly Lazy<WordSet> words;
    private readonly Lazy<DeclaredNames> declared;

    public FileIndex(SyntaxTree tree)
    {
        created = new Lazy<CreatedNames>(() => ReadText(tree, CreatedNames.Read));
        words = new Lazy<WordSet>(() => ReadText(tree, WordSet.Read));
        declared = new Lazy<DeclaredNames>(() => DeclaredNames.Read(tree.GetRoot()));
    }

    private delegate T TextReader<out T>(ReadOnlySpan<char> text);

    /// <summary>Where it creates objects.</summary>
    public CreatedNames Created => created.Value;

    /// <summary>Which words stand in it.</summary>
    public WordSet Words => words.Value;

    /// <summary>Which types it declares below which others.</summary>
    public DeclaredNames Declared => declared.Value;

    /// <summary>In a buffer that the next file uses again: as strings, all texts of an application would be made and thrown away.</summary>
    private static T ReadText<T>(SyntaxTree tree, TextReader<T> read)
    {
        var text = tree.GetText();
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(0, buffer, 0, text.Length);
            return read(buffer.AsSpan(0, text.Length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
