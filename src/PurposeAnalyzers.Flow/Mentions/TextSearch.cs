using System.Buffers;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Flow.Mentions;

/// <summary>
/// Finds words in the text of files, whatever surrounds them. In pieces: the compiler keeps large files in parts, and putting them together costs more than looking.
/// </summary>
internal static class TextSearch
{
    private const int PieceLength = 16 * 1024;

    /// <summary>Whether any file of the compilation has one of the words in it.</summary>
    public static bool IsNamed(Compilation compilation, ImmutableArray<string> words, CancellationToken cancellationToken = default) =>
        compilation.SyntaxTrees.Any(tree => Contains(tree, words, cancellationToken));

    /// <summary>Whether the file has one of the words in it.</summary>
    public static bool Contains(SyntaxTree file, ImmutableArray<string> words, CancellationToken cancellationToken = default)
    {
        var text = file.GetText(cancellationToken);
        foreach (var word in words)
        {
            if (Contains(text, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(SourceText text, string word)
    {
        using var positions = Positions(text, word, new TextSpan(0, text.Length)).GetEnumerator();
        return positions.MoveNext();
    }

    /// <summary>Where a word stands in a part of a file.</summary>
    public static IEnumerable<int> Positions(SourceText text, string word, TextSpan within)
    {
        var piece = ArrayPool<char>.Shared.Rent(Math.Max(PieceLength, 2 * word.Length));
        try
        {
            for (var start = within.Start; start + word.Length <= within.End;)
            {
                var length = Math.Min(piece.Length, within.End - start);
                text.CopyTo(start, piece, 0, length);
                var searched = 0;
                while (piece.AsSpan(searched, length - searched).IndexOf(word.AsSpan()) is >= 0 and var at)
                {
                    yield return start + searched + at;
                    searched += at + word.Length;
                }

                // The next piece begins with what a word may have in this one.
                start += Math.Max(searched, length - word.Length + 1);
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece);
        }
    }
}
