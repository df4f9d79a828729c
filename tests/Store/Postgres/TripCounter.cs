using System.Net;
using System.Net.Sockets;

namespace Gateway.Tests.Store.Postgres;

/// <summary>A proxy between a client and a server that counts how often the client sends something and waits for the answer.</summary>
internal sealed class TripCounter : IDisposable
{
    /// <summary>What the server sends when it waits for the client: ReadyForQuery, with its length and one more byte.</summary>
    private static readonly byte[] Ready = [(byte)'Z', 0, 0, 0, 5];

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly int server;
    private int trips;

    public TripCounter(int server)
    {
        this.server = server;
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Returns the number of trips since the last call.</summary>
    public int Take() => Interlocked.Exchange(ref trips, 0);

    public void Dispose()
    {
        stop.Cancel();
        listener.Dispose();
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            _ = RelayAsync(await listener.AcceptTcpClientAsync(stop.Token));
        }
    }

    private async Task RelayAsync(TcpClient client)
    {
        using var there = new TcpClient();
        await there.ConnectAsync(IPAddress.Loopback, server, stop.Token);
        var (near, far) = (client.GetStream(), there.GetStream());
        var wasAnswered = 1;
        await Task.WhenAny(
            CopyAsync(near, far, _ =>
            {
                if (Interlocked.Exchange(ref wasAnswered, 0) == 1)
                {
                    Interlocked.Increment(ref trips);
                }
            }),
            CopyAsync(far, near, bytes =>
            {
                // A server that answers while it is still receiving is not waiting.
                if (bytes.Length > Ready.Length && bytes[..^1].EndsWith(Ready))
                {
                    Interlocked.Exchange(ref wasAnswered, 1);
                }
            }));
        client.Dispose();
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, Action<ReadOnlySpan<byte>> passing)
    {
        var bytes = new byte[65536];
        for (int read; (read = await from.ReadAsync(bytes, stop.Token)) > 0;)
        {
            passing(bytes.AsSpan(0, read));
            await to.WriteAsync(bytes.AsMemory(0, read), stop.Token);
        }
    }
}
