using System.Text.Json;
using Gateway.Catalog;
using Gateway.Graph;
using Gateway.Http;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>The only place where the rooms are put together: catalogue, database, importer, graph and web server become what the verbs use.</summary>
internal static class Composition
{
    private static readonly OperationRequest Pulse = new("{ datasets(first: 0) { totalCount } }");

    public static Parts Create()
    {
        var catalog = CityCatalog.Create();
        return new Parts
        {
            Open = settings => Open(catalog, settings),
            Import = (_, _, _, _) => throw new Stop(ExitCode.Failed, "The importer is not wired yet."),
            Sdl = settings => WithoutDatabase(catalog, settings, executor => executor.Sdl),
            Explain = (settings, document, variables) => WithoutDatabase(catalog, settings, executor => executor.ExplainAsync(Request(document, variables))),
            Backup = (settings, file) => Database.Open(settings.Database, catalog).Backup(file),
        };
    }

    private static OpenGateway Open(DataCatalog catalog, GatewaySettings settings)
    {
        var database = Database.Open(settings.Database, catalog);
        var pool = LeasePool.Of(database.Path);
        var executor = CreateExecutor(catalog, pool, settings);
        return new OpenGateway
        {
            Execute = executor.ExecuteAsync,
            Sdl = () => executor.Sdl,
            Health = cancellation => ExamineAsync(executor, cancellation),
            Close = pool.Dispose,
        };
    }

    /// <summary>The graph knows its schema and its SQL without looking into a database; no connection is opened.</summary>
    private static T WithoutDatabase<T>(DataCatalog catalog, GatewaySettings settings, Func<Executor, T> use) =>
        use(CreateExecutor(catalog, LeasePool.Of(settings.Database), settings));

    private static Executor CreateExecutor(DataCatalog catalog, LeasePool pool, GatewaySettings settings) => new(
        catalog,
        new Reader(pool, settings.Timeout),
        new PageLimits(settings.PageSize, settings.PageMaximum),
        new DocumentLimits());

    private static OperationRequest Request(string document, string? variables) =>
        new(document, Variables: variables is null ? default : JsonElement.Parse(variables));

    /// <summary>A gateway is well when it can read its database.</summary>
    private static async Task<Health> ExamineAsync(Executor executor, CancellationToken cancellation)
    {
        try
        {
            var answer = await executor.ExecuteAsync(Pulse, cancellation);
            return answer is { Kind: AnswerKind.Executed, HasErrors: false } ? new Health(true, "ok") : new Health(false, "the database cannot be read");
        }
        catch (DatabaseFailure)
        {
            return new Health(false, "the database cannot be read");
        }
    }
}
