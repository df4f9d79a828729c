using Gateway.Graph;
using Gateway.Http.Ide;
using Gateway.Http.Requests;
using Gateway.Http.Sockets;
using Gateway.Http.Watching;
using Gateway.Page;

namespace Gateway.Http;

/// <summary>What the wire needs from the rooms before and after it, put together in Cli.</summary>
internal sealed record Wire
{
    /// <summary>Runs one operation.</summary>
    public required Func<OperationRequest, CancellationToken, Task<Answer>> Execute { get; init; }

    /// <summary>Why an operation would be refused before it runs; null when nothing stands against it.</summary>
    public Func<OperationRequest, Answer?> Refuse { get; init; } = _ => null;

    /// <summary>The schema in SDL; asked once.</summary>
    public required Func<string> Sdl { get; init; }

    /// <summary>Whether the gateway can answer.</summary>
    public required Func<CancellationToken, Task<Health>> Health { get; init; }

    /// <summary>The pages for people.</summary>
    public required Site Site { get; init; }

    /// <summary>The files of Banana Cake Pop, where the gateway was built with them.</summary>
    public IdeFiles Ide { get; init; } = IdeFiles.None;

    /// <summary>The most bytes a request body may have.</summary>
    public int BodyLimit { get; init; } = 20 * 1000 * 1024;

    /// <summary>What requests may be.</summary>
    public RequestRules Requests { get; init; } = new();

    /// <summary>Whether operations may be asked by GET.</summary>
    public bool Get { get; init; } = true;

    /// <summary>Whether a GET must carry the header that only a page of this origin, or a program, can send.</summary>
    public bool GetNeedsPreflight { get; init; }

    /// <summary>Whether the schema is given out as a file.</summary>
    public bool SchemaFile { get; init; } = true;

    /// <summary>How long the operations of one batch may take together.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The most operations that run at once.</summary>
    public int Concurrency { get; init; } = 64;

    /// <summary>The fewest bytes a second in which the body of a request may come.</summary>
    public int SlowestBody { get; init; } = 240;

    /// <summary>How long a body may be slower before it is given up.</summary>
    public TimeSpan SlowGrace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How often a client that waits for the next answer is shown that the connection lives.</summary>
    public TimeSpan KeepAlive { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>What clients on a WebSocket may do.</summary>
    public SocketRules Sockets { get; init; } = new();

    /// <summary>What stands in front of the gateway.</summary>
    public ProxyRules Proxy { get; init; } = new();

    /// <summary>How long running requests may take to end after the server was told to stop.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(35);

    /// <summary>What is logged.</summary>
    public LogRules Log { get; init; } = new();

    /// <summary>What is told to those who watch the gateway; null when nobody does.</summary>
    public Telemetry? Telemetry { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>How the gateway is: whether it can answer, in a few words, and which version of the data it shows.</summary>
internal sealed record Health(bool Ok, string Status, long? DataVersion = null)
{
    /// <summary>Why it cannot answer, as a sentence for whoever runs it; null when it can.</summary>
    public string? Reason { get; init; }

    /// <summary>How the sources are that the data is kept fresh from; null = there are none. A source that is not well is no reason not to answer.</summary>
    public SourceHealth? Sources { get; init; }
}

/// <summary>How many sources gave what they should when they were asked last, and how many did not.</summary>
internal sealed record SourceHealth(int Well, int Failing);
