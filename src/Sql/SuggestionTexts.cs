using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// The SQL for suggestions: the name index is traversed from one distinct name to the next, however many rows share it, and the gram index
/// gives the shortest names that begin with the text or are read so. Names that begin with what was typed come before those read so, as in
/// a search; then shorter ones first.
/// </summary>
internal sealed class SuggestionTexts(Dialect dialect, ReadPlan read, SuggestionsExtent extent, SearchShape shape, Phrase limit)
{
    /// <summary>The most rows from which names with a matching beginning or reading are taken.</summary>
    private const int MostRead = 200;

    private static readonly Name Entity = LoadTexts.Name(SearchedWords.Entity);
    private static readonly Name Name = LoadTexts.Name(SearchedWords.Name);
    private static readonly Name Row = LoadTexts.Name(SearchedWords.Row);
    private static readonly Name Key = LoadTexts.Name(SearchedWords.Key);
    private static readonly Name Word = WordTexts.Alias;

    private readonly FoundWriter found = new(dialect, read.Number, shape);

    private IEnumerable<int> Slots => Enumerable.Range(0, shape.SlotsOf(shape.LastOfWhole.Kind));

    public Phrase Names(Phrase columns)
    {
        Phrase parts = $"{OfType(Spelled)} as text, {OfType(Kind)} as type, (select count(*) from {Same}) as count";
        Phrase kinds = $"kind ({Entity}) as ({Kinds()})";
        var begun = Phrase.Join($", ", Slots.Select(Begun));
        Phrase suggested = $"select {parts}, place, {Name}, {Entity} from ({First()}) as f";
        Phrase names = $"select {columns} from ({suggested}) as s order by place, length({Name}), {Name}, {Entity}";
        return $"with recursive {kinds}, {begun}, spoken as ({Spoken()}) {names}";
    }

    /// <summary>Selects the first names, each once: those that begin with what was typed before those read so.</summary>
    private Phrase First()
    {
        var begun = Slots.Select(slot => (Phrase)
            $"select {Entity}, {Name}, {new Count(IsNamed(slot) ? 0 : 1)} as place from {Table(slot)} where {Name} is not null");
        Phrase all = $"{Phrase.Join($" union all ", begun)} union all select {Entity}, {Name}, place from spoken";
        Phrase order = $"order by 3, length({Name}), 2, 1 limit {limit}";
        return $"select {Entity}, {Name}, min(place) as place from ({all}) as n group by {Entity}, {Name} {order}";
    }

    /// <summary>The rung of names that begin with what was typed. A kana search has none: it is itself a reading.</summary>
    private SearchRung? Named => shape.Rungs.Cast<SearchRung?>().FirstOrDefault(
        rung => rung is { Tier: SearchStep.NameStarts, Kind: AlternativeKind.Typed });

    private bool IsNamed(int slot) => Named is { } rung && slot < shape.SlotsOf(rung.Kind);

    private static Name Table(int slot) => Sql.Name.Alias('b', slot);

    private Phrase Kinds() => Phrase.Join($" union all ", extent.Types.Entities.Select(entity => extent.Numbers is { } numbers
        ? (Phrase)$"select {Number(entity)} where {dialect.In($"{Number(entity)}", StoredAs.Integer, new ArgumentParameter(numbers))}"
        : $"select {Number(entity)}"));

    /// <summary>Steps from the first name with that beginning to the next, and so on.</summary>
    private Phrase Begun(int slot)
    {
        var (text, end) = (new SearchParameter(read.Number, -1, slot), new SearchParameter(read.Number, -1, slot, SearchForm.End));
        var first = Next($"k", $">= {text}", end);
        var next = Next($"b", $"> b.{Name}", end);
        Phrase goOn = $"select b.{Entity}, {next}, b.number + 1 from {Table(slot)} as b where b.{Name} is not null and b.number < {limit}";
        return $"{Table(slot)} ({Entity}, {Name}, number) as (select k.{Entity}, {first}, 1 from kind as k union all {goOn})";
    }

    private static Phrase Next(Phrase from, Phrase after, Parameter end)
    {
        Phrase isNext = $"{Word}.{Entity} = {from}.{Entity} and {Word}.{Name} {after} and {Word}.{Name} < {end}";
        return $"(select min({Word}.{Name}) from {WordTexts.Table} as {Word} where {isNext})";
    }

    private Phrase Spoken()
    {
        var rung = shape.LastOfWhole with { Tier = SearchStep.ReadingStarts };
        var isRead = found.Begins(rung.Kind, Word);
        if (!dialect.GivesGramsInOrder)
        {
            Phrase OfKind(Phrase key) => $"{FoundWriter.TypeIn(key)} in (select {Entity} from kind)";
            var walk = new LetterWalk(dialect, read.Number, SearchGrams.Of(shape, rung), key => [OfKind(key)]);
            return walk.Select(Word, isRead, $"{new Count(MostRead)}", words => Placed($"({words}) as {Word}"));
        }

        Phrase isFound = $"{dialect.GramKey} = {Word}.{Key} and {found.HasGrams(rung)} and {isRead}";
        Phrase tables = $"{WordTexts.Grams} cross join {WordTexts.Table} as {Word}";
        Phrase isOfKind = $"{Word}.{Entity} in (select {Entity} from kind)";
        return $"{Placed(tables)} where {isFound} and {isOfKind} order by {dialect.GramKey} limit {new Count(MostRead)}";
    }

    /// <summary>Selects words with their place: those that begin with what was typed come first.</summary>
    private Phrase Placed(Phrase words)
    {
        Phrase place = Named is { } named ? $"case when {found.On(named, Word)} then 0 else 1 end" : (Phrase)$"1";
        return $"select {Word}.{Entity}, {Word}.{Name}, {place} as place from {words}";
    }

    private Phrase OfType(Func<Entity, Phrase> value) =>
        $"case f.{Entity} {Phrase.Join($" ", extent.Types.Entities.Select(e => (Phrase)$"when {Number(e)} then {value(e)}"))} end";

    private static Phrase Kind(Entity entity) => $"{new ArgumentParameter(new ConstantValue(SearchedTypes.NameOf(entity)))}";

    /// <summary>Writes the name as spelled in one of the rows.</summary>
    private static Phrase Spelled(Entity entity)
    {
        var column = LoadTexts.Name(entity.Column(Catalog.Entity.SnakeCase(entity.Search!.Name)));
        Phrase first = $"(select {Word}.{Row} from {Same} order by {Word}.{Key} limit 1)";
        return $"(select r.{column} from {LoadTexts.Table(entity)} as r where r.{LoadTexts.Name(entity.Key)} = {first})";
    }

    private static Phrase Same =>
        $"{WordTexts.Table} as {Word} where {Word}.{Entity} = f.{Entity} and {Word}.{Name} = f.{Name}";

    private static Count Number(Entity entity) => new(entity.Search!.Number);
}
