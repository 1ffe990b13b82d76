using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>One element of the file, with the place of everything in it. Filled while the file is read, then only read.</summary>
internal sealed class PolicyElement(string name, string namespaceUri, TextSpan nameSpan, ImmutableArray<PolicyAttribute> attributes)
{
    private readonly List<PolicyElement> children = [];
    private readonly StringBuilder text = new();

    public string Name { get; } = name;

    public string NamespaceUri { get; } = namespaceUri;

    public TextSpan NameSpan { get; } = nameSpan;

    public ImmutableArray<PolicyAttribute> Attributes { get; } = attributes;

    public IReadOnlyList<PolicyElement> Children => children;

    /// <summary>The element's own text, its white space collapsed.</summary>
    public string Text => XmlWhitespace.Collapse(text.ToString());

    /// <summary>Where the first text that is not white space stands.</summary>
    public TextSpan? TextSpan { get; private set; }

    /// <summary>False when malformed XML hid the element's end.</summary>
    public bool IsClosed { get; private set; }

    public PolicyAttribute? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name == name && attribute.NamespaceUri.Length == 0)
            {
                return attribute;
            }
        }

        return null;
    }

    public void Add(PolicyElement child) => children.Add(child);

    public void AddText(string value, TextSpan span)
    {
        TextSpan ??= span;
        text.Append(value);
    }

    public void AddWhitespace() => text.Append(' ');

    public void Close() => IsClosed = true;
}
