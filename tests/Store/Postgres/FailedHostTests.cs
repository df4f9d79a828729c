using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gateway.Store;
using Gateway.Store.Postgres;
using Npgsql;
using Xunit;

namespace Gateway.Tests.Store.Postgres;

/// <summary>
/// What becomes of a request that fails on the only healthy server while nothing is known of the other. Nothing ever answers at the
/// addresses: the test itself sets the servers' condition.
/// </summary>
public sealed class FailedHostTests : IDisposable
{
    private static readonly HostRules Rules = new() { First = TimeSpan.FromMinutes(10), Connect = TimeSpan.FromMinutes(10) };

    private readonly TcpListener[] doors = [new(IPAddress.Loopback, 0), new(IPAddress.Loopback, 0)];
    private readonly Hosts hosts;
    private int runs;

    public FailedHostTests()
    {
        Array.ForEach(doors, door => door.Start());
        hosts = new Hosts(PostgresAddress.Read($"Host={string.Join(',', doors.Select(door => door.LocalEndpoint))};Database=city"), Rules);
        hosts.Heard(hosts.All[0], new HostAnswer(null, 5), version: 0, served: 0);
    }

    public void Dispose()
    {
        hosts.Dispose();
        Array.ForEach(doors, door => door.Dispose());
    }

    public static TheoryData<Exception> Endings { get; } = new(
        new NpgsqlException("It ended.", new IOException("It ended.")),
        new PostgresException("terminated by an operator", "FATAL", "FATAL", PostgresErrorCodes.AdminShutdown),
        new PostgresException("idle for too long", "FATAL", "FATAL", "57P05"));

    [Theory]
    [MemberData(nameof(Endings), DisableDiscoveryEnumeration = true)]
    public async Task A_session_that_ended_alone_is_made_anew_as_soon_as_its_server_answers(Exception ending)
    {
        var asking = AskAsync(ending);

        await Waiting.UntilAsync(() =>
        {
            hosts.All[0].ProbeCompleted(Stopwatch.GetTimestamp());
            return asking.IsCompleted;
        });

        Assert.Equal(2, await asking);
    }

    [Theory]
    [InlineData(PostgresErrorCodes.TooManyConnections)]
    [InlineData(PostgresErrorCodes.SerializationFailure)]
    public async Task A_server_that_is_there_and_refuses_is_told_without_a_wait_for_others(string state)
    {
        var asking = AskAsync(new PostgresException("not now", "FATAL", "FATAL", state));

        var failure = await Assert.ThrowsAsync<DatabaseFailure>(() => asking.WaitAsync(Waiting.Longest));

        Assert.Equal((DatabaseFailureKind.Unreachable, 1), (failure.Kind, runs));
        Assert.Contains("not now", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>Fails on the first read, and returns the number of reads.</summary>
    private Task<int> AskAsync(Exception error)
    {
        return hosts.ReadAsync(0, Read, CancellationToken.None).AsTask();

        Task<int> Read(Gateway.Store.Postgres.Host host, int asked, CancellationToken cancellation) =>
            ++runs == 1 ? throw error : Task.FromResult(runs);
    }
}
