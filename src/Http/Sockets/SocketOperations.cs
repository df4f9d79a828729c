using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http.Answers;
using Gateway.Http.Limits;
using Gateway.Http.Requests;
using Gateway.Http.Running;

namespace Gateway.Http.Sockets;

/// <summary>The operations that run on one WebSocket, each by the id that the client gave it.</summary>
internal sealed class SocketOperations(SocketConnection connection, SocketProtocol protocol, Runner runner, int limit)
{
    /// <summary>The client on this connection.</summary>
    public Client Client { get; set; }

    private readonly ConcurrentDictionary<string, Running> running = new(StringComparer.Ordinal);

    /// <summary>Starts an operation; false when its id is that of one still running.</summary>
    public bool TryStart(string id, Sent sent)
    {
        var own = new Running(id);
        if (!running.TryAdd(id, own))
        {
            return false;
        }

        // Counted now, so that later ones do not count; run later, so that the next message need not wait.
        var taken = running.Count > limit ? TooMany(limit) : sent;
        own.Task = Task.Run(() => RunAsync(own, taken));
        return true;
    }

    /// <summary>Stops an operation of which the client wants no more.</summary>
    public void Stop(string id)
    {
        if (running.TryRemove(id, out var one))
        {
            one.Ending.Cancel();
        }
    }

    /// <summary>Stops them all, and waits until they have ended.</summary>
    public async Task EndAsync()
    {
        foreach (var (id, one) in running)
        {
            Stop(id);
            await (one.Task ?? Task.CompletedTask);
        }
    }

    private static WireError TooMany(int limit) => new(429, $"A connection runs at most {limit} operations at once.");

    private async Task RunAsync(Running own, Sent sent)
    {
        try
        {
            await (sent.Request is { } request
                ? AnswerAsync(own, request)
                : RefuseAsync(own, (sent.Error ?? Batches.Invalid).ToJson()));
        }
        catch (OperationCanceledException)
        {
            // The client stopped it, or has gone.
        }
    }

    private async Task AnswerAsync(Running own, OperationRequest request)
    {
        var ending = own.Ending.Token;
        using var answer = await runner.RunLoggedAsync(Client, request, ending);
        if (answer.Kind is not (AnswerKind.Executed or AnswerKind.Subscribed))
        {
            await RefuseAsync(own, answer.Json);
            return;
        }

        if (answer.Events is null)
        {
            await SendAsync(own, answer.Json);
        }
        else
        {
            await foreach (var one in runner.FollowAsync(answer.Events, ending))
            {
                using var sent = one;
                await SendAsync(own, one.Json);
            }
        }

        await connection.SendAsync(SocketMessage.Write(protocol.Complete, own.Id), () => TryEnd(own));
    }

    private async Task RefuseAsync(Running own, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var errors = document.RootElement.GetProperty("errors");
        var payload = JsonSerializer.SerializeToUtf8Bytes(protocol.HasErrorList ? errors : errors[0], Readable);
        await connection.SendAsync(SocketMessage.Write(protocol.Error, own.Id, payload), () => TryEnd(own));
    }

    /// <summary>Sends data, unless the operation was stopped while it waited: its id may be another operation's by now.</summary>
    private Task SendAsync(Running own, ReadOnlyMemory<byte> json) => connection.SendAsync(
        SocketMessage.Write(protocol.Data, own.Id, json.Span), () => !own.Ending.IsCancellationRequested);

    /// <summary>Ends an operation; false when it was stopped, and its id may be another's.</summary>
    private bool TryEnd(Running own) => running.TryRemove(new KeyValuePair<string, Running>(own.Id, own));

    private static JsonSerializerOptions Readable { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private sealed class Running(string id)
    {
        /// <summary>The id the client gave it.</summary>
        public string Id => id;

        public CancellationTokenSource Ending { get; } = new();

        public Task? Task { get; set; }
    }
}
