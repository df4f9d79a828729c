namespace Gateway.Catalog;

/// <summary>
/// When a place is open: no column of its own, but what follows from those that state days and hours, and from the minute it is asked for.
/// </summary>
/// <param name="Fields">The fields it follows from: days, beginning, end, whether the end is on the day after, note.</param>
internal sealed record OpeningTimes(string Name, string Description, IReadOnlyList<string> Fields) : Member(Name, Description)
{
    public const string TypeName = "Opening";

    /// <summary>The column with the number of what those fields say, which many rows say alike; null = they say nothing.</summary>
    public const string PatternColumn = "hours_id";

    /// <summary>The columns of those fields, in their order.</summary>
    public IReadOnlyList<Column> Columns(Entity entity) => [.. Fields.Select(field => entity.Column(Entity.SnakeCase(field)))];
}
