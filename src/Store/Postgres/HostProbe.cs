using System.Data;
using System.Diagnostics;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>Probes one server repeatedly, on a connection of its own, and reports to the server's <see cref="Host"/>.</summary>
internal sealed class HostProbe(Hosts hosts, Host host, HostRules rules)
{
    private NpgsqlConnection? connection;
    private Task<HostAnswer>? asking;

    public async Task RunAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            host.ProbeCompleted(await ProbeAsync(stop));
            await host.RestAsync(stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Leave();
    }

    /// <returns>The moment for which the server's condition is known: one that answers may have gone down since it was asked.</returns>
    private async Task<long> ProbeAsync(CancellationToken stop)
    {
        var (version, served) = (host.Version, hosts.Marks.Served);
        try
        {
            var answer = await AskedInTimeAsync(stop);
            hosts.Heard(host, answer, version, served);
            return answer.Asked;
        }
        catch (Exception error)
        {
            Leave();

            if (!stop.IsCancellationRequested)
            {
                await hosts.FellAsync(host, HostFaults.Reason(error), isSlow: error is TimeoutException);
            }

            return Stopwatch.GetTimestamp();
        }
    }

    /// <summary>
    /// Probes within the limit, and once more after a broken connection or a late timeout: the connection alone may have been closed, or
    /// this machine may have been slow, so neither yet counts against the server.
    /// </summary>
    private async Task<HostAnswer> AskedInTimeAsync(CancellationToken stop)
    {
        var (since, wasOpen) = (Stopwatch.GetTimestamp(), connection is not null);
        try
        {
            return await (asking = AskAsync()).WaitAsync(Limit, stop);
        }
        catch (Exception error) when (
            (wasOpen && HostFaults.IsLost(error)) || (error is TimeoutException && Stopwatch.GetElapsedTime(since) > Limit * 1.5))
        {
            Leave();
            return await (asking = AskAsync()).WaitAsync(Limit, stop);
        }
    }

    /// <summary>The time limit of a probe. Nothing waits for an unhealthy server, so it gets more time to recover.</summary>
    private TimeSpan Limit => host.State.Condition switch
    {
        HostCondition.Up => rules.Limit,
        HostCondition.Down => rules.Connect,
        _ => rules.First,
    };

    private async Task<HostAnswer> AskAsync()
    {
        var asked = connection ??= host.ProbeSource.CreateConnection();
        if (asked.State != ConnectionState.Open)
        {
            await asked.OpenAsync();
        }

        var since = Stopwatch.GetTimestamp();
        await using var batch = asked.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.Timeline));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
        await using var reader = await batch.ExecuteReaderAsync();
        await reader.ReadAsync();
        var timeline = await reader.IsDBNullAsync(0) ? null : reader.GetString(0);
        var held = await HeldAsync(reader);
        return new HostAnswer(timeline, held.Version) { At = held.At, Asked = since };
    }

    /// <summary>
    /// Reads the data version. Before the first migration there is no table; a role without permission to read it gets its error from its
    /// queries.
    /// </summary>
    private static async Task<DataState> HeldAsync(NpgsqlDataReader reader)
    {
        try
        {
            return await reader.NextResultAsync() && await reader.ReadAsync() ? Reader.StateOf(reader) : Host.Nothing;
        }
        catch (PostgresException refused) when (
            refused.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InsufficientPrivilege)
        {
            return Host.Nothing;
        }
    }

    /// <summary>Abandons the connection: it is closed as soon as the query on it has ended, which its timeouts ensure.</summary>
    private void Leave()
    {
        if (connection is { } left)
        {
            connection = null;
            asking!.ContinueWith(_ => left.Dispose(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }
}
