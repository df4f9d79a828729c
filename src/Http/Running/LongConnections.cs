using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>
/// Limits long-lived connections, WebSockets and subscriptions over HTTP alike; one address gets no more than are still free.
/// </summary>
/// <param name="limit">The most open at once.</param>
internal sealed class LongConnections(int limit)
{
    private static readonly WireError Full = new(503, "There are too many open connections.") { RetryAfter = 10 };

    private readonly FairSlots slots = new(limit);

    /// <summary>Runs what keeps a connection open; if too many are open already, answers 503 with Retry-After.</summary>
    public async Task RunAsync(HttpContext http, Func<Task> talk)
    {
        var who = Client.Of(http).Address;
        if (!slots.Enter(who))
        {
            await ResponseWriter.WriteAsync(http, Full);
            return;
        }

        try
        {
            await talk();
        }
        finally
        {
            slots.Leave(who);
        }
    }
}
