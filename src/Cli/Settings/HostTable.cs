using Gateway.Http.Rules;

namespace Gateway.Cli.Settings;

/// <summary>The settings for operators: what stands in front of the gateway, how it stops, what it reports about its work.</summary>
internal static class HostTable
{
    /// <summary>The standard variable that names an OpenTelemetry collector.</summary>
    public const string CollectorVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IReadOnlyList<Setting> All { get; } =
    [
        Setting.Of("base-path", "/", "The path at which a proxy serves the gateway, such as /city.", SettingForms.BasePath,
            (all, path) => all with { Wire = all.Wire with { Proxy = all.Wire.Proxy with { BasePath = path } } }),
        Setting.Of("trusted-proxies", "127.0.0.0/8;::1",
            "Whose X-Forwarded-For, -Proto, -Host and -Prefix to trust: addresses or networks, `none`, or `*` for anyone.",
            SettingForms.Networks,
            (all, trusted) => all with { Wire = all.Wire with { Proxy = all.Wire.Proxy with { Trusted = trusted } } }),
        Setting.Seconds("grace", new WireRules().Grace, "Seconds that running requests have to finish when the gateway stops.",
            (all, time) => all with { Wire = all.Wire with { Grace = time } }),
        Setting.Of("log-format", "text", "The format of the log: text, or json with one object a line.", SettingForms.LogFormat,
            (all, json) => all with { Wire = all.Wire with { Log = all.Wire.Log with { Json = json } } }),
        Setting.Switch("log-requests",
            "Log each request: operation name, duration, status, rows and cost; never its text or variables.",
            (all, does) => all with { Wire = all.Wire with { Log = all.Wire.Log with { Requests = does } } }),
        Setting.Switch("log-addresses", "Log the client's address with each request.",
            (all, does) => all with { Wire = all.Wire with { Log = all.Wire.Log with { Addresses = does } } }),
        Setting.Of("otlp", SettingForms.Off,
            "The OpenTelemetry collector to send traces and metrics to, such as http://localhost:4317.",
            SettingForms.Collector, (all, address) => all with { Collector = address }) with { StandardVariable = CollectorVariable },
        Setting.Switch("metrics", "Expose Prometheus metrics at /metrics.", (all, shown) => all with { Metrics = shown }),
    ];
}
