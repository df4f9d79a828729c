using System.Diagnostics;
using Gateway.Graph.Answers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gateway.Http.Watching;

/// <summary>Writes a line for each request, where the settings want it: which operation, how long, what became of it. No text, no values.</summary>
internal sealed class RequestLog(ILoggerFactory loggers, Wire wire)
{
    /// <summary>The category of these lines.</summary>
    public const string Category = "Gateway.Requests";

    private readonly ILogger log = loggers.CreateLogger(Category);

    public bool IsOn => wire.Log.Requests;

    /// <summary>The outermost layer around a request: what it writes is what the client got.</summary>
    public async Task WatchAsync(HttpContext http, RequestDelegate next)
    {
        var note = new RequestNote();
        http.Features.Set(note);
        var start = wire.Clock.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            Write(http, note, wire.Clock.GetElapsedTime(start));
        }
    }

    /// <summary>Tells which operation ran in a request.</summary>
    public void Note(HttpContext http, Answer answer)
    {
        if (IsOn)
        {
            http.Features.Get<RequestNote>()?.Add(answer);
        }
    }

    /// <summary>A line for an operation on a WebSocket, whose request goes on.</summary>
    public void Write(Answer answer, TimeSpan time)
    {
        if (IsOn)
        {
            var note = new RequestNote();
            note.Add(answer);
            Write(new LogLine("WS", [Milliseconds(time), .. note.Members()]));
        }
    }

    private void Write(HttpContext http, RequestNote note, TimeSpan time)
    {
        var request = http.Request;

        // Probes come every few seconds.
        if (request.Path.Value is HealthEndpoint.Path or HealthEndpoint.ReadyPath or TelemetrySetup.Path && http.Response.StatusCode == StatusCodes.Status200OK)
        {
            return;
        }

        List<KeyValuePair<string, object?>> members =
        [
            new("Method", request.Method), new("Path", (request.PathBase + request.Path).ToUriComponent()), new("Status", http.Response.StatusCode), Milliseconds(time), .. note.Members(),
        ];
        if (wire.Log.Addresses)
        {
            members.Add(new("Address", http.Connection.RemoteIpAddress?.ToString()));
        }

        Write(new LogLine("HTTP", members));
    }

    private void Write(LogLine line)
    {
        if (Activity.Current is { } span && wire.Telemetry?.Collector is not null)
        {
            line.Add(new("TraceId", span.TraceId.ToString()));
        }

        log.Log(LogLevel.Information, default, line, null, static (line, _) => line.ToString());
    }

    private static KeyValuePair<string, object?> Milliseconds(TimeSpan time) => new("Milliseconds", Math.Round(time.TotalMilliseconds, 2));
}
