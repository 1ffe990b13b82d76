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
        var all = new TextSpan(0, text.Length);
        foreach (var word in words)
        {
            if (Find(text, word, all) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a word stands in a part of a file.</summary>
    public static IEnumerable<int> Positions(SourceText text, string word, TextSpan within)
    {
        while (Find(text, word, within) is >= 0 and var position)
        {
            yield return position;
            within = TextSpan.FromBounds(position + word.Length, within.End);
        }
    }

    private static int Find(SourceText text, string word, TextSpan within)
    {
        var piece = ArrayPool<char>.Shared.Rent(Math.Max(PieceLength, 2 * word.Length));
        try
        {
            // Pieces overlap by what a word may have in the one before.
            for (var start = within.Start; start + word.Length <= within.End; start += piece.Length - word.Length + 1)
            {
                var length = Math.Min(piece.Length, within.End - start);
                text.CopyTo(start, piece, 0, length);
                var at = piece.AsSpan(0, length).IndexOf(word.AsSpan());
                if (at >= 0)
                {
                    return start + at;
                }
            }

            return -1;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(piece);
        }
    }
}
