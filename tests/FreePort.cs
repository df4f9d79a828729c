using System.Net;
using System.Net.Sockets;

namespace Gateway.Tests;

/// <summary>
/// Ports for servers that must be given one. They lie below the range the system assigns by itself, to clients and to servers that ask for
/// any port: another process could take one of those before the server has started, or while it is down.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 12_000;

    // A random start, so that other test processes are unlikely to be near.
    private static int last = Random.Shared.Next(Count);

    /// <summary>Finds a port that nobody listens on, and that no other caller in this process gets soon.</summary>
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
                // The port is in use.
            }
        }
    }
}
