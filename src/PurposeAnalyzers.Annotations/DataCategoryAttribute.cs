using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Tags personal data with a category of the policy file, which states its permitted purposes and recipients once for all data of
/// that kind.
/// </summary>
/// <remarks>
/// <para>
/// Prefer it to <see cref="PermittedPurposesAttribute"/>: the code says what the data is, the policy says what may be done with it, and a
/// changed policy needs no change of code. It may stand wherever that attribute may and means the same; several categories on
/// one symbol must all permit a use. On an attribute class it makes a category attribute.
/// </para>
/// <para>
/// Reported: PUR0201 for a category that the policy file does not declare; without a policy file every category is unknown and permits
/// nothing.
/// </para>
/// <para>
/// Source: articles 2 and 4 of the reference policy. Keeping what data is apart from what is allowed is the lesson of Sen et al.,
/// "Bootstrapping Privacy Compliance in Big Data Systems", IEEE S&amp;P 2014.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// public sealed record RegisterRequest(
///     [DataCategory(DataCategories.Identity)] string Name,
///     [DataCategory(DataCategories.Contact)] string Email);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = true,
    Inherited = true)]
public sealed class DataCategoryAttribute : Attribute
{
    /// <summary>Tags data with a category of the policy file.</summary>
    /// <param name="category">The category's id; the generated <c>DataCategories</c> constants name them all.</param>
    public DataCategoryAttribute(string category) => Category = category;

    /// <summary>The category's id in the policy file.</summary>
    public string Category { get; }

    /// <summary>
    /// The policy version since which this data is collected, such as <c>"2024-04-01"</c>. Default: what the category says, else the
    /// first version (article 9, PUR0906).
    /// </summary>
    public string? CollectedSince { get; set; }
}
