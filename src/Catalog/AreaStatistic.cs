using static Gateway.Catalog.Declare;

namespace Gateway.Catalog;

/// <summary>A figure of the planning survey for one small area: the columns of a published table are rows here.</summary>
internal static class AreaStatistic
{
    public const string Buildings = "BUILDINGS";
    public const string SquareMetres = "SQUARE_METRES";

    private static readonly EnumType Unit = new("StatisticUnit", "What a figure counts.",
    [
        new(Buildings, "Buildings (棟)."),
        new(SquareMetres, "平方メートル: square metres (㎡)."),
    ]);

    public static Entity Declare() => new("AreaStatistic",
        "A figure of the planning survey (都市計画基礎調査) for one small area, theme and category. A cell without a number is null, never 0.",
        [
            new Reference("area", "The area; null when the row names none.", "Area"),
            Folded("areaCode", "Code of the area (地域コード, areaCode), as published.", "areaCode") with { Role = ColumnRole.AreaCode },
            Text("areaName", "Name of the area (地域名, townName with chomeName), as published.", "townName")
                with { Role = ColumnRole.AreaName },
            new Reference("municipality", "The municipality that was surveyed; null if unknown.", "Municipality"),
            Text("theme", "What the table is about (テーマ): 階数, 建物用途, or what its file calls itself.") with
            {
                Role = ColumnRole.StatisticTheme, IsGroupKey = true, IsInAllFiles = true,
            },
            Text("category", "The table column it is from (区分, riceField), as published.") with
            {
                Role = ColumnRole.StatisticCategory, IsGroupKey = true, IsInAllFiles = true,
            },
            Number("value", "The figure (値); null = no number was published.") with
            {
                Role = ColumnRole.StatisticValue, IsInAllFiles = true,
            },
            new Field("unit", "What it counts (単位); null if the table does not say.", new FieldType(Scalar.Enum, Unit))
            {
                Role = ColumnRole.StatisticUnit, IsInAllFiles = true,
            },
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.Statistics,
        ListField = "areaStatistics",
        ListDescription = "Figures of planning surveys, one row for each area, theme and category.",
        SumCaution = "A sum adds up all rows of the group, also of different themes, units and data sets: filter or group by these first. "
            + "`isExact` says nothing about it.",
        Lookup = new Lookup("areaStatistic") { Description = "One figure.", ArgumentDescription = Lookup.ById },
        IdDescription = Entity.GlobalIdText,
        Indexes =
        [
            ["municipality_id"], ["area_id"], ["dataset_id"], ["dataset_id", "source_line"], ["theme", "category"], .. ChangedRows.Indexes,
        ],
        IsFollowed = true,
    };
}
