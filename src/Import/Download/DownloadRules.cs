using System.Net;

namespace Gateway.Import.Download;

/// <summary>What a download may be and do.</summary>
internal sealed record DownloadRules
{
    /// <summary>The most bytes, as they are after unpacking.</summary>
    public long Limit { get; init; } = 256L << 20;

    /// <summary>How long it takes at most until a connection stands.</summary>
    public TimeSpan ConnectTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the server may be silent: before its answer, and between two pieces of it.</summary>
    public TimeSpan IdleTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long one download takes at most, redirects included.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long a body may come slower than <see cref="Slowest"/>.</summary>
    public TimeSpan SlowTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The fewest bytes a second, on the wire and on average.</summary>
    public int Slowest { get; init; } = 500;

    public int Redirects { get; init; } = 5;

    /// <summary>How many times longer than packed a body may be, once it is longer than <see cref="PackingRatioFrom"/>.</summary>
    public int PackingRatio { get; init; } = 100;

    public long PackingRatioFrom { get; init; } = 4L << 20;

    /// <summary>Whether addresses of this machine and of private networks may be asked.</summary>
    public bool AllowPrivate { get; init; }

    /// <summary>Finds the addresses of a name.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Connects to the first of some addresses that answers.</summary>
    public Func<IPAddress[], int, CancellationToken, Task<Stream>> Connect { get; init; } = GuardedConnection.ConnectAsync;

    /// <summary>Where downloads lie until they are read.</summary>
    public string Folder { get; init; } = Path.GetTempPath();
}
