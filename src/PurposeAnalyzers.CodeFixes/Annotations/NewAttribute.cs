using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>An attribute that is to be written. Two that say the same have the same <see cref="Text"/>.</summary>
internal abstract record NewAttribute
{
    /// <summary>How it is written in a title: <c>DataCategory("contact")</c>.</summary>
    public abstract string Text { get; }

    /// <summary>Null where the project does not know the attribute.</summary>
    public abstract AttributeSyntax? Build(EditContext context);
}
