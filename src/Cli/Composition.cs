using System.Diagnostics;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Documents;
using Gateway.Http.Running;
using Gateway.Import.Inputs;
using Gateway.Page;
using Gateway.Plan;
using Gateway.Store;
using Gateway.Store.Opening;

namespace Gateway.Cli;

/// <summary>
/// The only place where the rooms are put together: catalogue, database, importer, graph and web server become what the verbs use.
/// </summary>
internal static class Composition
{
    /// <param name="tell">Receives, line by line, what an operator should know while a database is being opened.</param>
    public static Parts Create(Action<string>? tell = null) => Create(new RebuildLines(tell ?? (static _ => { })).Report);

    private static Parts Create(Action<RebuildProgress> rebuilding) => new()
    {
        Open = settings => Open(settings, OpenToRead(settings, rebuilding), static _ => { }),
        Serve = settings => Serve(settings, rebuilding),
        Import = (settings, order, progress, cancellation) => Task.Run(
            () => Importing.RunAsync(OpenToLoad(settings, rebuilding, progress, cancellation), settings, order, progress, cancellation),
            cancellation),
        ImportAddresses = (settings, files, progress, cancellation) => Task.Run(
            () => Addressing.Run(
                () => OpenToLoad(settings, rebuilding, progress, cancellation), files, progress, cancellation),
            cancellation),
        ImportSources = (settings, progress, cancellation) => Task.Run(
            () => Sourcing.RunAsync(OpenToLoad(settings, rebuilding, progress, cancellation), settings, progress, cancellation),
            cancellation),
        KeepFresh = (settings, log, stop) => Task.Run(
            () => Background.RunAsync(
                "Fetching from sources",
                () => Sourcing.KeepAsync(() => OpenToLoad(settings, rebuilding, _ => { }, stop), settings, log, stop),
                log,
                TimeProvider.System,
                stop),
            CancellationToken.None),
        RequireSources = settings => Sourcing.Read(settings),
        Sources = (settings, cancellation) => SourcesAsync(OpenToRead(settings, rebuilding), cancellation),
        Remove = (settings, name, progress, cancellation) => Task.Run(
            () => Removing.Run(OpenToLoad(settings, rebuilding, progress, cancellation), name), cancellation),
        Rebuild = (settings, tell, progress, cancellation) => Task.Run(
            () => Rebuild(settings, tell, progress, cancellation), cancellation),
        Migrate = (settings, reader, progress, cancellation) => Task.Run(
            () => Migrate(settings, reader, rebuilding, progress, cancellation), cancellation),
        Check = (settings, order, cancellation) => Task.Run(() => Checking.RunAsync(settings, order, cancellation), cancellation),
        DrawCheck = (model, language) => CheckPage.DrawAsync(model, language, CityCatalog.Create()),
        Sdl = (settings, isOperators) =>
        {
            using var store = Stores.At(settings.Database, CityCatalog.Create());
            return (isOperators ? CreateOperator(settings, store) : CreateExecutor(settings, store)).Sdl;
        },
        Contracts = settings =>
        {
            using var store = Stores.At(settings.Database, CityCatalog.Create());
            var contracts = CreateExecutor(settings, store, TrustedDocuments.Open(settings)).Contracts;
            TrustedDocuments.RequireNames(settings, contracts);
            return contracts;
        },
        Explain = ExplainAsync,
        Insight = (settings, order, cancellation) => InsightAsync(settings, OpenToRead(settings, rebuilding), order, cancellation),
        Copy = (settings, to, progress, cancellation) => Task.Run(
            () => Copying.Run(
                Stores.OpenToCopy(settings.Database, CityCatalog.Create(), Rules(settings, rebuilding)),
                OpenToLoad(settings with { Database = to }, rebuilding, progress, cancellation),
                progress,
                cancellation),
            cancellation),
        Backup = (settings, file) =>
        {
            using var store = Stores.At(settings.Database, CityCatalog.Create(), Rules(settings, rebuilding));
            store.Backup(file);
        },
    };

    private static OpenGateway Serve(GatewaySettings settings, Action<RebuildProgress> rebuilding)
    {
        var notices = new Notices();
        var store = OpenToRead(settings, rebuilding, notices.Add);
        SettleSample(store);
        return Open(settings, store, SettleSample, notices, DemandKeeping.Of(settings, store));

        void SettleSample(CityStore found)
        {
            if (!found.IsReadOnly)
            {
                Importing.SettleSample(found, settings.Sample);
            }
        }
    }

    /// <param name="settings">The settings of the gateway.</param>
    /// <param name="store">The database to serve.</param>
    /// <param name="settle">Prepares another database before it is served in place of this one.</param>
    /// <param name="notices">Reports about its servers.</param>
    /// <param name="demand">Counts demand; null = not counted.</param>
    private static OpenGateway Open(
        GatewaySettings settings, CityStore store, Action<CityStore> settle, Notices? notices = null, DemandKeeping? demand = null)
    {
        var telemetry = TelemetryFactory.Create(settings);
        var documents = settings.TrustedFolder is { } folder ? new Change(folder, TrustedDocuments.Ending) : null;
        var operations = TrustedDocuments.Open(settings);
        var executor = CreateExecutor(settings, store, operations, telemetry?.Trace, demand is not null);
        if (settings.TrustedFolder is not null)
        {
            TrustedDocuments.RequireNames(settings, executor.Contracts);
        }

        var ofOperator = settings.Wire.Operator is null ? null : CreateOperator(settings, store);
        var site = SiteParts.Create(settings, store, executor, ofOperator);
        return new OpenGateway
        {
            Execute = executor.ExecuteAsync,
            ExecuteOwn = (request, form, cancellation) =>
                executor.ExecuteAsync(request, form, SiteParts.Allowance(settings), cancellation),
            Refuse = executor.Refuse,
            Contracts = () => executor.Contracts,
            Noticed = store.CurrentState,
            Shrink = store.Shrink,
            Edition = new Edition(settings, operations).Text,
            Sdl = () => executor.Sdl,
            Operator = ofOperator is null ? null : new OperatorGraph(ofOperator.ExecuteAsync, ofOperator.Refuse, () => ofOperator.Sdl),
            Reports = settings.Feedback && !store.IsReadOnly ? store.Reports : null,
            Clients = store.IsReadOnly ? null : store.Clients,
            IsShared = store.IsShared,
            Health = cancellation => HealthCheck.RunAsync(store, settings.Sources is not null, cancellation),
            Site = site,
            Check = UploadChecking.RunAsync,
            Warnings = [.. ReadOnlyWords(store), .. TrustedDocuments.Complaints(settings, executor)],
            Renew = (log, stop) =>
            {
                var renewal = new Renewal(settings, store, settle, executor, operations, documents, log);
                return Task.WhenAll(
                    Background.RunAsync("Looking for replaced files", () => renewal.RunAsync(stop), log, store.Rules.Clock, stop),
                    Warming.RunAsync(store.CurrentState, site.ReadAheadAsync, stop),
                    notices?.LogAsync(log, stop) ?? Task.CompletedTask,
                    demand?.RunAsync(log, stop) ?? Task.CompletedTask);
            },
            Telemetry = telemetry,
            Demand = demand?.Book,
            Close = () =>
            {
                using (store)
                using (telemetry)
                {
                    demand?.End();
                }
            },
        };
    }

    private static IEnumerable<string> ReadOnlyWords(CityStore store) =>
        store.IsReadOnly ? [$"{store.Name} is read-only: it is served as it is, and nothing can be imported into it."] : [];

    private static CityStore OpenToRead(
        GatewaySettings settings, Action<RebuildProgress> rebuilding, Action<string, bool>? noticed = null) =>
        Stores.OpenToRead(settings.Database, CityCatalog.Create(), Rules(settings, rebuilding) with { OnServerChanged = noticed });

    private static async Task<IReadOnlyList<SourceState>> SourcesAsync(CityStore store, CancellationToken cancellation)
    {
        using (store)
        {
            return await store.SourcesAsync(cancellation);
        }
    }

    /// <summary>Opens the database for loading: it waits for other loads, reports the waiting, and can be cancelled meanwhile.</summary>
    private static CityStore OpenToLoad(
        GatewaySettings settings, Action<RebuildProgress> rebuilding, Action<ImportProgress> progress, CancellationToken cancellation) =>
        Stores.Open(settings.Database, CityCatalog.Create(), Rules(settings, rebuilding) with
        {
            Patience = settings.Wait,
            OnWaiting = () =>
            {
                cancellation.ThrowIfCancellationRequested();
                progress(new ImportProgress("", 0, 0) { IsWaiting = true });
            },
        });

    private static CityStoreRules Rules(GatewaySettings settings, Action<RebuildProgress> rebuilding) =>
        new()
        {
            Timeout = settings.Timeout,
            Work = settings.Work,
            VersionGap = settings.VersionGap,
            KeepDeletions = settings.KeepDeletions,
            OnRebuilding = rebuilding,
        };

    private static int Rebuild(
        GatewaySettings settings, Action<string> tell, Action<ImportProgress> progress, CancellationToken cancellation)
    {
        // What an older rule made is rebuilt anyway: reporting it once is enough.
        using var store = OpenToLoad(settings, static _ => { }, progress, cancellation);
        using var loader = store.BeginLoad();
        var lines = new RebuildLines(tell);
        var changed = loader.Rebuild(done =>
        {
            cancellation.ThrowIfCancellationRequested();
            lines.Report(done);
        });
        loader.Commit();
        return changed;
    }

    private static (string Name, SchemaState Before) Migrate(
        GatewaySettings settings,
        string? reader,
        Action<RebuildProgress> rebuilding,
        Action<ImportProgress> progress,
        CancellationToken cancellation)
    {
        using var store = OpenToLoad(settings, rebuilding, progress, cancellation);
        if (reader is not null)
        {
            store.LetRead(reader);
        }

        return (store.Name, store.Found);
    }

    private static Executor CreateExecutor(
        GatewaySettings settings,
        CityStore store,
        DocumentStore? operations = null,
        ActivitySource? trace = null,
        bool isCounted = false) => new(
        store,
        new PageLimits(settings.PageSize, settings.PageMaximum, MaximumIds: settings.Ids),
        settings.Documents,
        settings.Costs,
        operations,
        trace,
        settings.Files,
        isCounted,
        settings.Feedback);

    /// <summary>Creates the operator's graph over the same database, with the limits of the public one.</summary>
    private static Executor CreateOperator(GatewaySettings settings, CityStore store) => new(
        store,
        new PageLimits(settings.PageSize, settings.PageMaximum, MaximumIds: settings.Ids),
        settings.Documents,
        settings.Costs,
        files: settings.Files,
        catalog: OperatorCatalog.Create(store.Catalog));

    private static async Task<string> InsightAsync(
        GatewaySettings settings, CityStore store, InsightOrder order, CancellationToken cancellation)
    {
        using (store)
        {
            var pages = SiteParts.Create(settings, store, CreateExecutor(settings, store), CreateOperator(settings, store)).Insight;
            return order.Form switch
            {
                InsightForm.Html => await pages.FileAsync(order.Month, order.Language, cancellation),
                InsightForm.Csv => await pages.TableAsync(order.Month, "datasets", order.Language, cancellation),
                _ => await pages.TextAsync(order.Month, order.Language, cancellation),
            };
        }
    }

    /// <summary>Explains an operation without its database: what it compiles to does not depend on the data.</summary>
    private static async Task<string> ExplainAsync(
        GatewaySettings settings, string document, string? variables, CancellationToken cancellation)
    {
        using var store = Stores.At(settings.Database, CityCatalog.Create());
        var executor = CreateExecutor(settings, store);
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
}
