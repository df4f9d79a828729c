using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>Members shared by facilities and events: the address and its parts, coordinates, links to the source.</summary>
internal static class PlaceMembers
{
    public static Field Address => Text("address",
        "Full address in one text (所在地_連結表記, older edition 住所); put together from its parts where only those are published.",
        "所在地_連結表記", "住所", "所在地", "所在地_連結標記", "所在地(連結表記)", "施設所在地", "address") with { Role = ColumnRole.Address };

    public static Group AddressParts => new("addressParts", "AddressParts", "The address in parts, as far as published.",
    [
        Text("prefecture", "Prefecture (所在地_都道府県).", "所在地_都道府県", "住所都道府県", "都道府県") with { Role = ColumnRole.Prefecture },
        Text("city", "City, with county or ward (所在地_市区町村).", "所在地_市区町村", "住所市区町村", "市区町村") with { Role = ColumnRole.City },
        Text("town", "Town, with chome (所在地_町字).", "所在地_町字", "住所町名", "townName") with { Role = ColumnRole.Town },
        Text("blockNumber", "Block and lot number (所在地_番地以下).", "所在地_番地以下", "住所丁目以下") with { Role = ColumnRole.BlockNumber },
        Text("building", "Building and room (建物名等(方書), older edition 方書).", "建物名等(方書)", "方書", "建物名等", "施設方書", "buildingName", "katagaki",
            "facility_other_name") with { Role = ColumnRole.Building },
        Folded("postalCode", "Postal code (郵便番号), as published; a zero dropped by a spreadsheet is restored.", "郵便番号")
            with { Reading = Reading.PostalCode },
        Folded("townId", "Town id of the Address Base Registry (町字ID), 7 digits with dropped zeros restored.", "町字ID")
            with { Reading = Reading.TownId },
    ])
    { Presence = Presence.WhenStated };

    public static Field Latitude => Number("latitude", "Latitude in decimal degrees, WGS84 (緯度).", "緯度", "lat", "latitude")
        with { Role = ColumnRole.Latitude, Reading = Reading.Latitude };

    public static Field Longitude => Number("longitude", "Longitude in decimal degrees, WGS84 (経度).", "経度", "lon", "lng", "longitude",
        "longtitude")
        with { Role = ColumnRole.Longitude, Reading = Reading.Longitude };

    public static Point Location => new("location", "Its point on the map (緯度, 経度); a row with only one of the two has none.");

    public static Field LocationGrain => new("locationGrain",
        "How precise `location` is; null without a point. Lists with `derivedLocations` mark derived points by it.",
        new FieldType(Scalar.Enum, Enums.LocationGrain)) { Role = ColumnRole.LocationGrain };

    public static Nearby Nearby => new("nearby",
        "Places near this one, nearest first, without itself; none if it has no point.", "Facility");

    public static Collection Zones =>
        new("zones", "The zones that contain its point, edges included.", "Zone", "")
        {
            SpatialPairs = SpatialPairs.AroundPlace,
        };

    public static Reference Municipality => new("municipality",
        "The municipality it is in; null if neither code nor address states it.", "Municipality");

    public static Reference Dataset => new("dataset", "The data set it was published in.", "Dataset") { Required = true };

    /// <summary>The reference to the file a row was read from; the file's name and headings are kept once per file.</summary>
    public static Reference File => new("file", "The file the row was read from.", "SourceFile") { Required = true, Hidden = true };

    public static Group Source => new("source", "Source", "Where a record was read, and the row as published.",
    [
        new Field("fileName", "Name of the file.", new FieldType(Scalar.String)) { Via = "file", ColumnName = "file_name",
            Required = true },
        new Field("line", "Line of the file where the row starts, 1-based.", new FieldType(Scalar.Int)) { Role = ColumnRole.SourceLine,
            Required = true },
        new Tuples("original", "OriginalCell", "One cell as published.",
            "The row as published, column by column, unparsed columns included.",
            [
                new("column", "Heading of the column, as published.", Required: true),
                new("value", "Text of the cell, as published; an empty cell is an empty text."),
            ])
        { Role = ColumnRole.SourceOriginal, KeysVia = "file", KeysMember = "columns" },
    ]);

    /// <summary>The border of a row that corresponds to a zone on the map.</summary>
    public static Outline Boundary(string description) => new("boundary", description) { Via = Border.Name };

    /// <summary>The reference to that zone.</summary>
    public static Reference Border => new("border", "The zone with the border.", "Zone") { Hidden = true };

    /// <summary>Columns every imported row has in addition to its members.</summary>
    public static IReadOnlyList<Column> RowInternals =>
    [
        new("content_hash", new FieldType(Scalar.Long), Nullable: false),
        Version,
    ];

    /// <summary>Columns for the points of rows, including derived points.</summary>
    public static IReadOnlyList<Column> LocatedInternals =>
    [
        Located("located_latitude", new FieldType(Scalar.Float), ColumnRole.LocatedLatitude),
        Located("located_longitude", new FieldType(Scalar.Float), ColumnRole.LocatedLongitude),
        Located("located_grain", new FieldType(Scalar.Enum, Enums.LocationGrain), ColumnRole.LocatedGrain),
        Located("is_corrected", new FieldType(Scalar.Boolean), ColumnRole.IsCorrected),
    ];

    /// <summary>The data version in which a row last changed.</summary>
    public static Column Version => new("version", new FieldType(Scalar.Long), Nullable: false);

    /// <summary>A column with text normalized for comparison by links.</summary>
    public static Column Match(string name, ColumnRole role) =>
        new("match_" + name, new FieldType(Scalar.String), Nullable: true) { Role = role };

    private static Column Located(string name, FieldType type, ColumnRole role) => new(name, type, Nullable: true) { Role = role };
}
