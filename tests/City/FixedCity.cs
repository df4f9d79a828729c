using Gateway.Catalog;

namespace Gateway.Tests.City;

/// <summary>
/// The fixed city of the golden cases and property tests: small, and deliberately awkward. Four municipalities whose codes pass the check
/// digit but are in no real table; a data set of each kind, one that is empty and one that is only listed. Do not change a row lightly:
/// cases rely on it.
/// </summary>
internal static class FixedCity
{
    /// <summary>見本野市, the one with the most rows.</summary>
    public const string Mihono = "999113";

    /// <summary>𠮷田町: its name has a character beyond the BMP, and it has no kana.</summary>
    public const string Yoshida = "999121";

    /// <summary>空町: a municipality with almost nothing in it.</summary>
    public const string Empty = "999130";

    /// <summary>見本浜市: two places of each kind that the others lack, a table, and a list of what is published.</summary>
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
