namespace Gateway.Catalog.Kinds;

/// <summary>
/// Loudspeakers of the municipal disaster radio: sheet 23, recognised by the class or the file, since no column of its own was seen.
/// </summary>
internal static class LoudspeakerKind
{
    public static DatasetKind Declare() => new("LOUDSPEAKER", "防災行政無線設置一覧", "Facility", "Loudspeakers of the disaster radio (防災行政無線設置一覧).")
    {
        Label = "防災行政無線",
        Classes = ["防災行政無線"],
        FileNames = ["douhoumusenkokyoku", "防災行政無線", "同報無線", "disaster_radio", "loudspeaker"],
        UsesFacilityLayout = true,
        Venue = VenueLink.None,
        Headings = ModelHeadings.With(),
    };
}
