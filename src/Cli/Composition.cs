using System.Diagnostics;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Http.Watching;
using Gateway.Import;
using Gateway.Page;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// The only place where the rooms are put together: catalogue, database, importer, graph and web server become what the verbs use.
/// </summary>
internal static class Composition
{
    public static Parts Create() => new()
    {
        Open = settings => Open(settings, () => OpenToRead(settings)),
        Serve = settings => Open(settings, () => OpenToServe(settings)),
        Import = (settings, order, progress, cancellation) => Task.Run(
            () => Importing.RunAsync(OpenToLoad(settings, progress, cancellation), settings, order, progress, cancellation),
            cancellation),
        ImportSources = (settings, progress, cancellation) =>
            Task.Run(() => Sourcing.RunAsync(OpenToLoad(settings, progress, cancellation), settings, progress, cancellation), cancellation),
        KeepFresh = (settings, log, stop) =>
            Task.Run(() => Sourcing.KeepAsync(OpenToLoad(settings, _ => { }, stop), settings, log, stop), CancellationToken.None),
        RequireSources = settings => Sourcing.Read(settings),
        Sources = settings => OpenToRead(settings).Sources.All(),
        Remove = (settings, name) => Removing.Run(Database.Open(settings.Database, CityCatalog.Create()), name),
        Check = (settings, order, cancellation) => Task.Run(() => Checking.RunAsync(settings, order, cancellation), cancellation),
        DrawCheck = (model, language) => CheckPage.DrawAsync(model, language, CityCatalog.Create()),
        Sdl = settings =>
        {
            using var pool = LeasePool.Of(settings.Database);
            return CreateExecutor(settings, CityCatalog.Create(), pool).Sdl;
        },
        Explain = ExplainAsync,
        Backup = (settings, file) => OpenToRead(settings).Backup(file),
    };

    private static OpenGateway Open(GatewaySettings settings, Func<Database> open)
    {
        var database = open();
        var pool = LeasePool.Of(database);
        var telemetry = Watching.Create(settings);
        var operations = TrustedDocuments.Open(settings);
        var executor = CreateExecutor(settings, database.Catalog, pool, operations, telemetry?.Trace);
        return new OpenGateway
        {
            Execute = executor.ExecuteAsync,
            Refuse = executor.Refuse,
            Sdl = () => executor.Sdl,
            Health = cancellation => ExamineAsync(pool, settings.Sources is null ? null : () => database.Sources.All(), cancellation),
            Site = SiteParts.Create(settings, database.Catalog, () => database.Sources.All(), pool),
            Warnings = [.. ReadOnlyWords(database), .. TrustedDocuments.Complaints(settings, executor)],
            Renew = (log, stop) => new Renewal(settings, pool, () => database = open(), executor, operations, log).RunAsync(stop),
            Telemetry = telemetry,
            Close = () =>
            {
                telemetry?.Dispose();
                pool.Dispose();
            },
        };
    }

    private static IEnumerable<string> ReadOnlyWords(Database database) =>
        database.IsReadOnly ? [$"{database.Path} can only be read: it is served as it is, and nothing can be imported into it."] : [];

    private static Database OpenToServe(GatewaySettings settings)
    {
        var database = OpenToRead(settings);
        if (!database.IsReadOnly)
        {
            Importing.SettleSample(database, settings.Sample);
        }

        return database;
    }

    private static Database OpenToRead(GatewaySettings settings) => Database.OpenToRead(settings.Database, CityCatalog.Create());

    /// <summary>Whoever loads waits for others, tells so, and can be stopped meanwhile.</summary>
    private static Database OpenToLoad(GatewaySettings settings, Action<ImportProgress> progress, CancellationToken cancellation) =>
        Database.Open(settings.Database, CityCatalog.Create(), null, settings.Wait, () =>
        {
            cancellation.ThrowIfCancellationRequested();
            progress(new ImportProgress("", 0, 0) { IsWaiting = true });
        });

    private static Executor CreateExecutor(
        GatewaySettings settings,
        DataCatalog catalog,
        LeasePool pool,
        OperationStore? operations = null,
        ActivitySource? trace = null) => new(
        catalog,
        new Reader(pool, settings.Timeout, settings.Work),
        new PageLimits(settings.PageSize, settings.PageMaximum, MaximumIds: settings.Ids),
        settings.Documents,
        settings.Costs,
        operations,
        trace);

    /// <summary>The database is not needed: what an operation becomes does not rest on what it holds.</summary>
    private static async Task<string> ExplainAsync(
        GatewaySettings settings, string document, string? variables, CancellationToken cancellation)
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
    private static async Task<Health> ExamineAsync(
        LeasePool pool, Func<IReadOnlyList<SourceState>>? sources, CancellationToken cancellation)
    {
        if (!pool.IsInPlace)
        {
            return new Health(false, "lost") { Reason = "The file of the database is gone." };
        }

        try
        {
            var (_, version) = await pool.StateAsync(cancellation);
            return await pool.IsEmptyAsync(cancellation)
                ? new Health(false, "empty", version) { Reason = "There is no data yet: import some, or allow the sample city." }
                : new Health(true, "ok", version) { Sources = sources is null ? null : Sourcing.Count(sources()) };
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return new Health(false, "lost") { Reason = "The database cannot be read." };
        }
    }
}
