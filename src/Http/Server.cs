using System.IO.Compression;
using Gateway.Http.Agents;
using Gateway.Http.Answers;
using Gateway.Http.Ide;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Operator;
using Gateway.Http.Pages;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Watching;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Gateway.Http;

/// <summary>The web server, assembled but not started. It reads no settings itself: everything is passed in.</summary>
internal static class Server
{
    /// <summary>The headers that a page of another origin may read.</summary>
    private static readonly string[] Exposed =
    [
        "etag", "retry-after", "content-disposition", "link", FileSender.Truncated, CreditHeaders.Sentences, RateHeaders.Left,
        RateHeaders.Policy,
    ];

    private static readonly StringValues ExposedToAll = string.Join(',', Exposed);

    /// <summary>The length of the accept queue; the system caps it at its own limit (net.core.somaxconn).</summary>
    private const int LongestBacklog = 4096;

    /// <summary>
    /// How long a WebSocket may be silent before it is pinged, and how long its pong may take before the client counts as gone.
    /// </summary>
    private static TimeSpan DeadAfter { get; } = TimeSpan.FromSeconds(30);

    /// <param name="urls">Where it listens.</param>
    /// <param name="wire">What it serves.</param>
    /// <param name="rules">What it allows.</param>
    /// <param name="ide">The files of Banana Cake Pop, if the gateway was built with them.</param>
    public static WebApplication Create(IEnumerable<string> urls, Wire wire, WireRules rules, IdeFiles ide)
    {
        rules = OpenFiles.Fit(rules);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Limit(options, rules)).UseSockets(RunInline);
        LogSetup.Add(builder.Logging, rules.Log);
        var queues = new LedgerQueues();
        var limiter = Limiter.Of(rules.Limits, wire.Clients, queues, wire.IsShared, wire.Clock, rules.KeepAlive);
        builder.Services.AddSingleton(queues);
        AddServices(builder.Services, wire, rules, limiter);
        if (wire.Telemetry is { } telemetry)
        {
            TelemetrySetup.Add(builder, telemetry);
        }

        var app = builder.Build();
        foreach (var url in urls)
        {
            app.Urls.Add(url);
        }

        BuildPipeline(app, wire, rules, ide, limiter);
        return app;
    }

    private static void AddServices(IServiceCollection services, Wire wire, WireRules rules, Limiter? limiter)
    {
        if (limiter?.Sync is { } sync)
        {
            services.AddSingleton<IHostedService>(all =>
            {
                sync.Failed = fault => all.GetRequiredService<FaultLog>().Note(fault, "keeping limits and keys in step");
                return sync;
            });
        }

        services.AddHostedService(_ => new IdleMemory(new IdleMemory.ThisProcess(wire.Shrink), TimeProvider.System));
        services.AddSingleton<IConnectionListenerFactory>(all => new ConnectionLimit(
            ActivatorUtilities.CreateInstance<SocketTransportFactory>(all),
            rules.Connections,
            rules.Proxy,
            all.GetRequiredService<ILogger<ConnectionLimit>>(),
            wire.Clock));
        services.AddSingleton<FaultLog>();
        services.AddSingleton(new LateRefusals(wire.Clock));
        services.AddSingleton<RefusalWait>(all =>
            http => all.GetRequiredService<LateRefusals>().WaitAsync(Client.Of(http).Address, http.RequestAborted));
        services.AddSingleton(PageEndpoint.Errors(wire.Site));
        services.AddSingleton(all => new RequestLog(
            all.GetRequiredService<ILoggerFactory>(), rules.Log, wire.Telemetry?.Collector is not null, wire.Clock, wire.Demand));
        services.AddSingleton(all => new Runner(
            wire, rules, all.GetRequiredService<FaultLog>(), all.GetRequiredService<RequestLog>(), all.GetRequiredService<LateRefusals>())
        {
            Reporting = wire.Reports is { } reports
                ? new Reporting(wire.Site.Desk.Reports, reports, all.GetRequiredService<LedgerQueues>(), wire.Clock)
                : null,
        });
        services.AddRoutingCore();
        if (rules.Mcp)
        {
            services.AddSingleton(all => new AgentDoor(
                wire, all.GetRequiredService<Runner>(), all.GetRequiredService<FaultLog>(), all.GetRequiredService<RequestLog>()));
            AgentDoor.Add(services, wire.Site.Api.Version);
        }

        services.AddCors(cors => cors.AddDefaultPolicy(AnyOrigin));
        services.AddSingleton<IResponseCompressionProvider, ServerCompression>();
        services.AddResponseCompression(Compress);
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<HostOptions>(host => host.ShutdownTimeout = rules.Grace);
    }

    /// <summary>
    /// Builds the pipeline: proxy handling and the request log first, then headers and CORS; errors are caught around compression, limits
    /// and routing.
    /// </summary>
    private static void BuildPipeline(WebApplication app, Wire wire, WireRules rules, IdeFiles ide, Limiter? limiter)
    {
        BehindProxy.Use(app, rules.Proxy);
        if (rules.Log.Requests)
        {
            app.Use(app.Services.GetRequiredService<RequestLog>().WatchAsync);
        }

        app.Use(AddHeaders);

        // Middleware that only some requests need is added for those alone: each layer costs every request that passes it.
        app.UseWhen(ComesFromAPage, crossing => crossing.Use(DropInvalidHeaderNames).UseCors());
        app.UseMiddleware<ErrorMask>();
        app.UseResponseCompression();
        app.UseWhen(WantsASocket, upgrading => upgrading.UseWebSockets(
            new WebSocketOptions { KeepAliveInterval = DeadAfter, KeepAliveTimeout = DeadAfter }));
        var door = new OperatorDoor(rules.Operator);
        if (limiter is not null)
        {
            app.Use(new Gate(limiter.Accounts, limiter.Keys, door).PassAsync);
        }

        app.UseRouting();
        Endpoints.Map(app, wire, rules, ide, limiter, door);
        if (wire.Telemetry is { } telemetry)
        {
            TelemetrySetup.Map(app, telemetry);
        }
    }

    private static void Limit(KestrelServerOptions options, WireRules rules)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = rules.BodyLimit;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(rules.SlowestBody, rules.SlowGrace);

        // A GET carries its operation in the request line.
        options.Limits.MaxRequestLineSize = 64 * 1024;
        options.Limits.MaxRequestBufferSize = 1024 * 1024;
    }

    /// <summary>
    /// Runs a request on the pool thread that was notified of its bytes, which saves two thread switches. Long work leaves that thread by
    /// itself: an expensive operation has a thread of its own.
    /// </summary>
    private static void RunInline(SocketTransportOptions sockets)
    {
        sockets.UnsafePreferInlineScheduling = true;

        // A client that finds the queue full gets no error; its system retries after a second.
        sockets.Backlog = LongestBacklog;
    }

    /// <summary>Open data is for everybody and no answer depends on who asks: no credentials, and any header that tools add.</summary>
    private static void AnyOrigin(CorsPolicyBuilder policy) => policy
        .AllowAnyOrigin()
        .WithMethods("GET", "POST", "OPTIONS")
        .AllowAnyHeader()
        .WithExposedHeaders(Exposed)
        .SetPreflightMaxAge(TimeSpan.FromDays(1));

    private static bool ComesFromAPage(HttpContext http) => http.Request.Headers.Origin.Count > 0;

    private static bool WantsASocket(HttpContext http) =>
        http.Request.Headers.Upgrade.Count > 0 || HttpMethods.IsConnect(http.Request.Method);

    /// <summary>
    /// A preflight is answered with the names it asks for; a name that no header can have could not be written into the answer.
    /// </summary>
    private static Task DropInvalidHeaderNames(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Headers.AccessControlRequestHeaders.ToString().AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            http.Request.Headers.AccessControlRequestHeaders = default;
        }

        return next(http);
    }

    private static void Compress(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.Providers.Add<BrotliCompressionProvider>();
        options.Providers.Add<GzipCompressionProvider>();
        options.MimeTypes =
        [
            MediaTypes.GraphQL, MediaTypes.Json, "application/graphql", "text/html", "text/css", "text/javascript", "text/plain",
            "application/manifest+json", "application/xml", "application/atom+xml", "image/svg+xml",
            ResponseForm.Csv.MediaType, ResponseForm.Rows.MediaType,
            ResponseForm.GeoJson.MediaType, ResponseForm.Calendar.MediaType,
        ];
    }

    /// <summary>Marks reads as open to any origin, whoever asked first: a cache in between may serve them to any page.</summary>
    private static Task AddHeaders(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        if (MethodRefusal.IsReadMethod(http))
        {
            headers.AccessControlAllowOrigin = CorsConstants.AnyOrigin;
            headers.AccessControlExposeHeaders = ExposedToAll;
        }

        return next(http);
    }
}
