using PurposeAnalyzers.Flow.Programs;

namespace PurposeAnalyzers.Models;

/// <summary>Library methods whose selector arguments name a member and never see its value.</summary>
/// <remarks>
/// Configuration and look-up by name only. Methods that move the selected value (<c>Select</c>, <c>MapFrom</c>) do not belong here.
/// </remarks>
internal static class MemberSelectors
{
    /// <param name="Namespace">Of the declaring type.</param>
    /// <param name="Method">Null: every method of the namespace.</param>
    /// <param name="Parameter">Null: every parameter; else the ordinal, an extension method's receiver being 0.</param>
    internal sealed record Entry(string Namespace, string? Method = null, int? Parameter = null);

    internal static readonly ImmutableArray<Entry> Entries = ImmutableArray.Create(
        // Entity Framework Core: the model, what to load, what to track, what to update
        new Entry("Microsoft.EntityFrameworkCore.Metadata.Builders"),
        new Entry("Microsoft.EntityFrameworkCore.ChangeTracking"),
        new Entry("Microsoft.EntityFrameworkCore", "Include"),
        new Entry("Microsoft.EntityFrameworkCore", "ThenInclude"),
        new Entry("Microsoft.EntityFrameworkCore.Query", "SetProperty", Parameter: 0),

        // FluentValidation: the member to validate
        new Entry("FluentValidation", "RuleFor"),
        new Entry("FluentValidation", "RuleForEach"),

        // AutoMapper, Mapster: the member to map to, or to leave out
        new Entry("AutoMapper", "ForMember", Parameter: 0),
        new Entry("AutoMapper", "ForPath", Parameter: 0),
        new Entry("AutoMapper", "ForSourceMember", Parameter: 0),
        new Entry("AutoMapper.Configuration", "ForMember", Parameter: 0),
        new Entry("Mapster", "Map", Parameter: 0),
        new Entry("Mapster", "Ignore"),

        // ASP.NET Core MVC: what belongs to a form's field, but not the field itself, which shows the value
        new Entry("Microsoft.AspNetCore.Mvc.Rendering", "DisplayNameFor"),
        new Entry("Microsoft.AspNetCore.Mvc.Rendering", "IdFor"),
        new Entry("Microsoft.AspNetCore.Mvc.Rendering", "LabelFor"),
        new Entry("Microsoft.AspNetCore.Mvc.Rendering", "NameFor"),
        new Entry("Microsoft.AspNetCore.Mvc.Rendering", "ValidationMessageFor"),

        // Serializers and document stores: the member to configure
        new Entry("CsvHelper.Configuration"),
        new Entry("MongoDB.Bson.Serialization"));

    /// <summary>The whole name of a namespace is work to find, and most are none of these.</summary>
    private static readonly ImmutableHashSet<string> LastNames =
        Entries.Select(e => e.Namespace.Substring(e.Namespace.LastIndexOf('.') + 1)).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>The member that an argument's value is written to: the first argument of <c>SetProperty</c> names it, the second is the value.</summary>
    public static ISymbol? TargetOf(Invoke call, Argument argument) =>
        call.Method.Name == "SetProperty"
        && !Contain(argument.Parameter)
        && call.Arguments.FirstOrDefault(a => Contain(a.Parameter)) is { Selected: { } member }
            ? member
            : null;

    /// <summary>The same in Razor: whether an <c>asp-for</c> belongs to a tag that only names the member, such as its label.</summary>
    public static bool ContainTag(INamedTypeSymbol tagHelper) =>
        tagHelper is { Name: "LabelTagHelper" or "ValidationMessageTagHelper", ContainingNamespace.Name: "TagHelpers" };

    public static bool Contain(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { ContainingType: { } type } method
        && LastNames.Contains(type.ContainingNamespace.Name)
        && type.ContainingNamespace.ToDisplayString() is { } name
        && Entries.Any(e =>
            e.Namespace == name
            && (e.Method is null || e.Method == method.Name)
            && (e.Parameter is null || e.Parameter == parameter.Ordinal + (method.ReducedFrom is null ? 0 : 1)));
}
