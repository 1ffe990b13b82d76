using PurposeAnalyzers.Models;

namespace PurposeAnalyzers.Suggestions;

/// <summary>Types whose values are about somebody where a record has them. Network addresses are machines' as often as people's, so names decide.</summary>
internal static class TellingTypes
{
    private static readonly ImmutableArray<(string Type, DataKind Kind, NameStrength Strength)> Rows = ImmutableArray.Create(
        ("System.Net.IPAddress", DataKind.DeviceData, NameStrength.NeedsCompany),
        ("System.Net.Mail.MailAddress", DataKind.EmailAddress, NameStrength.Telling),
        ("System.Net.NetworkInformation.PhysicalAddress", DataKind.DeviceData, NameStrength.NeedsCompany),
        ("NetTopologySuite.Geometries.Point", DataKind.GeoLocation, NameStrength.OfPersonAlone),
        ("System.Device.Location.GeoCoordinate", DataKind.GeoLocation, NameStrength.OfPersonAlone),
        ("Microsoft.Spatial.GeographyPoint", DataKind.GeoLocation, NameStrength.OfPersonAlone),
        ("System.Data.Entity.Spatial.DbGeography", DataKind.GeoLocation, NameStrength.OfPersonAlone));

    public static (DataKind Kind, NameStrength Strength)? Find(ITypeSymbol type)
    {
        foreach (var row in Rows)
        {
            if (LibraryNames.Is(type, row.Type))
            {
                return (row.Kind, row.Strength);
            }
        }

        return null;
    }
}
