using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Policy;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>One of our attributes that is to be written.</summary>
/// <param name="Name">As in <see cref="AnnotationNames"/>.</param>
/// <param name="Arguments">In the order in which they are written, positional ones first.</param>
internal sealed record AnnotationAttribute(string Name, ImmutableArray<NewArgument> Arguments) : NewAttribute
{
    public override string Text => AnnotationNames.Short(Name) + "(" + string.Join(", ", Arguments.Select(a => a.Text)) + ")";

    public static AnnotationAttribute Purpose(IEnumerable<string> purposes) => new(AnnotationNames.Purpose, [NewArgument.Params(IdKind.Purpose, purposes)]);

    public override AttributeSyntax? Build(EditContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(AnnotationNames.Namespace + "." + Name) is not { } type)
        {
            return null;
        }

        var arguments = Arguments.SelectMany(argument => argument.Build(context)).ToList();
        return SyntaxFactory.Attribute(
            context.ReferenceTo(type),
            arguments.Count == 0 ? null : SyntaxFactory.AttributeArgumentList(SyntaxFactory.SeparatedList(arguments))).NormalizeWhitespace();
    }
}
