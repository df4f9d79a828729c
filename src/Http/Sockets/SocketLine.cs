using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using Gateway.Http.Rules;

namespace Gateway.Http.Sockets;

/// <summary>The connection under a conversation: whole messages in, whole messages out, one at a time, and an orderly end.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle is never asked for holds nothing to give back.")]
internal sealed class SocketLine(WebSocket socket, SocketRules rules, CancellationToken aborted)
{
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly byte[] chunk = new byte[4096];
    private bool isClosing;

    /// <summary>The next message; null when the connection is at its end.</summary>
    public async Task<byte[]?> ReadAsync()
    {
        var message = new ArrayBufferWriter<byte>(chunk.Length);
        while (true)
        {
            var part = await ReceiveAsync();
            if (part.MessageType == WebSocketMessageType.Close)
            {
                await CloseAsync(WebSocketCloseStatus.NormalClosure, "");
                return null;
            }

            if (message.WrittenCount + part.Count > rules.MessageSize)
            {
                await CloseAsync(WebSocketCloseStatus.MessageTooBig, $"A message has at most {rules.MessageSize} bytes.");
                return null;
            }

            message.Write(chunk.AsSpan(0, part.Count));
            if (part.EndOfMessage)
            {
                return message.WrittenSpan.ToArray();
            }
        }
    }

    /// <summary>Sends a message; after the end was said, nothing.</summary>
    public Task SendAsync(ReadOnlyMemory<byte> message) =>
        InTurnAsync(time => isClosing ? Task.CompletedTask : socket.SendAsync(message, WebSocketMessageType.Text, true, time).AsTask());

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
        while (socket.State is WebSocketState.Open or WebSocketState.CloseSent
            && (await ReceiveAsync()).MessageType != WebSocketMessageType.Close)
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

    private async Task<ValueWebSocketReceiveResult> ReceiveAsync()
    {
        try
        {
            return await socket.ReceiveAsync(chunk.AsMemory(), aborted);
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
