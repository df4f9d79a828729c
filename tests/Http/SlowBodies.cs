using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gateway.Tests.Http;

/// <summary>Requests from one address, other than that of the other clients, whose bodies begin and never end.</summary>
internal sealed class SlowBodies : IDisposable
{
    private readonly List<Socket> sockets = [];

    /// <param name="line">Method and path.</param>
    /// <param name="begin">The part of the body that is sent.</param>
    public static async Task<SlowBodies> SendAsync(RunningServer server, int count, string line, string type, string begin)
    {
        var slow = new SlowBodies();
        var port = server.Client.BaseAddress!.Port;
        var head = $"{line} HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: {type}\r\nContent-Length: 20000000\r\n\r\n";
        for (var i = 0; i < count; i++)
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            slow.sockets.Add(socket);
            socket.Bind(new IPEndPoint(new IPAddress([127, 3, 0, 1]), 0));
            await socket.ConnectAsync(IPAddress.Loopback, port);
            await socket.SendAsync(Encoding.ASCII.GetBytes(head + begin));
        }

        return slow;
    }

    /// <summary>Returns the first response: that to a request for which there is no room.</summary>
    public async Task<string> FirstAnswerAsync()
    {
        var first = await await Task.WhenAny(sockets.Select(ReadAsync)).WaitAsync(Waiting.Longest);
        return first;

        static async Task<string> ReadAsync(Socket socket)
        {
            var bytes = new byte[1024];
            return Encoding.ASCII.GetString(bytes, 0, await socket.ReceiveAsync(bytes));
        }
    }

    public void Dispose() => sockets.ForEach(socket => socket.Dispose());
}
