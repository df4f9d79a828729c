using Gateway.Catalog;

namespace Gateway.Tests.City;

/// <summary>
/// The fixed city of the golden cases and property tests: small, and awkward on purpose. Four municipalities with codes that pass the
/// check digit and are in no real table; a data set of each kind, one that is empty and one that is only listed. Do not change a row lightly: cases rest on it.
/// </summary>
internal static class FixedCity
{
    /// <summary>見本野市, the one with most rows.</summary>
    public const string Mihono = "999113";

    /// <summary>𠮷田町: a name with a character beyond the BMP, no kana.</summary>
    public const string Yoshida = "999121";

    /// <summary>空町: a municipality in which hardly anything stands.</summary>
    public const string Empty = "999130";

    /// <summary>見本浜市: two places of each kind that the others have none of, a table, and a list of what is published.</summary>
    public const string Hama = "999148";

    public static CityRows Rows() => Rows(CityCatalog.Create());

    public static CityRows Rows(DataCatalog catalog) => new(catalog,
    [
        .. FixedPublications.Rows(),
        .. FixedFacilities.Rows(),
        .. FixedKinds.Rows(),
        .. FixedEvents.Rows(),
        .. FixedPopulation.Rows(),
        .. FixedMoney.Rows(),
        .. FixedWaste.Rows(),
        .. FixedMenus.Rows(),
        .. FixedZones.Rows(),
        .. FixedBuses.Rows(),
        .. FixedFurther.Rows(),
    ]);
}
