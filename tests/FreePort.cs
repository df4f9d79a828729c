using System.Net;
using System.Net.Sockets;

namespace Gateway.Tests;

/// <summary>
/// Ports for servers that must be told theirs. They lie below those that the system hands out by itself, to clients and to servers that
/// ask for any: of these another may have one before its server has begun, or while it is down.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 12_000;

    // From where no other process of the tests is likely to be.
    private static int last = Random.Shared.Next(Count);

    /// <summary>One that nobody listens on, and that nobody else in this process is given soon.</summary>
    public static int Find()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref last) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody listens.
            }
        }
    }
}
