namespace Gateway.Catalog.Kinds;

/// <summary>Layers of a map whose features are areas or lines: no sheet describes them, their shapes and names tell what they are.</summary>
internal static class ZoneKind
{
    public static DatasetKind Declare() => new("ZONE", "区域・境界", "Zone",
        "Layers of a map: school districts, boundaries, where floods may reach (区域・境界).")
    {
        Label = "区域",
        FileNames = ["zone", "boundary", "区域", "校区", "境界"],
        Venue = VenueLink.None,
    };
}
