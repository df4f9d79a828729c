using System.Collections.Concurrent;

namespace Gateway.Http.Keeping;

/// <summary>Questions being answered right now: a client that asks the same of the same data waits for that one answer.</summary>
internal sealed class Flights
{
    private readonly ConcurrentDictionary<(Question Question, Basis Basis), Flight> under = new();

    /// <summary>Returns the flight of a question on this basis, started by the first to ask.</summary>
    public Flight Board(Question question, Basis basis, out bool leads)
    {
        var own = new Flight();
        var flight = under.GetOrAdd((question, basis), own);
        leads = flight == own;
        if (!leads)
        {
            flight.Wait();
        }

        return flight;
    }

    /// <summary>Closes a flight to newcomers; a later flight of the same question is left alone.</summary>
    public void Close(Question question, Basis basis, Flight flight) => under.TryRemove(KeyValuePair.Create((question, basis), flight));
}

/// <summary>A question being answered.</summary>
internal sealed class Flight
{
    private readonly TaskCompletionSource<CacheableAnswer?> landing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int waiting;

    /// <summary>How many others wait for the answer.</summary>
    public int Waiting => Volatile.Read(ref waiting);

    /// <summary>The answer, in memory of its own; null when others may not be given it.</summary>
    public Task<CacheableAnswer?> Landing => landing.Task;

    public void Wait() => Interlocked.Increment(ref waiting);

    public void Land(CacheableAnswer? answer) => landing.TrySetResult(answer);
}
