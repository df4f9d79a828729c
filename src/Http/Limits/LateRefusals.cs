namespace Gateway.Http.Limits;

/// <summary>
/// Delays refusals to clients that are refused often. A refusal is quickly made, so a client that retries as soon as it is refused would
/// cost the others more by its refusals than by its answers. The delay is random, lest all waiting clients come again at once.
/// </summary>
internal sealed class LateRefusals(TimeProvider clock)
{
    /// <summary>How many refusals an address gets without delay per window.</summary>
    public const int AtOnce = 20;

    /// <summary>The longest delay: most clients wait that long for a response.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>The most refusals delayed at once, of all clients; further ones are sent at once.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    private readonly Quota prompt = new(AtOnce, TimeSpan.FromSeconds(10), clock);
    private int waiting;

    /// <summary>Waits if an address was refused too often, until the client is gone at the latest.</summary>
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
                // An exception before the first byte would be reported as a fault of ours; the write finds out that the client is gone.
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
