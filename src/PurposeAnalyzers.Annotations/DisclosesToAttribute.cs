using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>
/// Marks code that hands what it is given to a recipient outside: a processor, a joint user, a third party, an authority. The data that
/// goes into it must list that recipient.
/// </summary>
/// <remarks>
/// <para>
/// On a type, every call of its members is a disclosure; on a method, every argument; on a parameter, only what goes into that
/// parameter. Repeat it for several recipients. It is inherited like a <see cref="PurposeAttribute">purpose</see>.
/// </para>
/// <para>
/// Reported: PUR0301 for data whose tag does not list the recipient, PUR0302 where the disclosure needs consent that was not checked,
/// PUR0201 for a recipient that the policy file does not declare.
/// </para>
/// <para>
/// Source: articles 3 and 7 of the reference policy (provision to third parties, supervision of processors); GDPR article 30(1)(d),
/// APPI articles 25 and 27.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [DisclosesTo(Recipients.PaymentGateway)]
/// public sealed class PaymentGateway;
///
/// public Task SendAsync(Guid messageId, [DisclosesTo(Recipients.MailingService)] string address);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event
        | AttributeTargets.Parameter,
    AllowMultiple = true,
    Inherited = true)]
public sealed class DisclosesToAttribute : Attribute
{
    /// <summary>Marks code that discloses what it is given.</summary>
    /// <param name="recipient">
    /// The id of a recipient in the policy file, or any id where the project has no policy file. The generated <c>Recipients</c> constants name
    /// them all.
    /// </param>
    public DisclosesToAttribute(string recipient) => Recipient = recipient;

    /// <summary>The id of the recipient.</summary>
    public string Recipient { get; }
}
