using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Marks what tells whether the data subject consented. Code that runs only after it said yes may do what needs consent.
/// </summary>
/// <remarks>
/// <para>
/// On a method or property of type <c>bool</c>, <c>Task&lt;bool&gt;</c> or <c>ValueTask&lt;bool&gt;</c>, where <see langword="true"/> means consent, or on a method
/// that returns nothing (or a <c>Task</c>) and throws without consent. It counts as a condition, negated with an early exit, in
/// <c>&amp;&amp;</c>, <c>||</c>, <c>?:</c> and patterns, through a local, and as the predicate of <c>Where</c> for the elements of that sequence.
/// </para>
/// <para>
/// Reported: PUR0302 for a use or disclosure that needs consent and is not dominated by such a check, PUR0201 for an id that the policy
/// file does not declare, PUR0206 on a member of another type.
/// </para>
/// <para>
/// Source: articles 3 and 9 of the reference policy; GDPR article 6(1)(a), APPI articles 18(1) and 27(1). A check that the data's use must
/// depend on follows RuleKeeper (IEEE S&amp;P 2023) and Paralegal (OSDI 2025).
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [ConsentCheck(Purposes.MarketingEmail)]
/// public bool AcceptsNewsletter { get; set; }
///
/// [ConsentCheck]                                         // the ids are the constants at the call
/// public Task&lt;bool&gt; HasConsentedAsync(Guid memberId, string purpose);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = false, Inherited = true)]
[CLSCompliant(false)]
public sealed class ConsentCheckAttribute : Attribute
{
    /// <summary>Marks a consent check.</summary>
    /// <param name="purposesOrRecipients">
    /// Ids of the purposes or recipients that the person consented to, each with all that lies below it. None: the ids are the constant string
    /// arguments of each call.
    /// </param>
    public ConsentCheckAttribute(params string[] purposesOrRecipients) => PurposesOrRecipients = purposesOrRecipients;

    /// <summary>The purposes or recipients that the person consented to; empty where each call names them.</summary>
    public string[] PurposesOrRecipients { get; }

    /// <summary>
    /// The policy version that the person accepted: consent then establishes that the data was collected under this version or a later one
    /// (PUR0906). Default: no statement about versions.
    /// </summary>
    public string? Version { get; set; }
}
