namespace PurposeAnalyzers.Tests.Policy;

/// <summary>Policy files that the tests vary.</summary>
internal static class PolicySamples
{
    public const string Hash = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    /// <summary>Uses every element and every attribute.</summary>
    public const string Complete = $"""
        <?xml version="1.0" encoding="utf-8"?>
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="2026-10-01" Effective="2026-10-01" Announced="2026-09-01">
          <!-- what the members were told -->
          <Purposes>
            <Purpose Id="service" Article="2">Provide the service that suits the member</Purpose>
            <Purpose Id="service.recommendations" Article="2" Change="Refines">Recommend <![CDATA[what fits]]></Purpose>
            <Purpose Id="support">Answer questions &amp; requests</Purpose>
            <Purpose Id="marketing" Change="Extends">Tell members of our services</Purpose>
            <Purpose Id="marketing.email" />
            <Purpose Id="marketing.thirdparty" />
            <Purpose Id="operations.logging" />
          </Purposes>
          <Recipients ReviewMonths="6">
            <Recipient Id="payment-gateway" Kind="Processor" Article="3" Contract="DPA-2025-014" Reviewed="2026-04-01">Charges the fee</Recipient>
            <Recipient Id="partner" Kind="ThirdParty" />
            <Recipient Id="subsidiary" Kind="JointUse" Consent="true" />
            <Recipient Id="police" Kind="Authority" Consent="false" />
          </Recipients>
          <Categories>
            <Category Id="contact" Purposes="service support" Prohibited="marketing.thirdparty" ConsentRequired="marketing.email"
                      Recipients="payment-gateway" CollectedSince="2024-04-01" Article="2">Name and address</Category>
            <Category Id="technical" Purposes="operations.logging" />
          </Categories>
          <Exceptions>
            <Exception Id="3-1" Article="3" Recipients="police" MaxMonths="18">Request under law</Exception>
          </Exceptions>
          <Logging Purpose="operations.logging" />
          <Bindings>
            <Data Member="P:Contoso.User`1.Email" Assembly="Contoso.Identity" Category="contact" />
            <Data Member="F:Contoso.Row.Phone" Purposes="service" Prohibited="marketing" ConsentRequired="support" Recipients="partner" CollectedSince="2025-01-01" />
            <Code Scope="N:Contoso.Marketing" Purposes="marketing" />
            <Code Assembly="Contoso.Support" Purposes="support service" />
            <Disclosure Scope="N:Stripe" Recipient="payment-gateway" />
            <Disclosure Assembly="Partner.Client" Recipient="partner" />
            <Log Member="M:Contoso.Audit.Write(System.String)" />
            <Anonymizer Member="M:Contoso.Masking.Mask(System.String)" Assembly="Contoso.Privacy" />
            <ConsentCheck Member="M:Contoso.Consent.Given" Purposes="marketing.email" Recipients="partner" Version="2026-10-01" />
            <Claim Type="email" Category="contact" />
            <TechnicalData Kinds="ip-address user-agent" Category="technical" />
            <Marker Attribute="T:Contoso.PiiAttribute" Value="Contact" Assembly="Contoso.Annotations" Category="contact" />
          </Bindings>
        </PrivacyPolicy>
        """;

    /// <summary>A policy of one purpose, with <paramref name="sections"/> after it.</summary>
    public static string With(string sections) => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="1" Effective="2026-10-01">
          <Purposes><Purpose Id="service"/><Purpose Id="marketing"/><Purpose Id="marketing.email"/></Purposes>
          <Recipients><Recipient Id="partner" Kind="ThirdParty"/></Recipients>
          <Categories><Category Id="contact" Purposes="service"/></Categories>
          {sections}
        </PrivacyPolicy>
        """;

    /// <summary>One version of a policy, for tests of several files.</summary>
    public static string Version(string version, string effective, string? previous = null, string purposes = "service") => $"""
        <PrivacyPolicy xmlns="urn:purpose-analyzers:policy:1" Version="{version}" Effective="{effective}"
                       {(previous is null ? "" : $"Previous=\"{previous}\" PreviousHash=\"{Hash}\"")}>
          <Purposes>{string.Concat(purposes.Split(' ').Select(id => $"<Purpose Id=\"{id}\"/>"))}</Purposes>
        </PrivacyPolicy>
        """;
}
