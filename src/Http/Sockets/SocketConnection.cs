using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using Gateway.Http.Rules;

namespace Gateway.Http.Sockets;

/// <summary>The connection under a session: whole messages in, whole messages out, one at a time, and an orderly close.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class SocketConnection(WebSocket socket, SocketRules rules, CancellationToken aborted)
{
    /// <summary>The size of the receive buffer, in bytes; most messages are shorter.</summary>
    private const int Chunk = 512;

    private readonly SemaphoreSlim sending = new(1, 1);
    private bool isClosing;

    /// <summary>Returns the next message; null at the end of the connection.</summary>
    public async Task<byte[]?> ReadAsync()
    {
        // Thousands may wait for hours: until something arrives, none of them holds a buffer.
        var part = await ReceiveAsync(Memory<byte>.Empty);
        var message = new ArrayBufferWriter<byte>(Chunk);
        while (part is { EndOfMessage: false, MessageType: not WebSocketMessageType.Close })
        {
            part = await ReceiveAsync(message.GetMemory(Chunk));
            message.Advance(part.Count);
            if (message.WrittenCount > rules.MessageSize)
            {
                await CloseAsync(WebSocketCloseStatus.MessageTooBig, $"A message has at most {rules.MessageSize} bytes.");
                return null;
            }
        }

        if (part.MessageType != WebSocketMessageType.Close)
        {
            return message.WrittenSpan.ToArray();
        }

        await CloseAsync(WebSocketCloseStatus.NormalClosure, "");
        return null;
    }

    /// <summary>Sends a message; once the connection is closing, sends nothing.</summary>
    /// <param name="isWanted">Called when its turn has come: until then the client may have stopped the operation.</param>
    public Task SendAsync(ReadOnlyMemory<byte> message, Func<bool>? isWanted = null) => InTurnAsync(time =>
        isClosing || isWanted?.Invoke() == false
            ? Task.CompletedTask
            : socket.SendAsync(message, WebSocketMessageType.Text, true, time).AsTask());

    /// <summary>Closes the connection, with a reason. It is over when the client has closed too, or took too long to.</summary>
    public Task CloseAsync(WebSocketCloseStatus code, string reason) => InTurnAsync(async time =>
    {
        if (!isClosing)
        {
            isClosing = true;
            await socket.CloseOutputAsync(code, reason, time);
            _ = AbortLaterAsync();
        }
    });

    /// <summary>Waits for the client to close.</summary>
    public async Task DrainAsync()
    {
        var chunk = new byte[Chunk];
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent
            && (await ReceiveAsync(chunk)).MessageType != WebSocketMessageType.Close)
        {
            // What still arrives is discarded.
        }
    }

    /// <summary>Aborts the connection of a client that does not close too.</summary>
    private async Task AbortLaterAsync()
    {
        await Task.Delay(rules.SendTime, aborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        socket.Abort();
    }

    private async Task<ValueWebSocketReceiveResult> ReceiveAsync(Memory<byte> room)
    {
        try
        {
            return await socket.ReceiveAsync(room, aborted);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection broke, which ends it too.
            isClosing = true;
            return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }
    }

    /// <summary>Sends in turn; a client that does not read what it is sent is dropped.</summary>
    private async Task InTurnAsync(Func<CancellationToken, Task> send)
    {
        await sending.WaitAsync(CancellationToken.None);
        try
        {
            using var time = CancellationTokenSource.CreateLinkedTokenSource(aborted);
            time.CancelAfter(rules.SendTime);
            await send(time.Token);
        }
        catch (Exception error) when (error is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            isClosing = true;
            socket.Abort();
        }
        finally
        {
            sending.Release();
        }
    }
}
