using System.Numerics;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>Writes a read plan in SQL: the rows of a page, rows by key, all rows, or their number.</summary>
/// <param name="dialect">The dialect to write in.</param>
/// <param name="read">The plan.</param>
/// <param name="key">The key of the row whose list is read, or of the row looked up.</param>
/// <param name="limit">The number of rows to read for a page.</param>
/// <param name="search">The shape of the search, where the list is searched.</param>
/// <param name="byStrips">Whether its rows are found by <see cref="Strips"/>.</param>
internal sealed class SelectWriter(
    Dialect dialect, ReadPlan read, Phrase key, Phrase limit, SearchShape? search = null, bool byStrips = false)
{
    /// <summary>The strips of all rows, where they are found that way.</summary>
    private readonly AreaStrips? area = byStrips ? Strips.Of(read) as AreaStrips : null;

    public SelectWriter(Dialect dialect, ReadPlan read, SearchShape? search = null, bool byStrips = false)
        : this(dialect, read, $"{Key(read)}", $"{new LimitParameter(read.Number)}", search, byStrips)
    {
    }

    /// <summary>Writes the rows of a plain list or a lookup.</summary>
    public Phrase Rows()
    {
        if (read.Extent is GroupsExtent)
        {
            return $"{Groups(SelectScope.Projected)} order by {Alike(SelectScope.Projected, ordered: true)}";
        }

        var scope = Scope();
        var conditions = Conditions(scope);
        Phrase rows = $"{WithOwner()}select {Columns(scope)} from {From(scope.Tables(), area)}";
        if (read.Extent is LookupExtent or KeysExtent)
        {
            var column = read.Extent is LookupExtent lookup ? lookup.Column : read.Entity.Key;
            var named = scope.Term(new ColumnOf(read.Sources.All[0], column));
            return $"{rows} where {named} = {key} limit 1";
        }

        if (read.Extent is ChangeStateExtent state)
        {
            return ChangesTexts.State(state.Since, Columns(scope));
        }

        if (read.Extent is ChangeCountExtent between)
        {
            return new ChangesTexts(between.Asked).Number(between, Columns(scope));
        }

        return $"{rows}{Where(conditions)} order by {OrderBy(read.Order, scope)}";
    }

    /// <summary>
    /// Writes the rows of a page in the direction they are counted: ranges read one after another until the page is full. After a cursor
    /// each is one step of a stair (first keys equal, past the cursor in the next one): an index range, where the same condition in a
    /// single select would be a scan.
    /// </summary>
    public IReadOnlyList<Phrase> Page(PageShape shape)
    {
        if (IsRanked)
        {
            return new SearchPages(dialect, read, search!, limit).Of(shape, Columns);
        }

        if (read.Extent is FirstExtent first)
        {
            var own = Scope();
            return [.. first.Steps.Select(step =>
                Range(own, [.. Conditions(own), new PredicateWriter(dialect).Write(step, own)], read.Order, null, area))];
        }

        if (read.Extent is SuggestionsExtent names)
        {
            return [new SuggestionTexts(dialect, read, names, search!, limit).Names(Columns(new SelectScope(dialect, read)))];
        }

        var scope = Scope();
        if (read.Extent is ChangesExtent changes)
        {
            return [new ChangesTexts(changes.Since.Asked).Page(changes.Since, Columns(scope), limit)];
        }

        var conditions = Conditions(scope);
        IReadOnlyList<OrderKey> turned = [.. read.Order.Select(k => k with { Descending = !k.Descending })];
        var after = shape.After is { } afterNulls
            ? new KeysetWriter(scope, read.Order, afterNulls, i => new AfterParameter(read.Number, i))
            : null;
        var before = shape.Before is { } beforeNulls
            ? new KeysetWriter(scope, turned, beforeNulls, i => new BeforeParameter(read.Number, i))
            : null;
        var (start, end, order) = shape.Backward ? (before, after, turned) : (after, before, read.Order);
        if (Rings.Fit(read, shape))
        {
            return ByRings(end?.PastFrom(0), order, start?.Steps(0)[0]);
        }

        if (end is not null)
        {
            // The far end of the window bounds every range; the near end is where the ranges start.
            conditions.Add(end.PastFrom(0));
        }

        var ranges = start?.Steps(IndexDepth.Of(read)).Select(step => Range(scope, conditions, order, step, area));
        return [.. ranges ?? [Range(scope, conditions, order, null, area)]];
    }

    /// <summary>Writes the number of rows that match the filter, whatever the page.</summary>
    public Phrase Number()
    {
        if (IsRanked)
        {
            return new SearchPages(dialect, read, search!, limit).Number();
        }

        var scope = Scope(read.Grouped?.Only(Walk.TermsOf(read.Where)));
        var conditions = Conditions(scope);
        return $"{WithOwner()}select count(*) from {From(scope.Tables(read.Where), area)}{Where(conditions)}";
    }

    /// <summary>The index returns the rows in order. Those of a single owner are tested one by one.</summary>
    private bool IsRanked => search is not null && read is { Search.Ranks: true, Parent: null };

    private static Parameter Key(ReadPlan read) => read.Parent is null ? new KeyParameter(read.Number) : new ParentParameter();

    private List<Phrase> Conditions(SelectScope scope)
    {
        var conditions = new List<Phrase>();
        if (read.Around is { } owner && owner == read.Entity)
        {
            conditions.Add(PlaceTexts.NotOwner(scope.Term(new ColumnOf(read.Sources.All[0], read.Entity.Key))));
        }
        else if (read is { Parent: { } parent, Around: null, Grouped: null })
        {
            var link = scope.Term(new ColumnOf(read.Sources.All[0], parent.Column));
            conditions.Add(parent switch
            {
                { SpatialPairs: { } pairs } => SpatialPairTexts.Pairs(link, pairs, key),
                { Day: { } day } => BusTexts.OnDayOf(key, link, scope.Term(new ColumnOf(read.Sources.All[0], day))),
                _ => $"{link} = {key}",
            });
        }

        if (area is not null)
        {
            conditions.Add(Strips.Hold(area, scope.Term(Distance.Point(read.Sources.All[0]).Latitude), dialect));
        }

        if (read.Where is { } where)
        {
            conditions.Add(new PredicateWriter(dialect).Write(where, scope));
        }

        return conditions;
    }

    /// <summary>Keys fixed by the step's equality need no ordering.</summary>
    private Phrase Range(
        SelectScope scope, List<Phrase> conditions, IReadOnlyList<OrderKey> order, KeysetStep? step, StripsParameter? strips)
    {
        var isKnown = dialect.TakesNullForConstant || step is null or { HoldsNull: false };
        OrderKey[] keys = [.. order.Skip(isKnown ? step?.FixedKeys ?? 0 : 0)];
        Phrase ordered = keys.Length == 0 ? Phrase.Empty : $" order by {OrderBy(keys, scope)}";
        var where = Where(step is null ? conditions : [.. conditions, step.Condition]);
        if (dialect.JoinsPages && PageColumns.Of(read) is { } own)
        {
            var columns = Phrase.Join($", ", own.Columns.Select(scope.Term));
            Phrase page = $"select {columns} from {From(scope.Own, strips)}{where}{ordered} limit {limit}";
            return $"select {Columns(scope)} from {scope.Over(page, own.Joined)}{ordered}";
        }

        return $"{WithOwner()}select {Columns(scope)} from {From(scope.Tables(), strips)}{where}{ordered} limit {limit}";
    }

    /// <summary>The rows of each ring are found by location; those beyond all rings as if there were no rings.</summary>
    /// <param name="bound">The far end of the window.</param>
    private IReadOnlyList<Phrase> ByRings(Phrase? bound, IReadOnlyList<OrderKey> order, KeysetStep? step)
    {
        Phrase[] bounds = bound is null ? [] : [bound];
        var (placed, rest) = (new SelectScope(dialect, read, search) { IsPlaced = true }, new SelectScope(dialect, read, search));
        var within = Conditions(placed);
        return
        [
            .. Rings.Of(read, dialect, placed, byStrips && area is null).Select(
                ring => Range(placed, [.. within, ring.Within, .. bounds], order, step, ring.Strips ?? area)),
            Range(rest, [.. Conditions(rest), Rings.Last(read, rest), .. bounds], order, step, area),
        ];
    }

    private Phrase WithOwner() => read.Around is { } owner
        ? $"{PlaceTexts.WithOwner(dialect, owner, Circle, key)} "
        : Phrase.Empty;

    private Phrase From(Phrase tables, StripsParameter? strips) => (read.Around, strips) switch
    {
        (not null, _) => PlaceTexts.FromOwner(tables),
        (_, not null) => dialect.ForEach(strips, tables),
        _ => tables,
    };

    /// <summary>The circle of a list around a row.</summary>
    private Near Circle => Walk.ConjunctsOf(read.Where).OfType<Near>().First(near => near.Centre is OwnerCentre);

    private Phrase OrderBy(IReadOnlyList<OrderKey> keys, SelectScope scope) => Phrase.Join(
        $", ", keys.Select(key => dialect.Ordered(Key(key.Term, scope), key.Descending, key.Term.Nullable)));

    /// <summary>A computed key is referred to by its output name; a column by its own name, so that its index is used.</summary>
    private Phrase Key(Term term, SelectScope scope)
    {
        var brought = term.Indexed is null ? read.Columns.TakeWhile(column => column != term).Count() : read.Columns.Count;
        return brought == read.Columns.Count ? scope.Term(term) : $"{SelectScope.Projected(brought)}";
    }

    /// <summary>The aliases of the table's own rows and of referenced ones. Groups form a table that is built first.</summary>
    private SelectScope Scope() => Scope(read.Grouped);

    private SelectScope Scope(Grouped? groups) =>
        new(dialect, read, search) { Groups = groups is null ? null : Table(groups), Parent = read.Parent is null ? null : key };

    private Phrase Table(Grouped groups) =>
        $"({new SelectWriter(dialect, groups.Rows, key, limit, search).Groups(i => new Name(groups.Columns[i].Name))})";

    /// <summary>Writes the rows as groups: rows equal in all values that are not aggregates form one group.</summary>
    private Phrase Groups(Func<int, Name> named)
    {
        var scope = Scope();
        if (read.Columns.Any(term => term is OfPeople))
        {
            return new PeopleTexts(scope, read.Columns).Groups($"{From(scope.Tables(), area)}{Where(Conditions(scope))}", named);
        }

        var told = Phrase.Join($", ", read.Columns.Select((term, i) => (Phrase)$"{scope.Term(term)} as {named(i)}"));
        var rows = (Phrase)$"{WithOwner()}select {told} from {From(scope.Tables(), area)}{Where(Conditions(scope))}";
        return read.Columns.All(term => term is OfGroup) ? rows : $"{rows} group by {Alike(named)}";
    }

    /// <summary>Writes the common values of a group's rows, under their output names.</summary>
    private Phrase Alike(Func<int, Name> named, bool ordered = false)
    {
        var alike = read.Columns.Index().Where(c => c.Item is not OfGroup);
        return Phrase.Join($", ", alike.Select(c =>
        {
            Phrase name = $"{named(c.Index)}";
            return ordered ? dialect.Ordered(name, descending: false, c.Item.Nullable) : name;
        }));
    }

    private static Phrase Where(List<Phrase> conditions) => conditions.Count switch
    {
        0 => Phrase.Empty,
        _ => $" where {Phrase.Join($" and ", conditions)}",
    };

    private Phrase Columns(SelectScope scope)
    {
        var columns = read.Columns.Select((term, i) => (Phrase)$"{scope.Term(term)} as {SelectScope.Projected(i)}").ToArray();
        return columns.Length == 0 ? $"1" : Phrase.Join($", ", columns);
    }
}

/// <summary>
/// The properties that determine a page's statement: its direction, and which keys of its cursors are NULL (null = no cursor).
/// </summary>
internal readonly record struct PageShape(bool Backward, BigInteger? After, BigInteger? Before)
{
    public static PageShape Of(BoundRead read) => Of(read.Window!) with { Search = read.Search?.Shape };

    public static PageShape Of(PageWindow window) =>
        new(window.Backward, window.After?.Nulls, window.Before?.Nulls);

    /// <summary>The shape of the search, where the list is searched.</summary>
    public SearchShape? Search { get; init; }

    /// <summary>Whether the rows are found by <see cref="Strips"/>.</summary>
    public bool ByStrips { get; init; }
}
