namespace Gateway.Catalog.Kinds;

/// <summary>Sights: sheet 31, of which five columns are known; 観光施設 have their own sheet (11).</summary>
internal static class SightKind
{
    public static DatasetKind Declare() => new("SIGHT", "観光ポイント一覧", "Facility", "Sights and points to visit (観光ポイント一覧).")
    {
        Label = "観光ポイント",
        FileNames = ["観光ポイント"],
        UsesFacilityLayout = true,
        Venue = VenueLink.Name,
        Headings = ModelHeadings.With(),
    };
}
