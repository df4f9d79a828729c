using System.Net;
using System.Net.Sockets;

namespace Gateway.Import.Download;

/// <summary>
/// Opens the connections of downloads. The addresses of a name are checked here and nowhere else, and the checked ones are those connected
/// to: no second lookup can bring in others.
/// </summary>
internal sealed class GuardedConnection(DownloadRules rules, TimeProvider clock)
{
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host.Trim('[', ']'), context.DnsEndPoint.Port);
        using var timer = new CancellationTokenSource(rules.ConnectTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, timer.Token);
        try
        {
            return await rules.Connect(await FindAsync(host, either.Token), port, either.Token);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"no connection to {host} within {rules.ConnectTime.TotalSeconds:0} seconds");
        }
    }

    private async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellation)
    {
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await rules.Resolve(host, cancellation).WaitAsync(cancellation);
        IPAddress[] open = rules.AllowPrivate ? found : [.. found.Where(AddressGuard.IsPublic)];
        return open.Length > 0 || found.Length == 0 ? open : throw new ClosedAddressException(host, found[0]);
    }

    /// <summary>Connects over TCP.</summary>
    public static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        if (addresses.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

/// <summary>A name or address that leads to this machine or a private network.</summary>
internal sealed class ClosedAddressException(string host, IPAddress address)
    : Exception(host == address.ToString()
        ? $"{host} is an address of this machine or of a private network"
        : $"{host} leads to {address}, an address of this machine or of a private network");
