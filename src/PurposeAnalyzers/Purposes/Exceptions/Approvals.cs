using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Purposes.Exceptions;

/// <summary>
/// The hash that binds an exception to the code as it was approved (DESIGN 5.7): over the tokens of the declaration that the exception
/// is on, and of the methods of this project that it calls directly. It is a function of their text and of which methods are called,
/// not of tags, policy or options.
/// </summary>
internal sealed class Approvals(Compilation compilation)
{
    private const int Digits = 16;

    private readonly ApprovedCode code = new(compilation);
    private readonly ApprovedText text = new(compilation);
    private readonly ConcurrentDictionary<(SyntaxTree File, TextSpan Declaration), string> known = new();

    public static bool IsHash(string approval) => approval.Length == Digits && approval.All(IsHexadecimal);

    /// <summary>The hash of the code that an attribute is on; null on an assembly, which is no declaration, and outside this compilation.</summary>
    public string? HashAt(SyntaxNode attribute, CancellationToken cancellationToken)
    {
        if (attribute.Parent?.Parent is not { } declaration || declaration is CompilationUnitSyntax || !compilation.ContainsSyntaxTree(declaration.SyntaxTree))
        {
            return null;
        }

        var key = (declaration.SyntaxTree, declaration.Span);
        return known.TryGetValue(key, out var hash) ? hash : known.GetOrAdd(key, Hash(text.TokensOf(code.At(declaration, cancellationToken), cancellationToken)));
    }

    private static bool IsHexadecimal(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static string Hash(IEnumerable<string> tokens)
    {
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(string.Join(" ", tokens)));
        return string.Concat(hash.Take(Digits / 2).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
