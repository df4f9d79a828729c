using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Says a search in SQL: on which rung a row stands (as <see cref="SearchRank"/> has it in memory), whether it is found at all, and by
/// which grams it is looked for.
/// </summary>
/// <param name="dialect">What is said in its own way.</param>
/// <param name="read">The number of the list that is searched.</param>
/// <param name="shape">What the texts of the search are like.</param>
internal sealed class FoundWriter(Dialect dialect, int read, SearchShape shape)
{
    private static readonly Name Word = WordTexts.Alias;

    public SearchShape Shape => shape;

    /// <summary>Whether all words are found that have the grams, so that no text need be looked for in them.</summary>
    public bool AreGramsEnough => shape.IsOfGrams && dialect.HasExactGrams;

    /// <summary>The rung of words: the first of which all holds.</summary>
    public Phrase Rung(Name word) => ByRung(rung => $"{new Count(rung.Number)}", word);

    /// <summary>What is told of each rung, by the one on which words stand.</summary>
    public Phrase ByRung(Func<SearchRung, Phrase> told, Name word) =>
        $"case {Phrase.Join($" ", shape.Rungs.Select(rung => (Phrase)$"when {On(rung, word)} then {told(rung)}"))} end";

    /// <summary>
    /// Words stand on this rung and on none before it. Said as a truth and not as a number that is compared, which a planner would take
    /// for a rare one.
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

    /// <summary>The rung of a row, which finds its words by itself.</summary>
    public Phrase RungOf(Entity entity, Phrase key) =>
        $"(select {Rung(Word)} from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)})";

    /// <summary>The key of the words of a row.</summary>
    public static Phrase KeyOf(Entity entity, Phrase key) => AreWords(entity) ? key
        : $"(select {Word}.{Key} from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)})";

    /// <summary>Whether a row is found, among the rows of one owner.</summary>
    public Phrase IsFound(Entity entity, Phrase key) =>
        $"exists (select 1 from {WordTexts.Table} as {Word} where {AreOf(entity, key, Word)} and {IsAny(Word)})";

    /// <summary>Whether a row is found, among all.</summary>
    public Phrase IsAmongFound(Entity entity, Phrase key)
    {
        Phrase tables = $"{WordTexts.Grams} cross join {WordTexts.Table} as {Word}";
        Phrase isWord = $"{dialect.GramKey} = {Word}.{Key}";
        Phrase[] hasText = AreGramsEnough ? [] : [IsAny(Word)];
        var isFound = Phrase.Join($" and ", [isWord, .. AmongGrams(entity, null), .. hasText]);
        var row = AreWords(entity) ? SearchedWords.Key : SearchedWords.Row;
        return $"{key} in (select {Of(row, Word)} from {tables} where {isFound})";
    }

    /// <summary>Whether words are found at all.</summary>
    public Phrase IsAny(Name word) => shape.Terms == 1
        ? AreSomewhere(shape.Widest, word)
        : $"({AreSomewhere(shape.Widest, word)} or {On(shape.LastOfWhole with { Tier = SearchStep.ReadingStarts }, word)})";

    /// <summary>That the number of a type is that of this entity; of the words themselves any is.</summary>
    public static IEnumerable<Phrase> OfEntity(Entity entity, Phrase number) =>
        AreWords(entity) ? [] : [$"{number} = {new Count(entity.Search!.Number)}"];

    /// <summary>The number of the type that the key of words holds.</summary>
    public static Phrase TypeIn(Phrase key) => $"{key} & {new Count(Searched.Room - 1)}";

    /// <summary>Whether it is asked that words are of some types.</summary>
    public static bool IsOfTypes(Predicate part) => part is OneOf { Term: ColumnOf term } && term.Column == SearchedWords.Entity;

    /// <summary>What the index demands of words that are of an entity and stand on a rung; null = on any.</summary>
    /// <param name="only">What must hold for the index to be looked into; null = nothing.</param>
    public IEnumerable<Phrase> AmongGrams(Entity entity, SearchRung? rung, Phrase? only = null) =>
        dialect.TellsTypesByGrams ? [HasGrams(rung, only)] : [HasGrams(rung, only), .. OfEntity(entity, TypeIn(dialect.GramKey))];

    /// <summary>Whether the index has the grams without which nothing stands on a rung; null = on any.</summary>
    public Phrase HasGrams(SearchRung? rung, Phrase? only = null) => dialect.HasGrams(
        read, rung, rung is { } one ? [SearchGrams.Of(shape, one)] : SearchGrams.OfAny(shape), only);

    private static Name Key => LoadTexts.Name(SearchedWords.Key);

    /// <summary>Whether the rows that are searched are the words themselves, of whatever type.</summary>
    public static bool AreWords(Entity entity) => entity == SearchedWords.Rows;

    /// <summary>That words are those of a row.</summary>
    public static Phrase AreOf(Entity entity, Phrase key, Name word) => AreWords(entity) ? (Phrase)$"{word}.{Key} = {key}"
        : $"{Of(SearchedWords.Entity, word)} = {new Count(entity.Search!.Number)} and {Of(SearchedWords.Row, word)} = {key}";

    /// <summary>Whether words are as a rung says, whether or not they stand on a better one.</summary>
    public Phrase On(SearchRung rung, Name word) => rung.Kind == AlternativeKind.Exact
        ? $"({Where(rung, word)} and {Phrase.Join($" and ", Marked(word))})"
        : Where(rung, word);

    /// <summary>Whether a name or a reading begins with the whole, be it a published one or one made of words of the name.</summary>
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

    /// <summary>One of the texts of a term.</summary>
    private Phrase AnyOf(int term, AlternativeKind kind, Func<Parameter, Phrase> holds, SearchForm form = SearchForm.Plain)
    {
        Phrase[] ways = [.. Enumerable.Range(0, shape.SlotsOf(kind)).Select(slot => holds(new SearchParameter(read, term, slot, form)))];
        return ways.Length == 1 ? ways[0] : $"({Phrase.Join($" or ", ways)})";
    }

    private Func<Parameter, Phrase> Holds(Column column, Name word) => text => dialect.Contains(Of(column, word), text);

    /// <summary>A separator stands before each reading.</summary>
    private Func<Parameter, Phrase> ReadingStarts(Name word) => Holds(SearchedWords.Readings, word);

    private static IReadOnlyList<Column> ToReadings => [SearchedWords.Name, SearchedWords.Readings];

    private static IReadOnlyList<Column> Everything => [SearchedWords.Name, SearchedWords.Readings, SearchedWords.Rest];

    private static Phrase Of(Column column, Name word) => $"{word}.{LoadTexts.Name(column)}";
}
