using System.Collections.Concurrent;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Edits;

/// <summary>What has been found out about the code of one file. Hosts keep it as long as the file does not change, through all edits of others.</summary>
internal sealed class FileAnswers
{
    private readonly ConcurrentDictionary<(Type Answer, SymbolKind Kind, TextSpan Declaration), object> answers = new();
    private volatile SourceState? lastSeen;

    /// <summary>What the last compilation with this file was made of.</summary>
    public SourceState? LastSeen
    {
        get => lastSeen;
        set => lastSeen = value;
    }

    public KeptAnswer<T>? Get<T>(ISymbol symbol, TextSpan declaration)
        where T : IEquatable<T> =>
        answers.TryGetValue((typeof(T), symbol.Kind, declaration), out var answer) ? (KeptAnswer<T>)answer : null;

    public void Set<T>(ISymbol symbol, TextSpan declaration, KeptAnswer<T> answer)
        where T : IEquatable<T> => answers[(typeof(T), symbol.Kind, declaration)] = answer;
}
