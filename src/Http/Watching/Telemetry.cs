using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Gateway.Http.Watching;

/// <summary>The traces and metrics of the gateway, and where they go; created in Cli, if wanted.</summary>
/// <param name="Trace">Creates the spans of operations.</param>
/// <param name="Meter">Creates the instruments.</param>
internal sealed record Telemetry(ActivitySource Trace, Meter Meter) : IDisposable
{
    /// <summary>The name of both, and of the service unless <c>OTEL_SERVICE_NAME</c> is set.</summary>
    public const string Name = "gateway";

    /// <summary>The address of a collector that speaks OTLP; null = nothing is sent.</summary>
    public string? Collector { get; init; }

    /// <summary>Whether metrics can be read at <c>/metrics</c>.</summary>
    public bool ShowsMetrics { get; init; }

    /// <summary>The standard environment variables, <c>OTEL_…</c>, by name.</summary>
    public IReadOnlyDictionary<string, string?> Variables { get; init; } = new Dictionary<string, string?>();

    public string Version { get; init; } = "";

    public void Dispose()
    {
        Trace.Dispose();
        Meter.Dispose();
    }
}
