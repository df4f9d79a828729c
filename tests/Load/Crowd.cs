using System.Net;
using System.Net.Sockets;

namespace Gateway.Load;

/// <summary>
/// People, each at an address of his own: who asks in vain again and again is let wait by his address, and one that asks for all of them
/// would wait for himself. Only this machine can be asked by many; another one sees a single address.
/// </summary>
/// <param name="gateway">What they ask.</param>
/// <param name="count">How many they are, up to 65,536.</param>
internal sealed class Crowd(Uri gateway, int count) : IDisposable
{
    private readonly HttpClient[] people = [.. Enumerable.Range(0, count).Select(number =>
        new HttpClient(gateway.IsLoopback ? HandlerAt(At(number)) : new SocketsHttpHandler()) { Timeout = TimeSpan.FromMinutes(2) })];

    /// <summary>Each opens a connection, which stays open, so that no load finds them otherwise than another.</summary>
    public Task ConnectAsync() => Parallel.ForEachAsync(people, async (one, cancellation) =>
    {
        using var answer = await one.GetAsync(new Uri(gateway, "/healthz"), cancellation);
        answer.EnsureSuccessStatusCode();
    });

    /// <summary>One of them; each asks as often as any other.</summary>
    public HttpClient Anyone() => people[Random.Shared.Next(people.Length)];

    public void Dispose()
    {
        foreach (var one in people)
        {
            one.Dispose();
        }
    }

    /// <summary>Connects from an address of this machine.</summary>
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
