using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http.Sockets;

/// <summary>Accepts WebSocket connections, as many as the settings allow, in whichever of the two protocols the client speaks.</summary>
/// <param name="connections">Limits the connections that stay open.</param>
/// <param name="runner">Runs operations.</param>
/// <param name="keys">The keys that clients may send in their first message; null if there are none.</param>
/// <param name="rules">What clients may do.</param>
/// <param name="stopping">Cancelled when the server is to stop.</param>
internal sealed class SocketEndpoint(LongConnections connections, Runner runner, KeyBook? keys, WireRules rules, CancellationToken stopping)
{
    public Task HandleAsync(HttpContext http) => connections.RunAsync(http, () => TalkAsync(http));

    private async Task TalkAsync(HttpContext http)
    {
        var protocol = http.WebSockets.WebSocketRequestedProtocols
            .Select(name => SocketProtocol.All.FirstOrDefault(p => p.Name == name))
            .FirstOrDefault(p => p is not null);
        using var socket = await http.WebSockets.AcceptWebSocketAsync(protocol?.Name);
        var connection = new SocketConnection(socket, rules.Sockets, http.RequestAborted);
        if (protocol is null)
        {
            await connection.CloseAsync(SocketProtocol.NoProtocol, "Subprotocol not acceptable");
            await connection.DrainAsync();
            return;
        }

        var operations = new SocketOperations(connection, protocol, runner, rules.Sockets.Operations) { Client = Client.Of(http) };
        await new SocketSession(connection, protocol, operations, keys, rules).RunAsync(stopping);
    }
}
