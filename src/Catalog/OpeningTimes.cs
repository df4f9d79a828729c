namespace Gateway.Catalog;

/// <summary>
/// When a place is open: no column of its own, but computed from those with days and hours, and from the minute asked about.
/// </summary>
/// <param name="Fields">The fields it is computed from: days, start, end, whether the end is on the next day, note.</param>
internal sealed record OpeningTimes(string Name, string Description, IReadOnlyList<string> Fields) : Member(Name, Description)
{
    public const string TypeName = "Opening";

    /// <summary>The column with the number of the pattern those fields state, which many rows share; null = they state nothing.</summary>
    public const string PatternColumn = "hours_id";

    /// <summary>Returns the columns of those fields, in their order.</summary>
    public IReadOnlyList<Column> Columns(Entity entity) => [.. Fields.Select(field => entity.Column(Entity.SnakeCase(field)))];
}
