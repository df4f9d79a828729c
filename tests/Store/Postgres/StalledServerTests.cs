using System.Collections.Concurrent;
using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>An only server that hangs, or waits for a missing standby, does not hold up callers for as long as it does.</summary>
public sealed class StalledServerTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    [PostgresFact]
    public async Task Small_writes_end_though_no_standby_confirms_them_and_counts_do_not_wait_at_all()
    {
        using var store = Open("unconfirmed", _ => { });
        var line = new DemandLine(new DemandKey("2026-W48", DemandSubject.Answer, ""), 12, 120, 0, 8);
        var usage = new Dictionary<string, Usage> { ["a"] = new(1, 1, 0) };
        Set("alter system set synchronous_standby_names = 'ANY 1 (nobody)'");
        try
        {
            await InTimeAsync(() => store.Clients.AddKey("a", "2026-01-01"));
            await InTimeAsync(() => store.Demand.Put("one", [line]));
            await InTimeAsync(() => store.Clients.AddUsage(usage, "2026-01-02"));
            await InTimeAsync(() => store.Clients.Exchange(usage, TimeSpan.FromSeconds(5)));

            // No session is left behind on the server waiting for ever.
            await Waiting.UntilAsync(() => Number("select count(*) from pg_stat_activity where wait_event = 'SyncRep'") == 0);
        }
        finally
        {
            Set("alter system reset synchronous_standby_names");
        }

        Assert.Equal(1, Number("select count(*) from api_key where used_on = '2026-01-02'"));
        Assert.Equal(1, Number("select count(*) from demand"));

        long Number(string text) => PostgresCluster.Number(cluster.Primary, text, "unconfirmed");
    }

    [PostgresFact]
    public async Task A_small_write_to_a_server_that_hangs_fails_and_how_it_is_is_told_from_what_is_known()
    {
        var told = new ConcurrentQueue<string>();
        using var store = Open("hanging", told.Enqueue);
        await Waiting.UntilAsync(async () => (await store.HealthAsync(default)).Condition == StoreCondition.Empty);
        store.Clients.AddKey("a", "2026-01-01");
        cluster.Primary.Hang();
        try
        {
            // The first write has an existing session, and the others need a new one.
            Task[] writes = [.. "bcdef".Select(key => InTimeAsync(() => store.Clients.AddKey($"{key}", "2026-01-01")))];
            await Waiting.UntilAsync(() => told.Any(line => line.Contains(" is down: ", StringComparison.Ordinal)));

            Assert.Equal(StoreCondition.Unreachable, (await store.HealthAsync(default)).Condition);
            foreach (var write in writes)
            {
                Assert.Equal(DatabaseFailureKind.Unreachable, (await Assert.ThrowsAsync<DatabaseFailure>(() => write)).Kind);
            }
        }
        finally
        {
            cluster.Primary.Resume();
        }

        await Waiting.UntilAsync(async () => (await store.HealthAsync(default)).Condition == StoreCondition.Empty);
    }

    /// <summary>To receive a cancellation, the server would have to answer: here it has ten minutes for that.</summary>
    [PostgresFact]
    public async Task Who_reads_from_a_server_that_hangs_is_let_go_when_the_time_is_over()
    {
        var rules = new HostRules { First = TimeSpan.FromMinutes(10) };
        using var hosts = new Hosts(PostgresAddress.Read(PostgresCluster.AddressOf(cluster.Primary)), rules);
        Assert.Equal(1, await ReadAsync(CancellationToken.None));
        cluster.Primary.Hang();
        try
        {
            using var time = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(time.Token).WaitAsync(Waiting.Longest));
        }
        finally
        {
            cluster.Primary.Resume();
        }

        Assert.Equal(1, await ReadAsync(CancellationToken.None));

        Task<int> ReadAsync(CancellationToken cancellation) => hosts.ReadAsync(0, OneAsync, cancellation).AsTask();
    }

    private static async Task<int> OneAsync(Gateway.Store.Postgres.Host host, int asked, CancellationToken cancellation)
    {
        await using var connection = await host.ConnectAsync(cancellation);
        await using var command = new NpgsqlCommand("select 1", connection.Session);
        return (int)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static Task InTimeAsync(Action write) => Task.Run(write).WaitAsync(Waiting.Longest);

    private CityStore Open(string database, Action<string> told)
    {
        PostgresCluster.Run(cluster.Primary, $"create database {database}", "postgres");
        var address = PostgresCluster.AddressOf(cluster.Primary).Replace("=city;", $"={database};", StringComparison.Ordinal);
        return Stores.Open(address, CityCatalog.Create(), new CityStoreRules { OnServerChanged = (line, _) => told(line) });
    }

    private void Set(string setting)
    {
        PostgresCluster.Run(cluster.Primary, setting, "postgres");
        PostgresCluster.Number(cluster.Primary, "select pg_reload_conf()::int::bigint", "postgres");
        var wanted = setting.Contains("reset", StringComparison.Ordinal) ? 0 : 1;
        Waiting.Until(() => PostgresCluster.Number(
            cluster.Primary, "select (current_setting('synchronous_standby_names') <> '')::int::bigint", "postgres") == wanted);
    }
}
