namespace Gateway.Http.Rules;

/// <summary>What clients on a WebSocket may do.</summary>
internal sealed record SocketRules
{
    /// <summary>The most connections that stay open; subscriptions over HTTP count too.</summary>
    public int Connections { get; init; } = 2000;

    /// <summary>The most operations that one connection runs at once.</summary>
    public int Operations { get; init; } = 50;

    /// <summary>The most bytes of one message.</summary>
    public int MessageSize { get; init; } = 1_000_000;

    /// <summary>How long a client may take to send its first message.</summary>
    public TimeSpan InitTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a client may take to read a message, or to close when asked to.</summary>
    public TimeSpan SendTime { get; init; } = TimeSpan.FromSeconds(15);
}
