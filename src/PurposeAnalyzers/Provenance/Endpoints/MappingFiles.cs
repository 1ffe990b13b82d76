using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Flow.Mentions;

namespace PurposeAnalyzers.Provenance.Endpoints;

/// <summary>The files that open endpoints where they map them. What they map only the compiler can tell, which takes it longer than all else that an edit needs.</summary>
internal sealed class MappingFiles
{
    private const string Opening = "AllowAnonymous";

    private readonly Lazy<HashSet<string>> names;

    /// <param name="compilation">The compilation.</param>
    /// <param name="indexOf">What the text of a file tells, with <see cref="GlobalText"/>.</param>
    public MappingFiles(Compilation compilation, Func<SyntaxTree, FileIndex> indexOf)
    {
        Files = compilation.SyntaxTrees.Where(tree => indexOf(tree).GlobalText is not (null or Opening)).ToImmutableArray();
        names = new(() => [.. Files.SelectMany(file => file.GetRoot().DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)]);
    }

    public ImmutableArray<SyntaxTree> Files { get; }

    /// <summary>Whether the function may be a handler that one of the files maps: most have names that none of them mentions.</summary>
    public bool MayMap(IMethodSymbol function) => !Files.IsEmpty
        && (function.MethodKind == MethodKind.Ordinary
            ? names.Value.Contains(function.Name)
            : function.DeclaringSyntaxReferences.Any(declared => Files.Contains(declared.SyntaxTree)));

    /// <summary>What code everywhere depends on in a file: whether it names the attribute or the method, and all of it where endpoints are mapped.</summary>
    public static string? GlobalText(SyntaxTree tree) =>
        !MayOpen(tree) ? null
        : Open(CallsIn(tree)) ? tree.ToString()
        : Opening;

    /// <summary>Whether the file names the attribute, the method or the contract, which all have the name in theirs.</summary>
    private static bool MayOpen(SyntaxTree tree) => TextSearch.Contains(tree, [Opening]);

    public static List<InvocationExpressionSyntax> CallsIn(SyntaxTree tree) => tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().ToList();

    public static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static bool Open(List<InvocationExpressionSyntax> calls) => calls.Exists(call => NameOf(call) is Opening or "WithMetadata");
}
