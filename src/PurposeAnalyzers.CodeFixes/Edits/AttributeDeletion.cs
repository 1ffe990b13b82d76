using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Annotations;

namespace PurposeAnalyzers.CodeFixes.Edits;

/// <summary>Takes an attribute off the declaration that it stands on.</summary>
internal sealed class AttributeDeletion(AttributeSyntax attribute) : CodeEdit(attribute.Parent!.Parent!, "remove " + attribute)
{
    public override SyntaxNode? Apply(SyntaxNode current, EditContext context) => AttributeRemoval.Remove(current, attribute);
}
