using System.Globalization;

namespace PurposeAnalyzers.Policy;

/// <summary>Reads the values of attributes, reports those of wrong form, and remembers every id that is referred to.</summary>
internal sealed class PolicyValues(PolicyPositions positions, PolicyProblems problems)
{
    public const string HashPrefix = "sha256:";
    private const int HashDigits = 64;
    private const int MostMonths = 1200;

    private readonly List<IdReference> references = [];

    public IReadOnlyList<IdReference> AllReferences => references;

    public PolicyProblems Problems => problems;

    public Location Locate(PolicyElement element) => positions.Locate(element.NameSpan);

    public Location Locate(PolicyAttribute attribute) => positions.Locate(attribute.ValueSpan);

    /// <summary>The value's place, or the element's when the attribute is missing.</summary>
    public Location Locate(PolicyElement element, string attribute) =>
        element.Attribute(attribute) is { } found ? Locate(found) : Locate(element);

    /// <summary>Null when the attribute is missing, or empty (which is reported).</summary>
    public string? Text(PolicyElement element, string name)
    {
        if (element.Attribute(name) is not { } attribute)
        {
            return null;
        }

        if (attribute.Value.Length > 0)
        {
            return attribute.Value;
        }

        problems.Invalid(Quotes(attribute), "PUR0003_Empty", name);
        return null;
    }

    /// <summary>One word: a version's name, an assembly's name, a documentation-comment id.</summary>
    public string? Word(PolicyElement element, string name)
    {
        var value = Text(element, name);
        if (value is null || !value.Any(XmlWhitespace.Is))
        {
            return value;
        }

        problems.Invalid(Locate(element, name), "PUR0003_WhiteSpace", name);
        return null;
    }

    /// <summary>The id that an element declares. An id of wrong form is reported and counts as it stands, so that its uses are not reported too.</summary>
    public string? DeclaredId(PolicyElement element)
    {
        var id = Text(element, "Id");
        if (id is null || PolicyId.IsWellFormed(id))
        {
            return id;
        }

        var lower = PolicyId.InLowerCase(id);
        problems.Misspelt(Locate(element, "Id"), lower, lower is null ? "PUR0003_IdForm" : "PUR0003_IdCase", id);
        return id;
    }

    public string? Date(PolicyElement element, string name)
    {
        var value = Text(element, name);
        if (value is null || PolicyDate.IsValid(value))
        {
            return value;
        }

        problems.Invalid(Locate(element, name), "PUR0003_Date", value);
        return null;
    }

    public string? Hash(PolicyElement element, string name)
    {
        var value = Text(element, name);
        if (value is null || IsHash(value))
        {
            return value;
        }

        problems.Invalid(Locate(element, name), "PUR0003_Hash", value);
        return null;
    }

    public T OneOf<T>(PolicyElement element, string name, T otherwise, params (string Name, T Value)[] values)
    {
        if (Text(element, name) is not { } text)
        {
            return otherwise;
        }

        foreach (var (valueName, value) in values)
        {
            if (valueName == text)
            {
                return value;
            }
        }

        ReportChoice(Locate(element, name), text, name, values.Select(v => v.Name));
        return otherwise;
    }

    /// <summary>Those of a list's words that are among the allowed ones.</summary>
    public ImmutableArray<string> Choices(PolicyElement element, string name, ImmutableArray<string> allowed)
    {
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var (word, span) in Text(element, name) is null ? [] : positions.Words(element.Attribute(name)!))
        {
            if (!allowed.Contains(word))
            {
                ReportChoice(positions.Locate(span), word, name, allowed);
            }
            else if (chosen.Contains(word))
            {
                problems.Invalid(positions.Locate(span), "PUR0003_RepeatedInList", word, name);
            }
            else
            {
                chosen.Add(word);
            }
        }

        return chosen.ToImmutable();
    }

    public int? Months(PolicyElement element, string name)
    {
        if (Text(element, name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostMonths)
        {
            return number;
        }

        problems.Invalid(Locate(element, name), "PUR0003_Number", text, name);
        return null;
    }

    /// <summary>One id that refers to a declaration in this file.</summary>
    public string? Reference(PolicyElement element, string name, IdKind kind)
    {
        var id = Word(element, name);
        if (id is not null)
        {
            references.Add(new IdReference(kind, id, Locate(element, name)));
        }

        return id;
    }

    /// <summary>A list of ids that refer to declarations in this file.</summary>
    public IdList References(PolicyElement element, string name, IdKind kind)
    {
        if (Text(element, name) is null)
        {
            return IdList.Empty;
        }

        var ids = ImmutableArray.CreateBuilder<IdReference>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (word, span) in positions.Words(element.Attribute(name)!))
        {
            var reference = new IdReference(kind, word, positions.Locate(span));
            if (!seen.Add(word))
            {
                problems.Invalid(reference.Location, "PUR0003_RepeatedInList", word, name);
                continue;
            }

            ids.Add(reference);
            references.Add(reference);
        }

        return new IdList(ids.ToImmutable());
    }

    /// <summary>An empty value has no character to point at: its quotes stand in.</summary>
    private Location Quotes(PolicyAttribute attribute) => positions.Locate(PolicyPositions.WithQuotes(attribute.ValueSpan));

    private void ReportChoice(Location location, string text, string name, IEnumerable<string> allowed) => problems.Misspelt(
        location, IdSuggestion.Nearest(text, allowed), "PUR0003_Value", text, name, string.Join(", ", allowed.Select(v => $"'{v}'")));

    private static bool IsHash(string value) =>
        value.Length == HashPrefix.Length + HashDigits
        && value.StartsWith(HashPrefix, StringComparison.Ordinal)
        && value.Skip(HashPrefix.Length).All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f'));
}
