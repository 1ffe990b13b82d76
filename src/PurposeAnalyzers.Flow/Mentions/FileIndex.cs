namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>What the text of one file alone tells. Holds no symbol, so that hosts can keep it as long as the file does not change, through all edits of others.</summary>
internal sealed class FileIndex
{
    private readonly Lazy<CreatedNames> created;
    private readonly Lazy<DeclaredNames> declared;

    public FileIndex(SyntaxTree tree)
    {
        created = new Lazy<CreatedNames>(() => CreatedNames.Read(tree.GetText().ToString()));
        declared = new Lazy<DeclaredNames>(() => DeclaredNames.Read(tree.GetRoot()));
    }

    /// <summary>Where it creates objects.</summary>
    public CreatedNames Created => created.Value;

    /// <summary>Which types it declares below which others.</summary>
    public DeclaredNames Declared => declared.Value;
}
