using System.Net.WebSockets;

namespace Gateway.Http.Sockets;

/// <summary>The message types of a WebSocket protocol, and its close codes. Both protocols have the same conversation.</summary>
/// <param name="Name">The subprotocol name that the client requests.</param>
internal sealed record SocketProtocol(string Name)
{
    public const string Init = "connection_init";

    public const string Ack = "connection_ack";

    public const string Ping = "ping";

    public const string Pong = "pong";

    /// <summary>The protocol of the library graphql-ws.</summary>
    public static SocketProtocol Transport { get; } = new("graphql-transport-ws");

    /// <summary>The protocol of Apollo's older library subscriptions-transport-ws.</summary>
    public static SocketProtocol Legacy { get; } = new("graphql-ws")
    {
        Start = "start",
        Stop = "stop",
        Data = "data",
        KeepAlive = "ka",
        Terminate = "connection_terminate",
        TooManyInits = WebSocketCloseStatus.ProtocolError,
        InitTimeout = WebSocketCloseStatus.ProtocolError,
        Unauthorized = BadMessage,
        IdNotUnique = WebSocketCloseStatus.InternalServerError,
    };

    public static IReadOnlyList<SocketProtocol> All { get; } = [Transport, Legacy];

    public const WebSocketCloseStatus BadMessage = (WebSocketCloseStatus)4400;

    public const WebSocketCloseStatus Forbidden = (WebSocketCloseStatus)4403;

    /// <summary>Try again later (IANA's registry of close codes): clients reconnect by themselves.</summary>
    public const WebSocketCloseStatus Later = (WebSocketCloseStatus)1013;

    public const WebSocketCloseStatus NoProtocol = (WebSocketCloseStatus)4406;

    /// <summary>Starts an operation.</summary>
    public string Start { get; private init; } = "subscribe";

    /// <summary>Stops an operation, sent by the client.</summary>
    public string Stop { get; private init; } = "complete";

    /// <summary>Carries an answer.</summary>
    public string Data { get; private init; } = "next";

    /// <summary>Refuses an operation.</summary>
    public string Error { get; } = "error";

    /// <summary>Completes an operation, sent by the server.</summary>
    public string Complete { get; } = "complete";

    /// <summary>Shows the client that the connection is alive.</summary>
    public string KeepAlive { get; private init; } = Ping;

    /// <summary>Ends the connection, sent by the client; null if closing is enough.</summary>
    public string? Terminate { get; private init; }

    public WebSocketCloseStatus TooManyInits { get; private init; } = (WebSocketCloseStatus)4429;

    public WebSocketCloseStatus InitTimeout { get; private init; } = (WebSocketCloseStatus)4408;

    public WebSocketCloseStatus Unauthorized { get; private init; } = (WebSocketCloseStatus)4401;

    public WebSocketCloseStatus IdNotUnique { get; private init; } = (WebSocketCloseStatus)4409;

    /// <summary>Whether a refusal holds a list of errors: in the older protocol it holds one error.</summary>
    public bool HasErrorList => Terminate is null;
}
