using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Tags personal data with the purposes it may be used for. Every use in code of another purpose is reported.
/// </summary>
/// <remarks>
/// <para>
/// A purpose is a dotted id: permitting <c>marketing</c> permits <c>marketing.email</c>, not the other way round. On a type, the
/// tag holds for every value of that type; on a member that is a collection, for its elements; on a positional record
/// parameter, for its property, and the reverse. Several tags on one symbol, or on the symbol and its type, must all permit a
/// use: another tag only narrows. A tag on a base or interface member holds for overrides and implementations.
/// </para>
/// <para>
/// On an attribute class it makes a category attribute: whatever carries that attribute has these permitted purposes.
/// </para>
/// <para>
/// Reported: PUR0901 to PUR0903 for a use outside the permitted purposes, PUR0904 and PUR0905 where data is stored in a wider tag
/// or in none, PUR0201 for an id that the policy file does not declare, PUR0206 for a tag that contradicts itself.
/// </para>
/// <para>
/// Source: articles 2 and 9 of the reference policy; limitation to the purposes stated at collection (GDPR article 5(1)(b), APPI
/// articles 17 and 18). Permitted and prohibited sets over a hierarchy of purposes follow Byun and Li, "Purpose based access
/// control for privacy protection in relational database systems", VLDB Journal 2008.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// public sealed class Member
/// {
///     [PermittedPurposes("service", "support", ConsentRequired = new[] { "marketing.email" })]
///     public required string Email { get; set; }
/// }
///
/// [PermittedPurposes("support")]
/// public sealed class SupportDataAttribute : Attribute;      // then: [SupportData] string Question
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.ReturnValue
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = true,
    Inherited = true)]
[CLSCompliant(false)]
public sealed class PermittedPurposesAttribute : Attribute
{
    /// <summary>Tags data with its permitted purposes.</summary>
    /// <param name="purposes">
    /// Ids of the policy file's purposes, or any dotted ids where the project has no policy file. None at all means that nothing
    /// is permitted but what <see cref="ConsentRequired"/> lists.
    /// </param>
    public PermittedPurposesAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The purposes that the data may be used for, each with all that lies below it.</summary>
    public string[] Purposes { get; }

    /// <summary>
    /// Purposes that are never permitted, even below a permitted one. Code for all of <c>marketing</c> may not use data that prohibits
    /// <c>marketing.partners</c>; code for <c>marketing.email</c> may. Default: none.
    /// </summary>
    public string[] Prohibited { get; set; } = [];

    /// <summary>
    /// Purposes that are permitted only where a <see cref="ConsentCheckAttribute">consent check</see> has succeeded (else PUR0302). Of a
    /// permitted and a consent-bound id that both cover a purpose, the longer decides; the same id in both is PUR0206. Default: none.
    /// </summary>
    public string[] ConsentRequired { get; set; } = [];

    /// <summary>
    /// Ids of the recipients that the data may be disclosed to (article 3); any other is PUR0301. Default: none.
    /// </summary>
    public string[] Recipients { get; set; } = [];

    /// <summary>
    /// The policy version since which this data is collected, such as <c>"2024-04-01"</c>. Older versions do not restrict it. Default: the
    /// first version, so that every version ever in force must permit a use (article 9, PUR0906).
    /// </summary>
    public string? CollectedSince { get; set; }
}
