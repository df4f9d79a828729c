using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says a cells plan in SQL: row of the grid, column of the grid, category, count.</summary>
internal static class CellsWriter
{
    /// <summary>How many values a row of the result has.</summary>
    public const int Width = 4;

    public static Statement Write(CellsPlan plan, Dialect dialect)
    {
        var latitude = new Name(plan.Latitude.Name);
        var longitude = new Name(plan.Longitude.Name);
        var category = new Name(plan.Category.Name);
        return Statement.Of(
            $"""
            select {Cell(latitude, CellsPlan.South, CellsPlan.Height)} as grid_row, {Cell(longitude, CellsPlan.West, CellsPlan.Width)} as grid_column, {category}, count(*)
            from {new Name(plan.Entity.Table)}
            where {latitude} >= {Value(CellsPlan.South)} and {latitude} < {Value(CellsPlan.North)}
            and {longitude} >= {Value(CellsPlan.West)} and {longitude} < {Value(CellsPlan.East)}{Owned(plan.Owner)}
            group by grid_row, grid_column, {category}
            order by grid_row, grid_column, {category}
            """,
            dialect);
    }

    /// <summary>Nothing is south or west of the grid, so cutting off the fraction rounds down.</summary>
    private static Phrase Cell(Name degrees, VariableValue from, VariableValue size) => $"cast(({degrees} - {Value(from)}) / {Value(size)} as integer)";

    private static Phrase Owned(Owner? owner) => owner switch
    {
        null => Phrase.Empty,
        _ => $" and {new Name(owner.Column.Name)} = (select {new Name(owner.Entity.Key.Name)} from {new Name(owner.Entity.Table)} where {new Name(owner.Key.Name)} = {Value(CellsPlan.OwnerValue)})",
    };

    private static Parameter Value(VariableValue value) => new ArgumentParameter(value);
}
