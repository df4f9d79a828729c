using System.Net;
using Gateway.Http.Limits;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;

namespace Gateway.Http.Running;

/// <summary>
/// Takes so many connections at once, and closes others before anything is read of them. Of one address there are no more than are free,
/// so that nobody keeps others out by holding all.
/// </summary>
/// <param name="most">How many.</param>
/// <param name="log">Is told when connections are refused, once a minute.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ConnectionLimit(int most, ILogger<ConnectionLimit> log, TimeProvider clock)
{
    private static readonly TimeSpan ToldEvery = TimeSpan.FromMinutes(1);

    private readonly FairRoom room = new(most);
    private readonly Lock telling = new();
    private long refused;
    private long? toldAt;

    /// <param name="next">What is done with a connection.</param>
    public async Task PassAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var who = ClientId.Of((connection.RemoteEndPoint as IPEndPoint)?.Address);
        if (!room.Enter(who))
        {
            await connection.DisposeAsync();
            Tell();
            return;
        }

        try
        {
            await next(connection);
        }
        finally
        {
            room.Leave(who);
        }
    }

    private void Tell()
    {
        lock (telling)
        {
            refused++;
            if (toldAt is not { } last || clock.GetElapsedTime(last) >= ToldEvery)
            {
                log.LogWarning(
                    "Connections are refused, {Refused} until now: {Most} may be open (--connections, ulimit -n), of one address half",
                    refused, most);
                toldAt = clock.GetTimestamp();
            }
        }
    }
}
