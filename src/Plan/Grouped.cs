using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>That the rows of a read are groups of other rows, which it reads as a table.</summary>
/// <param name="Rows">Reads the rows that are grouped; what they bring is told of each group.</param>
/// <param name="Columns">The columns of the table of groups, in that order.</param>
/// <param name="Keys">How many of the first of these are keys.</param>
internal sealed record Grouped(ReadPlan Rows, IReadOnlyList<Column> Columns, int Keys)
{
    /// <summary>The same groups, of which no more is told than what these terms look at.</summary>
    public Grouped Only(IEnumerable<Term> terms)
    {
        var named = terms.OfType<ColumnOf>().Select(ColumnIn).ToHashSet();
        var kept = Columns.Index().Where(c => c.Index < Math.Max(Keys, 1) || named.Contains(c.Item)).ToArray();
        return new Grouped(
            Rows with { Columns = [.. kept.Select(c => Rows.Columns[c.Index])] }, [.. kept.Select(c => c.Item)], Keys);
    }

    /// <summary>The column of the groups in which a value of theirs begins: itself, or that which leads to its row.</summary>
    public static Column ColumnIn(ColumnOf value) =>
        value.Source.Steps().LastOrDefault(step => step.From is not null)?.Column ?? value.Column;
}

/// <summary>The groups of a read while it is planned: of each column that is asked for it says what it is of the rows.</summary>
internal sealed class GroupsDraft(DataCatalog catalog, Grouping grouping, ReadDraft rows, IReadOnlyList<GroupKey> by)
{
    private readonly Dictionary<Column, Term> told = [];

    /// <summary>The rows that are grouped.</summary>
    public ReadDraft Rows => rows;

    /// <summary>The columns with the keys by which they are grouped.</summary>
    public IReadOnlyList<Column> Keys { get; } = [.. by.Select(key => grouping.Groups.ColumnOf(key.Value))];

    /// <summary>The column with the number of rows.</summary>
    public Column Number => grouping.Count;

    /// <summary>Tells of each group what the catalogue does not know, such as what rests on arguments.</summary>
    /// <param name="column">A column of its own, by a name that no other has.</param>
    /// <param name="term">What it is of the rows: a term of the group.</param>
    public void Tell(Column column, Term term) => told[column] = term;

    /// <summary>Tells it under a column of its own, which is the same where it is told twice.</summary>
    public Column Told(OfGroup term)
    {
        if (told.FirstOrDefault(known => known.Value == term).Key is { } known)
        {
            return known;
        }

        var column = new Column($"told_{told.Count}", term.Type, term.Nullable);
        Tell(column, term);
        return column;
    }

    /// <param name="groups">The read whose rows are the groups, with all that is asked of them.</param>
    /// <param name="terms">All terms of that.</param>
    public Grouped Finish(ReadDraft groups, IEnumerable<Term> terms)
    {
        var asked = terms.SelectMany(Walk.Of).OfType<ColumnOf>().Where(c => c.Source == groups.Own).Select(c => c.Column);
        var links = groups.Sources.All.Where(source => source.From == groups.Own).Select(source => source.Column!);

        // Where nothing is grouped by, only what is told of all rows together makes them one.
        Column[] first = Keys.Count == 0 ? [grouping.Count] : [];
        Column[] columns = [.. Keys.Concat(first).Concat(asked).Concat(links).Distinct()];
        Term[] brought = [.. columns.Select(TermOf)];
        Array.ForEach(brought, term => rows.Ordinal(term));
        return new Grouped(rows.Finish([]) with { Columns = brought }, columns, Keys.Count);
    }

    /// <summary>The key that a value of the groups rests on; null when it rests on none, or on one that they are made by.</summary>
    public GroupKey? UnaskedIn(Term term) => Walk.Of(term).OfType<ColumnOf>()
        .Select(Grouped.ColumnIn)
        .Where(column => !Keys.Contains(column))
        .Select(column => grouping.Keys.FirstOrDefault(key => grouping.Groups.ColumnOf(key.Value) == column))
        .FirstOrDefault(key => key is not null);

    private Term TermOf(Column column)
    {
        if (told.TryGetValue(column, out var term))
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

    /// <summary>Rows that are sums of others are never added to these.</summary>
    private Term Counted(Term of, Tally tally) => rows.Entity.FindColumn(ColumnRole.IsTotal) is not { } total ? of
        : new LeafValue(of, new ColumnOf(rows.Own, total), OrNone: tally is Tally.IsWhole);

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
