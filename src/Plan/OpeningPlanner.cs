using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the opening status of a place: as a term of a filter, and as an object of the answer.</summary>
internal static class OpeningPlanner
{
    private const string Argument = "at";

    public const string StatusField = "status";

    /// <summary>The name of its filter input.</summary>
    public static string Filter => GraphNames.Filter(OpeningTimes.TypeName);

    /// <summary>
    /// Requires that a place states any hours when the filter accepts only open or closed: few do, and an index finds
    /// them. Null when not needed.
    /// </summary>
    /// <param name="status">The operations on the status.</param>
    /// <param name="row">The row of the place.</param>
    public static Predicate? Stated(AskObject status, Source row) =>
        status.Field("eq") is AskLeaf { Current: "OPEN" or "CLOSED" } ? new Not(new IsNull(Pattern(row))) : null;

    /// <summary>The status at the minute of the filter, or now.</summary>
    /// <param name="given">The filter.</param>
    /// <param name="row">The row of the place.</param>
    /// <param name="read">The read whose rows are filtered.</param>
    public static Operand Status(AskObject given, Source row, int read)
    {
        var at = given.Value(Argument) ?? new Now(read);
        var term = new OpenAt(Pattern(row), at);
        return new Operand(term, term.Type, Required: true, null);
    }

    public static OpeningOutput Output(AskField field, OpeningTimes opening, Source row, ReadDraft draft)
    {
        var ordinals = opening.Columns(row.Entity).Select(column => draft.Ordinal(row, column)).ToArray();
        var fields = field.Selection.For(OpeningTimes.TypeName).Select(f => Field(f, draft)).ToArray();
        return new OpeningOutput(field.Key, field.Locations, ordinals, fields);
    }

    private static ColumnOf Pattern(Source row) => new(row, row.Entity.Column(OpeningTimes.PatternColumn));

    private static Output Field(AskField field, ReadDraft draft)
    {
        if (field.Name == "__typename")
        {
            return new TypenameOutput(field.Key, field.Locations, OpeningTimes.TypeName);
        }

        if (field.Refusal is { } refusal)
        {
            return new RefusedOutput(
                field.Key, field.Locations, refusal with { Coordinate = OpeningTimes.TypeName + "." + field.Name }) { IsRequired = true };
        }

        var at = field.Value(Argument) ?? new Now(Now.AlwaysCurrent);
        draft.LooksAtClock |= field.Name != "basis" && at is Now;
        var parts = field.Selection.ByType.Values.SelectMany(part => part).Select(part => new OpeningPart(part.Key, part.Name)).ToArray();
        return new OpeningFactOutput(field.Key, field.Locations, field.Name, at, parts);
    }
}
