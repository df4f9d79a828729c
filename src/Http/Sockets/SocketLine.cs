using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using Gateway.Http.Rules;

namespace Gateway.Http.Sockets;

/// <summary>The connection under a conversation: whole messages in, whole messages out, one at a time, and an orderly end.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class SocketLine(WebSocket socket, SocketRules rules, CancellationToken aborted)
{
    /// <summary>For how many bytes room is made at once; most messages are shorter.</summary>
    private const int Chunk = 512;

    private readonly SemaphoreSlim sending = new(1, 1);
    private bool isClosing;

    /// <summary>The next message; null when the connection is at its end.</summary>
    public async Task<byte[]?> ReadAsync()
    {
        // Thousands may wait for hours: until something comes, none of them holds memory for it.
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

    /// <summary>Sends a message; after the end was said, nothing.</summary>
    /// <param name="isWanted">Asked when its turn has come: until then the client may have said that it wants no more.</param>
    public Task SendAsync(ReadOnlyMemory<byte> message, Func<bool>? isWanted = null) => InTurnAsync(time =>
        isClosing || isWanted?.Invoke() == false
            ? Task.CompletedTask
            : socket.SendAsync(message, WebSocketMessageType.Text, true, time).AsTask());

    /// <summary>Says that and why the connection ends. It is over when the client has said so too, or when it took too long to.</summary>
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
            // What still comes is not read any more.
        }
    }

    /// <summary>A client that does not say so too is not waited for.</summary>
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
            // The connection broke off, which is an end too.
            isClosing = true;
            return new ValueWebSocketReceiveResult(0, WebSocketMessageType.Close, true);
        }
    }

    /// <summary>A client that does not read what it is sent is dropped.</summary>
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
