using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Graph.Files;
using Gateway.Http.Rules;
using Gateway.Import.Download;
using Gateway.Store;

namespace Gateway.Cli.Settings;

/// <summary>The settings of one run, read and validated. Each value is set by a line of <see cref="SettingTable"/>.</summary>
internal sealed record GatewaySettings
{
    /// <summary>The settings file that was read; null = none.</summary>
    public string? File { get; init; }

    /// <summary>The stamp of that file before it was read.</summary>
    internal string FileStamp { get; init; } = "";

    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>A file, or the address of a server, which may hold a password.</summary>
    public string Database { get; init; } = "";

    /// <summary>With several servers: how many data versions an answer may be older than an earlier one.</summary>
    public int VersionGap { get; init; }

    /// <summary>How long the removal of a row is remembered.</summary>
    public TimeSpan KeepDeletions { get; init; }

    /// <summary>How long to wait for another process that writes to the database.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>Whether the sample city is shown while the database is empty.</summary>
    public bool Sample { get; init; }

    public int PageSize { get; init; }

    public int PageMaximum { get; init; }

    /// <summary>What the wire allows.</summary>
    public WireRules Wire { get; init; } = new();

    /// <summary>How long an operation may take, on the wire as in the database.</summary>
    public TimeSpan Timeout => Wire.Timeout;

    /// <summary>The folder of trusted documents; null = the built-in ones.</summary>
    public string? TrustedFolder { get; init; }

    public bool OnlyTrusted { get; init; }

    public DocumentLimits Documents { get; init; } = new();

    public CostLimits Costs { get; init; } = new();

    /// <summary>The limits of answers as files.</summary>
    public FileLimits Files { get; init; } = new();

    /// <summary>The maximum number of ids that <c>nodes</c> takes.</summary>
    public int Ids { get; init; }

    /// <summary>How much work a read may take; a quarter of the concurrent operations are never expensive ones.</summary>
    public WorkLimits Work { get; init; } = new();

    /// <summary>The sources file; null = none.</summary>
    public string? Sources { get; init; }

    /// <summary>The rules for downloads.</summary>
    public DownloadRules Downloads { get; init; } = new();

    /// <summary>Where traces and metrics are sent; null = nowhere.</summary>
    public string? Collector { get; init; }

    /// <summary>The address of the background of maps; null = no background.</summary>
    public string? MapTiles { get; init; }

    /// <summary>The credit for it, followed by an address; empty = none.</summary>
    public string MapCredit { get; init; } = "";

    /// <summary>Whether readers may report errors in a row.</summary>
    public bool Feedback { get; init; }

    /// <summary>Whether metrics can be read at <c>/metrics</c>.</summary>
    public bool Metrics { get; init; }

    /// <summary>Whether demand is counted.</summary>
    public bool CountsDemand { get; init; } = true;

    /// <summary>The number of weeks for which these counts are kept.</summary>
    public int KeepDemand { get; init; } = 104;
}
