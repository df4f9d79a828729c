using System.Net;

namespace Gateway.Cli;

/// <summary>The settings of one run that are about where and how the gateway is run, not about what it answers.</summary>
internal sealed record HostSettings
{
    /// <summary>The standard variable that names a collector of OpenTelemetry; it counts where no setting does.</summary>
    public const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The path below which a proxy shows the gateway, <c>/city</c>; empty when it has a host of its own.</summary>
    public required string BasePath { get; init; }

    /// <summary>The proxies whose word about the client is taken; null takes everybody's.</summary>
    public required IReadOnlyList<IPNetwork>? TrustedProxies { get; init; }

    /// <summary>How long running requests may take to end after the server was told to stop.</summary>
    public required TimeSpan Grace { get; init; }

    public required bool JsonLog { get; init; }

    public required bool LogRequests { get; init; }

    public required bool LogAddresses { get; init; }

    /// <summary>Where traces and metrics are sent; null = nowhere.</summary>
    public required string? Collector { get; init; }

    /// <summary>Whether metrics can be read at <c>/metrics</c>.</summary>
    public required bool Metrics { get; init; }

    /// <param name="text">The text of a setting, by its name; each was found to be understandable.</param>
    /// <param name="environment">What the environment says of <see cref="CollectorVariable"/>.</param>
    public static HostSettings Of(Func<string, string> text, string? environment)
    {
        var collector = text(HostSettingTable.Otlp.Name);
        return new HostSettings
        {
            BasePath = "/" + text(HostSettingTable.BasePath.Name).Trim('/') is { Length: > 1 } path ? path : "",
            TrustedProxies = text(HostSettingTable.TrustedProxies.Name) is Setting.Anybody ? null : Setting.Networks(text(HostSettingTable.TrustedProxies.Name)),
            Grace = TimeSpan.FromSeconds(int.Parse(text(HostSettingTable.Grace.Name), System.Globalization.CultureInfo.InvariantCulture)),
            JsonLog = text(HostSettingTable.LogFormat.Name) == "json",
            LogRequests = bool.Parse(text(HostSettingTable.LogRequests.Name)),
            LogAddresses = bool.Parse(text(HostSettingTable.LogAddresses.Name)),
            Collector = collector != Setting.Off ? collector : string.IsNullOrEmpty(environment) ? null : environment,
            Metrics = bool.Parse(text(HostSettingTable.Metrics.Name)),
        };
    }
}
