using System.Xml;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>The elements of a policy file with their places. Of malformed XML, all that stands before the error.</summary>
internal sealed class PolicyDocument
{
    /// <summary>No policy is this long; a larger file would only slow the compiler down.</summary>
    public const int MaximumCharacters = 4_000_000;

    private const int LongestErrorText = 300;
    private const string ByteOrderMark = "\uFEFF";

    private PolicyDocument(PolicyElement? root, PolicyPositions positions)
    {
        Root = root;
        Positions = positions;
    }

    /// <summary>Null when not even the root element's start could be read.</summary>
    public PolicyElement? Root { get; }

    public PolicyPositions Positions { get; }

    public static PolicyDocument Parse(string path, SourceText source, PolicyProblems problems, CancellationToken cancellationToken)
    {
        var text = source.ToString();
        var start = text.StartsWith(ByteOrderMark, StringComparison.Ordinal) ? 1 : 0;
        var positions = new PolicyPositions(path, source, text, start);
        PolicyElement? root = null;
        var open = new Stack<PolicyElement>();
        try
        {
            using var characters = new StringReader(start == 0 ? text : text.Substring(start));
            using var reader = XmlReader.Create(characters, Settings());
            while (reader.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                Take(reader, positions, open, ref root);
            }
        }
        catch (XmlException exception)
        {
            ReportMalformed(exception, root, text, positions, problems);
        }

        return new PolicyDocument(root, positions);
    }

    /// <summary>No DTD, hence no entities, and nothing is ever fetched.</summary>
    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaximumCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static void Take(XmlReader reader, PolicyPositions positions, Stack<PolicyElement> open, ref PolicyElement? root)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                var element = Element(reader, positions);
                root ??= element;
                if (open.Count > 0)
                {
                    open.Peek().Add(element);
                }

                if (isEmpty)
                {
                    element.Close();
                }
                else
                {
                    open.Push(element);
                }

                break;
            case XmlNodeType.EndElement:
                open.Pop().Close();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA when XmlWhitespace.Trim(reader.Value).Length > 0:
                var start = positions.SkipWhitespace(Offset(reader, positions));
                open.Peek().AddText(reader.Value, positions.Character(start));
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when open.Count > 0:
                open.Peek().AddWhitespace();
                break;
        }
    }

    private static PolicyElement Element(XmlReader reader, PolicyPositions positions)
    {
        var nameSpan = new TextSpan(Offset(reader, positions), reader.Name.Length);
        var name = reader.LocalName;
        var namespaceUri = reader.NamespaceURI;
        var attributes = ImmutableArray.CreateBuilder<PolicyAttribute>(reader.AttributeCount);
        while (reader.MoveToNextAttribute())
        {
            var offset = Offset(reader, positions);
            attributes.Add(new PolicyAttribute(
                reader.LocalName,
                reader.NamespaceURI,
                XmlWhitespace.Trim(reader.Value),
                new TextSpan(offset, reader.Name.Length),
                positions.AttributeValue(offset)));
        }

        return new PolicyElement(name, namespaceUri, nameSpan, attributes.MoveToImmutable());
    }

    private static int Offset(XmlReader reader, PolicyPositions positions)
    {
        var info = (IXmlLineInfo)reader;
        return positions.Offset(info.LineNumber, info.LinePosition);
    }

    private static void ReportMalformed(
        XmlException exception, PolicyElement? root, string text, PolicyPositions positions, PolicyProblems problems)
    {
        if (root is null && DoctypeStart(text) is { } doctype)
        {
            problems.Invalid(positions.Locate(new TextSpan(doctype, "<!DOCTYPE".Length)), "PUR0003_Dtd");
            return;
        }

        var offset = positions.Offset(exception.LineNumber, exception.LinePosition);
        problems.Invalid(positions.Locate(positions.Character(offset)), "PUR0003_Malformed", ErrorText(exception));
    }

    /// <summary>The reader's own words, without the place (the diagnostic has it) and without an endless list of open elements.</summary>
    private static string ErrorText(XmlException exception)
    {
        var message = exception.Message;
        var place = message.LastIndexOf($" Line {exception.LineNumber}, position {exception.LinePosition}", StringComparison.Ordinal);
        message = (place > 0 ? message.Substring(0, place) : message).TrimEnd('.');
        return message.Length > LongestErrorText ? message.Substring(0, LongestErrorText) + "..." : message;
    }

    /// <summary>The XML reader refuses a document type declaration without saying where it stands.</summary>
    private static int? DoctypeStart(string text)
    {
        for (var i = text.IndexOf("<!", StringComparison.Ordinal); i >= 0; i = text.IndexOf("<!", i, StringComparison.Ordinal))
        {
            if (string.CompareOrdinal(text, i, "<!DOCTYPE", 0, "<!DOCTYPE".Length) == 0)
            {
                return i;
            }

            i = string.CompareOrdinal(text, i, "<!--", 0, "<!--".Length) == 0
                ? text.IndexOf("-->", i, StringComparison.Ordinal)
                : i + 2;
            if (i < 0)
            {
                return null;
            }
        }

        return null;
    }
}
