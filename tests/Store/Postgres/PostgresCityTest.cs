using System.Text;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Tests.City;
using Npgsql;

namespace Gateway.Tests.Store.Postgres;

/// <summary>The fixed city in a database of its own, if there is a server to start.</summary>
public abstract class PostgresCityTest : IDisposable
{
    protected PostgresCityTest()
    {
        if (Address.Length > 0)
        {
            using var store = Stores.Open(Address, Catalog);
            using var loader = store.BeginLoad();
            FixedCity.Rows(Catalog).Load(loader);
        }
    }

    protected string Address { get; } = PostgresServer.Binaries is null ? "" : PostgresServer.Create();

    private protected DataCatalog Catalog { get; } = CityCatalog.Create();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        if (Address.Length > 0)
        {
            PostgresServer.Drop(Address);
        }
    }

    /// <summary>Creates a proxy in front of the server, for connections that go <see cref="Through"/> it.</summary>
    private protected TripCounter CountTrips() => new(new NpgsqlConnectionStringBuilder(Address).Port);

    /// <summary>Returns the address of the same database through the proxy.</summary>
    private protected string Through(TripCounter trips) =>
        new NpgsqlConnectionStringBuilder(Address) { Port = trips.Port }.ConnectionString;

    private protected static Executor Executor(CityStore store) => new(store, new PageLimits(), new DocumentLimits());

    private protected static async Task<string> AskAsync(Executor executor, string document, CancellationToken cancellation = default)
    {
        using var answer = await executor.ExecuteAsync(new OperationRequest(document), cancellation);
        return Encoding.UTF8.GetString(answer.Json.Span);
    }
}
