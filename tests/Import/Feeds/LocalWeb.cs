using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Gateway.Tests.Import.Feeds;

/// <summary>A web server on this machine that answers as a test specifies, and records its requests.</summary>
internal sealed class LocalWeb : IAsyncDisposable
{
    private readonly WebApplication app;
    private int robotsAsked;

    private LocalWeb(RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Run(async http =>
        {
            if (http.Request.Path == "/robots.txt")
            {
                Interlocked.Increment(ref robotsAsked);
                http.Response.StatusCode = RobotsStatus;
                await http.Response.WriteAsync(Robots);
                return;
            }

            Asked.Enqueue(http.Request.Path + http.Request.QueryString);
            try
            {
                await answer(http);
            }
            catch (OperationCanceledException)
            {
                // The client disconnected.
            }
        });
    }

    /// <summary>Its robots.txt, whose requests are not recorded.</summary>
    public string Robots { get; set; } = "";

    public int RobotsStatus { get; set; } = 404;

    public int RobotsAsked => robotsAsked;

    /// <summary>The paths requested, with their queries, in order.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public int Port => new Uri(app.Urls.First()).Port;

    public static async Task<LocalWeb> StartAsync(RequestDelegate answer)
    {
        var web = new LocalWeb(answer);
        await web.app.StartAsync();
        return web;
    }

    public Uri Address(string path) => new($"http://127.0.0.1:{Port}{path}");

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(soon.Token);
        await app.DisposeAsync();
    }
}
