namespace Gateway.Cli;

/// <summary>The settings for whoever runs a gateway: what stands in front of it, how it stops, what it tells of its work.</summary>
internal static class HostSettingTable
{
    public static Setting BasePath { get; } =
        new("base-path", "/", "The path below which a proxy shows the gateway, such as /city.", SettingForm.BasePath);

    public static Setting TrustedProxies { get; } =
        new("trusted-proxies", "127.0.0.0/8;::1", "Whose X-Forwarded-For, -Proto, -Host and -Prefix are believed: addresses or networks, `none`, or `*` for anybody.", SettingForm.Networks);

    public static Setting Grace { get; } =
        new("grace", "35", "Seconds that running requests get to finish when the gateway is told to stop.", SettingForm.Count);

    public static Setting LogFormat { get; } =
        new("log-format", "text", "How the log is written: text, or json with one object a line.", SettingForm.LogFormat);

    public static Setting LogRequests { get; } =
        new("log-requests", "false", "Log each request: operation name, duration, status, rows and cost; never its text or variables.", SettingForm.Switch);

    public static Setting LogAddresses { get; } =
        new("log-addresses", "false", "Log the address of the client with each request.", SettingForm.Switch);

    public static Setting Otlp { get; } =
        new("otlp", Setting.Off, "The OpenTelemetry collector that traces and metrics are sent to, such as http://localhost:4317.", SettingForm.Collector);

    public static Setting Metrics { get; } =
        new("metrics", "false", "Show metrics for Prometheus at /metrics.", SettingForm.Switch);

    public static IReadOnlyList<Setting> All { get; } =
        [BasePath, TrustedProxies, Grace, LogFormat, LogRequests, LogAddresses, Otlp, Metrics];
}
