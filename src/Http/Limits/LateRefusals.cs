namespace Gateway.Http.Limits;

/// <summary>
/// Tells refusals late to who is refused often. A refusal is quickly made, so a client that asks again as soon as it is told would cost the
/// others more by what it is refused than by what it is given. How long is left to chance, lest all that wait come again at once.
/// </summary>
internal sealed class LateRefusals(TimeProvider clock)
{
    /// <summary>How many refusals an address is told at once in a while.</summary>
    public const int AtOnce = 20;

    /// <summary>The longest that one is told late: most clients wait that long.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>How many wait at most, of all clients; further ones are told at once.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private readonly Ration prompt = new(AtOnce, TimeSpan.FromSeconds(10), clock);
    private int waiting;

    /// <summary>Waits where an address was refused too often; no longer than anybody wants to hear it.</summary>
    public async Task WaitAsync(ClientId address, CancellationToken cancellation)
    {
        if (prompt.Take(address) is null)
        {
            return;
        }

        try
        {
            if (Interlocked.Increment(ref waiting) <= Most)
            {
                // What is thrown before the first byte would be told as a fault of ours: who has gone is found by the write.
                await Task.Delay(Shortest + ((Longest - Shortest) * Random.Shared.NextDouble()), clock, cancellation)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }
    }
}
