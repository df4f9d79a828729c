using Gateway.Http.Answers;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>Counts the connections that stay open, WebSockets and subscriptions over HTTP alike, and takes no more than so many.</summary>
internal sealed class OpenLines(int limit)
{
    private static readonly WireError Full = new(503, "There are too many open connections.");

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

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "10";
        return ResponseWriter.WriteAsync(http, Full, ResponseForm.GraphQL);
    }
}
