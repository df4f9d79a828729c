namespace Gateway.Import.Formats;

/// <summary>
/// The tables of a timetable in GTFS or GTFS-JP, told by their names. They are texts with commas that are called <c>.txt</c>, beside which
/// an archive may hold texts that are none; those that hold nothing but a header are usual, and no fault.
/// </summary>
internal static class TransitFeed
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agency_jp", "stops", "routes", "routes_jp", "trips", "office_jp", "stop_times", "calendar", "calendar_dates",
        "fare_attributes", "fare_rules", "shapes", "frequencies", "transfers", "feed_info", "translations", "pattern_jp",
    };

    public static bool IsMember(string name) =>
        Path.GetExtension(name).Equals(".txt", StringComparison.OrdinalIgnoreCase) && Names.Contains(Path.GetFileNameWithoutExtension(name));

    /// <summary>Whether anything stands below the header.</summary>
    public static bool HasRows(Stream member)
    {
        using var reader = new StreamReader(member);
        return reader.ReadLine() is not null && reader.ReadLine() is { Length: > 0 };
    }
}
