using System.Globalization;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql.Postgres;

/// <summary>What PostgreSQL says in its own way.</summary>
internal sealed class PostgresDialect : Dialect
{
    public override string Parameter(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    // NULL is PostgreSQL's largest value; an index on the column is made in this order.
    public override Phrase Ordered(Phrase column, bool descending, bool nullable) => (descending, nullable) switch
    {
        (true, true) => $"{column} desc nulls last",
        (true, false) => $"{column} desc",
        (false, true) => $"{column} nulls first",
        _ => column,
    };

    // An ordering that leaves out a column held NULL is not seen to be that of the index: the rows would be sorted.
    public override bool TakesNullForConstant => false;

    public override bool ReadsListsOneByOne => false;

    // It guesses how many rows a range holds. Where it guesses few and there are many, it would join all of them and sort them, though an
    // index has them in order.
    public override bool JoinsPages => true;

    // It knows from its statistics which index serves.
    public override Phrase BesideIndexes(Phrase value) => value;

    public override Phrase WithoutFraction(Phrase number) => $"floor({number})::bigint";

    public override Phrase Smaller(Phrase one, Phrase other) => $"least({one}, {other})";

    // In the order in which they are read, their sum would differ in its last digits from time to time.
    public override Phrase SumOfReals(Phrase number) => $"round(sum({number}::numeric), 6)::double precision";

    public override Phrase SumOfLongs(Phrase number) =>
        $"case when abs(sum({number})) <= 9007199254740991 then sum({number})::bigint end";

    public override Phrase Weekday(Phrase day) => $"to_char({day}::date, 'FMDAY') collate \"C\"";

    public override Phrase WithinPolygon(Phrase latitude, Phrase longitude, IReadOnlyList<GivenCentre> corners) =>
        PolygonTexts.Holds(latitude, longitude, corners);

    public override Phrase Contains(Phrase column, Parameter text) => $"strpos({column}, {text}) > 0";

    public override Phrase StartsWith(Phrase column, Parameter text, Parameter end) => $"({column} >= {text} and {column} < {end})";

    public override Phrase EndsWith(Phrase column, Parameter text) => $"right({column}, length({text})) = {text}";

    public override Phrase In(Phrase column, StoredAs form, Parameter items) => form switch
    {
        StoredAs.Integer => $"{column} = any({items}::bigint[])",
        StoredAs.Real => $"{column} = any({items}::double precision[])",
        StoredAs.Boolean => $"{column} = any({items}::boolean[])",
        _ => $"{column} = any({items}::text[])",
    };

    public override Phrase ContainsAny(Phrase column, TextsParameter texts) =>
        $"exists (select 1 from unnest({texts}) as word where strpos({column}, word) > 0)";

    public override Phrase IsAmong(Phrase column, KeysParameter keys) =>
        throw new InvalidOperationException("Lists are read all together; no set of keys is bound for each.");

    // An index looks up each item of a list by itself. Beside a table of numbers the server would often choose another index.
    public override Phrase ForEach(Parameter numbers, Phrase tables) => tables;

    public override Phrase IsInTurn(Phrase number, Parameter numbers) => In(number, StoredAs.Integer, numbers);

    // The items compare by code point, as the columns do.
    public override Phrase Items(Phrase column, Name alias) =>
        $"(select item collate \"C\" as \"value\" from jsonb_array_elements_text({column}::jsonb) as item) as {alias}";

    public override Phrase GramKey => $"{WordTexts.Grams}.key";

    public override bool GivesGramsInOrder => false;

    public override bool TellsTypesByGrams => false;

    // Two grams may have one number.
    public override bool HasExactGrams => false;

    public override Phrase HasGrams(
        int read, SearchRung? rung, IReadOnlyList<IReadOnlyList<GramDemand>> demands, Phrase? only = null) => only is null
            ? GramLists.Hold(demands, text => $"{new GramsParameter(read, null, text)}")
            : throw new InvalidOperationException("Words are not brought at once: the index is looked into whatever there is.");

    public override Phrase Seconds => $"extract(epoch from clock_timestamp())::bigint";

    // A load is one transaction, and its tables end with it.
    public override Phrase CreateTemporary(Name table, Phrase columns) => $"create temporary table {table} ({columns}) on commit drop";

    public override Phrase AnyKey(Name column) => $"{column} text collate \"C\" not null";
}
