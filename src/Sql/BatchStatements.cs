using System.Collections.Concurrent;
using System.Numerics;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Statements that read the lists under all rows of the parent at once, each row with the number of its parent row.</summary>
/// <remarks>
/// Root lists and those under them are read in one round trip: the latter repeat the former to know their parents. Further down, the keys
/// of the parents are passed in. Parents are numbered from 1 in the order the database returns them; the rows of one parent stay together
/// and ordered, since an ordered lateral select runs for one parent after another.
/// </remarks>
internal sealed class BatchStatements(ReadPlan read, BatchStatements? parent, Dialect dialect) : ReadStatements(dialect)
{
    private const int SmallestLimitBucket = 16;

    private readonly ConcurrentDictionary<(Shape Own, Shape Parent), IReadOnlyList<Statement>> rows = new();
    private readonly ConcurrentDictionary<(SearchShape? Own, bool ByStrips, Shape Parent), Statement> numbers = new();
    private readonly StripsParameter? strips = Strips.Of(read);

    /// <summary>
    /// Whether one plan is best for all values, so that the server may cache it. It does when the text itself contains an upper limit of
    /// rows; with a limit passed in it plans for the values each time, which pays off for words and ranges.
    /// </summary>
    private readonly bool hasOnePlan = read.Filters.SelectMany(Walk.ConjunctsOf).All(part => part.Fixed.Any());

    public override int Trip { get; } = parent is null or { IsOfRoot: true, IsSearched: false } ? 0 : parent.Trip + 1;

    /// <summary>Whether each row begins with the number of its parent.</summary>
    public bool IsNumbered { get; } = parent is not null || read.Extent is KeysExtent;

    /// <summary>Whether several parent rows may share one list, which then has the number of the first.</summary>
    public bool IsShared { get; } = read.Parent is { } link && parent!.MayRepeat(link.ParentOrdinal);

    private bool IsOfRoot => parent is null;

    /// <summary>Repeating a search for each list under it, or collecting all changes, would cost more than a round trip.</summary>
    private bool IsSearched => read.Search is not null || read.Extent is ChangesExtent;

    public override IReadOnlyList<Statement> Rows(BoundOperation operation) => rows.GetOrAdd(
        (ShapeOf(operation), ShapeOfParent(operation)),
        shapes => [Write(Rows(read, shapes.Own, shapes.Parent, andOne: true))]);

    public override Statement Number(BoundOperation operation) => numbers.GetOrAdd(
        (operation.Reads[read.Number].Search?.Shape, Strips.Serve(strips, operation), ShapeOfParent(operation)),
        shapes => Write(
            Numbered(shapes.Parent, key => new SelectWriter(Dialect, read, key, Phrase.Empty, shapes.Own, shapes.ByStrips).Number())));

    private bool MayRepeat(int ordinal) => read.MayRepeat(ordinal);

    /// <summary>For any small area the index on strips is best.</summary>
    private Shape ShapeOf(BoundOperation operation)
    {
        var byStrips = Strips.Serve(strips, operation);
        var bound = operation.Reads[read.Number];
        return bound.Window is { } window
            ? new Shape(PageShape.Of(bound), hasOnePlan || byStrips ? LimitBucketFor(window.Size + 1) : 0, byStrips)
            : new Shape(null, 0, byStrips, bound.Search?.Shape);
    }

    private static int LimitBucketFor(int rows) => Math.Max(SmallestLimitBucket, (int)BitOperations.RoundUpToPowerOf2((uint)rows));

    private Shape ShapeOfParent(BoundOperation operation) => Trip == 0 && parent is not null ? parent.ShapeOf(operation) : default;

    private Phrase Rows(ReadPlan plan, Shape shape, Shape parentShape, bool andOne) => Numbered(parentShape, key => shape.Page switch
    {
        { } page => Page(plan, page with { ByStrips = shape.ByStrips }, key, shape.LimitBucket, new LimitParameter(read.Number, andOne)),
        null => new SelectWriter(Dialect, plan, key, Phrase.Empty, shape.Search, shape.ByStrips).Rows(),
    });

    /// <summary>Writes one select for a whole page: the database skips the steps of the stair that a full page does not need.</summary>
    private Phrase Page(ReadPlan plan, PageShape page, Phrase key, int room, Parameter limit)
    {
        var most = room > 0 ? (Phrase)$"{new Count(room)}" : $"{limit}";
        var ranges = new SelectWriter(Dialect, plan, key, most, page.Search, page.ByStrips).Page(page);
        return (ranges, room) switch
        {
            ([var only], 0) => only,
            ([var only], _) => $"select * from ({only}) as u limit {limit}",
            _ => $"select * from ({Phrase.Join($" union all ", ranges.Select(range => (Phrase)$"({range})"))}) as u limit {limit}",
        };
    }

    /// <summary>Writes the select for each key, preceded by the key's number; for the single root key without a number.</summary>
    private Phrase Numbered(Shape parentShape, Func<Phrase, Phrase> select) => IsNumbered
        ? (Phrase)$"select p.number, x.* from {Keys(parentShape)} cross join lateral ({select($"p.key")}) as x"
        : select($"{new KeyParameter(read.Number)}");

    /// <summary>Writes the keys as a table <c>p</c> of <c>key</c> and <c>number</c>.</summary>
    private Phrase Keys(Shape parentShape)
    {
        if (parent is null)
        {
            return $"unnest({new KeyParameter(read.Number, All: true)}) with ordinality as p (key, number)";
        }

        return Trip > 0
            ? (Phrase)$"unnest({new ParentParameter(All: true)}) with ordinality as p (key, number)"
            : parent.AsKeys(read.Parent!.ParentOrdinal, parentShape, IsShared);
    }

    /// <summary>Writes the rows of this read, one value of which is the key of child rows.</summary>
    private Phrase AsKeys(int ordinal, Shape shape, bool isShared)
    {
        var onlyKey = Rows(read with { Columns = [read.Columns[ordinal]] }, shape, default, andOne: false);
        Phrase keys = $"select row_number() over () as number, q.{SelectScope.Projected(0)} as key from ({onlyKey}) as q";
        return isShared switch
        {
            true => $"(select min(number) as number, key from ({keys}) as s group by key order by 1) as p",
            false => $"({keys}) as p",
        };
    }

    /// <summary>The properties that determine a statement.</summary>
    /// <param name="Page">Null when it is not a page.</param>
    /// <param name="LimitBucket">An upper limit of the page size, rounded up so that there are few; 0 when not stated.</param>
    /// <param name="ByStrips">Whether the rows are found by <see cref="Strips"/>.</param>
    /// <param name="Search">The shape of the search, for rows that are not a page.</param>
    private readonly record struct Shape(PageShape? Page, int LimitBucket, bool ByStrips, SearchShape? Search = null);
}
