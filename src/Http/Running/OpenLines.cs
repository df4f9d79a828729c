using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>
/// Counts what is open for long, WebSockets and subscriptions over HTTP alike, and takes no more than so many.
/// </summary>
/// <param name="limit">How many.</param>
internal sealed class OpenLines(int limit)
{
    private static readonly WireError Full = new(503, "There are too many open connections.") { RetryAfter = 10 };

    private int open;

    /// <summary>Runs what keeps a connection open; where there are too many already, the client is told to come again.</summary>
    public async Task KeepAsync(HttpContext http, Func<Task> talk)
    {
        try
        {
            await (Interlocked.Increment(ref open) <= limit ? talk() : ResponseWriter.WriteAsync(http, Full));
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }
}
