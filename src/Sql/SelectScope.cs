using Gateway.Catalog.Hours;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>The aliases of one select: a source's letter and number; an inner select has the next letter.</summary>
internal sealed class SelectScope(Dialect dialect, IReadOnlyList<Source> sources, char letter = 't', SelectScope? outer = null)
{
    /// <summary>What leads to a row that is there, one for all rows of the select.</summary>
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

    /// <summary>Says the search of the list.</summary>
    public FoundWriter Found { get; private init; } = new(dialect, 0, SearchShape.Plain);

    /// <summary>Of a search by its index: where the rows stand.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The statement is run for one parent after another, so that what is the same for all of them must not stand in it.</summary>
    public bool IsRepeated { get; private init; }

    /// <summary>
    /// The rows are found by where they lie: the index of places serves, where one of a few kinds of rows would lead to many all over.
    /// </summary>
    public bool IsPlaced { get; init; }

    public SelectScope Inner(Source of, bool isOwned = false) =>
        new(dialect, [of], (char)(letter + 1), this) { IsRepeated = IsRepeated, IsOwned = isOwned, Found = Found };

    /// <summary>The names of a row of another select, and of those it refers to.</summary>
    public SelectScope Inner(IReadOnlyList<Source> of) =>
        new(dialect, of, (char)(letter + 1), this) { IsRepeated = IsRepeated, Found = Found };

    /// <summary>Lets a list's single values be named in the select they are read in.</summary>
    public SelectScope WithItems(Source source, Name alias)
    {
        var inner = new SelectScope(dialect, sources, letter, outer)
        {
            IsRepeated = IsRepeated,
            IsOwned = IsOwned,
            Found = Found,
            IsPlaced = IsPlaced,
            Standing = Standing,
        };
        foreach (var (known, name) in items)
        {
            inner.items.Add(known, name);
        }

        inner.items.Add(source, alias);
        return inner;
    }

    /// <summary>
    /// The rows of a list that are looked at for one owner after another: only the index of their link finds them at once.
    /// </summary>
    public bool IsOwned { get; init; }

    /// <summary>
    /// A term that is compared. Of an owned row no index serves but that of its link and that of its key: by another all rows of a kind
    /// would be looked at for each owner.
    /// </summary>
    public Phrase Compared(Term term) => term is ColumnOf column && ReferenceEquals(column.Source, sources[0])
        && ((IsOwned && column.Column != sources[0].Entity.Key) || (IsPlaced && column.Type.Scalar == Catalog.Scalar.Enum))
            ? dialect.BesideIndexes(Term(term))
            : Term(term);

    /// <summary>The one place where a term is said.</summary>
    public Phrase Term(Term term) => term switch
    {
        ColumnOf column => $"{AliasOf(column.Source)}.{new Name(column.Column.Name)}",
        Stated stated => $"({Phrase.Join($" or ", stated.Parts.Select(part => (Phrase)$"{Term(part)} is not null"))})",
        // Nothing lies before the first step, so cutting off the fraction rounds down.
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
        LeafValue { OrNone: true } leaf => $"case when {Term(leaf.IsTotal)} then 0 else {Term(leaf.Of)} end",
        LeafValue leaf => $"case when not {Term(leaf.IsTotal)} then {Term(leaf.Of)} end",
        PeopleAged people => new AgeTexts(this, people).Write(),
        IsExact exact => $"({Term(exact.Known)} = {AgeTexts.Known(Knowledge.Exact)})",
        Distance distance => new PlaceTexts(dialect, this).Millimetres(distance),
        RowIdOf row => $"case when {Term(row.Number)} = {new Count(row.Is)} then {Term(row.Row)} end",
        OfType value => $"case {Term(value.Number)} {Phrase.Join($" ", value.Columns.OfType<ColumnOf>().Select(When))} end",
        SuggestionPart part => $"{new Name(part.Name)}",
        FoundRung when Standing is { } all => all.Rung,
        FoundRung rung => Found.RungOf(rung.Key.Source.Entity, Term(rung.Key)),
        WordKey when Standing is { } all => all.Key,
        WordKey word => FoundWriter.KeyOf(word.Key.Source.Entity, Term(word.Key)),
        _ => throw new InvalidOperationException($"{term.GetType().Name} has no SQL."),
    };

    /// <summary>What states nothing of its hours is unknown as well.</summary>
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

    /// <summary>Of a list under rows: the key of the one under which it is.</summary>
    public Phrase? Parent { get; init; }

    /// <summary>Of groups: what stands for the table that no database has.</summary>
    public Phrase? Groups { get; init; }

    /// <summary>The table of the row the select is about.</summary>
    public Phrase Own => $"{Groups ?? $"{new Name(sources[0].Entity.Table)}"} as {AliasOf(sources[0])}";

    /// <summary>A table of rows that were read already, under the name of the row.</summary>
    public Phrase Over(Phrase rows) => $"({rows}) as {AliasOf(sources[0])}";

    /// <summary>The same with rows joined that they refer to.</summary>
    public Phrase Over(Phrase rows, IEnumerable<Source> joined) => Joined(Over(rows), joined);

    /// <summary>The table of the row the select is about, with all rows joined that it refers to.</summary>
    public Phrase Tables() => Joined(Own, sources.Skip(1));

    /// <summary>The same with no more rows joined than a condition looks at.</summary>
    public Phrase Tables(Predicate? where)
    {
        var needed = Walk.SourcesOf(where).ToHashSet(ReferenceEqualityComparer.Instance);
        return Joined(Own, sources.Skip(1).Where(needed.Contains));
    }

    /// <summary>
    /// A row that the condition asks for is there: joined as such it is looked up once for all rows, and not for each of them.
    /// </summary>
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

    /// <summary>The name of a value each row brings.</summary>
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
