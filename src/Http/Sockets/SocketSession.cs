using System.Net.WebSockets;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Store;

namespace Gateway.Http.Sockets;

/// <summary>One session over a WebSocket, from the first message to the end.</summary>
internal sealed class SocketSession(
    SocketConnection connection, SocketProtocol protocol, SocketOperations operations, KeyBook? keys, WireRules rules)
{
    /// <summary>The member of the first message's payload that holds a key.</summary>
    private const string KeyMember = "apiKey";

    private static readonly Close Revoked = new(SocketProtocol.Forbidden, "The API key was revoked");

    private bool isOpen;

    /// <param name="stopping">Cancelled when the server is to stop.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        using var over = new CancellationTokenSource();
        using var stop = stopping.UnsafeRegister(_ => CloseForShutdownAsync(), null);
        var watch = Task.WhenAll(WatchInitAsync(over.Token), KeepAliveAsync(over.Token));
        while (await connection.ReadAsync() is { } text)
        {
            if (await HandleAsync(text) is var (answer, close) && answer is not null)
            {
                await connection.SendAsync(answer.Value);
            }
            else if (close is { } said)
            {
                await connection.CloseAsync(said.Code, said.Reason);
                break;
            }
        }

        await over.CancelAsync();
        await operations.EndAsync();
        await connection.DrainAsync();
        await watch;
    }

    private Task CloseForShutdownAsync() => connection.CloseAsync(WebSocketCloseStatus.EndpointUnavailable, "The server is going away.");

    /// <summary>Handles a message, which leads to a reply, to the end, or to an operation that runs by itself.</summary>
    private async ValueTask<(ReadOnlyMemory<byte>? Answer, Close? Close)> HandleAsync(byte[] text)
    {
        if (SocketMessage.Read(text) is not { } message)
        {
            return (null, new Close(SocketProtocol.BadMessage, "Invalid message received"));
        }

        switch (message.Type)
        {
            case SocketProtocol.Init when isOpen:
                return (null, new Close(protocol.TooManyInits, "Too many initialisation requests"));
            case SocketProtocol.Init:
                isOpen = true;
                return await RefusalAsync(message) is { } refusal ? (null, refusal) : (SocketMessage.Write(SocketProtocol.Ack), null);
            case SocketProtocol.Ping:
                return (SocketMessage.Write(SocketProtocol.Pong), null);
            case SocketProtocol.Pong:
                return default;
            case var type when type == protocol.Start:
                return (null, isOpen ? Begin(message) : new Close(protocol.Unauthorized, "Unauthorized"));
            case var type when type == protocol.Stop:
                operations.Stop(message.Id);
                return default;
            case var type when type == protocol.Terminate:
                return (null, new Close(WebSocketCloseStatus.NormalClosure, "Connection terminated by user."));
            case var type when type == protocol.KeepAlive:
                return default;
            default:
                return (null, new Close(SocketProtocol.BadMessage, "Invalid message received"));
        }
    }

    /// <summary>
    /// Authenticates by the key in the first message, since a browser cannot send headers with a WebSocket. A key that cannot be looked up
    /// now may be good, so the client is asked to come again.
    /// </summary>
    private async ValueTask<Close?> RefusalAsync(SocketMessage message)
    {
        if (keys is null || message.PayloadText(KeyMember) is not { Length: > 0 } key)
        {
            return null;
        }

        try
        {
            var (account, error) = await keys.FindAsync(key, operations.Client.Address);
            operations.Client = operations.Client with { Account = account ?? operations.Client.Account };
            return error is null ? null
                : error.RetryAfter is null ? new Close(SocketProtocol.Forbidden, "The API key cannot be accepted")
                : new Close(SocketProtocol.Later, error.Message);
        }
        catch (DatabaseFailure)
        {
            return new Close(SocketProtocol.Later, WireError.Unavailable.Message);
        }
    }

    private Close? Begin(SocketMessage message)
    {
        if (message.Id.Length == 0 || message.Payload.Length == 0)
        {
            return new Close(SocketProtocol.BadMessage, "Invalid message received");
        }

        if (!operations.Client.MayStay())
        {
            return Revoked;
        }

        return operations.TryStart(message.Id, JsonRequest.Read(message.Payload, rules.Requests))
            ? null
            : new Close(protocol.IdNotUnique, $"Subscriber for {Shown(message.Id)} already exists");
    }

    /// <summary>A close reason has at most 123 bytes.</summary>
    private static string Shown(string id) => id.Length <= 20 && id.All(char.IsAscii) ? id : "this id";

    private async Task WatchInitAsync(CancellationToken over)
    {
        if (await PassesAsync(rules.Sockets.InitTime, over) && !isOpen)
        {
            await connection.CloseAsync(protocol.InitTimeout, "Connection initialisation timeout");
        }
    }

    private async Task KeepAliveAsync(CancellationToken over)
    {
        while (await PassesAsync(rules.KeepAlive, over))
        {
            if (!operations.Client.MayStay())
            {
                await connection.CloseAsync(Revoked.Code, Revoked.Reason);
            }
            else if (isOpen)
            {
                await connection.SendAsync(SocketMessage.Write(protocol.KeepAlive));
            }
        }
    }

    /// <summary>Waits; false when the session ended before.</summary>
    private static async Task<bool> PassesAsync(TimeSpan time, CancellationToken over)
    {
        await Task.Delay(time, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !over.IsCancellationRequested;
    }

    private sealed record Close(WebSocketCloseStatus Code, string Reason);
}
