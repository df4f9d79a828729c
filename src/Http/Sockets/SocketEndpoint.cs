using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Sockets;

/// <summary>Takes WebSocket connections, as many as the settings allow, in whichever of the two protocols the client speaks.</summary>
/// <param name="stopping">The server is told to stop.</param>
internal sealed class SocketEndpoint(Runner runner, Wire wire, CancellationToken stopping)
{
    private static readonly WireError Full = new(503, "There are too many open connections.");

    private int open;

    public async Task HandleAsync(HttpContext http)
    {
        try
        {
            await (Interlocked.Increment(ref open) <= wire.Sockets.Connections ? TalkAsync(http) : RefuseAsync(http));
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

    private async Task TalkAsync(HttpContext http)
    {
        var protocol = http.WebSockets.WebSocketRequestedProtocols
            .Select(name => SocketProtocol.All.FirstOrDefault(p => p.Name == name))
            .FirstOrDefault(p => p is not null);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(protocol?.Name);
        var line = new SocketLine(socket, wire.Sockets, http.RequestAborted);
        if (protocol is null)
        {
            await line.CloseAsync(SocketProtocol.NoProtocol, "Subprotocol not acceptable");
            await line.DrainAsync();
            return;
        }

        var operations = new SocketOperations(line, protocol, runner, wire.Sockets.Operations);
        await new SocketSession(line, protocol, operations, wire).RunAsync(stopping);
    }
}
