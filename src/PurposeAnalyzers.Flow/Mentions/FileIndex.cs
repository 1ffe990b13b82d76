using System.Buffers;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>What the text of one file alone tells. Holds no symbol, so that hosts can keep it as long as the file does not change, through all edits of others.</summary>
internal sealed class FileIndex
{
    private readonly Lazy<CreatedNames> created;
    private readonly Lazy<WordSet> words;
    private readonly Lazy<DeclaredNames> declared;
    private readonly Lazy<FileBodies> bodies;
    private readonly Lazy<string?> globalText;
    private readonly Lazy<FileOutline> outline;

    /// <param name="tree">The file.</param>
    /// <param name="globalText">What of its bodies matters to code everywhere, as a text; null for nothing.</param>
    public FileIndex(SyntaxTree tree, Func<SyntaxTree, string?>? globalText = null)
    {
        created = new Lazy<CreatedNames>(() => ReadText(tree, CreatedNames.Read));
        words = new Lazy<WordSet>(() => ReadText(tree, WordSet.Read));
        declared = new Lazy<DeclaredNames>(() => DeclaredNames.Read(tree.GetRoot()));
        bodies = new Lazy<FileBodies>(() => FileBodies.Read(tree.GetRoot()));
        this.globalText = new Lazy<string?>(() => globalText?.Invoke(tree));
        outline = new Lazy<FileOutline>(() => FileOutline.Read(tree, GlobalText));
    }

    private delegate T TextReader<out T>(ReadOnlySpan<char> text);

    /// <summary>Where it creates objects.</summary>
    public CreatedNames Created => created.Value;

    /// <summary>Which words stand in it.</summary>
    public WordSet Words => words.Value;

    /// <summary>Which types it declares below which others.</summary>
    public DeclaredNames Declared => declared.Value;

    /// <summary>Where its bodies are.</summary>
    public FileBodies Bodies => bodies.Value;

    /// <summary>What of its bodies matters to code everywhere; null for nothing.</summary>
    public string? GlobalText => globalText.Value;

    /// <summary>What a later version is compared with.</summary>
    public FileOutline Outline => outline.Value;

    /// <summary>Finds out all there is, after which the file itself is no longer held.</summary>
    public void LetGo() => _ = (Created, Words, Declared, Bodies, Outline);

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
