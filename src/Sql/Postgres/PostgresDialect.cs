using System.Globalization;
using Gateway.Catalog;
using Gateway.Plan;

namespace Gateway.Sql.Postgres;

/// <summary>PostgreSQL's dialect.</summary>
internal sealed class PostgresDialect : Dialect
{
    public override string Parameter(int number) => "$" + number.ToString(CultureInfo.InvariantCulture);

    // NULL is PostgreSQL's largest value; an index on the column is created in this order.
    public override Phrase Ordered(Phrase column, bool descending, bool nullable) => (descending, nullable) switch
    {
        (true, true) => $"{column} desc nulls last",
        (true, false) => $"{column} desc",
        (false, true) => $"{column} nulls first",
        _ => column,
    };

    // PostgreSQL does not recognise an ordering without a column fixed to NULL as that of the index: the rows would be sorted.
    public override bool TakesNullForConstant => false;

    public override bool ReadsListsOneByOne => false;

    // It estimates the rows of a range. Where it expects few and there are many, it would join and sort all of them although an
    // index has them in order.
    public override bool JoinsPages => true;

    // Its statistics tell it which index to use.
    public override Phrase WithoutIndex(Phrase value) => value;

    public override Phrase WithoutFraction(Phrase number) => $"floor({number})::bigint";

    public override Phrase Smaller(Phrase one, Phrase other) => $"least({one}, {other})";

    // Summed as doubles in reading order, the last digits would vary from run to run.
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

    // Where it cannot join the set, it would read one that does not fit into work_mem to its end for every row. With EXISTS it may look up
    // each row by its key, or still build the set, and a NOT EXISTS is a join.
    public override bool ProbesReferences => true;

    public override Phrase IsAmong(Phrase column, KeysParameter keys) =>
        throw new InvalidOperationException("Lists are read all together; no set of keys is bound for each.");

    // An index looks up each item of a list by itself. With a table of numbers the server would often choose another index.
    public override Phrase ForEach(Parameter numbers, Phrase tables) => tables;

    public override Phrase IsInTurn(Phrase number, Parameter numbers) => In(number, StoredAs.Integer, numbers);

    // The items compare by code point, like the columns.
    public override Phrase Items(Phrase column, Name alias) =>
        $"(select item collate \"C\" as \"value\" from jsonb_array_elements_text({column}::jsonb) as item) as {alias}";

    public override Phrase GramKey => $"{WordTexts.Grams}.key";

    public override bool GivesGramsInOrder => false;

    public override bool FiltersTypesByGrams => false;

    // Two grams may have the same number.
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
