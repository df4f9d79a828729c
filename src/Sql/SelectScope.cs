using Gateway.Catalog.Hours;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The aliases of one select: a letter and the source's number; an inner select uses the next letter.</summary>
internal sealed class SelectScope(Dialect dialect, IReadOnlyList<Source> sources, char letter = 't', SelectScope? outer = null)
{
    /// <summary>The links to rows that must exist, each to the same row for all rows of the select.</summary>
    private readonly IReadOnlyList<ColumnOf> there = [];

    private readonly Dictionary<Source, Name> items = new(ReferenceEqualityComparer.Instance);

    public SelectScope(Dialect dialect, ReadPlan read, SearchShape? search = null)
        : this(dialect, read.Sources.All, read.Grouped is null ? 't' : 'g')
    {
        IsRepeated = read.Parent is not null && dialect.ReadsListsOneByOne;
        IsPlaced = (read.Parent is null || read.Around is not null) && Walk.ConjunctsOf(read.Where).Any(part => part is Placed);
        Found = new FoundWriter(dialect, read.Number, search ?? SearchShape.Plain);
        there = [.. Walk.ConjunctsOf(read.Where).OfType<Referred>().Where(part => part.IsOfOne).Select(part => part.Link)];
    }

    /// <summary>Writes the search of the list.</summary>
    public FoundWriter Found { get; private init; } = new(dialect, 0, SearchShape.Plain);

    /// <summary>For a search by its index: the rank of the rows.</summary>
    public RowRank? Rank { get; init; }

    /// <summary>
    /// Whether the statement runs for one parent after another, so that anything equal for all of them must stay out of it.
    /// </summary>
    public bool IsRepeated { get; private init; }

    /// <summary>
    /// Whether rows are found by location: the index of places is to be used, where an index on a kind would lead to many rows everywhere.
    /// </summary>
    public bool IsPlaced { get; init; }

    public SelectScope Inner(Source of, bool isOwned = false) =>
        new(dialect, [of], (char)(letter + 1), this) { IsRepeated = IsRepeated, IsOwned = isOwned, Found = Found };

    /// <summary>Returns the aliases for a row of another select and the rows it refers to.</summary>
    public SelectScope Inner(IReadOnlyList<Source> of) =>
        new(dialect, of, (char)(letter + 1), this) { IsRepeated = IsRepeated, Found = Found };

    /// <summary>Allows a list's single values to be named in the select that reads them.</summary>
    public SelectScope WithItems(Source source, Name alias)
    {
        var inner = new SelectScope(dialect, sources, letter, outer)
        {
            IsRepeated = IsRepeated,
            IsOwned = IsOwned,
            Found = Found,
            IsPlaced = IsPlaced,
            Rank = Rank,
        };
        foreach (var (known, name) in items)
        {
            inner.items.Add(known, name);
        }

        inner.items.Add(source, alias);
        return inner;
    }

    /// <summary>Whether the rows of a list are read for one owner after another: they are found only by the index on their link.</summary>
    public bool IsOwned { get; init; }

    /// <summary>
    /// Writes a term of a comparison. For owned rows only the indexes on their link and key may be used: any other would visit all rows
    /// of a kind for each owner.
    /// </summary>
    public Phrase Compared(Term term) => term is ColumnOf column && ReferenceEquals(column.Source, sources[0])
        && ((IsOwned && column.Column != sources[0].Entity.Key) || (IsPlaced && column.Type.Scalar == Catalog.Scalar.Enum))
            ? dialect.WithoutIndex(Term(term))
            : Term(term);

    /// <summary>Writes a term; the single place where terms are written.</summary>
    public Phrase Term(Term term) => term switch
    {
        ColumnOf column => $"{AliasOf(column.Source)}.{new Name(column.Column.Name)}",
        Stated stated => $"({Phrase.Join($" or ", stated.Parts.Select(part => (Phrase)$"{Term(part)} is not null"))})",
        // Nothing lies before the first step, so truncation rounds down.
        GridStep step => dialect.WithoutFraction(Steps(step)),
        OpenAt open => Opening(open),
        OfGroup told => new GroupTexts(dialect, this).Of(told),
        PartOfDay part => new GroupTexts(dialect, this).Of(part),
        PlaceInWeek place => new GroupTexts(dialect, this).Of(place),
        Complete complete => $"({Phrase.Join($" and ", complete.Parts.Select(part => (Phrase)$"{Term(part)} is not null"))})",
        KeyWith with => KeyOf(with),
        ParentKey => Parent ?? $"{new ParentParameter()}",
        Surveyed people => new RateTexts(this, people).Write(),
        PerThousand rate => $"cast(1000 * {Term(rate.Number)} as double precision) / nullif({Term(rate.People)}, 0)",
        ForEach each => $"cast({Term(each.Number)} as double precision) / nullif({Term(each.People)}, 0)",
        NewYearOf year => $"(cast({Term(year.Year)} + 1 as text) || '-01-01')",
        LeafValue { TotalsAsZero: true } leaf => $"case when {Term(leaf.IsTotal)} then 0 else {Term(leaf.Of)} end",
        LeafValue leaf => $"case when not {Term(leaf.IsTotal)} then {Term(leaf.Of)} end",
        PeopleAged people => new AgeTexts(this, people).Write(),
        IsExact exact => $"({Term(exact.Known)} = {AgeTexts.Known(Knowledge.Exact)})",
        Distance distance => new PlaceTexts(dialect, this).Millimetres(distance),
        RowIdOf row => $"case when {Term(row.Number)} = {new Count(row.Is)} then {Term(row.Row)} end",
        OfType value => $"case {Term(value.Number)} {Phrase.Join($" ", value.Columns.OfType<ColumnOf>().Select(When))} end",
        SuggestionPart part => $"{new Name(part.Name)}",
        FoundRung when Rank is { } all => all.Rung,
        FoundRung rung => Found.RungOf(rung.Key.Source.Entity, Term(rung.Key)),
        WordKey when Rank is { } all => all.Key,
        WordKey word => FoundWriter.KeyOf(word.Key.Source.Entity, Term(word.Key)),
        _ => throw new InvalidOperationException($"{term.GetType().Name} has no SQL."),
    };

    /// <summary>A place that states no hours is unknown as well.</summary>
    private Phrase Opening(OpenAt open)
    {
        Phrase Is(OpenStatus status) => dialect.In(Term(open.Pattern), open.Pattern.StoredAs, new PatternsParameter(open.At, status));
        return $"case when {Is(OpenStatus.Open)} then 'OPEN' when {Is(OpenStatus.Closed)} then 'CLOSED' else 'UNKNOWN' end";
    }

    private Phrase KeyOf(KeyWith with)
    {
        var row = Inner(with.Unique.Source);
        var key = row.Term(new ColumnOf(with.Unique.Source, with.Unique.Source.Entity.Key));
        return $"(select {key} from {row.Own} where {row.Term(with.Unique)} = {new ArgumentParameter(with.Value)})";
    }

    private Phrase When(ColumnOf column) => $"when {new Count(column.Source.Entity.Search!.Number)} then {Term(column)}";

    private Phrase Steps(GridStep step) =>
        $"({Term(step.Degrees)} - {new ArgumentParameter(step.From)}) / {new ArgumentParameter(step.Size)}";

    public Name NextItems() => Name.Alias('j', items.Count + letter - 't');

    /// <summary>For a list under rows: the key of its owner.</summary>
    public Phrase? Parent { get; init; }

    /// <summary>For groups: the expression that replaces their table, which no database has.</summary>
    public Phrase? Groups { get; init; }

    /// <summary>The table of the select's main row.</summary>
    public Phrase Own => $"{Groups ?? $"{new Name(sources[0].Entity.Table)}"} as {AliasOf(sources[0])}";

    /// <summary>Writes a table of rows already read, under the alias of the main row.</summary>
    public Phrase Over(Phrase rows) => $"({rows}) as {AliasOf(sources[0])}";

    /// <summary>The same with referenced rows joined.</summary>
    public Phrase Over(Phrase rows, IEnumerable<Source> joined) => Joined(Over(rows), joined);

    /// <summary>Writes the table of the main row, with all referenced rows joined.</summary>
    public Phrase Tables() => Joined(Own, sources.Skip(1));

    /// <summary>The same with only the rows joined that a condition uses.</summary>
    public Phrase Tables(Predicate? where)
    {
        var needed = Walk.SourcesOf(where).ToHashSet(ReferenceEqualityComparer.Instance);
        return Joined(Own, sources.Skip(1).Where(needed.Contains));
    }

    /// <summary>A row required by the condition exists: inner-joined it is looked up once for all rows, instead of once for each.</summary>
    private Phrase Joined(Phrase tables, IEnumerable<Source> joined)
    {
        foreach (var source in joined)
        {
            var from = new ColumnOf(source.From!, source.Column!);
            var key = new ColumnOf(source, source.Entity.Key);
            var isThere = there.Any(link => ReferenceEquals(link.Source, source.From) && link.Column == source.Column);
            Phrase left = isThere ? Phrase.Empty : $"left ";
            tables = $"{tables} {left}join {new Name(source.Entity.Table)} as {AliasOf(source)} on {Term(key)} = {Term(from)}";
        }

        return tables;
    }

    /// <summary>Returns the name of a returned value.</summary>
    public static Name Projected(int ordinal) => Name.Alias('c', ordinal);

    private Name AliasOf(Source source)
    {
        if (items.TryGetValue(source, out var alias))
        {
            return alias;
        }

        return sources.Any(s => ReferenceEquals(s, source)) || outer is null ? Name.Alias(letter, source.Number) : outer.AliasOf(source);
    }
}
