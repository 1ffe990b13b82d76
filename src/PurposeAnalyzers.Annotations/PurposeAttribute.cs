using System;

namespace PurposeAnalyzers.Annotations;

/// <summary>Marks code with the purpose that it serves. All personal data it uses must permit that purpose.</summary>
/// <remarks>
/// <para>
/// The nearest mark decides: lambda or local function, accessor, member, containing types from inner to outer, assembly. On a member or
/// type, purposes are commitments: the code runs for each of them, so each must be permitted. On an assembly they are candidates:
/// one that all data in a member permits is enough (PUR0203 where only some are). A purpose on a class holds for derived classes
/// that declare none, on an interface for the members that implement it. Code without any mark may serve every caller's purpose
/// and is checked at the call.
/// </para>
/// <para>
/// Reported: PUR0901 for a read outside the permitted purposes, PUR0902 for a call of unmarked code that reads, PUR0201 for an id
/// that the policy file does not declare, PUR0204 where an override states another purpose than its base.
/// </para>
/// <para>
/// Source: articles 2 and 9 of the reference policy. Purposes as properties of code rather than of users follow the access purposes of
/// Byun and Li, VLDB Journal 2008.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [Purpose(Purposes.MarketingEmail)]
/// public sealed class NewsletterSender;
///
/// app.MapPost("/tickets", [Purpose(Purposes.Support)] (TicketRequest request, TicketDesk desk) =&gt; desk.OpenAsync(request));
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
        | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
    AllowMultiple = false,
    Inherited = true)]
[CLSCompliant(false)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>Marks code with the purposes it serves.</summary>
    /// <param name="purposes">
    /// At least one id of the policy file's purposes, or any dotted ids where the project has no policy file. The generated <c>Purposes</c>
    /// constants name them all.
    /// </param>
    public PurposeAttribute(params string[] purposes) => Purposes = purposes;

    /// <summary>The purposes that the code serves.</summary>
    public string[] Purposes { get; }
}
