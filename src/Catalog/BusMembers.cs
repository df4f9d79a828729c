using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Members shared by the timetable tables.</summary>
internal static class BusMembers
{
    /// <summary>
    /// The column that says which timetable a row belongs to; rows of its tables are joined by it and the published codes.
    /// </summary>
    public static Column Feed => new("feed", new FieldType(Scalar.String), Nullable: true) { Role = ColumnRole.Feed };

    public static Field ValidFrom => Date("validFrom", "First day of its timetable (時刻表の開始日).")
        with { Role = ColumnRole.ServiceFrom };

    public static Field ValidTo => Date("validTo", "Last day of its timetable (時刻表の終了日): after it, no trips or departures.")
        with { Role = ColumnRole.ServiceTo };

    /// <summary>The members that lead to the file and the data set.</summary>
    public static IReadOnlyList<Member> Origin => [PlaceMembers.Dataset, PlaceMembers.File, PlaceMembers.Source];

    public static IReadOnlyList<Column> Internals => [.. PlaceMembers.RowInternals, Feed];

    /// <summary>A code as it appears in files: text normalized to one width.</summary>
    public static Field Code(string name, string description, string heading) => Folded(name, description, heading);

    /// <summary>A reference that is followed but not exposed.</summary>
    public static Reference Hidden(string name, string target) => new(name, "", target) { Hidden = true };
}
