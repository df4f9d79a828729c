using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>The days on which a class of waste is collected in an area.</summary>
internal static class WasteCalendar
{
    public static Entity Declare() => new("WasteCalendar",
        "The days on which one class of waste is collected in an area, by the rule that the city publishes. Exceptions, with no collection "
            + "(年末年始), are known only if the rule states them.",
        [
            new Reference("area", "Where.", "WasteArea") { Required = true },
            Text("class", "The class of waste (ごみの種類), as the city calls it in the heading.") with
            {
                Required = true, Role = ColumnRole.WasteClass, IsGroupKey = true,
            },
            Text("rule",
                "The rule (収集日の決まり), as published: 水 土, 水2:4 6 8, 第２・４月曜日, 20261204 20261218; empty where a blank cell may belong to "
                    + "the one above it.")
                with { Required = true, Role = ColumnRole.DayRule },
            new Field("position", "The place of its column among those of the file (列の順番), from 1: the order in which the city names the "
                + "classes.",
                new FieldType(Scalar.Int)) { Required = true },
            new CollectionDates("dates",
                "The days of collection from one day to another; null when they are unknown: the rule is empty or not understood, or lists "
                    + "dates and none for the months before or after."),
            new CollectionDates("next",
                "The first day of collection after a day, within a year; null also if the rule is not understood, or its dates are over.")
            {
                IsNext = true,
            },
            new CollectedOn("collectedOn", "Whether it is collected on one of these days, 31 at most. A rule that is not understood "
                + "matches no day."),
            Municipality,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, new Column(CollectionDates.Column, new FieldType(Scalar.String), Nullable: true)])
    {
        Role = EntityRole.Collection,
        Entry = new CalendarEntry("rule") { Recurs = true, Name = "class", Places = ["area.name"] },
        ListField = "wasteCalendars",
        ListDescription = "When and where each class of waste is collected (ごみの種類ごとの収集日).",
        Lookup = new Lookup("wasteCalendar") { Description = "The days of one class in one area.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["area_id"], ["municipality_id", "class"], ["dataset_id"], ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };

    public static Entity DeclareArea() => new("WasteArea",
        "A part of a municipality in which waste is collected on the same days: towns, districts or parts of them, as the city names them.",
        [
            Text("name",
                "What the city calls it (地名, 地区): 東雲1丁目・2丁目; with its district in front where both have a column: A地区 本町.",
                "地区", "地区名", "地域", "地域名", "収集地区", "行政区", "行政区名", "地名", "町名", "町丁名", "name", "町丁", "町丁目", "町字", "町字名",
                "大字", "大字名", "字", "字名", "丁目", "丁目名", "自治会", "自治会名", "町内会", "町内会名") with
            {
                Role = ColumnRole.Name, Required = true, IsJoined = true,
            },
            Text("center", "Who collects there (センター): the name of a collection centre.", "センター", "センター（center.csvを使わない場合は空白化）"),
            Text("remarks", "Remarks (備考).", "備考", "remarks"),
            new Reference("town",
                "The town with exactly that name (its district aside), if the municipality has one; null for parts of towns, or several.",
                "Area"),
            new Collection("calendars", "What is collected in it and when, by class.", "WasteCalendar", "area"),
            Municipality,
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        [.. PlaceMembers.RowInternals, PlaceMembers.Match("town", ColumnRole.MatchTown)])
    {
        Role = EntityRole.CollectionArea,
        Recipe = RowRecipe.WasteArea,
        ListField = "wasteAreas",
        ListDescription = "Waste collection areas.",
        Lookup = new Lookup("wasteArea") { Description = "One waste collection area.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes = [["municipality_id", "name"], ["town_id"], ["name"], ["dataset_id", "source_line"], .. ChangedRows.Indexes],
        IsFollowed = true,
    };

    private static Reference Municipality =>
        new("municipality", "The municipality that collects: the publisher; null if unknown.", "Municipality");
}
