using System.Globalization;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql.Sqlite;

/// <summary>SQLite's dialect.</summary>
internal sealed class SqliteDialect : Dialect
{
    public override string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);

    // NULL is SQLite's smallest value; stating it would only keep an index from being used.
    public override Phrase Ordered(Phrase column, bool descending, bool nullable) => descending switch
    {
        true => $"{column} desc",
        false => column,
    };

    public override bool TakesNullForConstant => true;

    public override bool ReadsListsOneByOne => true;

    // SQLite joins row by row, and stops when the page is full.
    public override bool JoinsPages => false;

    // Without statistics SQLite considers any index as good as that of the link; the plus disables the others.
    public override Phrase WithoutIndex(Phrase value) => $"+{value}";

    public override Phrase WithoutFraction(Phrase number) => $"cast({number} as integer)";

    public override Phrase Smaller(Phrase one, Phrase other) => $"min({one}, {other})";

    // SQLite's own sum and round work on binary digits: a 5 at the seventh place would round differently than on PostgreSQL.
    public override Phrase SumOfReals(Phrase number) => $"{new Name(LookupFunctions.ExactSum)}({number})";

    // A sum beyond 64 bits would fail the statement even when its value is not used, so both halves are added separately.
    public override Phrase SumOfLongs(Phrase number)
    {
        Phrase halves = $"sum({number} / 67108864) * 67108864 + sum({number} % 67108864)";
        return $"case when abs(total({number})) <= 9007199254740991 then {halves} end";
    }

    public override Phrase Weekday(Phrase day)
    {
        Phrase names = $"'MONDAY   TUESDAY  WEDNESDAYTHURSDAY FRIDAY   SATURDAY SUNDAY   '";
        return $"rtrim(substr({names}, strftime('%u', {day}) * 9 - 8, 9))";
    }

    public override Phrase WithinPolygon(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners) =>
        $"{new Name(LookupFunctions.WithinPolygon)}({latitude}, {longitude}, {new PolygonParameter(corners)})";

    public override Phrase Contains(Phrase column, Parameter text) => $"instr({column}, {text}) > 0";

    // LIKE folds ASCII letters and cannot use an index here; a range can.
    public override Phrase StartsWith(Phrase column, Parameter text, Parameter end) => $"({column} >= {text} and {column} < {end})";

    // substr(x, -0) is the whole text, so an empty suffix is handled separately.
    public override Phrase EndsWith(Phrase column, Parameter text) =>
        $"(substr({column}, -length({text})) = {text} or ({text} = '' and {column} is not null))";

    public override Phrase In(Phrase column, StoredAs form, Parameter items) => $"{column} in (select value from json_each({items}))";

    // Functions of the connection: a JSON list would be parsed again for each row, or each time the statement runs.
    public override Phrase ContainsAny(Phrase column, TextsParameter texts) =>
        $"{new Name(LookupFunctions.ContainsAny)}({column}, {texts})";

    // The set is built once, with an index of its own, however large; EXISTS would be evaluated again for every row.
    public override bool ProbesReferences => false;

    public override Phrase IsAmong(Phrase column, KeysParameter keys) => $"{new Name(LookupFunctions.IsAmong)}({column}, {keys})";

    // A list of values would be sorted first, which takes a tenth of the time of a small circle.
    public override Phrase ForEach(Parameter numbers, Phrase tables) => $"json_each({numbers}) as each cross join {tables}";

    public override Phrase IsInTurn(Phrase number, Parameter numbers) => $"{number} = each.value";

    public override Phrase Items(Phrase column, Name alias) => $"json_each({column}) as {alias}";

    public override Phrase GramKey => $"{WordTexts.Grams}.rowid";

    public override bool GivesGramsInOrder => true;

    public override bool FiltersTypesByGrams => true;

    public override bool HasExactGrams => true;

    // The full-text index has a query language, in which the whole query is one text. A text without letters matches nothing at once; a
    // separate condition would be evaluated for each match.
    public override Phrase HasGrams(
        int read, SearchRung? rung, IReadOnlyList<IReadOnlyList<GramDemand>> demands, Phrase? only = null)
    {
        Phrase text = $"{new GramsParameter(read, rung)}";
        return $"{WordTexts.Grams} match {(only is null ? text : $"case when {only} then {text} else '\"\"' end")}";
    }

    public override Phrase Seconds => $"cast(strftime('%s', 'now') as integer)";

    public override Phrase CreateTemporary(Name table, Phrase columns) => $"create temp table {table} ({columns}) without rowid";

    // A column without a type keeps numbers and texts as they are.
    public override Phrase AnyKey(Name column) => $"{column} not null";
}
