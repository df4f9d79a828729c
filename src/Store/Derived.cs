using Gateway.Catalog;
using Gateway.Sql;

namespace Gateway.Store;

/// <summary>
/// Something in the database that follows from rows: links, an index of words. It hears of each row that a load takes away and of each
/// that it brings (an update is both), and settles once at the end of the load, so that it is always what it would be if it were made
/// anew from all rows.
/// </summary>
/// <remarks>One object serves one load: what it heard of is kept in it.</remarks>
internal abstract class Derived
{
    /// <summary>By which the database remembers it.</summary>
    public abstract string Name { get; }

    /// <summary>Of the rule by which it follows from the rows: with another, a database is brought up to date when it is opened.</summary>
    public abstract int Version { get; }

    /// <summary>All there is for this catalogue, in the order in which it is settled.</summary>
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

    /// <summary>The columns from which it follows; none when rows of this entity do not concern it.</summary>
    public abstract IReadOnlyList<Column> Reads(Entity entity);

    /// <summary>The columns that it fills; a load leaves them alone.</summary>
    public virtual IReadOnlyList<Column> Sets(Entity entity) => [];

    /// <summary>The columns that it fills in a row before that is put: they follow from others of the same row.</summary>
    public virtual IReadOnlyList<Column> Fills(Entity entity) => [];

    /// <summary>Fills these columns of a row.</summary>
    public virtual void Fill(Entity entity, object?[] row)
    {
    }

    /// <summary>A row is no longer there, or no longer like this.</summary>
    /// <param name="connection">Of the load.</param>
    /// <param name="entity">Of the row.</param>
    /// <param name="row">By column index, with what it reads. Rows equal in that are told once when a load removes many.</param>
    public abstract void Gone(WriteConnection connection, Entity entity, object?[] row);

    /// <summary>A row is new, or like this from now on.</summary>
    /// <param name="connection">Of the load.</param>
    /// <param name="entity">Of the row.</param>
    /// <param name="row">By column index.</param>
    public abstract void New(WriteConnection connection, Entity entity, object?[] row);

    /// <summary>Brings all that it heard of up to date.</summary>
    /// <returns>How many rows are different to readers now.</returns>
    public abstract int Settle(WriteConnection connection, long version);

    /// <summary>Makes what no copy of the tables brings along, once they are copied.</summary>
    public virtual void Complete(WriteConnection connection)
    {
    }

    /// <summary>Makes all of it as it is from nothing; rows that are right already are not written.</summary>
    /// <returns>How many rows are different to readers now.</returns>
    public abstract int Rebuild(WriteConnection connection, long version, Action<double> progress);

    /// <summary>Fills rows that are stored anew (<see cref="Fill"/>), and writes those that differ then.</summary>
    /// <param name="stored">Writes them.</param>
    /// <param name="entity">Of the rows.</param>
    /// <param name="rows">By column index, with what is filled and what that follows from.</param>
    /// <param name="version">That these have then.</param>
    /// <returns>How many differ.</returns>
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

    /// <summary>Makes anew what belongs to each value of a column, one after another, and tells how far it is.</summary>
    /// <param name="connection">Of the load.</param>
    /// <param name="entity">Of the rows.</param>
    /// <param name="column">By which they belong together.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="renew">Does it for a value, and says how many rows are different now.</param>
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
