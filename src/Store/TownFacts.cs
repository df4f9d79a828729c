using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// What is known of the municipalities that are stored beside what was published: their prefectures and wards, what they were before, and
/// of those that are no longer the day and what became of them. There are few of them, so all is compared when one comes or goes.
/// </summary>
internal sealed class TownFacts : Derived
{
    private readonly DataCatalog catalog;
    private readonly Entity municipality;
    private readonly Column endedOn;
    private readonly Column partOf;
    private bool anyChanged;

    private TownFacts(DataCatalog catalog, Entity municipality)
    {
        (this.catalog, this.municipality) = (catalog, municipality);
        endedOn = municipality.Column(Towns.EndedOn);
        partOf = municipality.Column(Towns.PartOf);
    }

    public override string Name => "town-facts";

    public override int Version => 1;

    /// <summary>Null when the catalogue does not tell of them.</summary>
    public static TownFacts? Of(DataCatalog catalog) =>
        TownRows.Tables(catalog).Count > 0 ? new TownFacts(catalog, catalog.Entity(EntityRole.Municipality)) : null;

    public override IReadOnlyList<Column> Reads(Entity entity) => entity == municipality ? [municipality.Key] : [];

    public override IReadOnlyList<Column> Fills(Entity entity) => entity == municipality ? [endedOn, partOf] : [];

    public override void Fill(Entity entity, object?[] row)
    {
        var code = (string)row[municipality.Key.Index]!;
        var isPrefecture = Equals(row[municipality.Column("name").Index], row[municipality.Column(ColumnRole.Prefecture).Index]);
        row[partOf.Index] = isPrefecture || code.Length < 2 ? null : MunicipalityCode.OfPrefecture(code[..2]);
        row[endedOn.Index] = MunicipalityTable.BuiltIn().History.Ended(code) is [var change, ..] ? DayText.Of(change.EndedOn) : null;
    }

    public override void Gone(WriteConnection connection, Entity entity, object?[] row) => anyChanged = true;

    public override void New(WriteConnection connection, Entity entity, object?[] row) => anyChanged = true;

    public override int Settle(WriteConnection connection, long version)
    {
        var changed = anyChanged ? Renew(connection) : 0;
        anyChanged = false;
        return changed;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, municipality, []));
        var changed = new List<object?[]>();
        foreach (var row in All(connection, stored, municipality))
        {
            object?[] filled = [.. row];
            Fill(municipality, filled);
            if (!filled.SequenceEqual(row))
            {
                filled[municipality.Column("version").Index] = version;
                changed.Add(filled);
            }
        }

        stored.Update([endedOn, partOf, municipality.Column("version")], changed);
        stored.Settle();
        return changed.Count + Renew(connection);
    }

    private int Renew(WriteConnection connection)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, municipality, []));
        Column[] read = [municipality.Key, municipality.Column(ColumnRole.Prefecture), partOf];
        var municipalities = All(connection, stored, municipality).Select(row => read.Select(c => row[c.Index]).ToArray()).ToList();
        var rows = new TownRows(catalog, MunicipalityTable.BuiltIn());
        return TownRows.Tables(catalog).Sum(table => Replace(connection, table, rows.Of(table.Role!.Value, municipalities)));
    }

    private int Replace(WriteConnection connection, Entity table, IEnumerable<object?[]> wanted)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, table, []));
        var gone = All(connection, stored, table).ToDictionary(row => (string)row[table.Key.Index]!, StringComparer.Ordinal);
        var missing = new List<object?[]>();
        var different = new List<object?[]>();
        foreach (var row in wanted)
        {
            if (!gone.Remove((string)row[table.Key.Index]!, out var known))
            {
                missing.Add(row);
            }
            else if (!known.SequenceEqual(row))
            {
                different.Add(row);
            }
        }

        stored.Delete([.. gone.Keys]);
        stored.Update([.. table.Columns.Skip(1)], different);
        stored.Insert(missing);
        stored.Settle();
        return gone.Count + different.Count + missing.Count;
    }

    /// <summary>All rows, by column index.</summary>
    private static IEnumerable<object?[]> All(WriteConnection connection, EntityRows stored, Entity entity)
    {
        var keys = connection.Prepare(LoadTexts.Values(entity, entity.Key)).With().Read(row => row.Text(0));
        return keys.Count == 0 ? [] : stored.FindAll(entity.Key, keys, entity.Columns);
    }
}
