namespace PurposeAnalyzers.Corpus;

/// <summary>What the command line asks for.</summary>
internal sealed record CorpusSettings(
    DirectoryInfo Folder,
    FileInfo? Policy,
    bool NoPolicy,
    string[] Properties,
    string[] Exclude,
    FileSystemInfo? Packages,
    FileInfo? Restore,
    bool Single,
    bool Concurrent,
    bool List,
    FileInfo? Out,
    string[] Rules,
    int? Sample,
    int Context,
    FileInfo? Verdicts,
    string? Members,
    bool CheckBindings,
    bool Stability,
    int CheckEdits,
    bool Cost,
    int Rounds,
    int Profile,
    string? Editor,
    int EditorFiles,
    int Edits);
