using System.Net;
using Gateway.Http.Limits;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging;

namespace Gateway.Http.Running;

/// <summary>
/// Limits how many connections are open at once, and closes the others before anything is read from them. One address never gets more than
/// are still free, so that it cannot keep others out by holding all; a trusted proxy connects for all its clients, and may have them all.
/// </summary>
/// <remarks>
/// It wraps the listener, which accepts no further connection before it has closed the one there was no room for: an accepted connection
/// waits for a thread, and thousands might before one is there to close them. A connection counts until the system has its file descriptor
/// back.
/// </remarks>
/// <param name="sockets">Accepts connections.</param>
/// <param name="most">The most connections open at once.</param>
/// <param name="proxies">The proxies that are trusted.</param>
/// <param name="log">Where refused connections are logged, once a minute.</param>
/// <param name="clock">What time it is.</param>
internal sealed class ConnectionLimit(
    SocketTransportFactory sockets, int most, ProxyRules proxies, ILogger<ConnectionLimit> log, TimeProvider clock)
    : IConnectionListenerFactory, IConnectionListenerFactorySelector
{
    private static readonly TimeSpan LogEvery = TimeSpan.FromMinutes(1);

    private readonly FairSlots slots = new(most);
    private readonly Lock logging = new();
    private long refused;
    private long? loggedAt;

    public bool CanBind(EndPoint endpoint) => sockets.CanBind(endpoint);

    public async ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        new Listener(await sockets.BindAsync(endpoint, cancellationToken), this);

    /// <summary>Returns the connection if there is room for it; otherwise closes it and returns null.</summary>
    private async ValueTask<ConnectionContext?> TakeAsync(ConnectionContext connection)
    {
        var address = (connection.RemoteEndPoint as IPEndPoint)?.Address;
        var who = ClientId.Of(address);
        if (slots.Enter(who, isForAll: address is not null && proxies.IsTrusted(address)))
        {
            return new Counted(connection, () => slots.Leave(who));
        }

        connection.Abort();
        await connection.DisposeAsync();
        LogRefusal();
        return null;
    }

    private void LogRefusal()
    {
        lock (logging)
        {
            refused++;
            if (loggedAt is not { } last || clock.GetElapsedTime(last) >= LogEvery)
            {
                log.LogWarning(
                    "Connections are rejected, {Refused} so far: {Most} may be open (--connections, ulimit -n), of one address half",
                    refused, most);
                loggedAt = clock.GetTimestamp();
            }
        }
    }

    private sealed class Listener(IConnectionListener listener, ConnectionLimit limit) : IConnectionListener
    {
        public EndPoint EndPoint => listener.EndPoint;

        public async ValueTask<ConnectionContext?> AcceptAsync(CancellationToken cancellationToken = default)
        {
            while (await listener.AcceptAsync(cancellationToken) is { } connection)
            {
                if (await limit.TakeAsync(connection) is { } taken)
                {
                    return taken;
                }
            }

            return null;
        }

        public ValueTask UnbindAsync(CancellationToken cancellationToken = default) => listener.UnbindAsync(cancellationToken);

        public ValueTask DisposeAsync() => listener.DisposeAsync();
    }

    /// <summary>A connection that reports when it is closed.</summary>
    private sealed class Counted(ConnectionContext connection, Action closed) : ConnectionContext
    {
        private int isClosed;

        public override string ConnectionId
        {
            get => connection.ConnectionId;
            set => connection.ConnectionId = value;
        }

        public override IFeatureCollection Features => connection.Features;

        public override IDictionary<object, object?> Items
        {
            get => connection.Items;
            set => connection.Items = value;
        }

        public override System.IO.Pipelines.IDuplexPipe Transport
        {
            get => connection.Transport;
            set => connection.Transport = value;
        }

        public override CancellationToken ConnectionClosed
        {
            get => connection.ConnectionClosed;
            set => connection.ConnectionClosed = value;
        }

        public override EndPoint? LocalEndPoint
        {
            get => connection.LocalEndPoint;
            set => connection.LocalEndPoint = value;
        }

        public override EndPoint? RemoteEndPoint
        {
            get => connection.RemoteEndPoint;
            set => connection.RemoteEndPoint = value;
        }

        public override void Abort(ConnectionAbortedException abortReason) => connection.Abort(abortReason);

        public override void Abort() => connection.Abort();

        public override async ValueTask DisposeAsync()
        {
            try
            {
                await connection.DisposeAsync();
            }
            finally
            {
                await base.DisposeAsync();
                if (Interlocked.Exchange(ref isClosed, 1) == 0)
                {
                    closed();
                }
            }
        }
    }
}
