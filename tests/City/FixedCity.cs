using Gateway.Catalog;

namespace Gateway.Tests.City;

/// <summary>
/// The fixed city of the golden cases and property tests: small, and awkward on purpose. Three municipalities with codes that pass the
/// check digit and are in no real table; seven data sets of which one is empty. Do not change a row lightly: cases rest on it.
/// </summary>
internal static class FixedCity
{
    /// <summary>見本野市, the one with most rows.</summary>
    public const string Mihono = "999113";

    /// <summary>𠮷田町: a name with a character beyond the BMP, no kana.</summary>
    public const string Yoshida = "999121";

    /// <summary>空町: a municipality in which hardly anything stands.</summary>
    public const string Empty = "999130";

    public static CityRows Rows() => Rows(CityCatalog.Create());

    public static CityRows Rows(DataCatalog catalog) => new(catalog,
    [
        .. FixedPublications.Rows(),
        .. FixedFacilities.Rows(),
        .. FixedEvents.Rows(),
        .. FixedPopulation.Rows(),
    ]);
}
