using System.Text.Encodings.Web;
using System.Text.Json;
using Gateway.Http.Rules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Gateway.Http.Watching;

/// <summary>Sets up the log: to standard error, in the form that the settings want, with faults and, where wanted, requests.</summary>
internal static class LogSetup
{
    private const string Start = "Gateway.Start";

    private const string Sources = "Gateway.Sources";

    /// <summary>Logs that the server has started.</summary>
    public static void LogStart(IServiceProvider services, string version, IEnumerable<string> urls, string shown) =>
        services.GetRequiredService<ILoggerFactory>().CreateLogger(Start)
            .LogInformation("Gateway {Version} serves at {Urls}. {Shown}", version, string.Join(' ', urls), shown);

    /// <summary>Logs the outcome of a source.</summary>
    /// <param name="isWell">Whether it delivered what it should.</param>
    public static void LogSource(IServiceProvider services, string line, bool isWell) =>
        services.GetRequiredService<ILoggerFactory>().CreateLogger(Sources)
            .Log(isWell ? LogLevel.Information : LogLevel.Warning, "{Source}", line);

    public static void Add(ILoggingBuilder logging, LogRules rules)
    {
        Filter(logging);
        logging.Services.Configure<ConsoleLoggerOptions>(console =>
        {
            console.LogToStandardErrorThreshold = LogLevel.Trace;

            // A log that nobody reads must not keep clients waiting.
            console.QueueFullMode = ConsoleLoggerQueueFullMode.DropWrite;
        });
        if (rules.Json)
        {
            logging.AddJsonConsole(Shape);
        }
        else
        {
            logging.AddSimpleConsole(console => Shape(console, rules));
        }
    }

    private static void Filter(ILoggingBuilder logging)
    {
        logging.SetMinimumLevel(LogLevel.Warning);

        // A failed start is reported in one line by the code that starts the server.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);

        // Nor does a new user need to know that localhost has no IPv6 here, or that the machine is busy.
        logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Error);

        // It logs nothing that is not logged here, and while it is enabled, every request gets an activity and a scope of its own.
        logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);

        // It logs what agents sent, and a wrong name as a fault; real faults of a tool are logged by its door.
        logging.AddFilter("ModelContextProtocol", LogLevel.None);
        logging.AddFilter(Start, LogLevel.Information);
        logging.AddFilter(Sources, LogLevel.Information);
        logging.AddFilter(RequestLog.Category, LogLevel.Information);
    }

    private static void Shape(JsonConsoleFormatterOptions console)
    {
        console.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        console.UseUtcTimestamp = true;
        console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }

    private static void Shape(SimpleConsoleFormatterOptions console, LogRules rules)
    {
        console.SingleLine = true;
        console.TimestampFormat = rules.Requests ? "HH:mm:ss.fff " : null;
    }
}
