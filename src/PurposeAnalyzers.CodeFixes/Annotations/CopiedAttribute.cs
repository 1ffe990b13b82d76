using Microsoft.CodeAnalysis.CSharp.Syntax;
using PurposeAnalyzers.CodeFixes.Edits;
using PurposeAnalyzers.Symbols;

namespace PurposeAnalyzers.CodeFixes.Annotations;

/// <summary>An attribute of the user's own that is to be written as it stands elsewhere.</summary>
internal sealed record CopiedAttribute(AttributeData Original) : NewAttribute
{
    public override string Text => AsWritten(Original.ToString());

    /// <summary>Whether the attribute can be written on what holds data: it can be named there, and it says that it goes there.</summary>
    public static bool FitsOn(ISymbol holder, INamedTypeSymbol attribute) => IsNameableIn(holder.ContainingAssembly, attribute) && ValidOn(attribute).HasFlag(holder switch
    {
        IMethodSymbol => AttributeTargets.ReturnValue,
        IParameterSymbol => AttributeTargets.Parameter,
        IFieldSymbol => AttributeTargets.Field,
        _ => AttributeTargets.Property,
    });

    public override AttributeSyntax? Build(EditContext context) =>
        ((AttributeListSyntax)context.Generator.Attribute(Original)).Attributes[0].WithName(context.ReferenceTo(Original.AttributeClass!)).NormalizeWhitespace();

    public bool Equals(CopiedAttribute? other) => other?.Text == Text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    private static bool IsNameableIn(IAssemblySymbol assembly, INamedTypeSymbol attribute) =>
        SymbolEqualityComparer.Default.Equals(assembly, attribute.ContainingAssembly)
            ? attribute.ContainingType is null || attribute.DeclaredAccessibility != Accessibility.Private
            : attribute is { DeclaredAccessibility: Accessibility.Public, ContainingType: null }
                && assembly.Modules.Any(module => module.ReferencedAssemblies.Contains(attribute.ContainingAssembly.Identity));

    private static AttributeTargets ValidOn(INamedTypeSymbol attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            var usage = type.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == "System.AttributeUsageAttribute");
            if (usage?.ConstructorArguments.FirstOrDefault().Value is int targets)
            {
                return (AttributeTargets)targets;
            }
        }

        return AttributeTargets.All;
    }

    /// <summary><c>Shop.ContactDataAttribute("x")</c> is written <c>ContactData("x")</c>.</summary>
    private static string AsWritten(string text)
    {
        var end = text.IndexOf('(') is var bracket && bracket < 0 ? text.Length : bracket;
        var name = text.Substring(0, end);
        name = name.Substring(name.LastIndexOf('.') + 1);
        return (name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? AnnotationNames.Short(name) : name) + text.Substring(end);
    }
}
