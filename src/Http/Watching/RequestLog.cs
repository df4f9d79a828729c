using System.Diagnostics;
using Gateway.Graph.Answers;
using Gateway.Http.Demand;
using Gateway.Http.Rules;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Gateway.Http.Watching;

/// <summary>
/// Writes a log line for each request, if the settings want it: which operation, how long, with what outcome. No text, no values.
/// </summary>
/// <param name="loggers">Where the lines go.</param>
/// <param name="rules">What is logged.</param>
/// <param name="isTraced">Whether a collector knows the request by a trace id.</param>
/// <param name="clock">Measures how long a request takes.</param>
/// <param name="demand">Counts what is asked for; null = nothing is counted.</param>
internal sealed class RequestLog(ILoggerFactory loggers, LogRules rules, bool isTraced, TimeProvider clock, DemandBook? demand = null)
{
    /// <summary>The category of these lines.</summary>
    public const string Category = "Gateway.Requests";

    private readonly ILogger log = loggers.CreateLogger(Category);

    public bool IsOn => rules.Requests;

    /// <summary>Wraps all that writes the response: what it logs is what the client got.</summary>
    public async Task WatchAsync(HttpContext http, RequestDelegate next)
    {
        var note = new RequestNote();
        http.Features.Set(note);
        var start = clock.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            Write(http, note, clock.GetElapsedTime(start));
        }
    }

    /// <summary>Notes which operation ran in a request.</summary>
    public void Note(HttpContext http, Answer answer)
    {
        demand?.Note(http, answer);
        if (IsOn)
        {
            http.Features.Get<RequestNote>()?.Add(answer);
        }
    }

    /// <summary>Writes a line for an operation on a WebSocket, whose request goes on.</summary>
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
        var status = http.Response.StatusCode;

        // Probes come every few seconds.
        if (status == StatusCodes.Status200OK
            && request.Path.Value is HealthEndpoint.Path or HealthEndpoint.ReadyPath or TelemetrySetup.Path)
        {
            return;
        }

        List<KeyValuePair<string, object?>> members =
        [
            new("Method", request.Method),
            new("Path", (request.PathBase + request.Path).ToUriComponent()),
            new("Status", status),
            Milliseconds(time),
            .. note.Members(),
        ];
        if (rules.Addresses)
        {
            members.Add(new("Address", http.Connection.RemoteIpAddress?.ToString()));
        }

        Write(new LogLine("HTTP", members));
    }

    private void Write(LogLine line)
    {
        if (isTraced && Activity.Current is { } span)
        {
            line.Add(new("TraceId", span.TraceId.ToString()));
        }

        log.Log(LogLevel.Information, default, line, null, static (line, _) => line.ToString());
    }

    private static KeyValuePair<string, object?> Milliseconds(TimeSpan time) => new("Milliseconds", Math.Round(time.TotalMilliseconds, 2));
}
