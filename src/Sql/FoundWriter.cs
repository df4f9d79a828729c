using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Writes a search in SQL: the rung of a row (as <see cref="SearchRank"/> computes it in memory), whether it matches at all, and
/// the grams to look it up by.
/// </summary>
/// <param name="dialect">The dialect to write in.</param>
/// <param name="read">The number of the searched list.</param>
/// <param name="shape">The shape of the search.</param>
internal sealed class FoundWriter(Dialect dialect, int read, SearchShape shape)
{
    private static readonly Name Word = WordTexts.Alias;

    public SearchShape Shape => shape;

    /// <summary>Whether having the grams suffices for a match, so that the texts need not be checked.</summary>
    public bool AreGramsEnough => shape.IsOfGrams && dialect.HasExactGrams;

    /// <summary>Writes the rung of words: the first whose conditions all hold.</summary>
    public Phrase Rung(Name word) => ByRung(rung => $"{new Count(rung.Number)}", word);

    /// <summary>Writes a value that depends on the rung of the words.</summary>
    public Phrase ByRung(Func<SearchRung, Phrase> valueOf, Name word) =>
        $"case {Phrase.Join($" ", shape.Rungs.Select(rung => (Phrase)$"when {On(rung, word)} then {valueOf(rung)}"))} end";

    /// <summary>
    /// Tests whether words are on this rung and on none before it. Written as a Boolean and not as a number compared, which a planner
    /// would take for a rare value.
    /// </summary>
    public Phrase IsOn(SearchRung rung, Name word)
    {
        if (rung.Number == 0)
        {
            return On(rung, word);
        }

        var before = shape.Rungs.Take(rung.Number).Select(earlier => (Phrase)$"when {On(earlier, word)} then false ");
        return $"case {Phrase.Join($"", before)}when {On(rung, word)} then true else false end";
    }

    /// <summary>Writes the rung of a row, looking up its words itself.</summary>
    public Phrase RungOf(Entity entity, Phrase key) =>
        $"(select {Rung(Word)} from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)})";

    /// <summary>Writes the key of a row's words.</summary>
    public static Phrase KeyOf(Entity entity, Phrase key) => AreWords(entity) ? key
        : $"(select {Word}.{Key} from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)})";

    /// <summary>Tests whether a row matches, among the rows of one owner.</summary>
    public Phrase IsFound(Entity entity, Phrase key) =>
        $"exists (select 1 from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)} and {IsAny(Word)})";

    /// <summary>Tests whether a row matches, among all rows.</summary>
    public Phrase IsAmongFound(Entity entity, Phrase key)
    {
        Phrase tables = $"{WordTexts.Grams} cross join {WordTexts.Table} as {Word}";
        Phrase isWord = $"{dialect.GramKey} = {Word}.{Key}";
        Phrase[] hasText = AreGramsEnough ? [] : [IsAny(Word)];
        var isFound = Phrase.Join($" and ", [isWord, .. AmongGrams(entity, null), .. hasText]);
        var row = AreWords(entity) ? SearchedWords.Key : SearchedWords.Row;
        return $"{key} in (select {Of(row, Word)} from {tables} where {isFound})";
    }

    /// <summary>Tests whether words match at all.</summary>
    public Phrase IsAny(Name word) => shape.Terms == 1
        ? AreSomewhere(shape.Widest, word)
        : $"({AreSomewhere(shape.Widest, word)} or {On(shape.LastOfWhole with { Tier = SearchStep.ReadingStarts }, word)})";

    /// <summary>Tests whether the number of a type is this entity's; for words themselves any type will do.</summary>
    public static IEnumerable<Phrase> OfEntity(Entity entity, Phrase number) =>
        AreWords(entity) ? [] : [$"{number} = {new Count(entity.Search!.Number)}"];

    /// <summary>Writes the type number held in the key of words.</summary>
    public static Phrase TypeIn(Phrase key) => $"{key} & {new Count(Searched.Capacity - 1)}";

    /// <summary>Whether a condition restricts the types of words.</summary>
    public static bool IsOfTypes(Predicate part) => part is OneOf { Term: ColumnOf term } && term.Column == SearchedWords.Entity;

    /// <summary>Writes what the index requires of an entity's words on a rung; null = any rung.</summary>
    /// <param name="only">A condition for consulting the index at all; null = none.</param>
    public IEnumerable<Phrase> AmongGrams(Entity entity, SearchRung? rung, Phrase? only = null) =>
        dialect.FiltersTypesByGrams ? [HasGrams(rung, only)] : [HasGrams(rung, only), .. OfEntity(entity, TypeIn(dialect.GramKey))];

    /// <summary>Tests whether the index has the grams required on a rung; null = any rung.</summary>
    public Phrase HasGrams(SearchRung? rung, Phrase? only = null) => dialect.HasGrams(
        read, rung, rung is { } one ? [SearchGrams.Of(shape, one)] : SearchGrams.OfAny(shape), only);

    private static Name Key => LoadTexts.Name(SearchedWords.Key);

    /// <summary>Whether the searched rows are the words themselves, of any type.</summary>
    public static bool AreWords(Entity entity) => entity == SearchedWords.Rows;

    /// <summary>Tests whether words belong to a row.</summary>
    public static Phrase AreOf(Entity entity, Phrase key, Name word) => AreWords(entity) ? (Phrase)$"{word}.{Key} = {key}"
        : $"{Of(SearchedWords.Entity, word)} = {new Count(entity.Search!.Number)} and {Of(SearchedWords.Row, word)} = {key}";

    /// <summary>Tests whether words meet a rung's conditions, whether or not they are on a better one.</summary>
    public Phrase On(SearchRung rung, Name word) => rung.Kind == AlternativeKind.Exact
        ? $"({Where(rung, word)} and {Phrase.Join($" and ", Marked(word))})"
        : Where(rung, word);

    /// <summary>
    /// Tests whether a name or a reading begins with the whole, whether the reading was published or derived from words of the name.
    /// </summary>
    public Phrase Begins(AlternativeKind kind, Name word)
    {
        var rung = new SearchRung(0, SearchStep.ReadingStarts, kind);
        return $"({Where(rung, word)} or {AnyOf(-1, kind, ReadingStarts(word), SearchForm.Derived)})";
    }

    private IEnumerable<Phrase> Marked(Name word) => Enumerable.Range(0, shape.Terms).Where(term => (shape.Marked >> term & 1) == 1)
        .Select(term => dialect.Contains(Of(SearchedWords.Readings, word), new SearchParameter(read, term, 0, SearchForm.Marked)));

    private Phrase Where(SearchRung rung, Name word) => rung.Tier switch
    {
        SearchStep.WholeName => AnyOf(-1, rung.Kind, slot => $"{Of(SearchedWords.Name, word)} = {slot}"),
        SearchStep.NameStarts => Starts(rung.Kind, word),
        SearchStep.ReadingStarts => $"({Starts(rung.Kind, word)} or {AnyOf(-1, rung.Kind, ReadingStarts(word), SearchForm.Beginning)})",
        SearchStep.InName => All(term => AnyOf(term, rung.Kind, Holds(SearchedWords.Name, word))),
        SearchStep.InReading => InReading(rung.Kind, word),
        _ => AreSomewhere(rung.Kind, word),
    };

    private Phrase Starts(AlternativeKind kind, Name word) =>
        AnyOf(-1, kind, slot => $"substr({Of(SearchedWords.Name, word)}, 1, length({slot})) = {slot}");

    private Phrase InReading(AlternativeKind kind, Name word)
    {
        var isRead = Phrase.Join($" or ", Enumerable.Range(0, shape.Terms).Select(term => InAny(term, kind, word, ToReadings)));
        return shape.Terms == 1 ? isRead : $"(({isRead}) and {AreSomewhere(kind, word)})";
    }

    private Phrase AreSomewhere(AlternativeKind kind, Name word) => All(term => InAny(term, kind, word, Everything));

    private Phrase InAny(int term, AlternativeKind kind, Name word, IReadOnlyList<Column> columns) =>
        $"({Phrase.Join($" or ", columns.Select(column => AnyOf(term, kind, Holds(column, word))))})";

    private Phrase All(Func<int, Phrase> term) => $"({Phrase.Join($" and ", Enumerable.Range(0, shape.Terms).Select(term))})";

    /// <summary>Tests for one of the texts of a term.</summary>
    private Phrase AnyOf(int term, AlternativeKind kind, Func<Parameter, Phrase> holds, SearchForm form = SearchForm.Plain)
    {
        Phrase[] ways = [.. Enumerable.Range(0, shape.SlotsOf(kind)).Select(slot => holds(new SearchParameter(read, term, slot, form)))];
        return ways.Length == 1 ? ways[0] : $"({Phrase.Join($" or ", ways)})";
    }

    private Func<Parameter, Phrase> Holds(Column column, Name word) => text => dialect.Contains(Of(column, word), text);

    /// <summary>Each reading is preceded by a separator.</summary>
    private Func<Parameter, Phrase> ReadingStarts(Name word) => Holds(SearchedWords.Readings, word);

    private static IReadOnlyList<Column> ToReadings => [SearchedWords.Name, SearchedWords.Readings];

    private static IReadOnlyList<Column> Everything => [SearchedWords.Name, SearchedWords.Readings, SearchedWords.Rest];

    private static Phrase Of(Column column, Name word) => $"{word}.{LoadTexts.Name(column)}";
}
