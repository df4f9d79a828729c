using System.Diagnostics;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Http;
using Gateway.Page;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>The only place where the rooms are put together: catalogue, database, importer, graph and web server become what the verbs use.</summary>
internal static class Composition
{
    public static Parts Create() => new()
    {
        Open = settings => Open(settings, OpenDatabase(settings)),
        Serve = Serve,
        Import = (settings, order, progress, cancellation) =>
            Task.Run(() => Importing.RunAsync(OpenDatabase(settings), settings, order, progress, cancellation), cancellation),
        ImportSources = (settings, progress, cancellation) =>
            Task.Run(() => Sourcing.RunAsync(OpenDatabase(settings), settings, progress, cancellation), cancellation),
        KeepFresh = (settings, log, stop) => Task.Run(() => Sourcing.KeepAsync(OpenDatabase(settings), settings, log, stop), CancellationToken.None),
        RequireSources = settings => Sourcing.Read(settings),
        Sources = settings => OpenDatabase(settings).Sources.All(),
        Remove = (settings, name) => Removing.Run(OpenDatabase(settings), name),
        Check = (settings, order, cancellation) => Task.Run(() => Checking.RunAsync(settings, order, cancellation), cancellation),
        DrawCheck = (model, language) => CheckPage.DrawAsync(model, language, CityCatalog.Create()),
        Sdl = settings =>
        {
            using var pool = LeasePool.Of(settings.Database);
            return CreateExecutor(settings, CityCatalog.Create(), pool).Sdl;
        },
        Explain = ExplainAsync,
        Backup = (settings, file) => OpenDatabase(settings).Backup(file),
    };

    private static OpenGateway Serve(GatewaySettings settings)
    {
        var database = OpenDatabase(settings);
        Importing.SettleSample(database, settings.Sample);
        return Open(settings, database);
    }

    private static OpenGateway Open(GatewaySettings settings, Database database)
    {
        var pool = LeasePool.Of(database.Path);
        var telemetry = Watching.Create(settings.Host);
        var executor = CreateExecutor(settings, database.Catalog, pool, OperationFiles.Open(settings), telemetry?.Trace);
        return new OpenGateway
        {
            Execute = executor.ExecuteAsync,
            Refuse = executor.Refuse,
            Sdl = () => executor.Sdl,
            Health = cancellation => ExamineAsync(pool, settings.Sources is null ? null : database.Sources, cancellation),
            Site = SiteParts.Create(settings, database, pool),
            Warnings = OperationFiles.Complaints(settings, executor),
            Telemetry = telemetry,
            Close = () =>
            {
                telemetry?.Dispose();
                pool.Dispose();
            },
        };
    }

    private static Database OpenDatabase(GatewaySettings settings) => Database.Open(settings.Database, CityCatalog.Create());

    private static Executor CreateExecutor(GatewaySettings settings, DataCatalog catalog, LeasePool pool, OperationStore? operations = null, ActivitySource? trace = null) => new(
        catalog,
        new Reader(pool, settings.Timeout, settings.Work),
        new PageLimits(settings.PageSize, settings.PageMaximum, MaximumIds: settings.Ids),
        settings.Documents,
        settings.Costs,
        operations,
        trace);

    /// <summary>The database is not needed: what an operation becomes does not rest on what it holds.</summary>
    private static async Task<string> ExplainAsync(GatewaySettings settings, string document, string? variables, CancellationToken cancellation)
    {
        using var pool = LeasePool.Of(settings.Database);
        var executor = CreateExecutor(settings, CityCatalog.Create(), pool);
        using var values = variables is null ? null : JsonDocument.Parse(variables);
        var request = new OperationRequest(document, null, values?.RootElement ?? default);
        var explanation = await executor.ExplainAsync(request);
        if (explanation is not null)
        {
            return explanation.ToString();
        }

        var refused = await executor.ExecuteAsync(request, cancellation);
        throw new Stop(ExitCode.Failed, "The operation is refused:", System.Text.Encoding.UTF8.GetString(refused.Json.Span));
    }

    /// <summary>A gateway can answer when it can read its database and there is something in it.</summary>
    private static async Task<Health> ExamineAsync(LeasePool pool, SourceLedger? sources, CancellationToken cancellation)
    {
        if (!pool.IsThere)
        {
            return new Health(false, "lost") { Reason = "The file of the database is gone." };
        }

        try
        {
            var version = await pool.DataVersionAsync(cancellation);
            return await pool.IsEmptyAsync(cancellation)
                ? new Health(false, "empty", version) { Reason = "There is no data yet: import some, or allow the sample city." }
                : new Health(true, "ok", version) { Sources = sources is null ? null : Sourcing.Count(sources.All()) };
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new Health(false, "lost") { Reason = "The database cannot be read." };
        }
    }
}
