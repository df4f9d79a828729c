using System.Net;
using System.Net.Sockets;

namespace Gateway.Load;

/// <summary>
/// Clients, each with an address of its own: an address that keeps being rejected has to wait, and a single one for all of them would wait
/// for all. Only on this machine can they have many addresses; another machine sees just one.
/// </summary>
/// <param name="gateway">The gateway they send to.</param>
/// <param name="count">The number of clients, up to 65,536.</param>
internal sealed class Crowd(Uri gateway, int count) : IDisposable
{
    private readonly HttpClient[] people = [.. Enumerable.Range(0, count).Select(number =>
        new HttpClient(gateway.IsLoopback ? HandlerAt(At(number)) : new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(2) })];

    /// <summary>Opens a connection for each, which stays open, so that every load finds them in the same state.</summary>
    public Task ConnectAsync() => Parallel.ForEachAsync(people, async (one, cancellation) =>
    {
        using var answer = await one.GetAsync(new Uri(gateway, "/healthz"), cancellation);
        answer.EnsureSuccessStatusCode();
    });

    /// <summary>Returns one at random, each with equal probability.</summary>
    public HttpClient Anyone() => people[Random.Shared.Next(people.Length)];

    public void Dispose()
    {
        foreach (var one in people)
        {
            one.Dispose();
        }
    }

    /// <summary>Connects from the given address of this machine.</summary>
    public static SocketsHttpHandler HandlerAt(IPAddress from) => new()
    {
        ConnectCallback = async (context, cancellation) =>
        {
            var connection = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            connection.Bind(new IPEndPoint(from, 0));
            await connection.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(connection, ownsSocket: true);
        },
    };

    private static IPAddress At(int number) => new([127, 1, (byte)(number / 256), (byte)number]);
}
