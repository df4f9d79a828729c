using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>One server: its connections, its condition, and the newest data version it is known to hold.</summary>
internal sealed class Host : IDisposable
{
    /// <summary>The state of a database before its first data version.</summary>
    public static readonly DataState Nothing = new(0, 0);

    private readonly HostRules rules;
    private readonly bool isAlone;
    private readonly NpgsqlDataSource reader;
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim probeRequests = new(0);
    private CancellationTokenSource down = new();
    private volatile HostState state = HostState.Unknown;
    private volatile DataState held = Nothing;
    private TaskCompletionSource probed = Open();
    private long probedAt;
    private long asked;
    private long lateSince;

    /// <param name="address">The database, on one or several servers.</param>
    /// <param name="at">The server among them.</param>
    /// <param name="rules">How it is probed and used.</param>
    public Host(PostgresAddress address, HostAddress at, HostRules rules)
    {
        this.rules = rules;
        isAlone = address.Hosts.Count == 1;
        Name = at.ToString();
        reader = Source(address.Reader(at, rules));
        places = new SemaphoreSlim(new NpgsqlConnectionStringBuilder(reader.ConnectionString).MaxPoolSize);
        Writer = new WriteSessions(Source(address.Writer(at, rules)));
        Brief = new WriteSessions(Source(address.Brief(at, rules)));
        ProbeSource = Source(address.Probe(at, rules));
        Lookups = new SharedTrips(this);
    }

    public string Name { get; }

    /// <summary>The sessions for loads.</summary>
    public WriteSessions Writer { get; }

    /// <summary>The sessions for small writes.</summary>
    public WriteSessions Brief { get; }

    /// <summary>The connections of the probe.</summary>
    public NpgsqlDataSource ProbeSource { get; }

    /// <summary>Sends lookups of many operations to the server together.</summary>
    public SharedTrips Lookups { get; }

    public HostState State => state;

    /// <summary>The newest data it is known to hold, from its probes and its answers.</summary>
    public DataState Held => held;

    /// <summary>The data version it is known to hold.</summary>
    public long Version => held.Version;

    /// <summary>Whether it was probed recently enough for <see cref="Held"/> to be trusted.</summary>
    public bool IsBelieved => Volatile.Read(ref asked) is var at and not 0 && Stopwatch.GetElapsedTime(at) < rules.Believed;

    /// <summary>
    /// Runs a read on it. If it is found to be gone meanwhile and another can be asked, or if it does not honour a cancellation, its answer
    /// is not waited for: the read ends on its own and its result is discarded.
    /// </summary>
    /// <exception cref="HostGoneException">The server is gone.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> AskAsync<TAsked, T>(
        TAsked asked, Func<Host, TAsked, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        using var attempt = new Attempt<T>(cancellation, isAlone ? default : state.Down);
        return await attempt.RunAsync(this, read(this, asked, attempt.Token));
    }

    /// <summary>
    /// Returns a connection whose every batch is a read-only snapshot. If all are in use, the caller queues for as long as it has time:
    /// many requests at once say nothing against the server.
    /// </summary>
    /// <exception cref="HostGoneException">The server was found to be gone meanwhile, and another may be tried.</exception>
    public async ValueTask<ReaderConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (!isAlone && state.Down.IsCancellationRequested)
        {
            throw new HostGoneException(Name);
        }

        if (!places.Wait(0, CancellationToken.None))
        {
            await WaitForPlaceAsync(isAlone ? default : state.Down, cancellation);
        }

        try
        {
            return new ReaderConnection(await reader.OpenConnectionAsync(cancellation), places);
        }
        catch
        {
            places.Release();
            throw;
        }
    }

    /// <summary>Reports that the server answered from this data.</summary>
    public void Answered(DataState of)
    {
        if (of.Version > Version)
        {
            held = of;
        }
    }

    /// <summary>Has it probed at once, because its condition may have changed.</summary>
    public void RequestProbe()
    {
        if (probeRequests.CurrentCount == 0)
        {
            probeRequests.Release();
        }
    }

    /// <summary>Reports that a probe has finished.</summary>
    /// <param name="moment">The moment for which its condition is known.</param>
    public void ProbeCompleted(long moment)
    {
        Volatile.Write(ref probedAt, moment);
        Interlocked.Exchange(ref probed, Open()).SetResult();
    }

    /// <summary>Whether its condition after this moment is known.</summary>
    public bool IsProbedSince(long moment) => Volatile.Read(ref probedAt) > moment;

    /// <summary>Waits until <see cref="IsProbedSince"/> is true.</summary>
    public async Task WaitForProbeSinceAsync(long moment)
    {
        for (var next = Volatile.Read(ref probed).Task; !IsProbedSince(moment); next = Volatile.Read(ref probed).Task)
        {
            await next;
        }
    }

    /// <summary>Waits until the next probe is due.</summary>
    public Task RestAsync(CancellationToken stop) => probeRequests.WaitAsync(rules.Interval, stop);

    /// <summary>Handles an answer to a probe.</summary>
    /// <param name="answer">Its answer.</param>
    /// <param name="before">The version it was known to hold when it was probed; requests may have seen a newer one since.</param>
    /// <param name="known">The newest version known to be on any server.</param>
    public void MarkUp(HostAnswer answer, long before, long known)
    {
        held = answer.Version < before || answer.Version >= Version ? answer.Held : held;
        Volatile.Write(ref asked, answer.Asked);
        lateSince = answer.Version >= known ? 0 : lateSince == 0 ? Stopwatch.GetTimestamp() : lateSince;
        var isLate = lateSince != 0 && Stopwatch.GetElapsedTime(lateSince) >= rules.Lag;
        var was = state;
        if (down.IsCancellationRequested)
        {
            down = new CancellationTokenSource();
        }

        state = new HostState(HostCondition.Up, answer.Timeline, isLate, Down: down.Token);
        if (was.Condition != HostCondition.Up || was.IsPrimary != state.IsPrimary)
        {
            var part = state.IsPrimary ? "primary" : "standby";
            rules.Changed?.Invoke($"{Name} is up, as {part}, with data version {answer.Version}.", true);
        }
    }

    /// <summary>Marks it as down: its requests are retried elsewhere, and none of its connections is used again.</summary>
    public async Task MarkDownAsync(string reason)
    {
        var before = state;
        state = new HostState(HostCondition.Down, Reason: reason, Down: down.Token);
        if (before.Condition == HostCondition.Down)
        {
            return;
        }

        lateSince = 0;
        rules.Changed?.Invoke($"{Name} is down: {reason}.", false);
        reader.Clear();
        Writer.Clear();
        Brief.Clear();

        // Cancel() would run the registered callbacks one after another on this thread, which has a server to probe.
        await down.CancelAsync();
    }

    public void Dispose()
    {
        Lookups.Dispose();
        reader.Dispose();
        Writer.Dispose();
        Brief.Dispose();
        ProbeSource.Dispose();
        down.Dispose();
        probeRequests.Dispose();
    }

    private async ValueTask WaitForPlaceAsync(CancellationToken gone, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, gone);
        try
        {
            await places.WaitAndYieldAsync(Timeout.InfiniteTimeSpan, either.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new HostGoneException(Name);
        }
    }

    private static TaskCompletionSource Open() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Creates a data source without type loading: every type in use is built into PostgreSQL, and Npgsql knows those without querying each
    /// database.
    /// </summary>
    private static NpgsqlDataSource Source(string connections)
    {
        var builder = new NpgsqlDataSourceBuilder(connections);
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        return builder.Build();
    }
}
