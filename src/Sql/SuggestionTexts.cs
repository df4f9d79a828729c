using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The SQL of names that begin with a text: the index of names is gone through from one name to the next, whatever the number of things
/// that have it. Behind them come names whose reading begins so, of which the shortest are looked at.
/// </summary>
internal sealed class SuggestionTexts(Dialect dialect, ReadPlan read, SuggestionsExtent extent, SearchShape shape, Phrase limit)
{
    /// <summary>Of how many things, at most, the names are taken whose reading begins so.</summary>
    private const int MostRead = 500;

    private static readonly Name Entity = LoadTexts.Name(SearchedWords.Entity);
    private static readonly Name Name = LoadTexts.Name(SearchedWords.Name);
    private static readonly Name Row = LoadTexts.Name(SearchedWords.Row);
    private static readonly Name Word = new("w");

    private readonly FoundWriter found = new(dialect, read.Number, shape);

    private IEnumerable<int> Slots => Enumerable.Range(0, shape.SlotsOf(shape.LastOfWhole.Kind));

    public Phrase Names(Phrase columns)
    {
        var begun = Phrase.Join($", ", Slots.Select(Begun));
        var all = Phrase.Join($" union all ", Slots.Select(slot => (Phrase)$"select {Entity}, {Name}, 0 as place from {Table(slot)}"));
        return $"""
            with recursive kind ({Entity}) as ({Kinds()}), {begun}, spoken as ({Spoken()})
            select {columns} from (
                select {OfType(Spelled)} as text, {OfType(Kind)} as type, (select count(*) from {Same}) as count, place, {Name}, {Entity}
                from (
                    select {Entity}, {Name}, min(place) as place
                    from ({all} union all select {Entity}, {Name}, 1 from spoken) as n where {Name} is not null group by {Entity}, {Name}
                    order by 3, 2, 1 limit {limit}) as f) as suggested
            order by place, {Name}, {Entity}
            """;
    }

    private static Name Table(int slot) => Sql.Name.Alias('b', slot);

    private Phrase Kinds() => Phrase.Join($" union all ", extent.Types.Entities.Select(entity => extent.Numbers is { } numbers
        ? (Phrase)$"select {Number(entity)} where {dialect.In($"{Number(entity)}", StoredAs.Integer, new ArgumentParameter(numbers))}"
        : $"select {Number(entity)}"));

    /// <summary>From the first name that begins so to the next, and so on.</summary>
    private Phrase Begun(int slot)
    {
        var (text, end) = (new SearchParameter(read.Number, -1, slot), new SearchParameter(read.Number, -1, slot, SearchForm.End));
        return $"""
            {Table(slot)} ({Entity}, {Name}, number) as (
                select k.{Entity}, (
                    select min({Word}.{Name}) from {WordTexts.Table} as {Word}
                    where {Word}.{Entity} = k.{Entity} and {Word}.{Name} >= {text} and {Word}.{Name} < {end}), 1
                from kind as k
                union all
                select b.{Entity}, (
                    select min({Word}.{Name}) from {WordTexts.Table} as {Word}
                    where {Word}.{Entity} = b.{Entity} and {Word}.{Name} > b.{Name} and {Word}.{Name} < {end}), b.number + 1
                from {Table(slot)} as b where b.{Name} is not null and b.number < {limit})
            """;
    }

    private Phrase Spoken()
    {
        var rung = shape.LastOfWhole with { Tier = SearchStep.ReadingStarts };
        return $"""
            select {Word}.{Entity}, {Word}.{Name} from {WordTexts.Grams} cross join {WordTexts.Table} as {Word}
            where {dialect.GramKey} = {Word}.{LoadTexts.Name(SearchedWords.Key)} and {found.HasGrams(rung)} and {found.On(rung, Word)}
            and {Word}.{Entity} in (select {Entity} from kind) order by {dialect.GramKey} limit {new Count(MostRead)}
            """;
    }

    private Phrase OfType(Func<Entity, Phrase> value) => $"""
        case f.{Entity} {Phrase.Join($" ", extent.Types.Entities.Select(e => (Phrase)$"when {Number(e)} then {value(e)}"))} end
        """;

    private static Phrase Kind(Entity entity) => $"{new ArgumentParameter(new ConstantValue(SearchedTypes.NameOf(entity)))}";

    /// <summary>The name as one of the rows has it.</summary>
    private static Phrase Spelled(Entity entity)
    {
        var column = LoadTexts.Name(entity.Column(Catalog.Entity.SnakeCase(entity.Search!.Name)));
        return $"""
            (select r.{column} from {LoadTexts.Table(entity)} as r
            where r.{LoadTexts.Name(entity.Key)} = (select {Word}.{Row} from {Same} order by {Word}.{LoadTexts.Name(SearchedWords.Key)} limit 1))
            """;
    }

    private static Phrase Same =>
        $"{WordTexts.Table} as {Word} where {Word}.{Entity} = f.{Entity} and {Word}.{Name} = f.{Name}";

    private static Count Number(Entity entity) => new(entity.Search!.Number);
}
