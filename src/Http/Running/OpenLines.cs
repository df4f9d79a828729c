using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Running;

/// <summary>
/// Counts what is open for long, WebSockets and subscriptions over HTTP alike, and takes no more than so many, of one address no more than
/// are free.
/// </summary>
/// <param name="limit">How many.</param>
internal sealed class OpenLines(int limit)
{
    private static readonly WireError Full = new(503, "There are too many open connections.") { RetryAfter = 10 };

    private readonly FairRoom room = new(limit);

    /// <summary>Runs what keeps a connection open; where there are too many already, the client is told to come again.</summary>
    public async Task KeepAsync(HttpContext http, Func<Task> talk)
    {
        var who = Client.Of(http).Address;
        if (!room.Enter(who))
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
            room.Leave(who);
        }
    }
}
