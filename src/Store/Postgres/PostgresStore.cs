using Gateway.Catalog;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Postgres;

namespace Gateway.Store.Postgres;

/// <summary>
/// A PostgreSQL database with this gateway's schema, on one server or on a primary with standbys: read by many gateways at once, loaded by
/// one at a time.
/// </summary>
internal sealed partial class PostgresStore : CityStore
{
    /// <summary>How long a health check waits when all servers are known to be down: one of them may only be slow.</summary>
    private static readonly TimeSpan TimeOfDown = TimeSpan.FromMilliseconds(500);

    private readonly Lazy<Hosts> hosts;
    private readonly Lazy<Reader> reader;

    private PostgresStore(string address, DataCatalog catalog, CityStoreRules rules)
        : base(catalog, rules)
    {
        var where = PostgresAddress.Read(address);
        var hostRules = new HostRules { Statement = rules.Timeout, Gap = rules.VersionGap, Changed = rules.OnServerChanged };
        hostRules = rules.Places is { } places ? hostRules with { Readers = places } : hostRules;
        Name = where.Name;
        hosts = new Lazy<Hosts>(() => new Hosts(where, hostRules));
        reader = new Lazy<Reader>(() => new Reader(Hosts, Name, rules, hostRules.Readers, new OpeningBook(Openings)));
    }

    /// <summary>The address without its password.</summary>
    public override string Name { get; }

    public override Dialect Dialect { get; } = new PostgresDialect();

    /// <summary>Any number of gateways may share it.</summary>
    public override bool IsShared => true;

    /// <summary>Whether the role may not write.</summary>
    public override bool IsReadOnly => isReadOnly;

    /// <summary>The servers, probed from the first use on.</summary>
    private Hosts Hosts => hosts.Value;

    public override ValueTask<ReadResults> ReadAsync(
        CompiledOperation compiled, BoundOperation operation, CancellationToken cancellation) =>
        reader.Value.ReadAsync(compiled, operation, cancellation);

    public override ValueTask<RowStream> StreamAsync(
        CompiledOperation compiled, BoundOperation operation, TimeSpan time, CancellationToken cancellation) =>
        reader.Value.StreamAsync(compiled, operation, time, cancellation);

    public override ValueTask<DataState> StateAsync(CancellationToken cancellation) => reader.Value.StateAsync(cancellation);

    public override DataState? CurrentState() => Hosts.CurrentState();

    public override ValueTask<IReadOnlyList<SourceState>> SourcesAsync(CancellationToken cancellation) =>
        reader.Value.SourcesAsync(cancellation);

    public override ValueTask<IReadOnlyList<Report>> AnsweredAsync(string row, CancellationToken cancellation) =>
        reader.Value.AnsweredAsync(row, cancellation);

    public override ValueTask<IReadOnlyDictionary<string, CountedDataset>> DatasetsAsync(CancellationToken cancellation) =>
        reader.Value.DatasetsAsync(cancellation);

    public override async ValueTask<StoreHealth> HealthAsync(CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (Hosts.AreDown)
        {
            limit.CancelAfter(TimeOfDown);
        }

        try
        {
            var state = await reader.Value.StateAsync(limit.Token);
            var hasAny = await reader.Value.HasDatasetsAsync(limit.Token);
            return new StoreHealth(hasAny ? StoreCondition.Ready : StoreCondition.Empty, state.Version);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new StoreHealth(StoreCondition.Unreachable);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new StoreHealth(error is DatabaseFailure { Kind: DatabaseFailureKind.Unreachable }
                ? StoreCondition.Unreachable
                : StoreCondition.Unreadable);
        }
    }

    public override void Dispose()
    {
        if (reader.IsValueCreated)
        {
            reader.Value.Dispose();
        }

        if (hosts.IsValueCreated)
        {
            hosts.Value.Dispose();
        }
    }
}
