using System.Collections;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Http.Watching;

namespace Gateway.Cli;

/// <summary>Creates the telemetry of a gateway if the settings ask for it.</summary>
internal static class TelemetryFactory
{
    /// <summary>The prefix of OpenTelemetry's standard variables.</summary>
    private const string Standard = "OTEL_";

    /// <summary>Returns the telemetry; null if it is off: then no span is created and nothing is counted.</summary>
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
