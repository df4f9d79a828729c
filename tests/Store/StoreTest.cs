using Gateway.Catalog;
using Gateway.Catalog.Shapes;
using Gateway.Store;
using Gateway.Tests.Catalog;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>
/// The base of the tests of the store: an empty database of the city's catalogue, rows by column name, and a view of the file from outside.
/// </summary>
public abstract class StoreTest : IDisposable
{
    private protected TempFolder Folder { get; } = new();

    private protected DataCatalog Catalog { get; } = CityCatalog.Create();

    private protected string Path => Folder.File("city.db");

    /// <summary>The database of this case: the default of the run unless <see cref="On"/> was called.</summary>
    private protected StoreUnderTest Database { get; private set; }

    protected StoreTest() => Database = StoreUnderTest.Of(StoreUnderTest.DefaultName, Folder);

    /// <summary>Sets the database of the case.</summary>
    private protected void On(string database) => Database = StoreUnderTest.Of(database, Folder);

    private protected CityStore Open(TimeSpan? patience = null) => Database.Open(Catalog, TestRules(patience));

    private protected static CityStoreRules TestRules(TimeSpan? patience = null) =>
        new() { Clock = new FixedClock(), Patience = patience ?? TimeSpan.FromMilliseconds(50) };

    private protected LoadRow Row(string entity, string id, params (string Column, object? Value)[] values)
    {
        var of = Catalog.Entity(entity);
        var row = new object?[of.Columns.Count];
        row[of.Key.Index] = id;
        foreach (var column in of.Columns.Where(c => c != of.Key && !c.Nullable))
        {
            row[column.Index] = column.StoredAs switch { StoredAs.Integer => 0L, StoredAs.Boolean => false, _ => "-" };
        }

        foreach (var (column, value) in values)
        {
            row[of.Column(column).Index] = value;
        }

        return new LoadRow(of, row);
    }

    private protected LoadRow Facility(string id, string name, params (string Column, object? Value)[] values) =>
        Row("Facility", id, [("dataset_id", "d1"), ("municipality_id", "999997"), ("name", name), ("match_name", name), .. values]);

    private protected LoadRow Municipality(string code) => Row("Municipality", code, ("code", code));

    private protected LoadRow Event(string id, string? venue, params (string Column, object? Value)[] values) =>
        Row("Event", id, [("dataset_id", "e1"), ("municipality_id", "999997"), ("match_venue", venue), .. values]);

    private protected LoadRow Area(string id, string name, params (string Column, object? Value)[] values) =>
        Row("Area", id, [("municipality_id", "999997"), ("match_name", name), .. values]);

    private protected LoadRow Zone(string id, string kind, Shape shape, params (string Column, object? Value)[] values) =>
        Row("Zone", id, [("dataset_id", "z1"), ("municipality_id", "999997"), ("kind", kind), .. MadeShapes.Columns(shape), .. values]);

    private protected LoadRow Population(string id, string? area, string? date) =>
        Row("Population", id, ("dataset_id", "p1"), ("municipality_id", "999997"), ("area_id", area), ("survey_date", date));

    /// <summary>Puts the rows in one load and commits it.</summary>
    private protected static void Load(CityStore database, params LoadRow[] rows)
    {
        using var loader = database.BeginLoad();
        foreach (var row in rows)
        {
            loader.Put(row);
        }

        loader.Commit();
    }

    /// <summary>The same, one row after the other; returns what became of each.</summary>
    private protected static LoadOutcome[] Outcomes(CityStore database, params LoadRow[] rows)
    {
        using var loader = database.BeginLoad();
        LoadOutcome[] outcomes = [.. rows.Select(row => Put(loader, row))];
        loader.Commit();
        return outcomes;
    }

    /// <summary>Puts one row and returns at once what became of it.</summary>
    private protected static LoadOutcome Put(Loader loader, LoadRow row)
    {
        var before = loader.Outcomes(row.Entity);
        loader.Put(row);
        var (added, changed, unchanged) = loader.Outcomes(row.Entity) - before;
        Assert.Equal(1, added + changed + unchanged);
        return added > 0 ? LoadOutcome.Added : changed > 0 ? LoadOutcome.Changed : LoadOutcome.Unchanged;
    }

    /// <summary>Returns the rows of a query, each as its values joined by <c>|</c>, read on a separate connection.</summary>
    private protected List<string> Query(string sql) => Database.Query(sql);

    private protected static List<string> Query(string path, string sql) => new StoreUnderTest.SqliteFile(path).Query(sql);

    private protected void Execute(string sql) => Query(sql);

    private protected static DatabaseFailureKind FailureOf(Action action) => Assert.Throws<DatabaseFailure>(action).Kind;

    public virtual void Dispose()
    {
        Database.Dispose();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What became of a loaded row.</summary>
    internal enum LoadOutcome
    {
        Added,
        Changed,
        Unchanged,
    }

    private protected sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
