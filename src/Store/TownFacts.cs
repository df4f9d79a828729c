using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// What is known of the stored municipalities besides what was published: their prefectures and wards, their predecessors, and, for those
/// that no longer exist, the end date and the successors. They are few, so everything is compared whenever one comes or goes.
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

    /// <summary>Returns the facts; null if the catalogue does not have them.</summary>
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

    public override int Apply(WriteConnection connection, long version)
    {
        var changed = anyChanged ? Renew(connection) : 0;
        anyChanged = false;
        return changed;
    }

    public override int Rebuild(WriteConnection connection, long version, Action<double> progress)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, municipality, []));
        var changed = Refill(stored, municipality, All(connection, municipality), version);
        stored.Flush();
        return changed + Renew(connection);
    }

    private int Renew(WriteConnection connection)
    {
        Column[] read = [municipality.Key, municipality.Column(ColumnRole.Prefecture), partOf];
        var municipalities = All(connection, municipality).Select(row => read.Select(c => row[c.Index]).ToArray()).ToList();
        var rows = new TownRows(catalog, MunicipalityTable.BuiltIn());
        return TownRows.Tables(catalog).Sum(table => Replace(connection, table, rows.Of(table.Role!.Value, municipalities)));
    }

    private int Replace(WriteConnection connection, Entity table, IEnumerable<object?[]> wanted)
    {
        using var stored = connection.RowsOf(new RowLayout(catalog, table, []));
        var missing = new List<object?[]>();
        var changed = stored.Replace(table, All(connection, table), wanted, missing);
        stored.Insert(missing);
        stored.Flush();
        return changed;
    }

    /// <summary>Returns all rows, by column index, ordered by key, so that picking one of several always gives the same one.</summary>
    private static IEnumerable<object?[]> All(WriteConnection connection, Entity entity) =>
        connection.Prepare(CopyTexts.Select(new Name(entity.Table), entity.Columns)).With().Read(row => row.Row(entity.Columns))
            .OrderBy(row => (string)row[entity.Key.Index]!, StringComparer.Ordinal);
}
