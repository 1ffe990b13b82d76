using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Marks a method, operator or property whose result no longer is personal data, though it is made of some: nobody can be singled out by it.
/// </summary>
/// <remarks>
/// <para>
/// The boundary is trusted: its result carries no tag, what it reads inside is no use, and neither is what is read in its arguments or
/// receiver. Hashing and encrypting do not anonymize: whoever has the key, or can guess the input, has the data.
/// </para>
/// <para>
/// Reported: PUR0206 where there is nothing to anonymize, such as on a method without a result. The report lists every anonymizer with its
/// <see cref="Justification"/>.
/// </para>
/// <para>
/// Source: article 2 of the reference policy covers personal data only; GDPR recital 26, APPI article 2(6). Declaring where a label ends,
/// rather than guessing it from names, avoids the classic hole of a sanitizer matched by its name (CodeQL pull request 15379).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [Anonymizes(Justification = "Groups of fewer than ten members are left out")]
/// public static IReadOnlyList&lt;TopicCount&gt; CountByTopic(IEnumerable&lt;Order&gt; orders);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = true)]
public sealed class AnonymizesAttribute : Attribute
{
    /// <summary>Why nobody can be singled out by the result; reviewers read it in the report.</summary>
    public string? Justification { get; set; }
}
