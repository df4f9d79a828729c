namespace Gateway.Http.Rules;

/// <summary>What the wire allows and how long it waits: plain values that settings change, for every part of the room.</summary>
internal sealed record WireRules
{
    /// <summary>What requests may contain.</summary>
    public RequestRules Requests { get; init; } = new();

    /// <summary>What clients on a WebSocket may do.</summary>
    public SocketRules Sockets { get; init; } = new();

    /// <summary>The proxies in front of the gateway.</summary>
    public ProxyRules Proxy { get; init; } = new();

    /// <summary>How answers are cached.</summary>
    public CacheRules Cache { get; init; } = new();

    /// <summary>How files are sent.</summary>
    public FileRules Files { get; init; } = new();

    /// <summary>Who may have files checked in the browser.</summary>
    public CheckRules Check { get; init; } = new();

    /// <summary>The key to what is for the operator alone; null = nobody may see it.</summary>
    public OperatorKey? Operator { get; init; }

    /// <summary>How much one client may ask for.</summary>
    public LimitRules Limits { get; init; } = new();

    /// <summary>What is logged.</summary>
    public LogRules Log { get; init; } = new();

    /// <summary>The most connections open at once, if the system allows that many.</summary>
    public int Connections { get; init; } = 20_000;

    /// <summary>The most bytes a request body may have.</summary>
    public int BodyLimit { get; init; } = 20 * 1000 * 1024;

    /// <summary>The lowest rate at which a request body may arrive, in bytes per second.</summary>
    public int SlowestBody { get; init; } = 240;

    /// <summary>How long a body may be slower before it is rejected.</summary>
    public TimeSpan SlowGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether operations may be sent by GET.</summary>
    public bool Get { get; init; } = true;

    /// <summary>Whether a GET must carry the header that only a page of this origin, or a program, can send.</summary>
    public bool GetNeedsPreflight { get; init; }

    /// <summary>Whether the schema is served as a file.</summary>
    public bool SchemaFile { get; init; } = true;

    /// <summary>Whether AI agents may call by the Model Context Protocol.</summary>
    public bool Mcp { get; init; } = true;

    /// <summary>How long a request may take, and the operations of one batch together.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most operations that run at once.</summary>
    public int Concurrency { get; init; } = 64;

    /// <summary>The most operations that may queue; up to eight times as many while the queue drains fast.</summary>
    public int Queue { get; init; } = 512;

    /// <summary>How often a client that waits for the next answer is shown that the connection is alive.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long running requests may take to end after the server is asked to stop.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(35);
}
