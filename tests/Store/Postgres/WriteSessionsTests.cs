using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Sessions of a server that accepts connections and never answers.</summary>
public sealed class WriteSessionsTests : IDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);

    public WriteSessionsTests() => door.Start(backlog: 500);

    public void Dispose() => door.Dispose();

    /// <summary>
    /// In Npgsql's pool those that wait would be woken when their time is nearly over, and some would then have no limit. Threads of their
    /// own, so that all begin at the same moment.
    /// </summary>
    [Fact]
    public void Who_waits_for_a_session_of_a_server_that_hangs_is_let_go_when_the_time_is_over()
    {
        var refused = 0;
        Thread[] callers = [.. Enumerable.Range(0, 100).SelectMany(_ => Callers(() => Interlocked.Increment(ref refused)))];
        Array.ForEach(callers, caller => caller.Start());

        Waiting.Until(() => !Array.Exists(callers, caller => caller.IsAlive));
        Assert.Equal(callers.Length, refused);
    }

    /// <summary>Unless it is told that there was none.</summary>
    [Fact]
    public void Who_has_waited_for_a_session_has_the_whole_time_to_open_one()
    {
        using var sessions = Sessions(most: 1);
        var first = new Thread(() => Assert.Throws<NpgsqlException>(sessions.Open)) { IsBackground = true };
        first.Start();
        Thread.Sleep(200);
        var start = Stopwatch.GetTimestamp();

        var late = Assert.Throws<NpgsqlException>(sessions.Open);

        Assert.True(
            late.Message.Contains("in use", StringComparison.Ordinal) || Stopwatch.GetElapsedTime(start) > TimeSpan.FromSeconds(1.5),
            late.Message);
        first.Join();
    }

    private IEnumerable<Thread> Callers(Action refused)
    {
        var sessions = Sessions(most: 1);
        return Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            try
            {
                sessions.Return(sessions.Open());
            }
            catch (NpgsqlException late) when (late.InnerException is TimeoutException)
            {
                refused();
            }
        })
        { IsBackground = true });
    }

    private WriteSessions Sessions(int most)
    {
        var host = PostgresAddress.Read($"Host={door.LocalEndpoint};Database=city;Timeout=1;Maximum Pool Size={most}");
        return new WriteSessions(NpgsqlDataSource.Create(host.Brief(host.Hosts[0], new HostRules())));
    }
}
