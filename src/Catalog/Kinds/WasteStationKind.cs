namespace Gateway.Catalog.Kinds;

/// <summary>Waste collection points: sheet 30, of which only the first column is known.</summary>
internal static class WasteStationKind
{
    public static DatasetKind Declare() => new("WASTE_STATION", "ゴミ集積場所一覧", "Facility", "Waste collection points (ゴミ集積場所一覧).")
    {
        Label = "ゴミ集積場所",
        Classes = ["ゴミ集積場所", "ゴミ集積所"],
        FileNames = ["ゴミ集積", "ごみ集積", "ゴミステーション", "ごみステーション"],
        UsesFacilityLayout = true,
        Venue = VenueLink.None,
        Headings = ModelHeadings.With(),
    };
}
