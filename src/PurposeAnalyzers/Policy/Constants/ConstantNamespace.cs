using Microsoft.CodeAnalysis.CSharp;

namespace PurposeAnalyzers.Policy;

/// <summary>Makes a namespace of the build property <c>RootNamespace</c>, which need not be one: a project may be called <c>3d-shop</c>.</summary>
internal static class ConstantNamespace
{
    /// <summary>Empty for the global namespace.</summary>
    public static string From(string? rootNamespace) => rootNamespace is null
        ? ""
        : string.Join(".", rootNamespace.Split('.').Select(part => part.Trim()).Where(part => part.Length > 0).Select(Identifier));

    private static string Identifier(string part)
    {
        var name = new string(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_').ToArray());
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name = "_" + name;
        }

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
