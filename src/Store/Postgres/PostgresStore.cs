using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A PostgreSQL database of this gateway's schema: read by many gateways at once, loaded by one at a time.</summary>
internal sealed partial class PostgresStore : CityStore
{
    private const int DefaultPlaces = 20;

    private readonly NpgsqlDataSource reading;
    private readonly NpgsqlDataSource writing;
    private readonly Reader reader;

    private PostgresStore(string address, DataCatalog catalog, CityStoreRules rules)
        : base(catalog, rules)
    {
        Name = new NpgsqlConnectionStringBuilder(address) { Password = null }.ConnectionString;
        reading = NpgsqlDataSource.Create(ForReading(address));
        writing = NpgsqlDataSource.Create(address);
        reader = new Reader(reading, Name, rules, rules.Places ?? DefaultPlaces);
    }

    /// <summary>The address without its password.</summary>
    public override string Name { get; }

    public override Dialect Dialect { get; } = new PostgresDialect();

    /// <summary>The role may not write.</summary>
    public override bool IsReadOnly => isReadOnly;

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        reader.ReadAsync(compiled, operation, cancellation);

    public override async ValueTask<DataState> StateAsync(CancellationToken cancellation) =>
        new(0, await reader.VersionAsync(cancellation));

    public override async ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation)
    {
        try
        {
            var version = await reader.VersionAsync(cancellation);
            return new StoreHealth(await reader.HasDatasetsAsync(cancellation) ? StoreCondition.Ready : StoreCondition.Empty, version);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new StoreHealth(StoreCondition.Unreadable);
        }
    }

    public override void Dispose()
    {
        reader.Dispose();
        reading.Dispose();
        writing.Dispose();
    }

    /// <summary>
    /// A session that only reads: a batch of it is one snapshot, its statements are prepared as they are met and outlive their use, and
    /// no rows come from several workers, whose order is none.
    /// </summary>
    private string ForReading(string address) => new NpgsqlConnectionStringBuilder(address)
    {
        MaxPoolSize = Rules.Places ?? DefaultPlaces,
        MaxAutoPrepare = 400,
        AutoPrepareMinUsages = 1,
        NoResetOnClose = true,
        Options = string.Join(' ', ReadingTexts.Session(Rules.Timeout).Select(setting => $"-c {setting.Replace(" ", "\\ ", StringComparison.Ordinal)}")),
    }.ConnectionString;
}
