using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// The distinct statements of days and hours, each stored once, and in each row the number of its pattern: whether a place is open is then
/// determined once per pattern instead of per row. Invisible to readers.
/// </summary>
internal sealed class HoursPatterns : Derived
{
    private static readonly StoredTable Timed = new("timed", PatternTexts.TimedColumns) { IsOfLoad = true };

    private readonly Entity place;
    private readonly Column pattern;
    private readonly IReadOnlyList<Column> stating;
    private readonly Dictionary<string, long?> timed = new(StringComparer.Ordinal);
    private readonly Dictionary<long, object?[]> patterns = [];
    private bool anyGone;
    private bool wasStated;

    private HoursPatterns(Entity place, OpeningTimes opening)
    {
        this.place = place;
        stating = opening.Columns(place);
        pattern = place.Column(OpeningTimes.PatternColumn);
    }

    public override string Name => "hours-patterns";

    public override int Version => 1;

    /// <summary>Returns the patterns; null if nothing in the catalogue states hours.</summary>
    public static HoursPatterns? Of(DataCatalog catalog) => catalog.Entities
        .Select(entity => entity.Members.OfType<OpeningTimes>().FirstOrDefault() is { } opening ? new HoursPatterns(entity, opening) : null)
        .FirstOrDefault(found => found is not null);

    public override IReadOnlyList<Column> Reads(Entity entity) => entity == place ? stating : [];

    public override IReadOnlyList<Column> Sets(Entity entity) => entity == place ? [pattern] : [];

    public override void Gone(WriteConnection connection, Entity entity, object?[] row) => anyGone |= wasStated = IsStated(row);

    /// <summary>A row that no longer states anything arrives right after <see cref="Gone"/> reported what it stated.</summary>
    public override void New(WriteConnection connection, Entity entity, object?[] row)
    {
        if (IsStated(row) || wasStated)
        {
            timed[(string)row[place.Key.Index]!] = Number(Texts(row));
        }

        wasStated = false;
    }

    public override int Apply(WriteConnection connection, long version)
    {
        if (timed.Count > 0)
        {
            SetNumbers(connection);
        }

        if (anyGone)
        {
            connection.Execute(PatternTexts.DeleteUnused(place, pattern));
        }

        timed.Clear();
        patterns.Clear();
        (anyGone, wasStated) = (false, false);
        return 0;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        Column[] columns = [place.Key, pattern, .. stating];
        var rows = connection.Prepare(PatternTexts.Rows(place, columns, [pattern, .. stating])).With();
        while (rows.Step())
        {
            var values = rows.Row(columns);
            if (Number(Texts(values, 2)) is var number && !Equals(number, values[1]))
            {
                timed[(string)values[0]!] = number;
            }
        }

        anyGone = true;
        return Apply(connection, version);
    }

    private void SetNumbers(WriteConnection connection)
    {
        var insert = connection.Prepare(PatternTexts.Insert);
        foreach (var (number, texts) in patterns)
        {
            insert.With([number, .. texts]).Run();
        }

        connection.EnsureEmptyTable(PatternTexts.CreateTimed, PatternTexts.ClearTimed);
        connection.Fill(Timed, timed.Select(row => new object?[] { row.Key, row.Value }));
        connection.Execute(PatternTexts.SetTimed(place, pattern));
    }

    private bool IsStated(object?[] row) => stating.Any(column => row[column.Index] is not null);

    private object?[] Texts(object?[] row) => [.. stating.Select(column => Text(row[column.Index]))];

    private static object?[] Texts(object?[] values, int first) => [.. values.Skip(first).Select(Text)];

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        long flag => flag != 0 ? "true" : "false",
        _ => (string)value,
    };

    /// <summary>Returns the number of these texts, the same in every database; null if nothing is stated.</summary>
    private long? Number(object?[] texts)
    {
        if (texts.All(text => text is null))
        {
            return null;
        }

        var joined = string.Join('\u001F', texts.Select(text => text is null ? "-" : "+" + text));
        var number = TextNumber.Of(joined);
        patterns.TryAdd(number, texts);
        return number;
    }
}
