using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Marks a read whose rows are groups of other rows, which it reads as a table.</summary>
/// <param name="Rows">The read of the grouped rows; its columns describe each group.</param>
/// <param name="Columns">The columns of the table of groups, in the same order.</param>
/// <param name="Keys">How many of these, from the first, are keys.</param>
internal sealed record Grouped(ReadPlan Rows, IReadOnlyList<Column> Columns, int Keys)
{
    /// <summary>Returns the same groups with only the columns that these terms use.</summary>
    public Grouped Only(IEnumerable<Term> terms)
    {
        var named = terms.OfType<ColumnOf>().Select(ColumnIn).ToHashSet();
        var kept = Columns.Index().Where(c => c.Index < Math.Max(Keys, 1) || named.Contains(c.Item)).ToArray();
        return new Grouped(
            Rows with { Columns = [.. kept.Select(c => Rows.Columns[c.Index])] }, [.. kept.Select(c => c.Item)], Keys);
    }

    /// <summary>Returns the column of the groups that a value comes from: the column itself, or the one that leads to its row.</summary>
    public static Column ColumnIn(ColumnOf value) =>
        value.Source.Steps().LastOrDefault(step => step.From is not null)?.Column ?? value.Column;
}

/// <summary>The groups of a read during planning: maps each requested column to a term over the rows.</summary>
internal sealed class GroupsDraft(DataCatalog catalog, Grouping grouping, ReadDraft rows, IReadOnlyList<GroupKey> by)
{
    private readonly Dictionary<Column, Term> added = [];

    /// <summary>The read of the grouped rows.</summary>
    public ReadDraft Rows => rows;

    /// <summary>The columns of the grouping keys.</summary>
    public IReadOnlyList<Column> Keys { get; } = [.. by.Select(key => grouping.Groups.ColumnOf(key.Value))];

    /// <summary>The column with the number of rows.</summary>
    public Column Number => grouping.Count;

    /// <summary>Adds a group value that the catalogue does not know, such as one that depends on arguments.</summary>
    /// <param name="column">A column for it, with a unique name.</param>
    /// <param name="term">Its term over the rows of the group.</param>
    public void AddColumn(Column column, Term term) => added[column] = term;

    /// <summary>Adds a term under a column of its own; equal terms share one column.</summary>
    public Column ColumnFor(OfGroup term)
    {
        if (added.FirstOrDefault(known => known.Value == term).Key is { } known)
        {
            return known;
        }

        var column = new Column($"told_{added.Count}", term.Type, term.Nullable);
        AddColumn(column, term);
        return column;
    }

    /// <param name="groups">The read whose rows are the groups, with everything requested of them.</param>
    /// <param name="terms">All terms of that read.</param>
    public Grouped Finish(ReadDraft groups, IEnumerable<Term> terms)
    {
        var asked = terms.SelectMany(Walk.Of).OfType<ColumnOf>().Where(c => c.Source == groups.Own).Select(c => c.Column);
        var links = groups.Sources.All.Where(source => source.From == groups.Own).Select(source => source.Column!);

        // Without keys, only an aggregate collapses all rows into one group.
        Column[] first = Keys.Count == 0 ? [grouping.Count] : [];
        Column[] columns = [.. Keys.Concat(first).Concat(asked).Concat(links).Distinct()];
        Term[] brought = [.. columns.Select(TermOf)];
        Array.ForEach(brought, term => rows.Ordinal(term));
        return new Grouped(rows.Finish([]) with { Columns = brought }, columns, Keys.Count);
    }

    /// <summary>Returns the grouping key that a value of the groups needs but that was not requested; null when there is none.</summary>
    public GroupKey? MissingKeyOf(Term term) => Walk.Of(term).OfType<ColumnOf>()
        .Select(Grouped.ColumnIn)
        .Where(column => !Keys.Contains(column))
        .Select(column => grouping.Keys.FirstOrDefault(key => grouping.Groups.ColumnOf(key.Value) == column))
        .FirstOrDefault(key => key is not null);

    private Term TermOf(Column column)
    {
        if (added.TryGetValue(column, out var term))
        {
            return term;
        }

        if (grouping.Measures.FirstOrDefault(m => grouping.Groups.ColumnOf(m.Value) == column) is { } measure)
        {
            var of = FieldTerms.Own(rows.Own, measure.Of);
            return measure.IsOfPeople
                ? new PeopleTallied(of, measure.Tally, PeopleRows.Of(catalog, rows.Sources))
                : new Tallied(Counted(of, measure.Tally), measure.Tally);
        }

        return column == grouping.Count ? new GroupSize()
            : column == grouping.Share ? new GroupShare()
            : by.FirstOrDefault(key => grouping.Groups.ColumnOf(key.Value) == column) is { } key ? KeyOf(key)
            : new Unasked(column);
    }

    /// <summary>Rows that are sums of others are left out of sums.</summary>
    private Term Counted(Term of, Tally tally) => rows.Entity.FindColumn(ColumnRole.IsTotal) is not { } total ? of
        : new LeafValue(of, new ColumnOf(rows.Own, total), TotalsAsZero: tally is Tally.IsWhole);

    private Term KeyOf(GroupKey key)
    {
        var term = key switch
        {
            { Of: Field field } => FieldTerms.Own(rows.Own, field),
            { In: { } field, Of: Reference way } => FieldTerms.Own(rows.Sources.Through(rows.Own, way, catalog.Target(way)), field),
            _ => new ColumnOf(rows.Own, rows.Entity.ColumnOf(key.Of)),
        };
        return key.Part is { } part ? new PartOfDay(term, part) : term;
    }
}
