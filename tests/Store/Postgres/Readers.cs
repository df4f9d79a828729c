using System.Collections.Concurrent;
using Gateway.Store;
using Gateway.Store.Postgres;
using Npgsql;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Clients that read endlessly, and what they saw: answers and failures.</summary>
internal sealed class Readers : IDisposable
{
    /// <summary>The number of clients.</summary>
    public const int Clients = 6;

    private readonly Hosts hosts;
    private readonly CancellationTokenSource stop = new();
    private readonly Task[] clients;
    private readonly int[] rounds = new int[Clients];
    private ConcurrentQueue<Answer> seen = [];
    private long served;
    private int wentBack;
    private int asking;

    public Readers(Hosts hosts)
    {
        this.hosts = hosts;
        clients = [.. Enumerable.Range(0, Clients).Select(client => Task.Run(() => AskOnAsync(client)))];
    }

    public ConcurrentQueue<string> Failures { get; } = [];

    /// <summary>How often a client got an older version than another had got before it asked.</summary>
    public int WentBack => Volatile.Read(ref wentBack);

    public long Newest => Volatile.Read(ref served);

    public int Versions => seen.Select(one => one.Version).Distinct().Count();

    /// <summary>The number of clients waiting for an answer at this moment.</summary>
    public int Asking => Volatile.Read(ref asking);

    public IEnumerable<int> Ports() => seen.Select(one => one.Port).Distinct().Order();

    public double Share(PostgresMember of) => seen.Count(one => one.Port == of.Port) / (double)seen.Count;

    /// <summary>Starts over with recording, once no client is waiting for the answer to an earlier read.</summary>
    public async Task AnewAsync()
    {
        int[] before = [.. rounds];
        await Waiting.UntilAsync(() => Enumerable.Range(0, Clients).All(client => Volatile.Read(ref rounds[client]) > before[client]));
        Interlocked.Exchange(ref seen, []);
    }

    /// <summary>Waits until there are this many answers.</summary>
    public Task SeeAsync(int answers) => Waiting.UntilAsync(() => seen.Count >= answers);

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await Task.WhenAll(clients);
    }

    public static async Task<Answer> AskAsync(Hosts hosts, CancellationToken cancellation = default) =>
        await hosts.ReadAsync(hosts, ReadAsync, cancellation);

    public void Dispose() => stop.Cancel();

    private const string Text = "select coalesce(max(number), 0), current_setting('port')::int from data_version";

    private static async Task<Answer> ReadAsync(Gateway.Store.Postgres.Host host, Hosts hosts, CancellationToken cancellation)
    {
        await using var connection = await host.ConnectAsync(cancellation);
        await using var command = new NpgsqlCommand(Text, connection.Session);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var answer = new Answer(reader.GetInt64(0), reader.GetInt32(1));
        hosts.Answered(host, new DataState(0, answer.Version));
        return answer;
    }

    private async Task AskOnAsync(int client)
    {
        while (!stop.IsCancellationRequested)
        {
            var before = Volatile.Read(ref served);
            Interlocked.Increment(ref asking);
            try
            {
                See(await AskAsync(hosts), before);
            }
            catch (Exception error)
            {
                Failures.Enqueue(error.ToString());
            }

            Interlocked.Decrement(ref asking);
            Interlocked.Increment(ref rounds[client]);
            await Task.Delay(2);
        }
    }

    private void See(Answer one, long before)
    {
        seen.Enqueue(one);
        if (one.Version < before)
        {
            Interlocked.Increment(ref wentBack);
        }

        long now;
        while ((now = Volatile.Read(ref served)) < one.Version)
        {
            Interlocked.CompareExchange(ref served, one.Version, now);
        }
    }

    /// <param name="Version">The data version.</param>
    /// <param name="Port">The port of the server.</param>
    internal readonly record struct Answer(long Version, int Port);
}
