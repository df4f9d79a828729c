namespace Gateway.Catalog;

/// <summary>
/// A row of a table that is not a list of places, events or people: statistics, elections, lists of data sets. Served as published.
/// </summary>
internal static class TableRow
{
    public static Entity Declare() =>
        new("TableRow", "A row of a table that no sheet of the standard describes, as published: read it in source.original.",
        [
            PlaceMembers.Dataset,
            PlaceMembers.File,
            PlaceMembers.Source,
        ],
        PlaceMembers.RowInternals)
    {
        Recipe = RowRecipe.Table,
        ListField = "tableRows",
        ListDescription = "Rows of tables that have no type of their own, as published.",
        IdDescription = Entity.GlobalIdText,
        Indexes = [["dataset_id", "source_line"], ["version"], ["dataset_id", "version"]],
        IsFollowed = true,
    };
}
