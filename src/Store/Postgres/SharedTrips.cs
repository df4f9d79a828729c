using Gateway.Sql.Postgres;
using Npgsql;

namespace Gateway.Store.Postgres;

/// <summary>
/// Takes lookups of many operations to a server together. A trip there and back costs much more than a lookup, so few are under way at
/// once: what is asked meanwhile makes up the next. Who comes while there is nothing under way does not wait.
/// </summary>
/// <remarks>
/// Each trip is one snapshot, made after all of its operations were asked. A trip that fails brings nothing to those who were not served
/// yet: each goes by itself then, and learns what is wrong with it alone.
/// </remarks>
/// <param name="host">The server.</param>
internal sealed class SharedTrips(Host host)
{
    /// <summary>How many trips are under way at most: one is written and read while the server answers the other.</summary>
    private const int UnderWay = 2;

    /// <summary>How many operations share one at most: what the last of them waits for is a small part of the trip.</summary>
    private const int Seats = 32;

    private readonly Lock door = new();
    private readonly Queue<Passenger> waiting = new();
    private int underWay;

    /// <summary>Reads an operation that only looks up.</summary>
    /// <returns>Null when it has to go by itself.</returns>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public Task<ReadResults?> ReadAsync(OperationRun run, CancellationToken cancellation)
    {
        var passenger = new Passenger(run);
        passenger.Leaving = cancellation.UnsafeRegister(Leave, passenger);
        lock (door)
        {
            waiting.Enqueue(passenger);
            if (underWay == UnderWay)
            {
                return passenger.Task;
            }

            underWay++;
        }

        // It goes on for others when who happened to begin it has long gone.
        using (ExecutionContext.SuppressFlow())
        {
            _ = GoAsync();
        }

        return passenger.Task;
    }

    private async Task GoAsync()
    {
        while (Board() is { } trip)
        {
            await GoAsync(trip);
            lock (door)
            {
                trip.Dispose();
            }
        }
    }

    private async Task GoAsync(Trip trip)
    {
        try
        {
            await using var connection = await host.ConnectAsync(trip.Token);
            await using var batch = connection.Session.CreateBatch();
            var wantsVersion = trip.Passengers.Exists(passenger => passenger.Run.WantsVersion);
            if (wantsVersion)
            {
                batch.BatchCommands.Add(new NpgsqlBatchCommand(HostTexts.DataVersion));
            }

            trip.Passengers.ForEach(passenger => passenger.Run.AddTo(batch));
            await using var reader = batch.BatchCommands.Count == 0 ? null : await batch.ExecuteReaderAsync(trip.Token);
            var state = wantsVersion ? await OperationRun.StateAsync(reader!, trip.Token) : Host.Nothing;
            foreach (var passenger in trip.Passengers)
            {
                passenger.Arrive(await passenger.Run.TakeAsync(reader, state, trip.Token));
            }
        }
        catch
        {
            // Who was not served asks again by himself, and is told then.
            trip.Passengers.ForEach(passenger => passenger.Stay());
        }
    }

    /// <summary>Those who wait, as many as there are seats for; null when there is nobody, and the trips end.</summary>
    private Trip? Board()
    {
        lock (door)
        {
            Trip? trip = null;
            while (trip?.Passengers.Count != Seats && waiting.TryDequeue(out var passenger))
            {
                if (passenger.Task.IsCompleted)
                {
                    passenger.Stay();
                    continue;
                }

                trip ??= new Trip();
                trip.Passengers.Add(passenger);
                passenger.Trip = trip;
            }

            underWay -= trip is null ? 1 : 0;
            return trip;
        }
    }

    /// <summary>A trip that nobody is on any more is ended on the server.</summary>
    private void Leave(object? who, CancellationToken cancellation)
    {
        var passenger = (Passenger)who!;
        lock (door)
        {
            if (passenger.TrySetCanceled(cancellation))
            {
                passenger.Trip?.Leave();
            }
        }
    }

    /// <summary>One operation, and whoever waits for it.</summary>
    private sealed class Passenger(OperationRun run) : TaskCompletionSource<ReadResults?>(TaskCreationOptions.RunContinuationsAsynchronously)
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

        /// <summary>It was not taken, or not to the end.</summary>
        public void Stay()
        {
            if (!hasArrived)
            {
                Leaving.Unregister();
                run.Dispose();
                TrySetResult(null);
            }
        }
    }

    private sealed class Trip : IDisposable
    {
        private readonly CancellationTokenSource ending = new();
        private bool isOver;

        public List<Passenger> Passengers { get; } = [];

        public CancellationToken Token => ending.Token;

        /// <summary>One has gone. A token makes Npgsql tell the server on the thread that cancels it, so another does.</summary>
        public void Leave()
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
