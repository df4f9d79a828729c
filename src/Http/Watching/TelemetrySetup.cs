using Gateway.Http.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Gateway.Http.Watching;

/// <summary>
/// Exports traces and metrics to a collector and to Prometheus, by OpenTelemetry. In a gateway that nobody watches nothing here is touched:
/// not even its libraries are loaded.
/// </summary>
internal static class TelemetrySetup
{
    public const string Path = "/metrics";

    /// <summary>The meters of the gateway, the web server and the runtime.</summary>
    private static readonly string[] Meters =
        [Telemetry.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    public static void Add(WebApplicationBuilder builder, Telemetry telemetry)
    {
        builder.Configuration.AddInMemoryCollection(telemetry.Variables);
        var all = builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => Describe(resource, telemetry))
            .WithMetrics(metrics => Measure(metrics.AddMeter(Meters), telemetry));
        if (telemetry.Collector is not { } collector)
        {
            return;
        }

        builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] = collector;
        all.WithTracing(traces => traces
            .AddSource(Telemetry.Name)
            .AddAspNetCoreInstrumentation(http => http.Filter = IsWorthASpan)).UseOtlpExporter();
    }

    public static void Map(WebApplication app, Telemetry telemetry)
    {
        if (telemetry.ShowsMetrics)
        {
            app.MapPrometheusScrapingEndpoint(Path).WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
            app.Map(Path, http => MethodRefusal.WriteAsync(http, "GET, HEAD"));
        }
    }

    private static void Measure(MeterProviderBuilder metrics, Telemetry telemetry)
    {
        if (telemetry.ShowsMetrics)
        {
            metrics.AddPrometheusExporter();
        }
    }

    /// <summary>Describes the service; what the environment says of it comes later, and wins.</summary>
    private static void Describe(ResourceBuilder resource, Telemetry telemetry) =>
        resource.AddService(Telemetry.Name, serviceVersion: telemetry.Version).AddEnvironmentVariableDetector();

    /// <summary>Whether a request gets a span: probes come every few seconds and tell nothing.</summary>
    private static bool IsWorthASpan(Microsoft.AspNetCore.Http.HttpContext http) =>
        http.Request.Path.Value is not (HealthEndpoint.Path or HealthEndpoint.ReadyPath or Path);
}
