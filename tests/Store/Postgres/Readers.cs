using System.Collections.Concurrent;
using System.Diagnostics;
using Gateway.Store;
using Gateway.Store.Postgres;

namespace Gateway.Tests.Store.Postgres;

/// <summary>Clients that ask without end, and what they saw: answers and failures.</summary>
internal sealed class Readers : IDisposable
{
    private readonly Hosts hosts;
    private readonly CancellationTokenSource stop = new();
    private readonly Task[] clients;
    private ConcurrentQueue<Seen> seen = [];
    private long served;
    private int wentBack;

    public Readers(Hosts hosts, int clients = 6)
    {
        this.hosts = hosts;
        this.clients = [.. Enumerable.Range(0, clients).Select(_ => Task.Run(AskOnAsync))];
    }

    public ConcurrentQueue<string> Failures { get; } = [];

    /// <summary>How often somebody was answered with an older version than somebody else before he asked.</summary>
    public int WentBack => Volatile.Read(ref wentBack);

    public long Newest => Volatile.Read(ref served);

    public int Versions => seen.Select(one => one.Answer.Version).Distinct().Count();

    public TimeSpan Slowest => seen.Max(one => Stopwatch.GetElapsedTime(one.Asked, one.Answered));

    public IEnumerable<int> Ports() => seen.Select(one => one.Answer.Port).Distinct().Order();

    public double Share(PostgresMember of) => seen.Count(one => one.Answer.Port == of.Port) / (double)seen.Count;

    /// <summary>Begins to look anew.</summary>
    /// <returns>How many answers there were.</returns>
    public int Forget() => Interlocked.Exchange(ref seen, []).Count;

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
        await using var command = host.Reader.CreateCommand(Text);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        await reader.ReadAsync(cancellation);
        var answer = new Answer(reader.GetInt64(0), reader.GetInt32(1));
        hosts.Answered(host, new DataState(0, answer.Version));
        return answer;
    }

    private async Task AskOnAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            var (asked, before) = (Stopwatch.GetTimestamp(), Volatile.Read(ref served));
            try
            {
                See(new Seen(asked, Stopwatch.GetTimestamp(), await AskAsync(hosts)), before);
            }
            catch (Exception error)
            {
                Failures.Enqueue(error.ToString());
            }

            await Task.Delay(2);
        }
    }

    private void See(Seen one, long before)
    {
        seen.Enqueue(one with { Answered = Stopwatch.GetTimestamp() });
        if (one.Answer.Version < before)
        {
            Interlocked.Increment(ref wentBack);
        }

        long now;
        while ((now = Volatile.Read(ref served)) < one.Answer.Version)
        {
            Interlocked.CompareExchange(ref served, one.Answer.Version, now);
        }
    }

    /// <param name="Version">The data version.</param>
    /// <param name="Port">Of the server.</param>
    internal readonly record struct Answer(long Version, int Port);

    private readonly record struct Seen(long Asked, long Answered, Answer Answer);
}
