using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A bus route, its stops in order, and its trips on a given day.</summary>
internal static class BusRoute
{
    public static Entity Declare() => new("BusRoute", "A bus route, as in a GTFS-JP timetable (標準的なバス情報フォーマット).",
        [
            Folded("code", "Identifier as published (路線ID, route_id), unique inside its timetable.", "route_id")
                with { Role = ColumnRole.Code },
            Text("name", "Name (路線名): its long name, else its short one, else its identifier.")
                with { Role = ColumnRole.Name, Required = true },
            Text("shortName", "Short name or number (路線略称, route_short_name).", "route_short_name"),
            Text("longName", "Long name (路線の正式名称, route_long_name).", "route_long_name"),
            Text("description", "Description (路線の説明, route_desc).", "route_desc"),
            Folded("parentName", "The route it is a variant of (元になる路線, jp_parent_route_id).", "jp_parent_route_id"),
            Text("agencyName", "Operator (事業者名, agency_name).", "agency_id") with { Role = ColumnRole.OperatorName },
            Integer("vehicle", "Kind of vehicle, as GTFS numbers it (車両の種類, route_type): 3 is a bus.", "route_type"),
            Folded("color", "Colour on maps (路線の色, route_color), six digits in hexadecimal.", "route_color"),
            Folded("textColor", "Colour of text on it (文字の色, route_text_color).", "route_text_color"),
            Url("url", "Web page, absolute (路線のURL, route_url).", "route_url"),
            BusMembers.ValidFrom,
            BusMembers.ValidTo,
            new Reference(
                "municipality", "The municipality that publishes it; null if neither file nor settings state it.", "Municipality"),
            new Collection("stops", "Its stops, in the order of its trip with the most stops.", "BusRouteStop", "route")
            {
                IsConnection = false,
                Timetable = new InOrder("position"),
            },
            new Collection("trips", "Its trips on a day, the earliest first.", "BusRun", "route")
            {
                Timetable = new OnDay("startsAt", "date"),
            },
            .. BusMembers.Origin,
        ],
        BusMembers.Internals)
    {
        Recipe = RowRecipe.Timetable,
        ListField = "busRoutes",
        ListDescription = "Bus routes.",
        Lookup = new Lookup("busRoute") { Description = "One bus route.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["feed", "code"], ["municipality_id"], ["dataset_id"], ["dataset_id", "source_line"], ["name"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };

    public static Entity DeclareStop() => new("BusRouteStop", "A stop of a route, and its place among the others.",
        [
            Integer("position", "Its position among the stops (stop_sequence): a larger one comes later."),
            new Reference("stop", "The stop; null when the timetable does not have it.", "Facility"),
            BusMembers.Hidden("route", "BusRoute"),
        ])
    {
        IsDerived = true,
        IsNode = false,
    };
}
