using PurposeAnalyzers.Models;
using PurposeAnalyzers.Policy;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Attributes by which others say that data is personal, or what it is.</summary>
internal static class TellingAttributes
{
    private const string Annotations = "System.ComponentModel.DataAnnotations.";

    private static readonly ImmutableArray<Row> Rows = ImmutableArray.Create<Row>(
        new("Microsoft.AspNetCore.Identity.PersonalDataAttribute", DataKind.PersonalData, IsVerdict: true),
        new(DataClassifications.Attribute, DataKind.PersonalData, IsVerdict: true),
        new("Destructurama.Attributed.NotLoggedAttribute", DataKind.PersonalData),
        new("Destructurama.Attributed.LogMaskedAttribute", DataKind.PersonalData),
        new("Destructurama.Attributed.LogReplacedAttribute", DataKind.PersonalData),
        new(Annotations + "EmailAddressAttribute", DataKind.EmailAddress),
        new(Annotations + "PhoneAttribute", DataKind.PhoneNumber),
        new(Annotations + "CreditCardAttribute", DataKind.PaymentDetails));

    /// <summary>By the value of the framework's <c>DataType</c>.</summary>
    private static readonly ImmutableDictionary<int, DataKind> DataTypes = ImmutableDictionary<int, DataKind>.Empty
        .Add(5, DataKind.PhoneNumber)
        .Add(10, DataKind.EmailAddress)
        .Add(14, DataKind.PaymentDetails)
        .Add(15, DataKind.PostalAddress);

    /// <summary>What an attribute says; null when it says nothing of the sort.</summary>
    public static (DataKind Kind, bool IsVerdict)? Find(AttributeData attribute)
    {
        for (var type = attribute.AttributeClass; type is { SpecialType: SpecialType.None } && !DataClassifications.SaysNone(type); type = type.BaseType)
        {
            if (Rows.FirstOrDefault(row => LibraryNames.Is(type, row.Attribute)) is { } row)
            {
                return (row.Kind, row.IsVerdict);
            }

            if (LibraryNames.Is(type, Annotations + "DataTypeAttribute")
                && attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Enum, Value: int value }
                && DataTypes.TryGetValue(value, out var kind))
            {
                return (kind, false);
            }
        }

        return null;
    }

    /// <param name="IsVerdict">Whoever wrote it has decided: it counts wherever it stands, and on values of any type.</param>
    private sealed record Row(string Attribute, DataKind Kind, bool IsVerdict = false);
}
