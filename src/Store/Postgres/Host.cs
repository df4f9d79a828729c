using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>One server: its connections, how it is, and the newest data version it is known to hold.</summary>
internal sealed class Host : IDisposable
{
    /// <summary>What a database holds before the first data version.</summary>
    public static readonly DataState Nothing = new(0, 0);

    private readonly HostRules rules;
    private readonly bool isAlone;
    private readonly NpgsqlDataSource reader;
    private readonly SemaphoreSlim places;
    private readonly SemaphoreSlim doubts = new(0);
    private CancellationTokenSource down = new();
    private volatile HostState state = HostState.Unknown;
    private volatile DataState held = Nothing;
    private TaskCompletionSource judged = Open();
    private long judgedAt;
    private long asked;
    private long lateSince;

    /// <param name="address">The database, on one or several servers.</param>
    /// <param name="at">Which of them.</param>
    /// <param name="rules">How it is looked after.</param>
    public Host(PostgresAddress address, HostAddress at, HostRules rules)
    {
        this.rules = rules;
        isAlone = address.Hosts.Count == 1;
        Name = at.ToString();
        reader = Source(address.Reader(at, rules));
        places = new SemaphoreSlim(new NpgsqlConnectionStringBuilder(reader.ConnectionString).MaxPoolSize);
        Writer = Source(address.Writer(at, rules));
        Brief = Source(address.Brief(at, rules));
        Questions = Source(address.Probe(at, rules));
        Lookups = new SharedTrips(this);
    }

    public string Name { get; }

    /// <summary>The connections of those who load.</summary>
    public NpgsqlDataSource Writer { get; }

    /// <summary>The connections for small writes.</summary>
    public NpgsqlDataSource Brief { get; }

    /// <summary>The connections of the probe.</summary>
    public NpgsqlDataSource Questions { get; }

    /// <summary>By which lookups of many operations go there together.</summary>
    public SharedTrips Lookups { get; }

    public HostState State => state;

    /// <summary>The newest data it is known to hold, by what its probe found and what it answered.</summary>
    public DataState Held => held;

    /// <summary>The number of its data version.</summary>
    public long Version => held.Version;

    /// <summary>Whether what it holds was asked lately enough to be believed.</summary>
    public bool IsBelieved => Volatile.Read(ref asked) is var at and not 0 && Stopwatch.GetElapsedTime(at) < rules.Believed;

    /// <summary>
    /// Asks it. When it is found to be gone meanwhile and another can be asked, or does not end what it is told to end, its answer is not
    /// waited for: what was begun comes to its end by itself, and is thrown away.
    /// </summary>
    /// <exception cref="HostGoneException">It is gone.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> AskAsync<TAsked, T>(
        TAsked asked, Func<Host, TAsked, CancellationToken, Task<T>> read, CancellationToken cancellation)
    {
        using var attempt = new Attempt<T>(cancellation, isAlone ? default : state.Down);
        return await attempt.RunAsync(this, read(this, asked, attempt.Token));
    }

    /// <summary>
    /// A connection whose every batch is a read-only snapshot. Where all are in use, whoever reads stands in line for as long as it has
    /// time: that many ask at once says nothing against the server.
    /// </summary>
    /// <exception cref="HostGoneException">The server was found to be gone meanwhile, and another may be asked.</exception>
    public async ValueTask<ReaderConnection> ConnectAsync(CancellationToken cancellation)
    {
        if (!isAlone && state.Down.IsCancellationRequested)
        {
            throw new HostGoneException(Name);
        }

        if (!places.Wait(0, CancellationToken.None))
        {
            await StandAsync(isAlone ? default : state.Down, cancellation);
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

    /// <summary>An answer out of this data came from here.</summary>
    public void Answered(DataState of)
    {
        if (of.Version > Version)
        {
            held = of;
        }
    }

    /// <summary>Somebody has reason to believe that it is not as it was: it is asked at once.</summary>
    public void Doubt()
    {
        if (doubts.CurrentCount == 0)
        {
            doubts.Release();
        }
    }

    /// <summary>It was asked how it is, and that is known now.</summary>
    /// <param name="moment">Of which it is known.</param>
    public void Judge(long moment)
    {
        Volatile.Write(ref judgedAt, moment);
        Interlocked.Exchange(ref judged, Open()).SetResult();
    }

    /// <summary>Whether it is known how it was after this moment.</summary>
    public bool IsJudgedSince(long moment) => Volatile.Read(ref judgedAt) > moment;

    /// <summary>Ends when it is.</summary>
    public async Task JudgedSinceAsync(long moment)
    {
        for (var next = Volatile.Read(ref judged).Task; !IsJudgedSince(moment); next = Volatile.Read(ref judged).Task)
        {
            await next;
        }
    }

    /// <summary>Waits until it is to be asked again.</summary>
    public Task RestAsync(CancellationToken stop) => doubts.WaitAsync(rules.Interval, stop);

    /// <summary>It answered.</summary>
    /// <param name="answer">What it said.</param>
    /// <param name="before">The version it was known to hold when it was asked; requests may have learned of a newer one since.</param>
    /// <param name="known">The newest version known of any server.</param>
    public void Rise(HostAnswer answer, long before, long known)
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

    /// <summary>It does not answer: what was asked of it is asked elsewhere, and none of its connections is used again.</summary>
    public async Task FallAsync(string reason)
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

        // Cancel() would run what waits for it one after another on this thread, which has a server to look after.
        await down.CancelAsync();
    }

    public void Dispose()
    {
        Lookups.Dispose();
        reader.Dispose();
        Writer.Dispose();
        Brief.Dispose();
        Questions.Dispose();
        down.Dispose();
        doubts.Dispose();
    }

    private async ValueTask StandAsync(CancellationToken gone, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, gone);
        try
        {
            await places.StandAsync(Timeout.InfiniteTimeSpan, either.Token);
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new HostGoneException(Name);
        }
    }

    private static TaskCompletionSource Open() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Every type in use is one of PostgreSQL's own, which Npgsql knows without asking each database for all its types.</summary>
    private static NpgsqlDataSource Source(string connections)
    {
        var builder = new NpgsqlDataSourceBuilder(connections);
        builder.ConfigureTypeLoading(types => types.EnableTypeLoading(false));
        return builder.Build();
    }
}
