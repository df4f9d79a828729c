using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Says a read plan in SQL: the rows of a page, rows by key, all rows, or their number.</summary>
internal sealed class SelectWriter(Dialect dialect)
{
    /// <summary>The rows of a plain list or a lookup.</summary>
    public Statement Rows(ReadPlan read)
    {
        var scope = new SelectScope(dialect, read);
        var conditions = Conditions(read, scope);
        Phrase rows = $"select {Columns(read, scope)} from {scope.Tables()}";
        if (read.Extent is LookupExtent or KeysExtent)
        {
            var column = read.Extent is LookupExtent lookup ? lookup.Column : read.Entity.Key;
            var named = scope.Term(new ColumnOf(read.Sources.All[0], column));
            return Statement.Of($"{rows} where {named} = {new KeyParameter()} limit 1", dialect);
        }

        if (read.Extent is GroupsExtent)
        {
            var alike = Alike(read);
            return Statement.Of($"{rows}{Where(conditions)} group by {alike} order by {alike}", dialect);
        }

        return Statement.Of($"{rows}{Where(conditions)} order by {OrderBy(read, scope)}", dialect);
    }

    /// <summary>
    /// The rows of a page, in the direction in which they are counted: statements that are run one after another until the page is
    /// full. Past a cursor each is one step of a stair (same first keys, past the cursor in the next one): an index range, where the
    /// same condition in one statement would be a scan.
    /// </summary>
    public IReadOnlyList<Statement> Page(ReadPlan read, PageShape shape)
    {
        var scope = new SelectScope(dialect, read);
        var conditions = Conditions(read, scope);
        IReadOnlyList<OrderKey> turned = [.. read.Order.Select(k => k with { Descending = !k.Descending })];
        var after = shape.AfterMask < 0 ? null : new KeysetWriter(scope, read.Order, shape.AfterMask, i => new AfterParameter(i));
        var before = shape.BeforeMask < 0 ? null : new KeysetWriter(scope, turned, shape.BeforeMask, i => new BeforeParameter(i));
        var (start, end, order) = shape.Backward ? (before, after, turned) : (after, before, read.Order);
        if (end is not null)
        {
            // The far end of the window bounds every range; the near end is where the ranges start.
            conditions.Add(end.PastFrom(0));
        }

        var ranges = start?.Steps(IndexDepth.Of(read)).Select(step => Range(read, scope, conditions, order, step));
        return [.. (ranges ?? [Range(read, scope, conditions, order, null)]).Select(range => Statement.Of(range, dialect))];
    }

    /// <summary>How many rows the filter leaves, whatever the page.</summary>
    public Statement Number(ReadPlan read)
    {
        var scope = new SelectScope(dialect, read);
        var conditions = Conditions(read, scope);
        return Statement.Of($"select count(*) from {scope.Tables(read.Where)}{Where(conditions)}", dialect);
    }

    private List<Phrase> Conditions(ReadPlan read, SelectScope scope)
    {
        var conditions = new List<Phrase>();
        if (read.Parent is { } parent)
        {
            conditions.Add($"{scope.Term(new ColumnOf(read.Sources.All[0], parent.Column))} = {new ParentParameter()}");
        }

        if (read.Where is { } where)
        {
            conditions.Add(new PredicateWriter(dialect).Write(where, scope));
        }

        return conditions;
    }

    /// <summary>The keys that the step holds equal need no ordering.</summary>
    private Phrase Range(ReadPlan read, SelectScope scope, List<Phrase> conditions, IReadOnlyList<OrderKey> order, KeysetStep? step)
    {
        var keys = order.Skip(step?.FixedKeys ?? 0).Select(k => Ordered(k, scope)).ToArray();
        Phrase ordered = keys.Length == 0 ? Phrase.Empty : $" order by {Phrase.Join($", ", keys)}";
        var where = Where(step is null ? conditions : [.. conditions, step.Condition]);
        return $"select {Columns(read, scope)} from {scope.Tables()}{where}{ordered} limit {new LimitParameter()}";
    }

    private Phrase OrderBy(ReadPlan read, SelectScope scope) =>
        Phrase.Join($", ", read.Order.Select(k => Ordered(k, scope)));

    private Phrase Ordered(OrderKey key, SelectScope scope) => dialect.Ordered(scope.Term(key.Term), key.Descending, key.Term.Nullable);

    /// <summary>What the rows of a group have in common, by the names it is brought under.</summary>
    private static Phrase Alike(ReadPlan read) => Phrase.Join(
        $", ", read.Columns.Index().Where(c => c.Item is not GroupSize).Select(c => (Phrase)$"{SelectScope.Projected(c.Index)}"));

    private static Phrase Where(List<Phrase> conditions) => conditions.Count switch
    {
        0 => Phrase.Empty,
        _ => $" where {Phrase.Join($" and ", conditions)}",
    };

    private static Phrase Columns(ReadPlan read, SelectScope scope)
    {
        var columns = read.Columns.Select((term, i) => (Phrase)$"{scope.Term(term)} as {SelectScope.Projected(i)}").ToArray();
        return columns.Length == 0 ? $"1" : Phrase.Join($", ", columns);
    }
}

/// <summary>What decides how a page's statement looks: its direction, and which keys of its cursors are NULL (−1 = no cursor).</summary>
internal readonly record struct PageShape(bool Backward, int AfterMask, int BeforeMask)
{
    public static PageShape Of(PageWindow window) =>
        new(window.Backward, window.After?.NullMask ?? -1, window.Before?.NullMask ?? -1);
}
