namespace Gateway.Catalog.Kinds;

/// <summary>The planning survey: item 19, one table for each theme, with a column for each category.</summary>
internal static class PlanningSurveyKind
{
    public static DatasetKind Declare() => new("PLANNING_SURVEY", "都市計画基礎調査情報", "AreaStatistic", "Figures of the planning survey (都市計画基礎調査情報).")
    {
        FileNames = ["都市計画基礎調査"],
        UniqueHeadings = ["confidentialInformation"],
        Needs = ["areaCode"],
        Roles = new Dictionary<string, ColumnRole> { ["chomeName"] = ColumnRole.AreaPart },
    };
}
