using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.Purposes;

namespace PurposeAnalyzers.CodeFixes.Tags;

/// <summary>An attribute that stands on a declaration, and the tags that it brings.</summary>
internal sealed record OwnTag(AttributeSyntax Attribute, ImmutableArray<Tag> Tags);
