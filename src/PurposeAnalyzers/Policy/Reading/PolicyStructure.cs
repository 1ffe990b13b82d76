namespace PurposeAnalyzers.Policy;

/// <summary>Reports what does not belong into a policy file: unknown and repeated elements, unknown and missing attributes, stray text.</summary>
internal sealed class PolicyStructure(PolicyPositions positions, PolicyProblems problems)
{
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string NamespaceDeclarations = "http://www.w3.org/2000/xmlns/";

    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Recursion is bounded by the rules, not by the file: what no rule knows is not entered.</summary>
    public void Check(PolicyElement element, ElementRule rule)
    {
        CheckAttributes(element, rule);
        if (!rule.HasText && element.TextSpan is { } text)
        {
            problems.Invalid(positions.Locate(text), "PUR0003_UnexpectedText", element.Name);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var child in element.Children)
        {
            var childRule = child.NamespaceUri == element.NamespaceUri ? rule.Children.FirstOrDefault(r => r.Name == child.Name) : null;
            if (childRule is null)
            {
                var suggestion = IdSuggestion.Nearest(child.Name, rule.Children.Select(r => r.Name).Where(n => n != child.Name));
                problems.Misspelt(positions.Locate(child.NameSpan), suggestion, "PUR0003_UnknownElement", child.Name, element.Name);
                continue;
            }

            if (rule.ChildrenStandOnce && !seen.Add(child.Name))
            {
                problems.Invalid(positions.Locate(child.NameSpan), "PUR0003_RepeatedElement", child.Name);
            }

            Check(child, childRule);
        }
    }

    private void CheckAttributes(PolicyElement element, ElementRule rule)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in element.Attributes)
        {
            if (!IsKnown(attribute, rule))
            {
                var unused = rule.Required.Concat(rule.Optional).Where(n => element.Attribute(n) is null);
                var suggestion = IdSuggestion.Nearest(attribute.Name, unused);
                meant.Add(suggestion ?? "");
                problems.Misspelt(positions.Locate(attribute.NameSpan), suggestion, "PUR0003_UnknownAttribute", attribute.Name, element.Name);
            }
        }

        foreach (var name in rule.Required)
        {
            if (element.Attribute(name) is null && !meant.Contains(name))
            {
                problems.Invalid(positions.Locate(element.NameSpan), "PUR0003_MissingAttribute", element.Name, name);
            }
        }
    }

    private static bool IsKnown(PolicyAttribute attribute, ElementRule rule) => attribute.NamespaceUri switch
    {
        "" => rule.Required.Contains(attribute.Name) || rule.Optional.Contains(attribute.Name),
        SchemaInstance => attribute.Name is "schemaLocation" or "noNamespaceSchemaLocation",
        _ => attribute.NamespaceUri is NamespaceDeclarations or Xml,
    };
}
