using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Marks the code that fulfils a person's right over the data held on them. Such code serves the data subject, whatever the data's
/// permitted purposes, and must cover all personal data of the records it names.
/// </summary>
/// <remarks>
/// <para>
/// For the named records and the objects they own, uses inside are not reported (PUR0202, PUR0302, PUR0901, PUR0902, PUR0906), nor is
/// the result of a disclosure (PUR0905). Everything else is: other data, logs, recipients, code of other purposes.
/// </para>
/// <para>
/// Reported: PUR0501 to PUR0504 for personal data of a record that the handler leaves out, itself and in what it calls; PUR0206 for a
/// suspension without a <see cref="Flag"/>.
/// </para>
/// <para>
/// Source: article 5 of the reference policy; GDPR articles 15 to 18, APPI articles 33 to 35. Checking that deletion reaches every
/// record follows Paralegal (OSDI 2025).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [DataSubjectRequest(DataSubjectRight.Disclosure, typeof(Member), typeof(Order))]
/// public Task&lt;MemberFile&gt; DiscloseAsync(Guid memberId);
///
/// [DataSubjectRequest(DataSubjectRight.Suspension, typeof(Member), Flag = nameof(Member.UseSuspended))]
/// public Task SuspendAsync(Guid memberId);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = true)]
[CLSCompliant(false)]
public sealed class DataSubjectRequestAttribute : Attribute
{
    /// <summary>Marks the handler of a right.</summary>
    /// <param name="right">The right that the code fulfils.</param>
    /// <param name="records">The types of the stored records it must cover; a right for no record covers nothing.</param>
    public DataSubjectRequestAttribute(DataSubjectRight right, params Type[] records)
    {
        Right = right;
        Records = records;
    }

    /// <summary>The right that the code fulfils.</summary>
    public DataSubjectRight Right { get; }

    /// <summary>The types of the stored records that it covers.</summary>
    public Type[] Records { get; }

    /// <summary>
    /// The member of the records that, once set, stops their use. Required for <see cref="DataSubjectRight.Suspension"/>, without effect
    /// for the other rights.
    /// </summary>
    public string? Flag { get; set; }
}
