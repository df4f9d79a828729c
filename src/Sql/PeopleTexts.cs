using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql;

/// <summary>
/// Adds up people so that each is counted once, in steps, each a table for the next: rows with the newest survey of their area, their
/// counts, areas, groups. The same text for every database.
/// </summary>
/// <param name="scope">The aliases of the rows.</param>
/// <param name="columns">The columns of each group.</param>
internal sealed class PeopleTexts(SelectScope scope, IReadOnlyList<Term> columns)
{
    private static readonly Name Step = new("p");

    private readonly PeopleRows people = columns.OfType<OfPeople>().First().Rows;
    private readonly int[] keys = [.. columns.Index().Where(column => column.Item is not OfGroup).Select(column => column.Index)];
    private readonly Term[] counted = [.. columns.OfType<OfPeople>().SelectMany(value => value.Counted).Distinct()];

    /// <summary>Aggregated values other than numbers of people; they use all rows.</summary>
    private readonly Term[] others = [.. columns.OfType<Tallied>().Select(told => told.Of).Distinct()];

    /// <param name="rows">The tables of the rows, with the conditions on them.</param>
    /// <param name="named">The names of the columns.</param>
    public Phrase Groups(Phrase rows, Func<int, Name> named)
    {
        var told = Phrase.Join($", ", columns.Select((term, i) => (Phrase)$"{ValueOf(term, i)} as {named(i)}"));

        // What a row counts may be expensive to compute, and an area uses it more than once.
        return $"with {Step} as materialized ({Values(Newest(rows))}) select {told} from ({Areas()}) as areas{By(Keys)}";
    }

    /// <summary>Writes a value of a group.</summary>
    /// <param name="value">The value.</param>
    /// <param name="of">An area's value for a term.</param>
    public static Phrase ValueOf(OfPeople value, Func<Term, Phrase> of) => value switch
    {
        PeopleTallied tallied => ValueOf(tallied.Tally, of(tallied.Of)),
        PeopleCounted { IsSure: true } sure => $"case when {IsSure(of(sure.Of), of(sure.Known))}"
            + $" then cast(sum({of(sure.Of)}) as bigint) end",
        PeopleCounted counted => $"case when {IsOnce} and min({of(counted.Known)}) > {AgeTexts.Known(Knowledge.Cut)}"
            + $" then cast(sum({of(counted.Of)}) as bigint) end",
        PeopleExact exact => $"coalesce({IsOnce} and {IsOfOneDay} and min({of(exact.Known)}) = {AgeTexts.Known(Knowledge.Exact)}"
            + $" and {IsOfAll(of(exact.Total))} and {IsOfAllOrNone(of(exact.Male))} and {IsOfAllOrNone(of(exact.Female))}, false)",
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no SQL."),
    };

    private static Phrase IsOnce => $"max(is_mixed) = 0";

    private static Phrase IsOfOneDay => $"max(is_of_days) = 0";

    private IEnumerable<Phrase> Keys => keys.Select(Key);

    private static Phrase Key(int column) => $"{Name.Alias('k', column)}";

    private static Phrase Value(int term) => $"{Name.Alias('v', term)}";

    private static Phrase IsOfAll(Phrase value) => $"count({value}) = count(*)";

    private static Phrase IsOfAllOrNone(Phrase value) => $"(count({value}) = 0 or {IsOfAll(value)})";

    private static Phrase IsSure(Phrase value, Phrase known) =>
        $"{IsOnce} and {IsOfOneDay} and {IsOfAll(value)} and min({known}) >= {AgeTexts.Known(Knowledge.AgesUnknown)}";

    private static Phrase ValueOf(Tally tally, Phrase value) => tally switch
    {
        Tally.Sum => $"case when {IsOnce} then cast(sum({value}) as bigint) end",
        Tally.Average => $"case when {IsOnce} then cast(sum({value}) as double precision) / count({value}) end",
        Tally.Least => $"min({value})",
        Tally.Most => $"max({value})",
        Tally.Number => $"count({value})",
        _ => $"coalesce({IsOfAll(value)} and {IsOnce} and {IsOfOneDay}, false)",
    };

    private static Name Other(char what, int term) => Name.Alias(what, term);

    private static Phrase ValueOf(Tally tally, int other) => tally switch
    {
        Tally.Least => $"min({Other('l', other)})",
        Tally.Most => $"max({Other('m', other)})",
        Tally.Number => $"cast(coalesce(sum({Other('n', other)}), 0) as bigint)",
        Tally.IsWhole => $"coalesce(sum({Other('n', other)}) = sum(size), true)",
        _ => throw new ArgumentOutOfRangeException(nameof(tally), tally, "No number of rows of people is added up but that of people."),
    };

    private Phrase ValueOf(Term term, int column) => term switch
    {
        OfPeople value => ValueOf(value, value => Value(Array.IndexOf(counted, value))),
        Tallied value => ValueOf(value.Tally, Array.IndexOf(others, value.Of)),
        GroupSize => $"cast(coalesce(sum(size), 0) as bigint)",
        GroupShare => $"coalesce(cast(sum(size) as double precision) / nullif(sum(sum(size)) over (), 0), 0.0)",
        Unasked => $"null",
        _ => Key(column),
    };

    /// <summary>Selects the rows, each with its keys and the day of the newest survey of its area within its group.</summary>
    private Phrase Newest(Phrase rows)
    {
        var own = counted.Concat(others).SelectMany(Walk.Of).Concat(people.Terms).OfType<ColumnOf>()
            .Where(column => column.Source == people.Area.Source).Distinct();
        Phrase[] brought =
        [
            .. own.Select(column => (Phrase)$"{scope.Term(column)} as {new Name(column.Column.Name)}"),
            .. keys.Select(column => (Phrase)$"{scope.Term(columns[column])} as {Key(column)}"),
            $"{scope.Term(people.Town)} as town",
            $"max({scope.Term(people.Day)}) over (partition by {Together([.. keys.Select(column => scope.Term(columns[column])),
                scope.Term(people.Municipality), scope.Term(people.Area)])}) as newest",
        ];
        return $"select {Together(brought)} from {rows}";
    }

    /// <summary>Selects what each row counts: nothing, when it is from an older survey.</summary>
    private Phrase Values(Phrase newest)
    {
        Phrase isNewest = $"(newest is null or {scope.Term(people.Day)} = newest)";
        Phrase Value(Term term) => $"case when {isNewest} then {scope.Term(term)} end";
        Phrase[] brought =
        [
            .. Keys,
            $"{scope.Term(people.Municipality)} as municipality",
            $"{Today(scope.Term(people.Municipality))} as today",
            $"{scope.Term(people.Area)} as area",
            $"town",
            $"newest",
            $"{Value(people.Total)} as everybody",
            .. counted.Select((term, i) => (Phrase)$"{Value(term)} as {PeopleTexts.Value(i)}"),
            .. others.Select((term, i) => (Phrase)$"{scope.Term(term)} as {Other('o', i)}"),
        ];
        return $"select {Together(brought)} from {scope.Over(newest)}";
    }

    /// <summary>Writes the current successor of a municipality: itself, if it was not abolished.</summary>
    private Phrase Today(Phrase municipality) => people.Successions is { } stages
        ? $"coalesce((select successor_id from {new Name(stages.Table)} where ended_id = {municipality} and until is null), {municipality})"
        : municipality;

    /// <summary>Selects the areas. Several rows of one survey, as from two data sets, yield their common value or none.</summary>
    private Phrase Areas()
    {
        Phrase[] brought =
        [
            .. Keys,
            $"count(*) as size",
            $"case when {Phrase.Join($" or ", Mixtures())} then 1 else 0 end as is_mixed",
            $"case when {Differ($"coalesce(newest, '')", $"municipality")} then 1 else 0 end as is_of_days",
            .. counted.Select((term, i) => (Phrase)$"{OfArea(term, Value(i))} as {Value(i)}"),
            .. others.Index().SelectMany(other => OfArea(other.Index)),
        ];
        return $"select {Together(brought)} from {Step}{By([.. Keys, $"municipality", $"today", $"area", $"town", $"newest"])}";
    }

    /// <summary>
    /// Tests for a whole and its parts in one group: a municipality and its areas; a prefecture and its municipalities; a city and its
    /// wards, whose codes follow its own; a municipality and a predecessor of it; and an unnumbered town whose numbered parts add up to
    /// the same number of people.
    /// </summary>
    private IEnumerable<Phrase> Mixtures()
    {
        Phrase prefecture = $"substr(municipality, 1, 2)";
        Phrase code = $"substr(municipality, 3, 3)";
        Phrase ofWards = $"case when {code} < '100' or {code} > '199' or {prefecture} = '13' then {code} when {code} >= '150' then '150'"
            + $" when {code} >= '140' and {prefecture} <> '22' then '140' when {code} >= '130' then '130' else '100' end";
        yield return Differ($"case when area is null then 1 else 0 end", $"municipality");
        yield return Differ($"case when {code} = '000' then 1 else 0 end", prefecture);
        yield return Differ($"case when {code} = {ofWards} then 1 else 0 end", $"{prefecture}, {ofWards}");
        if (people.Successions is not null)
        {
            yield return Differ($"case when municipality = today then 1 else 0 end", $"today");
        }

        var everybody = OneOf($"everybody");
        Phrase stem = $"rtrim(town, '0123456789')";
        var ofTown = Over($"municipality, {stem}");
        yield return $"sum(case when town <> {stem} then {everybody} end) {ofTown}"
            + $" = max(case when town = {stem} and {everybody} > 0 then {everybody} end) {ofTown}";
    }

    private Phrase Differ(Phrase value, Phrase within) => $"min({value}) {Over(within)} <> max({value}) {Over(within)}";

    private Phrase Over(Phrase within) => $"over (partition by {Together([.. Keys, within])})";

    private static IEnumerable<Phrase> OfArea(int other)
    {
        var value = Other('o', other);
        return [$"min({value}) as {Other('l', other)}", $"max({value}) as {Other('m', other)}", $"count({value}) as {Other('n', other)}"];
    }

    private static Phrase OfArea(Term term, Phrase value) =>
        term is PeopleAged { Part: PeoplePart.Knowledge } ? $"max({value})" : OneOf(value);

    private static Phrase OneOf(Phrase value) => $"case when min({value}) = max({value}) then min({value}) end";

    private static Phrase Together(IEnumerable<Phrase> phrases) => Phrase.Join($", ", phrases);

    private static Phrase By(IEnumerable<Phrase> phrases) =>
        phrases.ToArray() is { Length: > 0 } by ? $" group by {Together(by)}" : Phrase.Empty;
}
