using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>
/// Counts what is open for long, WebSockets and subscriptions over HTTP alike, or files that are sent, and takes no more than so many.
/// </summary>
/// <param name="limit">How many.</param>
/// <param name="full">What is told to one too many.</param>
internal sealed class OpenLines(int limit, string full = "There are too many open connections.")
{
    private readonly WireError full = new(503, full) { RetryAfter = 10 };

    private int open;

    /// <summary>Runs what keeps a connection open; where there are too many already, the client is told to come again.</summary>
    public async Task KeepAsync(HttpContext http, Func<Task> talk)
    {
        try
        {
            await (Interlocked.Increment(ref open) <= limit ? talk() : RefuseAsync(http));
        }
        finally
        {
            Interlocked.Decrement(ref open);
        }
    }

    /// <summary>Tells a client to come again.</summary>
    public Task RefuseAsync(HttpContext http) => ResponseWriter.WriteAsync(http, full);
}
