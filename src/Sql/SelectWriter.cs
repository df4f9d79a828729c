using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says a read plan in SQL: the rows of a page, rows by key, all rows, or their number.</summary>
internal sealed class SelectWriter(Dialect dialect)
{
    /// <summary>The rows of a plain list or a lookup.</summary>
    public Statement Rows(ReadPlan read)
    {
        var scope = new SelectScope(read.Sources);
        var conditions = Conditions(read, scope);
        if (read.Extent is LookupExtent or KeysExtent)
        {
            var column = read.Extent is LookupExtent lookup ? lookup.Column : read.Entity.Key;
            var named = scope.Column(new ColumnOf(read.Sources.All[0], column));
            return Statement.Of($"select {Columns(read, scope)} from {scope.Tables(null)} where {named} = {new KeyParameter()} limit 1", dialect);
        }

        return Statement.Of($"select {Columns(read, scope)} from {scope.Tables(null)}{Where(conditions)} order by {OrderBy(read, scope)}", dialect);
    }

    /// <summary>The rows of a page, in the direction in which they are counted.</summary>
    public Statement Page(ReadPlan read, PageShape shape)
    {
        var scope = new SelectScope(read.Sources);
        var conditions = Conditions(read, scope);
        var order = shape.Backward ? [.. read.Order.Select(k => k with { Descending = !k.Descending })] : read.Order;
        var far = new KeysetWriter(scope, shape.Backward ? read.Order : [.. read.Order.Select(k => k with { Descending = !k.Descending })]);
        var near = new KeysetWriter(scope, order);
        var (startMask, endMask) = shape.Backward ? (shape.BeforeMask, shape.AfterMask) : (shape.AfterMask, shape.BeforeMask);
        if (endMask >= 0)
        {
            // The far end of the window bounds every range; the near end is where the ranges start.
            conditions.Add(Phrase.Join($" or ", far.Steps(endMask, shape.Backward ? After : Before).Select(s => (Phrase)$"({s.Condition})")) is { } bound
                ? $"({bound})" : Phrase.Empty);
        }

        if (startMask < 0)
        {
            return Statement.Of(Range(read, scope, conditions, order, 0), dialect);
        }

        return Statement.Of(Stairs(read, scope, conditions, order, near.Steps(startMask, shape.Backward ? Before : After)), dialect);
    }

    /// <summary>How many rows the filter leaves, whatever the page.</summary>
    public Statement Number(ReadPlan read)
    {
        var scope = new SelectScope(read.Sources);
        var conditions = Conditions(read, scope);
        var needed = ConditionSources.Of(read.Where);
        return Statement.Of($"select count(*) from {scope.Tables(needed)}{Where(conditions)}", dialect);
    }

    private static Parameter After(int index) => new AfterParameter(index);

    private static Parameter Before(int index) => new BeforeParameter(index);

    private List<Phrase> Conditions(ReadPlan read, SelectScope scope)
    {
        var conditions = new List<Phrase>();
        if (read.Parent is { } parent)
        {
            conditions.Add($"{scope.Column(new ColumnOf(read.Sources.All[0], parent.Column))} = {new ParentParameter()}");
        }

        if (read.Where is { } where)
        {
            conditions.Add(new PredicateWriter(dialect).Write(where, scope));
        }

        return conditions;
    }

    /// <summary>
    /// One ordered, limited range per step of the stair (same first keys, past the cursor in the next one), in the order of the steps:
    /// each is an index range, where the same condition said with OR would be a scan.
    /// </summary>
    private Phrase Stairs(ReadPlan read, SelectScope scope, List<Phrase> conditions, IReadOnlyList<OrderKey> order, IReadOnlyList<KeysetStep> steps)
    {
        if (steps.Count == 1)
        {
            return Range(read, scope, [.. conditions, steps[0].Condition], order, steps[0].FixedKeys);
        }

        var stair = new Name("stair");
        var ranges = steps.Select((step, i) =>
            (Phrase)$"select * from ({Range(read, scope, [.. conditions, step.Condition], order, step.FixedKeys, $", {new Count(i)} as {stair}")})");
        var keys = order.Select((key, i) => dialect.Ordered($"{SelectScope.Projected(read.OrderOrdinals[i])}", key.Descending, key.Nullable));
        return $"select * from ({Phrase.Join($" union all ", ranges)}) order by {stair}, {Phrase.Join($", ", keys)} limit {new LimitParameter()}";
    }

    /// <summary>The keys that the condition holds equal need no ordering.</summary>
    private Phrase Range(
        ReadPlan read, SelectScope scope, List<Phrase> conditions, IReadOnlyList<OrderKey> order, int fixedKeys, Phrase? extra = null)
    {
        var keys = order.Skip(fixedKeys).Select(k => dialect.Ordered(scope.Column(k.Column), k.Descending, k.Nullable)).ToArray();
        Phrase ordered = keys.Length == 0 ? Phrase.Empty : $" order by {Phrase.Join($", ", keys)}";
        return $"select {Columns(read, scope)}{extra ?? Phrase.Empty} from {scope.Tables(null)}{Where(conditions)}{ordered} limit {new LimitParameter()}";
    }

    private Phrase OrderBy(ReadPlan read, SelectScope scope) =>
        Phrase.Join($", ", read.Order.Select(k => dialect.Ordered(scope.Column(k.Column), k.Descending, k.Nullable)));

    private static Phrase Where(List<Phrase> conditions) => conditions.Count switch
    {
        0 => Phrase.Empty,
        _ => $" where {Phrase.Join($" and ", conditions)}",
    };

    private static Phrase Columns(ReadPlan read, SelectScope scope)
    {
        var columns = read.Columns.Select((column, i) => (Phrase)$"{Column(column, scope)} as {SelectScope.Projected(i)}").ToArray();
        return columns.Length == 0 ? $"1" : Phrase.Join($", ", columns);
    }

    private static Phrase Column(Projected projected, SelectScope scope) => projected switch
    {
        ProjectedColumn column => scope.Column(column.Column),
        ProjectedStated stated => Phrase.Join($" or ", stated.Columns.Select(c => (Phrase)$"{scope.Column(c)} is not null")) is { } any
            ? $"({any})" : Phrase.Empty,
        _ => throw new InvalidOperationException($"{projected.GetType().Name} has no column."),
    };
}

/// <summary>What decides how a page's statement looks: its direction, and which keys of its cursors are NULL (−1 = no cursor).</summary>
internal readonly record struct PageShape(bool Backward, int AfterMask, int BeforeMask)
{
    public static PageShape Of(PageWindow window) =>
        new(window.Backward, window.After?.NullMask ?? -1, window.Before?.NullMask ?? -1);
}
