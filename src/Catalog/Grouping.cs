namespace Gateway.Catalog;

/// <summary>
/// How the rows of an entity are grouped: the groups are rows themselves, of an entity without a table, and each of its columns
/// describes the rows of a group.
/// </summary>
internal sealed class Grouping
{
    /// <summary>The most keys that can be combined.</summary>
    public const int MostKeys = 3;

    private const string Suffix = "Group";

    private static readonly RateOfPeople Rate = new(
        "perThousand",
        "How many rows there are per thousand residents of certain ages. Null unless the keys or the filter name one municipality or one "
            + "area; a list under one names it.");

    private Grouping(Entity rows, Entity groups, IReadOnlyList<GroupKey> keys, IReadOnlyList<Measure> measures)
    {
        (Rows, Groups, Keys, Measures) = (rows, groups, keys, measures);
        Names = new EnumType(
            groups.Name + "Key",
            $"Keys to group {rows.Name} rows by.",
            [.. keys.Select(key => new EnumValue(key.Name, key.Value.Description))]);
        Count = groups.ColumnOf(groups.Members.First(m => m.Name == "count"));
        Share = groups.ColumnOf(groups.Members.First(m => m.Name == "share"));
    }

    /// <summary>The entity whose rows are grouped.</summary>
    public Entity Rows { get; }

    /// <summary>The entity of the groups; filter, order and selection follow from it as they do for rows.</summary>
    public Entity Groups { get; }

    public IReadOnlyList<GroupKey> Keys { get; }

    public IReadOnlyList<Measure> Measures { get; }

    /// <summary>The keys by name, for an argument.</summary>
    public EnumType Names { get; }

    /// <summary>The column of <see cref="Groups"/> with the number of rows.</summary>
    public Column Count { get; }

    /// <summary>The column with the group's share of all rows.</summary>
    public Column Share { get; }

    /// <summary>Returns the grouping; null when there is nothing to group the rows by.</summary>
    public static Grouping? Of(DataCatalog catalog, Entity rows)
    {
        IReadOnlyList<GroupKey> keys = [.. GroupKey.AllOf(catalog, rows)];
        IReadOnlyList<Measure> measures = [.. Measure.AllOf(rows)];
        return keys.Count == 0 ? null : new Grouping(rows, Declare(catalog, rows, keys, measures), keys, measures);
    }

    /// <summary>To report something more about a group, add a member here.</summary>
    private static Entity Declare(DataCatalog catalog, Entity rows, IReadOnlyList<GroupKey> keys, IReadOnlyList<Measure> measures) => new(
        rows.Name + Suffix,
        $"{rows.Name} rows with the same values for the requested keys.",
        [
            new Group("key", rows.Name + Suffix + "KeyValues",
                "What the rows of a group have in common; null if they have no value, or if the key was not requested.",
                [.. keys.Select(key => key.Value)]),
            new Field("count", "How many rows it has.", new FieldType(Scalar.Int)) { Required = true },
            new Field("share", "Their share of all rows in the list, 0 to 1.", new FieldType(Scalar.Float)) { Required = true },
            .. measures.Count == 0 ? [] : (Member[])[Aggregates(rows, measures)],
            .. rows.AllMembers().OfType<PeopleOfAges>(),
            .. HasRate(catalog, rows) ? (Member[])[Rate] : [],
        ])
    {
        IsNode = false,
        ChangesSilently = rows.ChangesSilently,
        ConnectionName = char.ToLowerInvariant(rows.Name[0]) + rows.Name[1..] + Suffix + "s",
    };

    /// <summary>Things located or held somewhere, where people live.</summary>
    private static bool HasRate(DataCatalog catalog, Entity rows) => (rows.IsLocated || rows.Calendar is not null)
        && catalog.ReferenceTo(EntityRole.Municipality, rows) is not null && catalog.FindEntity(EntityRole.People) is not null;

    private static Group Aggregates(Entity rows, IReadOnlyList<Measure> measures) => new(
        "aggregates",
        rows.Name + "Aggregates",
        $"Aggregated values of the {rows.Name} rows in a group. Rows without a value are left out and never count as "
            + "0." + (rows.FindColumn(ColumnRole.IsTotal) is null ? "" : " So are sums of other rows (isTotal).")
            + (rows.SumCaution is { } caution ? " " + caution : ""),
        [.. measures.GroupBy(m => m.Path, StringComparer.Ordinal).Select(of => of.First().Together([.. of]))]);
}
