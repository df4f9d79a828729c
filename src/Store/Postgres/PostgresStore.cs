using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>A PostgreSQL database of this gateway's schema: read by many gateways at once, loaded by one at a time.</summary>
internal sealed partial class PostgresStore : CityStore
{
    private readonly NpgsqlDataSource reading;
    private readonly NpgsqlDataSource writing;

    private PostgresStore(string address, DataCatalog catalog, CityStoreRules rules)
        : base(catalog, rules)
    {
        Name = new NpgsqlConnectionStringBuilder(address) { Password = null }.ConnectionString;
        reading = NpgsqlDataSource.Create(address);
        writing = NpgsqlDataSource.Create(address);
    }

    /// <summary>The address without its password.</summary>
    public override string Name { get; }

    public override Dialect Dialect { get; } = new PostgresDialect();

    public override bool IsReadOnly => isReadOnly;

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) => throw new NotImplementedException();

    public override ValueTask<DataState> StateAsync(CancellationToken cancellation) => throw new NotImplementedException();

    public override ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation) => throw new NotImplementedException();

    public override void Dispose()
    {
        reading.Dispose();
        writing.Dispose();
    }
}
