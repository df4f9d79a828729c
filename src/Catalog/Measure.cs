namespace Gateway.Catalog;

/// <summary>An aggregate of the values that the rows of a group have in one field.</summary>
/// <param name="Value">The member of the group that holds the aggregate.</param>
/// <param name="Of">The field of the rows.</param>
/// <param name="Tally">The kind of aggregate.</param>
/// <param name="Path">The name under which all aggregates of the field are grouped.</param>
internal sealed record Measure(Field Value, Field Of, Tally Tally, string Path)
{
    private static readonly Tally[] OfNumbers = Enum.GetValues<Tally>();

    private static readonly Tally[] OfDays = [Tally.Least, Tally.Most, Tally.Number, Tally.IsWhole];

    /// <summary>Whether it counts people, who are counted once however many rows they appear in.</summary>
    public bool IsOfPeople { get; init; }

    /// <summary>Returns all aggregates for the rows of an entity.</summary>
    public static IEnumerable<Measure> AllOf(Entity rows) =>
        from stored in rows.StoredMembers()
        let field = stored.Member as Field
        where field is { Type.IsList: false, IsGroupKey: false } && rows.Changes?.Version != field.Name
            && field.Role is not (ColumnRole.Latitude or ColumnRole.Longitude or ColumnRole.SourceLine)
        from measure in rows.Role == EntityRole.People && field.Type.Scalar == Scalar.Int
            ? OfPeople(field)
            : MeasuresOf(field, GraphNames.OfPath(stored.Path))
        select measure;

    /// <summary>Combines all aggregates of one field into one object.</summary>
    public Group Together(IReadOnlyList<Measure> measures) =>
        new(Path, (IsOfPeople ? "People" : GraphNames.Value(Of.Type)) + "Aggregates", Of.Description, [.. measures.Select(m => m.Value)]);

    private static IEnumerable<Measure> MeasuresOf(Field field, string path)
    {
        IReadOnlyList<Tally> tallies = field.Type.Scalar switch
        {
            Scalar.Int or Scalar.Long or Scalar.Float => OfNumbers,
            Scalar.LocalDate => OfDays,
            _ => [],
        };
        return tallies.Select(tally => new Measure(ValueOf(tally, field.Type), field, tally, path));
    }

    private static IEnumerable<Measure> OfPeople(Field field) =>
        OfNumbers.Select(tally => new Measure(PeopleOf(tally, field.Type), field, tally, field.Name) { IsOfPeople = true });

    private static Field PeopleOf(Tally tally, FieldType of) => tally switch
    {
        Tally.Sum => new Field(
            "sum",
            "Their sum, each area once, by its newest survey in the group. Null when a municipality and its areas are among them, or an "
                + "area and its parts: these are never added.",
            tally.TypeOf(of)),
        Tally.Average => new Field("avg", "Their average per area.", tally.TypeOf(of)),
        Tally.Least => new Field("min", "The minimum of an area.", tally.TypeOf(of)),
        Tally.Most => new Field("max", "The maximum of an area.", tally.TypeOf(of)),
        Tally.Number => new Field("count", "How many areas have a number.", tally.TypeOf(of)) { Required = true },
        _ => new Field(
            "isExact",
            "Whether the sum is complete: each area has a number, and those of a municipality are from one survey.",
            tally.TypeOf(of)) { Required = true },
    };

    private static Field ValueOf(Tally tally, FieldType of) => tally switch
    {
        Tally.Sum when of.Scalar is Scalar.Long => new Field(
            "sum", "Their sum; null above 9,007,199,254,740,991, more than any budget.", tally.TypeOf(of)),
        Tally.Sum => new Field("sum", "Their sum; for fractions, to 6 places.", tally.TypeOf(of)),
        Tally.Average => new Field("avg", "Their average.", tally.TypeOf(of)),
        Tally.Least => new Field("min", "Minimum.", tally.TypeOf(of)),
        Tally.Most => new Field("max", "Maximum.", tally.TypeOf(of)),
        Tally.Number => new Field("count", "How many rows have a value.", tally.TypeOf(of)) { Required = true },
        _ => new Field("isExact", "Whether all rows of the group have one.", tally.TypeOf(of)) { Required = true },
    };
}

/// <summary>The kinds of aggregate.</summary>
internal enum Tally
{
    Sum,
    Average,
    Least,
    Most,

    /// <summary>The number of values.</summary>
    Number,

    /// <summary>Whether every row has a value.</summary>
    IsWhole,
}

/// <summary>The types of aggregates.</summary>
internal static class Tallies
{
    public static FieldType TypeOf(this Tally tally, FieldType values) => tally switch
    {
        Tally.Sum => new FieldType(values.Scalar == Scalar.Float ? Scalar.Float : Scalar.Long),
        Tally.Average => new FieldType(Scalar.Float),
        Tally.Number => new FieldType(Scalar.Int),
        Tally.IsWhole => new FieldType(Scalar.Boolean),
        _ => values,
    };
}
