using System.Collections;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http.Watching;

namespace Gateway.Cli;

/// <summary>Makes what a gateway tells of its work, where the settings want it told.</summary>
internal static class Watching
{
    /// <summary>The variables of the OpenTelemetry standard begin so.</summary>
    private const string Standard = "OTEL_";

    /// <summary>Null when nobody watches: then no span is made and nothing is counted.</summary>
    public static Telemetry? Create(GatewaySettings settings) => settings.Collector is null && !settings.Metrics ? null
        : new Telemetry(new ActivitySource(Telemetry.Name, ProgramVersion.Text), new Meter(Telemetry.Name, ProgramVersion.Text))
        {
            Collector = settings.Collector,
            ShowsMetrics = settings.Metrics,
            Variables = Variables(),
            Version = ProgramVersion.Text,
        };

    private static Dictionary<string, string?> Variables() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Where(variable => ((string)variable.Key).StartsWith(Standard, StringComparison.Ordinal))
        .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value);
}
