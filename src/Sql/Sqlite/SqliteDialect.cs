using System.Globalization;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql.Sqlite;

/// <summary>What SQLite says in its own way.</summary>
internal sealed class SqliteDialect : Dialect
{
    public override string Parameter(int number) => "?" + number.ToString(CultureInfo.InvariantCulture);

    // NULL is SQLite's smallest value; saying so would only keep it from using an index.
    public override Phrase Ordered(Phrase column, bool descending, bool nullable) => descending switch
    {
        true => $"{column} desc",
        false => column,
    };

    public override bool TakesNullForConstant => true;

    public override bool ReadsListsOneByOne => true;

    // It joins one row after the other, and stops when the page is full.
    public override bool JoinsPages => false;

    // Without statistics SQLite takes any index for as good as that of the link; the plus keeps it from the others.
    public override Phrase BesideIndexes(Phrase value) => $"+{value}";

    public override Phrase WithoutFraction(Phrase number) => $"cast({number} as integer)";

    public override Phrase Smaller(Phrase one, Phrase other) => $"min({one}, {other})";

    // Its own sum and round go by the binary digits: what ends in a 5 at the seventh place would become another number on PostgreSQL.
    public override Phrase SumOfReals(Phrase number) => $"{new Name(LookupFunctions.ExactSum)}({number})";

    // A sum beyond 64 bits would fail the statement, even where its value is not taken: so both halves are added apart.
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

    // substr(x, -0) is the whole text, so an empty end is said apart.
    public override Phrase EndsWith(Phrase column, Parameter text) =>
        $"(substr({column}, -length({text})) = {text} or ({text} = '' and {column} is not null))";

    public override Phrase In(Phrase column, StoredAs form, Parameter items) => $"{column} in (select value from json_each({items}))";

    // Functions of the connection: a list in JSON would be read again for each row, or each time the statement is run.
    public override Phrase ContainsAny(Phrase column, TextsParameter texts) =>
        $"{new Name(LookupFunctions.ContainsAny)}({column}, {texts})";

    public override Phrase IsAmong(Phrase column, KeysParameter keys) => $"{new Name(LookupFunctions.IsAmong)}({column}, {keys})";

    // As a list of values it would be sorted first, which is a tenth of all that a small circle takes.
    public override Phrase ForEach(Parameter numbers, Phrase tables) => $"json_each({numbers}) as each cross join {tables}";

    public override Phrase IsInTurn(Phrase number, Parameter numbers) => $"{number} = each.value";

    public override Phrase Items(Phrase column, Name alias) => $"json_each({column}) as {alias}";

    public override Phrase GramKey => $"{WordTexts.Grams}.rowid";

    public override bool GivesGramsInOrder => true;

    public override bool TellsTypesByGrams => true;

    public override bool HasExactGrams => true;

    // The full-text index has a language of its own, in which all of it is one text. A text without letters finds nothing at once; a
    // condition beside it would be asked of each row that is found.
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
