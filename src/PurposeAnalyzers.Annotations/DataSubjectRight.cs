namespace PurposeAnalyzers.Annotations;

/// <summary>What a person may demand about the data held on them.</summary>
/// <remarks>Source: article 5 of the reference policy; GDPR articles 15 to 18, APPI articles 33 to 35.</remarks>
/// <example>
/// <code>
/// [DataSubjectRequest(DataSubjectRight.Erasure, typeof(Member))]
/// public Task EraseAsync(Guid memberId);
/// </code>
/// </example>
public enum DataSubjectRight
{
    /// <summary>To be told what is held: the handler must read all personal data of the record (else PUR0501).</summary>
    Disclosure,

    /// <summary>To have wrong data put right: the handler must be able to write all personal data of the record (else PUR0502).</summary>
    Correction,

    /// <summary>To have its use stopped: the handler must set the record's flag (else PUR0503).</summary>
    Suspension,

    /// <summary>To have it deleted: the handler must remove the record or overwrite all its personal data (else PUR0504).</summary>
    Erasure,
}
