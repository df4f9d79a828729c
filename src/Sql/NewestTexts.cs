namespace Gateway.Sql;

/// <summary>
/// The SQL for lists under a row that put the newest first. Every order ends with the key, ascending; an index with only ascending columns,
/// as in the model, would leave the rows of each list to be sorted.
/// </summary>
internal static class NewestTexts
{
    /// <summary>Creates the index on the events of a place.</summary>
    public static string CreateIndex(Dialect dialect) => Statement.Of(
        $"create index {Index} on event (facility_id, {dialect.Ordered($"start_date", descending: true, nullable: true)}, id);",
        dialect).Text;

    public static string DropIndex(Dialect dialect) => Statement.Of($"drop index {Index};", dialect).Text;

    private static Name Index { get; } = new("IX_event_newest");
}
