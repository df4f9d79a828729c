using Gateway.Graph;
using Gateway.Http.Ide;
using Gateway.Page;

namespace Gateway.Http;

/// <summary>What the wire needs from the rooms before and after it, put together in Cli.</summary>
internal sealed record Wire
{
    /// <summary>Runs one operation.</summary>
    public required Func<OperationRequest, CancellationToken, Task<Answer>> Execute { get; init; }

    /// <summary>The schema in SDL; asked once.</summary>
    public required Func<string> Sdl { get; init; }

    /// <summary>How the gateway is.</summary>
    public required Func<CancellationToken, Task<Health>> Health { get; init; }

    /// <summary>The pages for people.</summary>
    public required Site Site { get; init; }

    /// <summary>The files of Banana Cake Pop, where the gateway was built with them.</summary>
    public IdeFiles Ide { get; init; } = IdeFiles.None;

    /// <summary>The most bytes a request body may have.</summary>
    public int BodyLimit { get; init; } = 20 * 1000 * 1024;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}

/// <summary>How the gateway is: whether it can answer, in a few words, and which version of the data it shows.</summary>
internal sealed record Health(bool Ok, string Status, long? DataVersion = null);
