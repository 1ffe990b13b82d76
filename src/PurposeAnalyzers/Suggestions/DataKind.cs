namespace PurposeAnalyzers.Suggestions;

/// <summary>What untagged data may be. Names texts (<c>DataKind_…</c>) and is a property of PUR0205, so that alike data can be tagged alike.</summary>
internal enum DataKind
{
    /// <summary>Somebody says that it is personal, but not what it is.</summary>
    PersonalData,
    EmailAddress,
    PhoneNumber,
    PersonName,
    PostalAddress,
    BirthDate,
    IdentityNumber,
    PaymentDetails,
    PersonalTrait,
    AccountName,
    SecurityAnswer,
    DeviceData,
    GeoLocation,
}
