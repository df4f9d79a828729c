using System.Net.Sockets;
using System.Text;
using Gateway.Http.Rules;
using Gateway.Tests.Http.Keeping;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>The memory held by a subscription while nothing happens.</summary>
[Collection(HeldMemory.Alone)]
public sealed class IdleSocketTests : KeptTest
{
    private const int Sockets = 500;

    /// <summary>Connection, request, session and operation, and a bare socket on the client's side.</summary>
    private const int MostBytes = 22_000;

    private const string Handshake =
        "GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";

    private const string Init = """{"type":"connection_init"}""";

    private const string Subscribe =
        """{"id":"1","type":"subscribe","payload":{"query":"subscription { onDatasetChanged { slug } }"}}""";

    private readonly List<Socket> sockets = [];

    [Fact]
    public async Task Few_bytes_are_held_for_it()
    {
        On("sqlite");
        using var store = Open();
        LoadVersion(store, 1);
        await using var server = await ServeAsync(store, Keeping() with { Sockets = new SocketRules { Connections = int.MaxValue } });
        await OpenAsync(server, 20);

        await HeldMemory.IsBetweenAsync(async () =>
        {
            await OpenAsync(server, Sockets);
            return (sockets, Sockets, Sockets * MostBytes);
        });
    }

    public override void Dispose()
    {
        sockets.ForEach(socket => socket.Dispose());
        base.Dispose();
    }

    private async Task OpenAsync(RunningServer server, int count)
    {
        var all = Executed + count;
        for (var number = 0; number < count; number++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            sockets.Add(socket);
            await socket.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(Handshake));
            await ReceiveUntilAsync(socket, "\r\n\r\n");
            await socket.SendAsync(Frame(Init));
            await ReceiveUntilAsync(socket, "connection_ack");
            await socket.SendAsync(Frame(Subscribe));
        }

        await Waiting.UntilAsync(() => Executed == all);
    }

    private static async Task ReceiveUntilAsync(Socket socket, string end)
    {
        var buffer = new byte[1024];
        for (var heard = ""; !heard.Contains(end, StringComparison.Ordinal);)
        {
            var length = await socket.ReceiveAsync(buffer);
            Assert.True(length > 0, "The server has closed.");
            heard += Encoding.ASCII.GetString(buffer, 0, length);
        }
    }

    /// <summary>Returns a text frame as a client sends it: masked, with zeros.</summary>
    private static byte[] Frame(string text)
    {
        byte[] length = text.Length < 126 ? [(byte)(128 | text.Length)] : [128 | 126, (byte)(text.Length >> 8), (byte)text.Length];
        return [0x81, .. length, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text)];
    }
}
