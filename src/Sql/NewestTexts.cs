namespace Gateway.Sql;

/// <summary>
/// The SQL of lists under a row that have the newest first. Every order ends with the key, rising, so that an index all of whose columns
/// rise, as those of the model do, leaves the rows of each list to be sorted.
/// </summary>
internal static class NewestTexts
{
    /// <summary>Makes the index of the events of a place.</summary>
    public static string CreateIndex(Dialect dialect) => Statement.Of(
        $"create index {Index} on event (facility_id, {dialect.Ordered($"start_date", descending: true, nullable: true)}, id);",
        dialect).Text;

    public static string DropIndex(Dialect dialect) => Statement.Of($"drop index {Index};", dialect).Text;

    private static Name Index { get; } = new("IX_event_newest");
}
