using Gateway.Catalog;
using Gateway.Store;
using Gateway.Store.Opening;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Readers and writers carry on while servers die, hang, are promoted and come back.</summary>
public sealed class HostsTests(PostgresCluster cluster) : IClassFixture<PostgresCluster>
{
    /// <summary>Never gives up a server for being slow, in tests about something else: a busy machine makes all of them slow.</summary>
    private static readonly HostRules Patient = new()
    {
        Limit = TimeSpan.FromSeconds(20),
        Connect = TimeSpan.FromSeconds(20),
        First = TimeSpan.FromMinutes(1),
        Lag = TimeSpan.FromMinutes(1),
    };

    [PostgresFact]
    public async Task Readers_are_spread_over_the_standbys_and_writers_go_to_the_primary()
    {
        using var hosts = Open();
        Settle(hosts);
        using var readers = new Readers(hosts);
        await readers.SeeAsync(400);
        await readers.StopAsync();

        Assert.Equal(cluster.Standbys.Select(standby => standby.Port).Order(), readers.Ports());
        Assert.All(cluster.Standbys, standby => Assert.InRange(readers.Share(standby), 0.4, 0.6));
        Assert.Equal(cluster.Primary.Name, hosts.Primary().Name);
        Assert.Empty(readers.Failures);
    }

    [PostgresFact]
    public async Task Nobody_sees_an_older_version_than_was_served_before_however_fast_imports_follow()
    {
        using var hosts = Open();
        Settle(hosts);
        using var readers = new Readers(hosts);
        for (var imports = 0; imports < 100 || readers.Versions <= 10; imports++)
        {
            cluster.Import();
        }

        // Standbys left out during the fast imports are used again as soon as they have what was served.
        await readers.AnewAsync();
        await Waiting.UntilAsync(() => cluster.Standbys.All(standby => readers.Ports().Contains(standby.Port)));
        await readers.StopAsync();
        Assert.Empty(readers.Failures);
        Assert.Equal(0, readers.WentBack);
    }

    [PostgresFact]
    public async Task A_standby_that_is_killed_costs_nobody_an_answer_and_is_asked_again_when_it_is_back()
    {
        using var hosts = Open();
        Settle(hosts);
        using var readers = new Readers(hosts);
        var victim = cluster.Standbys[0];
        await Waiting.UntilAsync(() => readers.Ports().Contains(victim.Port));
        victim.Kill();
        Waiting.Until(() => StateOf(victim, hosts).Condition == HostCondition.Down);
        await readers.AnewAsync();
        await readers.SeeAsync(100);
        Assert.DoesNotContain(victim.Port, readers.Ports());

        victim.Start();
        await Waiting.UntilAsync(() => readers.Ports().Contains(victim.Port));
        await readers.StopAsync();
        Assert.Empty(readers.Failures);
    }

    [PostgresFact]
    public async Task A_standby_that_hangs_is_left_alone_and_the_others_answer()
    {
        using var hosts = Open(rules: Patient with { Limit = TimeSpan.FromSeconds(2) });
        Settle(hosts);
        using var readers = new Readers(hosts);
        var victim = cluster.Standbys[0];
        await Waiting.UntilAsync(() => readers.Ports().Contains(victim.Port));
        victim.Hang();
        try
        {
            Waiting.Until(() => StateOf(victim, hosts).Condition == HostCondition.Down);
            await readers.AnewAsync();
            await readers.SeeAsync(100);
            Assert.DoesNotContain(victim.Port, readers.Ports());
        }
        finally
        {
            victim.Resume();
        }

        await Waiting.UntilAsync(() => readers.Ports().Contains(victim.Port));
        await readers.StopAsync();
        Assert.Empty(readers.Failures);
    }

    [PostgresFact]
    public async Task After_the_primary_is_killed_readers_go_on_and_writers_are_told_until_another_is_promoted()
    {
        using var hosts = Open();
        Settle(hosts);
        using var readers = new Readers(hosts);
        var (old, heir) = (cluster.Primary, cluster.Standbys[0]);
        old.Kill();
        Waiting.Until(() => StateOf(old, hosts).Condition == HostCondition.Down);
        var failure = Assert.Throws<DatabaseFailure>(hosts.Primary);
        Assert.Equal(DatabaseFailureKind.ReadOnly, failure.Kind);
        Assert.Contains("no primary", failure.Message, StringComparison.Ordinal);

        heir.Promote();
        Waiting.Until(() => !heir.IsStandby && StateOf(heir, hosts).IsPrimary);
        Assert.Equal(heir.Name, hosts.Primary().Name);
        var version = cluster.Import();
        await Waiting.UntilAsync(() => readers.Newest >= version);

        old.Rewind(heir);
        old.Start();
        Settle(hosts);
        await readers.AnewAsync();
        await Waiting.UntilAsync(() => readers.Ports().Contains(old.Port));
        await readers.SeeAsync(100);
        await readers.StopAsync();
        Assert.DoesNotContain(heir.Port, readers.Ports());
        Assert.Equal(0, readers.WentBack);
        Assert.Empty(readers.Failures);
    }

    [PostgresFact]
    public void A_gateway_that_starts_without_a_primary_writes_when_there_is_one()
    {
        var (catalog, city) = (CityCatalog.Create(), "start");
        PostgresCluster.Run(cluster.Primary, $"create database {city}", "postgres");
        var address = cluster.Address.Replace("=city;", $"={city};", StringComparison.Ordinal);
        Stores.Open(address, catalog).Dispose();
        cluster.Settle();
        var primary = cluster.Primary;
        primary.Kill();
        try
        {
            using var store = Stores.OpenToRead(address, catalog);
            Assert.False(store.IsReadOnly);
            Assert.Equal(DatabaseFailureKind.ReadOnly, Assert.Throws<DatabaseFailure>(() => store.Demand.Forget("2026-W01")).Kind);

            primary.Start();
            Waiting.Until(() =>
            {
                try
                {
                    store.Demand.Forget("2026-W01");
                    return true;
                }
                catch (DatabaseFailure)
                {
                    return false;
                }
            });
        }
        finally
        {
            if (!primary.IsRunning)
            {
                primary.Start();
            }
        }
    }

    /// <summary>In this test, a server's last answer may be an hour old.</summary>
    [PostgresFact]
    public async Task Nobody_is_refused_before_those_that_were_down_are_asked_again()
    {
        var (primary, others) = (cluster.Primary, cluster.Standbys);
        Array.ForEach(others, standby => standby.Kill());
        try
        {
            using var hosts = Open(rules: Patient with { Interval = TimeSpan.FromHours(1) });
            Waiting.Until(() => hosts.All.All(host => host.State.Condition != HostCondition.Unknown));
            Assert.Equal(primary.Port, (await Readers.AskAsync(hosts)).Port);
            Array.ForEach(others, standby => standby.Start());
            cluster.Settle();

            primary.Kill();

            Assert.Contains((await Readers.AskAsync(hosts)).Port, others.Select(standby => standby.Port));
        }
        finally
        {
            Array.ForEach([.. cluster.Members.Where(member => !member.IsRunning)], member => member.Start());
            cluster.Settle();
        }
    }

    [PostgresFact]
    public async Task The_last_server_is_waited_for_when_it_is_slow()
    {
        var rules = Patient with { Limit = TimeSpan.FromSeconds(0.4) };
        using var hosts = Open(rules: rules);
        Settle(hosts);
        var (last, others) = (cluster.Primary, cluster.Standbys);
        Array.ForEach(others, standby => standby.Kill());
        try
        {
            Waiting.Until(() => hosts.All.Count(host => host.State.Condition == HostCondition.Down) == 2);
            using var readers = new Readers(hosts);
            await readers.SeeAsync(50);
            last.Hang();
            await Waiting.UntilAsync(() => readers.Asking == Readers.Clients);
            await Task.Delay(rules.Limit * 3);
            Assert.Equal(Readers.Clients, readers.Asking);

            last.Resume();
            await readers.AnewAsync();
            await readers.StopAsync();
            Assert.Empty(readers.Failures);
        }
        finally
        {
            last.Resume();
            Array.ForEach(others, standby => standby.Start());
        }
    }

    /// <summary>A machine that stalls for a moment makes all servers slow at once.</summary>
    [Fact]
    public async Task Of_servers_that_are_slow_at_the_same_moment_one_is_left()
    {
        var address = PostgresAddress.Read("Host=127.0.0.1:9,127.0.0.1:10,127.0.0.1:11;Database=city");
        using var hosts = new Hosts(address, Patient with { Interval = TimeSpan.FromHours(1) });
        Waiting.Until(() => hosts.All.All(host => host.State.Condition == HostCondition.Down));
        for (var i = 0; i < 200; i++)
        {
            foreach (var host in hosts.All)
            {
                hosts.Heard(host, new HostAnswer(null, 0), version: 0, served: 0);
            }

            await Task.WhenAll(hosts.All.Select(host => Task.Run(() => hosts.FellAsync(host, "it is slow", isSlow: true))));

            Assert.Single(hosts.All, host => host.State.Condition == HostCondition.Up);
        }
    }

    [PostgresFact]
    public async Task A_standby_that_no_longer_follows_is_left_alone()
    {
        using var hosts = Open(rules: Patient with { Lag = TimeSpan.FromSeconds(0.1) });
        Settle(hosts);
        var orphan = cluster.Standbys[0];
        PostgresCluster.Run(orphan, "select pg_wal_replay_pause()");
        try
        {
            cluster.Import();
            Waiting.Until(() => StateOf(orphan, hosts).IsLate);
            using var readers = new Readers(hosts);
            await readers.SeeAsync(200);
            await readers.StopAsync();
            Assert.DoesNotContain(orphan.Port, readers.Ports());
            Assert.Empty(readers.Failures);
        }
        finally
        {
            PostgresCluster.Run(orphan, "select pg_wal_replay_resume()");
        }
    }

    [PostgresFact]
    public async Task Alone_a_server_answers_before_any_probe_and_after_a_restart()
    {
        using var hosts = Open(cluster.Primary);
        Assert.Equal(cluster.Primary.Port, (await Readers.AskAsync(hosts)).Port);
        Assert.Equal(cluster.Primary.Name, hosts.Primary().Name);

        var server = cluster.Primary;
        server.Kill();
        var failure = await Assert.ThrowsAsync<DatabaseFailure>(() => Readers.AskAsync(hosts));
        Assert.Equal(DatabaseFailureKind.Unreachable, failure.Kind);
        Waiting.Until(() => hosts.All[0].State.Condition == HostCondition.Down);

        server.Start();
        Assert.Equal(server.Port, (await Readers.AskAsync(hosts)).Port);
    }

    [PostgresFact]
    public async Task A_session_that_the_server_ends_is_made_anew_without_anybody_being_told()
    {
        using var hosts = Open(cluster.Primary);
        await Readers.AskAsync(hosts);
        PostgresCluster.Number(
            cluster.Primary, "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'gateway'");

        Assert.Equal(cluster.Primary.Port, (await Readers.AskAsync(hosts)).Port);
    }

    [PostgresFact]
    public async Task A_server_that_ends_idle_sessions_leaves_those_of_the_pools_alone()
    {
        PostgresCluster.Run(cluster.Primary, "alter role owner set idle_session_timeout = '1h'");
        try
        {
            using var hosts = Open(cluster.Primary);
            await using var reader = await hosts.All[0].ConnectAsync(CancellationToken.None);
            await using var writer = hosts.All[0].Writer.Open();
            await using var probe = await hosts.All[0].ProbeSource.OpenConnectionAsync();
            foreach (var session in (NpgsqlConnection[])[reader.Session, writer, probe])
            {
                await using var ask = new NpgsqlCommand("show idle_session_timeout", session);
                Assert.Equal("0", await ask.ExecuteScalarAsync());
            }
        }
        finally
        {
            PostgresCluster.Run(cluster.Primary, "alter role owner reset idle_session_timeout");
        }
    }

    [PostgresFact]
    public async Task What_is_wrong_with_a_question_is_not_asked_of_another()
    {
        using var hosts = Open();
        Settle(hosts);
        var runs = 0;
        async Task<int> Wrong(Gateway.Store.Postgres.Host host, int asked, CancellationToken cancellation)
        {
            runs++;
            await using var connection = await host.ConnectAsync(cancellation);
            await using var command = new NpgsqlCommand("select 1 / 0", connection.Session);
            return (int)(await command.ExecuteScalarAsync(cancellation))!;
        }

        var error = await Assert.ThrowsAsync<PostgresException>(() => hosts.ReadAsync(0, Wrong, default).AsTask());
        Assert.Equal((PostgresErrorCodes.DivisionByZero, 1), (error.SqlState, runs));
    }

    [PostgresFact]
    public async Task Who_gives_up_is_let_go_and_leaves_nothing_running()
    {
        using var hosts = Open();
        Settle(hosts);
        static async Task<int> Sleep(Gateway.Store.Postgres.Host host, int asked, CancellationToken cancellation)
        {
            await using var connection = await host.ConnectAsync(cancellation);
            await using var command = new NpgsqlCommand("select pg_sleep(3600)", connection.Session);
            return await command.ExecuteNonQueryAsync(cancellation);
        }

        using var patience = new CancellationTokenSource();
        var asking = hosts.ReadAsync(0, Sleep, patience.Token).AsTask();
        long Asleep() => cluster.Standbys.Sum(standby => PostgresCluster.Number(
            standby, "select count(*) from pg_stat_activity where query like '%pg_sleep(3600)' and state = 'active'"));
        await Waiting.UntilAsync(() => Asleep() == 1);

        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        await Waiting.UntilAsync(() => Asleep() == 0);
    }

    /// <summary>The pool itself would time out after a second, as if the server did not answer.</summary>
    [PostgresFact]
    public async Task Whoever_finds_all_connections_in_use_waits_and_the_server_is_not_blamed()
    {
        using var hosts = new Hosts(PostgresAddress.Read(cluster.Address + ";Maximum Pool Size=1;Timeout=1"), Patient);
        Settle(hosts);
        var held = new TaskCompletionSource();
        var isHeld = 0;
        async Task<int> Hold(Gateway.Store.Postgres.Host host, int asked, CancellationToken cancellation)
        {
            await using var connection = await host.ConnectAsync(cancellation);
            Interlocked.Increment(ref isHeld);
            await held.Task;
            return asked;
        }

        var holding = cluster.Standbys.Select(_ => hosts.ReadAsync(1, Hold, default).AsTask()).ToList();
        await Waiting.UntilAsync(() => isHeld == cluster.Standbys.Length);
        var asking = Readers.AskAsync(hosts);
        using var patience = new CancellationTokenSource();
        var another = Readers.AskAsync(hosts, patience.Token);

        await Task.WhenAny(asking, Task.Delay(TimeSpan.FromSeconds(3)));
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => another);
        Assert.False(asking.IsCompleted);
        held.SetResult();
        Assert.Contains((await asking).Port, cluster.Standbys.Select(standby => standby.Port));
        await Task.WhenAll(holding);
        Assert.All(hosts.All, host => Assert.Equal(HostCondition.Up, host.State.Condition));
    }

    [Fact]
    public async Task Alone_a_server_is_chosen_for_nothing()
    {
        using var hosts = new Hosts(PostgresAddress.Read("Host=127.0.0.1:9;Database=city"), new HostRules());
        var answer = Task.FromResult(1);
        Func<Gateway.Store.Postgres.Host, int, CancellationToken, Task<int>> read = (_, _, _) => answer;
        await hosts.ReadAsync(0, read, default);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var request = 0; request < 1000; request++)
        {
            await hosts.ReadAsync(0, read, default);
        }

        // Nothing at all, except in a debug build, where the state machines of async methods are objects.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 1000, 0, 400);
    }

    private Hosts Open(PostgresMember? alone = null, HostRules? rules = null) =>
        new(PostgresAddress.Read(alone is null ? cluster.Address : PostgresCluster.AddressOf(alone)), rules ?? Patient);

    /// <summary>Waits until all servers hold the same data and are known to.</summary>
    private void Settle(Hosts hosts)
    {
        cluster.Settle();
        var version = cluster.Version;
        Waiting.Until(() => cluster.Members.All(
            member => HostOf(member, hosts) is { Version: var held, State: { Condition: HostCondition.Up, IsLate: false } state }
                && held == version && state.IsStandby == member.IsStandby));
    }

    private static Gateway.Store.Postgres.Host HostOf(PostgresMember member, Hosts hosts) =>
        hosts.All.Single(host => host.Name == member.Name);

    private static HostState StateOf(PostgresMember member, Hosts hosts) => HostOf(member, hosts).State;
}
