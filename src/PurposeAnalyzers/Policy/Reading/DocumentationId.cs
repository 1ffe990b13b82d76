namespace PurposeAnalyzers.Policy;

/// <summary>A documentation-comment id, taken apart without any compilation: <c>M:Contoso.Desk.Open(System.String)</c>.</summary>
/// <param name="Prefix">One of N T M P F E.</param>
/// <param name="Name">The dotted name without prefix, parameters and result: <c>Contoso.Desk.Open</c>.</param>
internal sealed record DocumentationId(char Prefix, string Name)
{
    private const string Prefixes = "NTMPFE";

    /// <summary>The name of the type or namespace that holds the target; empty when it is the global namespace.</summary>
    public string Container => Name.LastIndexOf('.') is var dot and >= 0 ? Name.Substring(0, dot) : "";

    /// <summary>The target's own name: <c>Open</c>, <c>#ctor</c>, <c>List`1</c>.</summary>
    public string SimpleName => Name.Substring(Name.LastIndexOf('.') + 1);

    /// <summary>The target's name without the mark of its type parameters.</summary>
    public string NameWithoutArity => SimpleName.IndexOf('`') is var tick and >= 0 ? SimpleName.Substring(0, tick) : SimpleName;

    /// <summary>Null when the text is no documentation-comment id.</summary>
    public static DocumentationId? TryParse(string text)
    {
        if (text.Length < 3 || text[1] != ':' || Prefixes.IndexOf(text[0]) < 0 || text.Any(char.IsWhiteSpace))
        {
            return null;
        }

        var end = text.IndexOfAny(['(', '~']);
        var name = end < 0 ? text.Substring(2) : text.Substring(2, end - 2);
        var rest = end < 0 ? "" : text.Substring(end);
        return IsName(name, text[0]) && IsSignature(rest, text[0]) ? new DocumentationId(text[0], name) : null;
    }

    private static bool IsName(string name, char prefix)
    {
        var parts = name.Split('.');
        return parts.All(p => IsNamePart(p, prefix)) && (prefix is 'N' or 'T' || parts.Length > 1);
    }

    private static bool IsNamePart(string part, char prefix)
    {
        var arity = part.IndexOf('`');
        var simple = arity < 0 ? part : part.Substring(0, arity);
        var arityIsValid = arity < 0 || (prefix != 'N' && part.Substring(arity).TrimStart('`') is { Length: > 0 } digits && digits.All(char.IsDigit));
        return simple.Length > 0
            && arityIsValid
            && (prefix is 'N' or 'T' ? simple.All(IsIdentifierCharacter) : simple.All(c => IsIdentifierCharacter(c) || "#{}@,-$<>[]".IndexOf(c) >= 0));
    }

    private static bool IsSignature(string rest, char prefix)
    {
        if (rest.Length == 0)
        {
            return true;
        }

        if (prefix is not ('M' or 'P'))
        {
            return false;
        }

        var result = rest.IndexOf('~');
        var parameters = result < 0 ? rest : rest.Substring(0, result);
        var hasResult = result < 0 || (prefix == 'M' && rest.Length > result + 1);
        return hasResult && (parameters.Length == 0 || IsParameterList(parameters));
    }

    private static bool IsParameterList(string parameters)
    {
        if (parameters.Length < 3 || parameters[parameters.Length - 1] != ')')
        {
            return false;
        }

        var open = new Stack<char>();
        foreach (var character in parameters)
        {
            switch (character)
            {
                case '(' or '{' or '[':
                    open.Push(character);
                    break;
                case ')' or '}' or ']' when open.Count == 0 || open.Pop() != Opening(character):
                    return false;
            }
        }

        return open.Count == 0;
    }

    private static char Opening(char closing) => closing switch { ')' => '(', '}' => '{', _ => '[' };

    private static bool IsIdentifierCharacter(char character) => char.IsLetterOrDigit(character) || character == '_';
}
