using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Marks code that uses or discloses personal data outside the rules, by an exception that the policy names and that someone has approved.
/// </summary>
/// <remarks>
/// <para>
/// A valid one lifts PUR0901, PUR0902, PUR0903, PUR0906 and, for the recipients that the policy's exception lists, PUR0301 and PUR0302, in
/// exactly the code it stands on: not in what that code calls, and not in overrides. It never lifts the rules on logs (PUR0401),
/// widened tags (PUR0904) and lost tags (PUR0905). Every exception appears in the report's register.
/// </para>
/// <para>
/// Reported: PUR0601 for an id that the policy does not name, or for a missing <see cref="Justification"/>, <see cref="ApprovedBy"/> or demanded <see cref="Expires"/>;
/// PUR0602 after <see cref="Expires"/>; PUR0603 where the code changed since its <see cref="Approval"/>; PUR0206 where it lifts
/// nothing. An invalid one lifts nothing.
/// </para>
/// <para>
/// Source: articles 3 and 6 of the reference policy. An escape hatch that is bound to the reviewed code by its hash follows Sesame
/// (SOSP 2024).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [PolicyException(PolicyExceptions._6_1,
///     Justification = "A court order obliges us to name the account's holder",
///     ApprovedBy = "Privacy officer", Ticket = "LEGAL-118", Expires = "2027-03-31")]
/// public Task AnswerCourtAsync(CourtOrder order);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    AllowMultiple = true,
    Inherited = false)]
public sealed class PolicyExceptionAttribute : Attribute
{
    /// <summary>Marks code that the policy's exception covers.</summary>
    /// <param name="exceptionId">
    /// The id of an exception in the policy file, such as <c>"3-1"</c>, or any id where the project has no policy file. The generated
    /// <c>PolicyExceptions</c> constants name them all.
    /// </param>
    public PolicyExceptionAttribute(string exceptionId) => ExceptionId = exceptionId;

    /// <summary>The id of the exception in the policy file.</summary>
    public string ExceptionId { get; }

    /// <summary>Why the exception applies to this code. Required: without it, or while it begins with <c>TODO</c>, the exception is invalid (PUR0601).</summary>
    public string? Justification { get; set; }

    /// <summary>Who approved it. Required: without it, or while it begins with <c>TODO</c>, the exception is invalid (PUR0601).</summary>
    public string? ApprovedBy { get; set; }

    /// <summary>Where the approval is filed. Optional.</summary>
    public string? Ticket { get; set; }

    /// <summary>
    /// The last day it holds, as <c>yyyy-MM-dd</c>; later, by the build property <c>PurposeCheckDate</c>, it is PUR0602. Without it the exception
    /// holds until revoked and the report lists it as open-ended, unless the policy's <c>MaxMonths</c> demands that it expires (PUR0601).
    /// </summary>
    public string? Expires { get; set; }

    /// <summary>
    /// The hash of the code as it was approved: 16 hexadecimal digits, recorded by the code fix of PUR0603. Other code then is PUR0603. Without
    /// it the exception survives changes of the code.
    /// </summary>
    public string? Approval { get; set; }
}
