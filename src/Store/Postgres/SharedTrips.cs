using System.Diagnostics;
using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Takes lookups of many operations to a server together. A trip there and back costs much more than a lookup, so few are under way at
/// once: what is asked meanwhile makes up the next. Where there are fewer, nobody waits for others.
/// </summary>
/// <remarks>
/// Each trip is one snapshot, made after all of its operations were asked. When the server fails, it has failed all who were not served
/// yet. Of another fault it is not known whose it is: each goes by itself then.
/// </remarks>
internal sealed class SharedTrips : IDisposable
{
    /// <summary>How many trips are under way at most: one is written and read while the server answers the other.</summary>
    private const int UnderWay = 2;

    /// <summary>How many operations share one at most, so that the last of them waits for the others no longer than for the way.</summary>
    private const int Seats = 32;

    /// <summary>
    /// While a trip has been away for longer, nobody waits or goes together: what holds it up, as a lock of a table or a slow disk, is not
    /// to hold up others who ask for something else.
    /// </summary>
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(50);

    private readonly Host host;
    private readonly Lock door = new();
    private readonly Queue<Passenger> waiting = new();
    private readonly List<Trip> trips = [];
    private readonly Timer alarm;
    private bool isSet;
    private bool isOver;

    /// <param name="host">The server.</param>
    public SharedTrips(Host host)
    {
        this.host = host;
        alarm = new Timer(_ => LookAgain());
    }

    /// <summary>Reads an operation that only looks up.</summary>
    /// <returns>Null when it has to go by itself.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    /// <exception cref="Exception">The server failed, as <see cref="HostFaults"/> tells.</exception>
    public Task<ReadResults?> ReadAsync(OperationRun run, CancellationToken cancellation)
    {
        var passenger = new Passenger(run);
        passenger.Leaving = cancellation.UnsafeRegister(Leave, passenger);
        lock (door)
        {
            waiting.Enqueue(passenger);
        }

        Begin();
        return passenger.Task;
    }

    public void Dispose()
    {
        lock (door)
        {
            isOver = true;
        }

        alarm.Dispose();
    }

    private void Begin()
    {
        if (Next(null) is { } trip)
        {
            // It goes on for others when who happened to begin it has long gone.
            using (ExecutionContext.SuppressFlow())
            {
                _ = GoOnAsync(trip);
            }
        }
    }

    private async Task GoOnAsync(Trip first)
    {
        for (var trip = first; trip is not null; trip = Next(trip))
        {
            await GoAsync(trip.Passengers, trip.Token);
        }
    }

    private async Task GoAsync(List<Passenger> passengers, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await host.ConnectAsync(cancellation);
            await using var batch = connection.Session.CreateBatch();
            var wantsVersion = passengers.Exists(passenger => passenger.Run.WantsVersion);
            if (wantsVersion)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
            }

            passengers.ForEach(passenger => passenger.Run.AddTo(batch));
            await using var reader = batch.BatchCommands.Count == 0 ? null : await batch.ExecuteReaderAsync(cancellation);
            var state = wantsVersion ? await OperationRun.StateAsync(reader!, cancellation) : Host.Nothing;
            foreach (var passenger in passengers)
            {
                passenger.Arrive(await passenger.Run.TakeAsync(reader, state, cancellation));
            }
        }
        catch (Exception failure) when (HostFaults.IsOfHost(failure, host.State.IsStandby))
        {
            passengers.ForEach(passenger => passenger.Stay(failure));
        }
        catch
        {
            passengers.ForEach(passenger => passenger.Stay());
        }
    }

    /// <summary>The next trip that is to be made now, with as many of those who wait as there are seats for.</summary>
    /// <param name="last">Is over.</param>
    private Trip? Next(Trip? last)
    {
        lock (door)
        {
            if (last is not null)
            {
                trips.Remove(last);
                last.Dispose();
            }

            if (trips.Exists(trip => trip.IsLate))
            {
                while (waiting.TryDequeue(out var alone))
                {
                    alone.Stay();
                }
            }

            while (waiting.TryPeek(out var first) && first.Task.IsCompleted)
            {
                waiting.Dequeue().Stay();
            }

            if (waiting.Count == 0)
            {
                return null;
            }

            if (trips.Count == UnderWay)
            {
                SetAlarm();
                return null;
            }

            var next = new Trip();
            trips.Add(next);
            while (next.Passengers.Count < Seats && waiting.TryDequeue(out var passenger))
            {
                next.Take(passenger);
            }

            return next;
        }
    }

    private void SetAlarm()
    {
        if (!isSet && !isOver)
        {
            isSet = true;
            alarm.Change(Late, Timeout.InfiniteTimeSpan);
        }
    }

    private void LookAgain()
    {
        lock (door)
        {
            isSet = false;
        }

        Begin();
    }

    private void Leave(object? who, CancellationToken cancellation)
    {
        var passenger = (Passenger)who!;
        lock (door)
        {
            if (passenger.TrySetCanceled(cancellation))
            {
                passenger.Trip?.EndIfEmpty();
            }
        }
    }

    /// <summary>One operation, and whoever waits for it.</summary>
    private sealed class Passenger(OperationRun run)
        : TaskCompletionSource<ReadResults?>(TaskCreationOptions.RunContinuationsAsynchronously)
    {
        private bool hasArrived;

        public OperationRun Run => run;

        public CancellationTokenRegistration Leaving { get; set; }

        /// <summary>On which it is; null while it waits for one.</summary>
        public Trip? Trip { get; set; }

        public void Arrive(ReadResults results)
        {
            hasArrived = true;
            Leaving.Unregister();
            if (!TrySetResult(results))
            {
                results.Dispose();
            }
        }

        /// <summary>Unless it has arrived, it goes by itself, or has failed with the server.</summary>
        public void Stay(Exception? failure = null)
        {
            if (hasArrived)
            {
                return;
            }

            Leaving.Unregister();
            run.Dispose();
            if (failure is null)
            {
                TrySetResult(null);
            }
            else
            {
                TrySetException(failure);
            }
        }
    }

    private sealed class Trip : IDisposable
    {
        private readonly CancellationTokenSource ending = new();
        private readonly long since = Stopwatch.GetTimestamp();
        private bool isOver;

        public List<Passenger> Passengers { get; } = [];

        public CancellationToken Token => ending.Token;

        public bool IsLate => Stopwatch.GetElapsedTime(since) >= Late;

        public void Take(Passenger passenger)
        {
            Passengers.Add(passenger);
            passenger.Trip = this;
        }

        /// <summary>Ends it on the server when nobody is on it any more. Npgsql says so on the thread that cancels: another's.</summary>
        public void EndIfEmpty()
        {
            if (!isOver && Passengers.TrueForAll(passenger => passenger.Task.IsCompleted))
            {
                _ = ending.CancelAsync();
            }
        }

        public void Dispose()
        {
            isOver = true;
            ending.Dispose();
        }
    }
}
