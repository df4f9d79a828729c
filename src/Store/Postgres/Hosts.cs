using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Gateway.Store.Postgres;

/// <summary>
/// The servers of one database. Reads go to standbys that are healthy and recent enough, in turn, or else to the primary; writes go to the
/// primary. A server that hangs or dies is noticed within a second, and its requests are retried on another.
/// </summary>
/// <remarks>
/// Npgsql supports several servers too, but waits for a hanging one as long as it hangs, and keeps using a standby cut off from its
/// primary. With only one server, nothing is chosen, and nothing in progress is given up early.
/// </remarks>
internal sealed class Hosts : IDisposable
{
    private readonly PostgresAddress address;
    private readonly HostRules rules;
    private readonly Host[] all;
    private readonly HostChoice choice;
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource anyUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task allProbed;
    private readonly Task ready;
    private readonly Task probes;
    private readonly Lock falling = new();

    /// <summary>When a healthy server was last found not to answer.</summary>
    private long lost;

    public Hosts(PostgresAddress address, HostRules rules)
    {
        (this.address, this.rules) = (address, rules);
        all = [.. address.Hosts.Select(at => new Host(address, at, rules))];
        choice = new HostChoice(all, Marks, rules);
        allProbed = AllProbedSinceAsync(0);
        ready = IsAlone ? Task.CompletedTask : Task.WhenAny(anyUp.Task, allProbed);
        probes = Task.WhenAll(all.Select(host => Task.Run(() => new HostProbe(this, host, rules).RunAsync(stop.Token))));
    }

    /// <summary>The servers, in the order of the address.</summary>
    public IReadOnlyList<Host> All => all;

    /// <summary>How far the data has advanced.</summary>
    public VersionMarks Marks { get; } = new();

    /// <summary>Whether there is only one server, so that no answer can be older than an earlier one.</summary>
    public bool IsAlone => all.Length == 1;

    /// <summary>Whether none of them answered its last probe.</summary>
    public bool AreDown => Array.TrueForAll(all, host => host.State.Condition == HostCondition.Down);

    /// <summary>
    /// Runs a read on a server, and again on another if that one fails. The read reports what it read by <see cref="Answered"/>.
    /// </summary>
    /// <param name="asked">Passed to the read.</param>
    /// <param name="read">The read; may run more than once, and may be abandoned, in which case its result is disposed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <param name="least">The data version that the client has already seen.</param>
    /// <exception cref="DatabaseFailure">No server can answer.</exception>
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> ReadAsync<TAsked, T>(
        TAsked asked, Func<Host, TAsked, CancellationToken, Task<T>> read, CancellationToken cancellation, long least = 0)
    {
        if (!ready.IsCompleted)
        {
            await ready.WaitAsync(cancellation);
        }

        var tried = 0UL;
        for (var left = rules.Retries; ; left--)
        {
            var host = Reader(tried, least) ?? await ReaderAsItIsNowAsync(tried, least, null, cancellation) ?? throw Unreachable();
            try
            {
                return await host.AskAsync(asked, read, cancellation);
            }
            catch (Exception error) when (HostFaults.IsOfHost(error, host.State.IsStandby))
            {
                cancellation.ThrowIfCancellationRequested();
                tried = await AfterAsync(host, tried, least, error, left, cancellation);
            }
        }
    }

    /// <summary>Reports that this server answered from this data: from now on no answer is older by more than the gap.</summary>
    public void Answered(Host host, DataState data)
    {
        host.Answered(data);
        Serve(data.Version);
    }

    /// <summary>
    /// Returns the newest data that a read may see now, which counts as served. Null when no server recently reported what it holds, or
    /// none is recent enough.
    /// </summary>
    public DataState? CurrentState()
    {
        if ((IsAlone ? all[0] : choice.Newest()) is not { IsBelieved: true, Held: var held } || held.Version < Marks.Served - rules.Gap)
        {
            return null;
        }

        Serve(held.Version);
        return held;
    }

    private void Serve(long version)
    {
        if (Marks.RecordServed(version) && !IsAlone)
        {
            foreach (var other in all)
            {
                if (other.Version < version - rules.Gap)
                {
                    other.RequestProbe();
                }
            }
        }
    }

    /// <summary>Returns the server that takes writes.</summary>
    /// <exception cref="DatabaseFailure">There is none.</exception>
    public Host Primary()
    {
        if (IsAlone && !all[0].State.IsStandby)
        {
            return all[0];
        }

        // Each server is judged within its limits, whatever its condition.
        while (choice.Primary is null && !allProbed.Wait(rules.Limit / 10))
        {
        }

        return choice.Primary ?? throw NoPrimary();
    }

    /// <summary>Returns the primary, or else a server that can be read.</summary>
    /// <exception cref="DatabaseFailure">None can be read.</exception>
    public Host Any()
    {
        if (IsAlone)
        {
            return all[0];
        }

        if (choice.Primary is null)
        {
            // The first to answer may be a standby, which does not reveal what may be written.
            allProbed.Wait();
        }

        return choice.Primary ?? Reader(0) ?? throw Unreachable();
    }

    /// <summary>Handles a server's answer to its probe.</summary>
    /// <param name="host">The server.</param>
    /// <param name="answer">Its answer.</param>
    /// <param name="version">The version it was known to hold when it was probed.</param>
    /// <param name="served">The newest version served up to then.</param>
    public void Heard(Host host, HostAnswer answer, long version, long served)
    {
        host.MarkUp(answer, version, Marks.Known);
        if (answer.Timeline is null)
        {
            Marks.RecordKnown(answer.Version);
        }
        else if (choice.Counts(answer.Timeline))
        {
            Marks.Rewind(served, answer.Version, rules.Lag);
            Marks.RecordKnown(answer.Version);
        }

        anyUp.TrySetResult();
    }

    /// <summary>
    /// Handles a server's failure to answer its probe. The last healthy one is not given up for being slow: it is better than none.
    /// </summary>
    public Task FellAsync(Host host, string reason, bool isSlow)
    {
        // Two that are slow at the same moment, as when this machine is busy, must not each take the other for the one remaining.
        lock (falling)
        {
            if (isSlow && IsLast(host))
            {
                return Task.CompletedTask;
            }

            if (host.State.Condition == HostCondition.Up)
            {
                Lose();
            }

            return host.MarkDownAsync(reason);
        }
    }

    public void Dispose()
    {
        if (stop.IsCancellationRequested)
        {
            return;
        }

        stop.Cancel();
        probes.Wait();
        Array.ForEach(all, host => host.Dispose());
        stop.Dispose();
    }

    /// <summary>Whether it is the only one that answers, so that no other can take its place.</summary>
    private bool IsLast(Host host) =>
        !IsAlone && host.State.Condition == HostCondition.Up && all.Count(one => one.State.Condition == HostCondition.Up) == 1;

    private Host? Reader(ulong tried, long least = 0) => IsAlone ? all[0] : choice.Reader(tried, least);

    /// <summary>
    /// Returns a server after fresh probes: one that was down may be back, so when the healthy ones fail, no read is refused before each
    /// was probed again.
    /// </summary>
    /// <param name="tried">The servers not to return.</param>
    /// <param name="least">The data version that it must hold.</param>
    /// <param name="lately">The server tried last, returned after all if it answers by now and no other does; null = none.</param>
    /// <param name="cancellation">Cancels the wait.</param>
    private async ValueTask<Host?> ReaderAsItIsNowAsync(ulong tried, long least, Host? lately, CancellationToken cancellation)
    {
        var since = Volatile.Read(ref lost);
        foreach (var host in all)
        {
            if (!host.IsProbedSince(since))
            {
                host.RequestProbe();
            }
        }

        // For as long as a server that was down may take to report that it is back, but only until one does.
        using var limit = new CancellationTokenSource(rules.Connect);
        var judged = AllProbedSinceAsync(since);
        Host? found;
        while ((found = Found()) is null && !judged.IsCompleted && !limit.IsCancellationRequested)
        {
            await Task.WhenAny(judged, Task.Delay(rules.Limit / 10, cancellation));
            cancellation.ThrowIfCancellationRequested();
        }

        return found ?? Found();

        Host? Found() => Reader(tried, least)
            ?? (lately is { State.Condition: HostCondition.Up } && lately.IsProbedSince(since) ? lately : null);
    }

    /// <summary>Returns the servers not to retry; a lost connection may be reopened if no other server is left.</summary>
    private async ValueTask<ulong> AfterAsync(
        Host host, ulong tried, long least, Exception error, int left, CancellationToken cancellation)
    {
        host.RequestProbe();
        if (left == 0)
        {
            throw Unreachable(host, error);
        }

        // A server that accepts no more sessions, or whose replay conflicts with a reader, is alive: no server needs a new probe because of
        // it.
        var isLost = HostFaults.IsLost(error);
        var mayBeGone = isLost || error is HostGoneException;
        if (mayBeGone && host.State.Condition == HostCondition.Up)
        {
            Lose();
        }

        tried = choice.With(host, tried);
        var next = IsAlone ? null : Reader(tried, least);
        if (next is null && mayBeGone && !IsAlone)
        {
            next = await ReaderAsItIsNowAsync(tried, least, host, cancellation);
        }

        var isSameAgain = next == host || (next is null && isLost);
        return isSameAgain ? 0 : next is null ? throw Unreachable(host, error) : tried;
    }

    private void Lose() => Volatile.Write(ref lost, Stopwatch.GetTimestamp());

    private Task AllProbedSinceAsync(long moment) => Task.WhenAll(all.Select(host => host.WaitForProbeSinceAsync(moment)));

    private DatabaseFailure Unreachable(Host? last = null, Exception? error = null)
    {
        var reasons = all.Select(host => $"{host.Name}: {(host == last ? HostFaults.Reason(error!) : Condition(host))}");
        return new DatabaseFailure(
            DatabaseFailureKind.Unreachable,
            $"{address.Name} cannot be reached ({string.Join("; ", reasons)}); check that its servers run, and can be reached from here.",
            error);
    }

    private DatabaseFailure NoPrimary() => all.All(host => host.State.Condition != HostCondition.Up)
        ? Unreachable()
        : new DatabaseFailure(
            DatabaseFailureKind.ReadOnly,
            $"{address.Name} cannot be written: no primary among its responding servers ("
                + $"{string.Join("; ", all.Select(host => $"{host.Name}: {Condition(host)}"))}); promote one, or also name the primary.");

    private static string Condition(Host host) => host.State switch
    {
        { Condition: HostCondition.Down, Reason: var reason } => reason ?? "it does not answer",
        { IsStandby: true } => $"a standby with data version {host.Version}",
        { IsPrimary: true } => $"a primary of timeline {host.State.Timeline}",
        _ => "not contacted yet",
    };
}
