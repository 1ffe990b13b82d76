using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>What has been found out about the code of one file. Hosts keep it as long as the file does not change, through all edits of others.</summary>
internal sealed class FileAnswers
{
    /// <summary>A build makes none.</summary>
    private readonly Lazy<ConcurrentDictionary<(Type Answer, SymbolKind Kind, TextSpan Declaration), object>> answers = new(() => new());
    private volatile SourceState? lastSeen;

    /// <summary>What the last compilation with this file was made of.</summary>
    public SourceState? LastSeen
    {
        get => lastSeen;
        set => lastSeen = value;
    }

    public KeptAnswer<T>? Get<T>(ISymbol symbol, TextSpan declaration)
        where T : IEquatable<T> =>
        answers.Value.TryGetValue((typeof(T), symbol.Kind, declaration), out var answer) ? (KeptAnswer<T>)answer : null;

    public void Set<T>(ISymbol symbol, TextSpan declaration, KeptAnswer<T> answer)
        where T : IEquatable<T> => answers.Value[(typeof(T), symbol.Kind, declaration)] = answer;
}
