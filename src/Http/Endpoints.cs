using Gateway.Http.Ide;
using Gateway.Http.Sockets;
using Gateway.Http.Watching;
using Gateway.Page;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Gateway.Http;

/// <summary>The addresses of the gateway. Each is mapped for all methods, so that a wrong method is told the right ones.</summary>
internal static class Endpoints
{
    private static readonly string[] Read = ["GET", "HEAD"];

    public static void Map(IEndpointRouteBuilder routes, Wire wire)
    {
        var schema = new SchemaEndpoint(wire);
        var log = routes.ServiceProvider.GetRequiredService<RequestLog>();
        var runner = new Runner(wire, routes.ServiceProvider.GetRequiredService<FaultLog>(), log);
        var stopping = routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var lines = new OpenLines(wire.Sockets.Connections);
        var ide = new IdeEndpoint(wire);
        var graph = new GraphQLEndpoint(wire, schema, new Exchange(lines, runner, log, wire, stopping), new SocketEndpoint(lines, runner, wire, stopping), ide);
        var pages = new PageEndpoint(wire);
        var health = new HealthEndpoint(wire, stopping);
        routes.Map("/", pages.FrontAsync);
        routes.Map(PageEndpoint.CityPath + "{name}", pages.CityAsync);
        routes.Map(PageEndpoint.DatasetPath + "{name}", pages.DatasetAsync);
        routes.Map(SiteFiles.Path + "{name}", PageEndpoint.FileAsync);
        routes.Map(IdeEndpoint.TryPath + "/{name}/{**rest}", ide.TryExampleAsync);
        routes.Map(HealthEndpoint.Path, health.AliveAsync);
        routes.Map(HealthEndpoint.ReadyPath, health.ReadyAsync);
        routes.MapMethods(GraphQLEndpoint.Path + "/schema", Read, schema.HandleAsync);
        routes.MapMethods(GraphQLEndpoint.Path + "/schema.graphql", Read, schema.HandleAsync);
        routes.Map(GraphQLEndpoint.PersistedPath + "/{id}/{operation?}", graph.HandlePersistedAsync);

        // HotChocolate answers below its endpoint too, and some clients have such an address.
        routes.Map(GraphQLEndpoint.Path + "/{**rest}", graph.HandleAsync);
        routes.MapFallback("{*path}", http => NothingHereAsync(http, pages));
    }

    private static Task NothingHereAsync(HttpContext http, PageEndpoint pages) => MethodRefusal.IsRead(http) && Negotiation.WantsPage(http.Request.Headers.Accept)
        ? pages.NothingAsync(http)
        : ResponseWriter.WriteAsync(http, new WireError(404, $"There is nothing at {http.Request.PathBase}{http.Request.Path}. The GraphQL endpoint is {http.Request.PathBase}{GraphQLEndpoint.Path}."), ResponseForm.GraphQL);
}
