using Gateway.Http.Agents;
using Gateway.Http.Answers;
using Gateway.Http.Demand;
using Gateway.Http.Ide;
using Gateway.Http.Keeping;
using Gateway.Http.Limits;
using Gateway.Http.Operator;
using Gateway.Http.Pages;
using Gateway.Http.Requests;
using Gateway.Http.Rest;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Schema;
using Gateway.Http.Sockets;
using Gateway.Http.Watching;
using Gateway.Page;
using Gateway.Page.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gateway.Http;

/// <summary>The addresses of the gateway. Each is mapped for all methods, so that a wrong method is answered with the right ones.</summary>
internal static class Endpoints
{
    private static readonly string[] Read = ["GET", "HEAD"];

    /// <param name="door">Records which addresses are for the operator alone.</param>
    public static void Map(
        IEndpointRouteBuilder routes, Wire wire, WireRules rules, IdeFiles files, Limiter? limiter, OperatorDoor door)
    {
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var ide = new IdeEndpoint(files, wire.Site, wire.Sdl);
        var schema = new SchemaEndpoint(wire.Sdl, rules.SchemaFile, wire.Clock);
        MapPages(routes, wire, ide);
        MapOperator(routes, wire.Site, door);
        routes.Map(CheckDesk.Path, new CheckEndpoint(wire.Site.Desk.Check, wire.Check, rules.Check, wire.Clock).HandleAsync);
        if (limiter?.Keys is { } keys)
        {
            var desk = new KeyEndpoint(wire.Site.Desk.Keys, keys, wire.Clock);
            routes.Map(KeyDesk.Path, desk.HandleAsync);
            routes.Map(KeyDesk.UsagePath, desk.UsageAsync);
        }

        if (routes.ServiceProvider.GetRequiredService<Runner>().Reporting is { } reporting)
        {
            MapReports(routes, wire, reporting, door);
        }

        MapHealth(routes, new HealthEndpoint(wire.Health, stopping));
        var (graph, data, ask, api, ofOperator) = CreateGraph(routes.ServiceProvider, wire, rules, schema, ide, limiter?.Keys, stopping);
        MapGraph(routes, schema, graph);
        if (ofOperator is not null)
        {
            door.Map(routes, InsightPages.GraphPath, ofOperator.HandleAsync);
        }

        routes.Map(DataEndpoint.Path + "{name}", data.HandleAsync);
        foreach (var folder in CalendarFile.All.Select(one => one.Folder).Prepend(DataEndpoint.AllPath))
        {
            routes.Map(folder + "/{name}", data.HandleAsync);
        }

        routes.Map(AskDesk.Path, ask.HandleAsync);
        routes.Map(LlmsText.Path, new LlmsText(wire, rules.Mcp).HandleAsync);
        MapRest(routes, new RestIndex(wire, wire.Forms), api);
        if (rules.Mcp)
        {
            AgentDoor.Map(routes);
        }

        routes.MapFallback("{*path}", NothingHereAsync);
    }

    private static void MapPages(IEndpointRouteBuilder routes, Wire wire, IdeEndpoint ide)
    {
        foreach (var page in wire.Site.Pages)
        {
            routes.Map(page.Route, PageEndpoint.Of(page, wire.Demand));
        }

        routes.Map(SiteFiles.Path + "{name}", PageEndpoint.FileAsync);
        routes.Map(IdeEndpoint.TryPath + "/{name}/{**rest}", ide.TryExampleAsync);
    }

    private static void MapReports(IEndpointRouteBuilder routes, Wire wire, Reporting reporting, OperatorDoor door)
    {
        var desk = wire.Site.Desk.Reports;
        var book = new ReportBookEndpoint(
            desk, wire.Reports!, routes.ServiceProvider.GetRequiredService<LedgerQueues>(), wire.Clock);
        routes.Map(ReportDesk.Path + "{name}", new ReportEndpoint(desk, reporting).HandleAsync);
        door.Map(routes, ReportDesk.ListPath, book.HandleAsync);
        door.Map(routes, ReportDesk.TablePath, book.TableAsync);
    }

    private static void MapOperator(IEndpointRouteBuilder routes, Site site, OperatorDoor door)
    {
        foreach (var page in site.OperatorPages)
        {
            door.Map(routes, page.Route, PageEndpoint.Of(page));
        }
    }

    private static void MapHealth(IEndpointRouteBuilder routes, HealthEndpoint health)
    {
        routes.Map(HealthEndpoint.Path, HealthEndpoint.AliveAsync);
        routes.Map(HealthEndpoint.ReadyPath, health.ReadyAsync);
    }

    private static void MapGraph(IEndpointRouteBuilder routes, SchemaEndpoint schema, GraphQLEndpoint graph)
    {
        routes.MapMethods(Address.GraphQL + "/schema", Read, schema.HandleAsync);
        routes.MapMethods(Address.GraphQL + "/schema.graphql", Read, schema.HandleAsync);
        routes.Map(GraphQLEndpoint.PersistedPath + "/{id}/{operation?}", graph.HandlePersistedAsync);

        // Mapped separately: a route with parameters costs every request.
        routes.Map(Address.GraphQL, graph.HandleAsync);

        // HotChocolate also answers below its endpoint, and some clients use such an address.
        routes.Map(Address.GraphQL + "/{**rest}", graph.HandleAsync);
    }

    private static void MapRest(IEndpointRouteBuilder routes, RestIndex index, RestEndpoint api)
    {
        routes.Map(ApiAddress.Path, index.HandleAsync);
        routes.Map(ApiAddress.OpenApi, index.DescribeAsync);
        routes.Map(ApiAddress.Path + "/{name}", api.HandleAsync);
    }

    private static (GraphQLEndpoint Graph, DataEndpoint Data, AskEndpoint Ask, RestEndpoint Api, GraphQLEndpoint? Operator) CreateGraph(
        IServiceProvider services,
        Wire wire,
        WireRules rules,
        SchemaEndpoint schema,
        IdeEndpoint ide,
        KeyBook? keys,
        CancellationToken stopping)
    {
        var log = services.GetRequiredService<RequestLog>();
        var runner = services.GetRequiredService<Runner>();
        var connections = new LongConnections(rules.Sockets.Connections);
        var codings = new Codings(services.GetRequiredService<IResponseCompressionProvider>());
        var source = new BasisSource(wire.Noticed, wire.Edition, wire.Clock);
        var cache = new ResponseCache(rules.Cache, source, codings, log, runner.Watch) { Reused = wire.Reused + Known(wire.Demand) };
        var files = new FileSender(rules, cache, log, wire.Clock, stopping);
        var exchange = new Exchange(connections, runner, cache, files, log, rules, stopping);
        var sockets = new SocketEndpoint(connections, runner, keys, rules, stopping);
        return (
            new GraphQLEndpoint(rules, wire.Forms, schema, cache, exchange, sockets, ide),
            new DataEndpoint(wire.Site, wire.Forms, cache, runner, files),
            new AskEndpoint(wire.Site.Desk.Ask, runner, log, rules),
            new RestEndpoint(wire.Contracts, wire.Forms, cache, exchange),
            wire.Operator is { } ofOperator ? CreateOperator(ofOperator) : null);

        GraphQLEndpoint CreateOperator(OperatorGraph ofOperator)
        {
            var own = wire with { Execute = ofOperator.Execute, ExecuteOwn = null, Refuse = ofOperator.Refuse, Telemetry = null };
            var runs = new Runner(
                own, rules, services.GetRequiredService<FaultLog>(), log, services.GetRequiredService<LateRefusals>());
            var answers = new Exchange(connections, runs, cache, files, log, rules, stopping);
            var sdl = new SchemaEndpoint(ofOperator.Sdl, isServed: true, wire.Clock);
            return new GraphQLEndpoint(rules, wire.Forms, sdl, cache: null, answers, sockets: null, ide: null);
        }
    }

    /// <summary>
    /// Counts answers that the client already had and that are not cached here; a cached one says more and is counted like any answer.
    /// </summary>
    private static Action<HttpContext, Reuse>? Known(DemandBook? demand) => demand is null ? null : (http, reuse) =>
    {
        if (reuse.Answer is null)
        {
            demand.NoteKnown(http);
        }
    };

    private static Task NothingHereAsync(HttpContext http)
    {
        var (root, path) = (http.Request.PathBase, http.Request.Path);
        var nothing = new WireError(404, $"There is nothing at {root}{path}. The GraphQL endpoint is {root}{Address.GraphQL}.");
        return ResponseWriter.WriteAsync(http, nothing);
    }
}
