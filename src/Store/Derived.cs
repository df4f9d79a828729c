using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Something in the database that is derived from rows: links, an index of words. It is notified of each row that a load takes away and of
/// each that it brings (an update is both), and settles once at the end of the load, so that it always equals a rebuild from all rows.
/// </summary>
/// <remarks>One object serves one load and holds what it was notified of.</remarks>
internal abstract class Derived
{
    /// <summary>The name under which the database records it.</summary>
    public abstract string Name { get; }

    /// <summary>The version of the rule that derives it: if it differs, a database is brought up to date when opened.</summary>
    public abstract int Version { get; }

    /// <summary>Returns all there is for this catalogue, in the order of settling.</summary>
    public static IReadOnlyList<Derived> All(DataCatalog catalog) =>
        [
            .. new Derived?[]
            {
                EventFacts.Of(catalog), VenueLinks.Of(catalog), AreaLinks.Of(catalog), EventDays.Of(catalog), WordIndex.Of(catalog),
                HoursPatterns.Of(catalog), TownFacts.Of(catalog),
                ShapeEdges.Of(catalog), ZonePlaces.Of(catalog), DistrictLinks.Of(catalog), BorderLinks.OfAreas(catalog),
                BorderLinks.OfMunicipalities(catalog),
                NameLinks.OfMenus(catalog), NameLinks.OfCollectionAreas(catalog),
                LocatedPlaces.Of(catalog), ServiceDates.Of(catalog),
            }.OfType<Derived>(),
        ];

    /// <summary>Returns the columns it is derived from; none if rows of this entity do not concern it.</summary>
    public abstract IReadOnlyList<Column> Reads(Entity entity);

    /// <summary>Returns the columns that it fills; a load leaves them alone.</summary>
    public virtual IReadOnlyList<Column> Sets(Entity entity) => [];

    /// <summary>Returns the columns that it fills in a row before it is put, because they follow from others of the same row.</summary>
    public virtual IReadOnlyList<Column> Fills(Entity entity) => [];

    /// <summary>Fills these columns of a row.</summary>
    public virtual void Fill(Entity entity, object?[] row)
    {
    }

    /// <summary>Notes that a row is gone, or no longer like this.</summary>
    /// <param name="connection">The connection of the load.</param>
    /// <param name="entity">The entity of the row.</param>
    /// <param name="row">
    /// The values by column index, with what it reads. When a load removes many rows, equal values are reported once.
    /// </param>
    public abstract void Gone(WriteConnection connection, Entity entity, object?[] row);

    /// <summary>Notes that a row is new, or like this from now on.</summary>
    /// <param name="connection">The connection of the load.</param>
    /// <param name="entity">The entity of the row.</param>
    /// <param name="row">The values by column index.</param>
    public abstract void New(WriteConnection connection, Entity entity, object?[] row);

    /// <summary>Brings everything it was notified of up to date.</summary>
    /// <returns>The number of rows that changed for readers.</returns>
    public abstract int Apply(WriteConnection connection, long version);

    /// <summary>Creates, after the tables were copied, what a copy of them does not include.</summary>
    public virtual void Complete(WriteConnection connection)
    {
    }

    /// <summary>Rebuilds all of it from scratch; rows that are already right are not written.</summary>
    /// <returns>The number of rows that changed for readers.</returns>
    public abstract int Rebuild(WriteConnection connection, long version, Action<double> progress);

    /// <summary>Fills stored rows again (<see cref="Fill"/>) and writes those that changed.</summary>
    /// <param name="stored">Writes them.</param>
    /// <param name="entity">The entity of the rows.</param>
    /// <param name="rows">The values by column index, with the filled columns and those they follow from.</param>
    /// <param name="version">The data version that changed rows get.</param>
    /// <returns>The number of changed rows.</returns>
    protected int Refill(EntityRows stored, Entity entity, IEnumerable<object?[]> rows, long version)
    {
        var stamp = entity.Column("version");
        var changed = new List<object?[]>();
        foreach (var row in rows)
        {
            object?[] filled = [.. row];
            Fill(entity, filled);
            if (!filled.SequenceEqual(row))
            {
                filled[stamp.Index] = version;
                changed.Add(filled);
            }
        }

        stored.Update([.. Fills(entity), stamp], changed);
        return changed.Count;
    }

    /// <summary>Renews what belongs to each value of a column, one after another, and reports progress.</summary>
    /// <param name="connection">The connection of the load.</param>
    /// <param name="entity">The entity of the rows.</param>
    /// <param name="column">The column that groups them.</param>
    /// <param name="progress">Receives the progress, from 0 to 1.</param>
    /// <param name="renew">Renews one value and returns the number of rows that changed.</param>
    protected static int RenewEach(
        WriteConnection connection, Entity entity, Column column, Action<double> progress, Func<string, int> renew)
    {
        var all = connection.Prepare(LoadTexts.Values(entity, column)).With().Read(row => row.Text(0));
        var changed = 0;
        foreach (var (done, value) in all.Index())
        {
            progress((double)done / all.Count);
            changed += renew(value);
        }

        return changed;
    }
}
