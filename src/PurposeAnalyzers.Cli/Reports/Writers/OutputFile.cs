namespace PurposeAnalyzers.Cli.Reports.Writers;

/// <summary>
/// A file that is there whole or not at all: written beside its place, and moved there when it is complete. Nothing else is written anywhere.
/// </summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string path;
    private readonly string draft;
    private bool isCommitted;

    private OutputFile(string path)
    {
        this.path = path;
        draft = path + "." + Guid.NewGuid().ToString("N") + ".tmp";
        Stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    public FileStream Stream { get; }

    /// <summary>Folders on the way are made.</summary>
    public static OutputFile Create(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return new OutputFile(full);
    }

    /// <summary>Puts the file in its place.</summary>
    /// <param name="overwrite">Whether one that is there may go.</param>
    public void Commit(bool overwrite = true)
    {
        Stream.Dispose();
        File.Move(draft, path, overwrite);
        isCommitted = true;
    }

    /// <summary>Without commit, nothing is left.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!isCommitted)
        {
            File.Delete(draft);
        }
    }
}
