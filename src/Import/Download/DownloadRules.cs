using System.Net;

namespace Gateway.Import.Download;

/// <summary>The limits and permissions of downloads.</summary>
internal sealed record DownloadRules
{
    /// <summary>The maximum size in bytes, after decompression.</summary>
    public long Limit { get; init; } = 256L << 20;

    /// <summary>The connection timeout.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the server may be silent: before its response, and between two pieces of it.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The timeout for a whole download, including redirects.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a body may arrive more slowly than <see cref="Slowest"/>.</summary>
    public TimeSpan SlowTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The minimum rate in bytes per second, on the wire and on average.</summary>
    public int Slowest { get; init; } = 500;

    public int Redirects { get; init; } = 5;

    /// <summary>The maximum compression ratio of a body, applied once it is longer than <see cref="PackingRatioFrom"/>.</summary>
    public int PackingRatio { get; init; } = 100;

    public long PackingRatioFrom { get; init; } = 4L << 20;

    /// <summary>Whether addresses of this machine and of private networks may be requested.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Resolves a host name.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Connects to the first of several addresses that accepts.</summary>
    public Func<IPAddress[], int, CancellationToken, Task<Stream>> Connect { get; init; } = GuardedConnection.ConnectAsync;

    /// <summary>The folder for downloads until they are read.</summary>
    public string Folder { get; init; } = Path.GetTempPath();
}
