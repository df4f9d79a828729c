using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Import.Sources;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>The settings of one run, read and checked.</summary>
internal sealed record GatewaySettings
{
    /// <summary>The settings file that was read; null = none.</summary>
    public string? File { get; init; }

    public required IReadOnlyList<string> Urls { get; init; }

    public required string Database { get; init; }

    /// <summary>How long to wait for another process that writes to the database.</summary>
    public required TimeSpan Wait { get; init; }

    /// <summary>Whether the sample city is shown while the database is empty.</summary>
    public required bool Sample { get; init; }

    public required int PageSize { get; init; }

    public required int PageMaximum { get; init; }

    public required TimeSpan Timeout { get; init; }

    public required int BodyLimit { get; init; }

    public required int Concurrency { get; init; }

    public required int SlowestBody { get; init; }

    /// <summary>Whether operations may be asked by GET.</summary>
    public required bool Get { get; init; }

    public required bool GetNeedsPreflight { get; init; }

    /// <summary>Whether the schema is given out as a file.</summary>
    public required bool SchemaFile { get; init; }

    /// <summary>Whether a request may hold a list of operations.</summary>
    public required bool Batching { get; init; }

    public required int BatchLimit { get; init; }

    /// <summary>The folder of trusted documents; null takes those that are built in.</summary>
    public required string? Operations { get; init; }

    public required bool OnlyTrusted { get; init; }

    public required TimeSpan KeepAlive { get; init; }

    public required int Sockets { get; init; }

    public required DocumentLimits Documents { get; init; }

    public required CostLimits Costs { get; init; }

    /// <summary>The most ids that <c>nodes</c> takes.</summary>
    public required int Ids { get; init; }

    /// <summary>How much work reading may be; a quarter of the operations that run at once is never dear.</summary>
    public required WorkLimits Work { get; init; }

    /// <summary>The sources file; null = none.</summary>
    public required string? Sources { get; init; }

    /// <summary>What a download may be and do.</summary>
    public required DownloadRules Downloads { get; init; }

    /// <summary>Where and how it is run.</summary>
    public required HostSettings Host { get; init; }
}
