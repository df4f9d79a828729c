using System.Collections.Concurrent;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Statements that bring the lists under all rows of the parent at once, each row with the number of the parent's row it belongs to.
/// </summary>
/// <remarks>
/// Lists of the root and those under them are read in one trip: the second say the first once more to know their parents. Further down
/// the keys of the parents are handed in. Parents are numbered from 1, as the database brings them; the rows of one come together and in
/// their order, for an ordered lateral select is run for one parent after another.
/// </remarks>
internal sealed class SetStatements(ReadPlan read, SetStatements? parent, Dialect dialect) : ReadStatements
{
    private readonly ConcurrentDictionary<(PageShape? Own, PageShape? Parent), IReadOnlyList<Statement>> rows = new();
    private readonly ConcurrentDictionary<ValueTuple<PageShape?>, Statement> numbers = new();

    public override int Trip { get; } = parent is null or { IsOfRoot: true } ? 0 : parent.Trip + 1;

    /// <summary>Whether each row begins with the number of what it belongs to.</summary>
    public bool IsNumbered { get; } = parent is not null || read.Extent is KeysExtent;

    /// <summary>
    /// Whether several rows may have one and the same parent: those of a row they refer to, and one asked for by its id twice. Its list
    /// then has the number of the first.
    /// </summary>
    public bool IsShared { get; } = read.Parent is { } link && parent!.MayRepeat(link.ParentOrdinal);

    private bool IsOfRoot => parent is null;

    public override IReadOnlyList<Statement> Rows(BoundOperation operation) => rows.GetOrAdd(
        (ShapeOf(operation), ShapeOfParent(operation)),
        shapes => [Statement.Of(Rows(read, shapes.Own, shapes.Parent, andOne: true), dialect)]);

    public override Statement Number(BoundOperation operation) => numbers.GetOrAdd(
        ValueTuple.Create(ShapeOfParent(operation)),
        shape => Statement.Of(Numbered(shape.Item1, key => new SelectWriter(dialect, read, key).Number()), dialect));

    private bool MayRepeat(int ordinal) => read.Extent is KeysExtent || read.Columns[ordinal] is ColumnOf { Source.From: not null };

    private PageShape? ShapeOf(BoundOperation operation) =>
        operation.Reads[read.Number].Window is { } window ? PageShape.Of(window) : null;

    private PageShape? ShapeOfParent(BoundOperation operation) => Trip == 0 ? parent?.ShapeOf(operation) : null;

    private Phrase Rows(ReadPlan plan, PageShape? shape, PageShape? parentShape, bool andOne) =>
        Numbered(parentShape, key => List(new SelectWriter(dialect, plan, key, andOne), shape));

    /// <summary>One select for a whole page: the database leaves the steps of the stair that a full page does not need.</summary>
    private static Phrase List(SelectWriter writer, PageShape? shape)
    {
        if (shape is not { } page)
        {
            return writer.Rows();
        }

        var ranges = writer.Page(page);
        return ranges.Count == 1
            ? ranges[0]
            : (Phrase)$"select * from ({Phrase.Join($" union all ", ranges.Select(range => (Phrase)$"({range})"))}) as u limit {writer.Limit}";
    }

    /// <summary>What is selected for each key, after the key's number; for the one key of the root without a number.</summary>
    private Phrase Numbered(PageShape? parentShape, Func<Phrase, Phrase> select) => IsNumbered
        ? (Phrase)$"select p.number, x.* from {Keys(parentShape)} cross join lateral ({select($"p.key")}) as x"
        : select($"{new KeyParameter(read.Number)}");

    /// <summary>The keys as a table <c>p</c> of <c>key</c> and <c>number</c>.</summary>
    private Phrase Keys(PageShape? parentShape)
    {
        if (parent is null)
        {
            return $"unnest({new KeyParameter(read.Number, All: true)}) with ordinality as p (key, number)";
        }

        return Trip > 0
            ? (Phrase)$"unnest({new ParentParameter(All: true)}) with ordinality as p (key, number)"
            : parent.AsKeys(read.Parent!.ParentOrdinal, parentShape, IsShared);
    }

    /// <summary>The rows of this read, of which one value is the key of others.</summary>
    private Phrase AsKeys(int ordinal, PageShape? shape, bool isShared)
    {
        var onlyKey = read with { Columns = [read.Columns[ordinal]] };
        Phrase keys = $"""
            select row_number() over () as number, q.{SelectScope.Projected(0)} as key from ({Rows(onlyKey, shape, null, andOne: false)}) as q
            """;
        return isShared switch
        {
            true => $"(select min(number) as number, key from ({keys}) as s group by key order by 1) as p",
            false => $"({keys}) as p",
        };
    }
}
