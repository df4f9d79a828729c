using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Ide;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Schema;
using Gateway.Http.Sockets;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>
/// The GraphQL endpoint: what the client takes, what it sent, then the answer. One request walks through it from top to bottom.
/// </summary>
internal sealed class GraphQLEndpoint(
    WireRules rules,
    IReadOnlyList<ResponseForm> forms,
    SchemaEndpoint schema,
    Exchange exchange,
    SocketEndpoint sockets,
    IdeEndpoint ide)
{
    public const string PersistedPath = Address.GraphQL + "/persisted";

    private readonly RequestReader reader = new(rules.Requests, new BodyReader(rules.Timeout));

    private string Methods => rules.Get ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS";

    /// <summary>Answers <c>/graphql</c>, and what is sent to addresses below it.</summary>
    public Task HandleAsync(HttpContext http)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            return sockets.HandleAsync(http);
        }

        if (HttpMethods.IsPost(http.Request.Method))
        {
            return PostAsync(http, null);
        }

        return MethodRefusal.IsRead(http) ? ReadAsync(http) : MethodRefusal.WriteAsync(http, Methods);
    }

    /// <summary>Answers <c>/graphql/persisted/{id}</c> and <c>/graphql/persisted/{id}/{operationName}</c>.</summary>
    public Task HandlePersistedAsync(HttpContext http)
    {
        var key = new DocumentKey((string)http.Request.RouteValues["id"]!);
        if (HttpMethods.IsPost(http.Request.Method))
        {
            return PostAsync(http, key);
        }

        return MethodRefusal.IsRead(http) ? GetAsync(http, key) : MethodRefusal.WriteAsync(http, Methods);
    }

    private Task ReadAsync(HttpContext http) =>
        http.Request.Query.ContainsKey("sdl") ? schema.HandleAsync(http)
        : RequestReader.HasOperation(http.Request.Query) ? GetAsync(http, null)
        : ide.TryServe(http) ?? NothingAskedAsync(http);

    private Task PostAsync(HttpContext http, DocumentKey? key) =>
        RunAsync(http, () => reader.ReadBodyAsync(http, key, http.RequestAborted));

    private Task GetAsync(HttpContext http, DocumentKey? key)
    {
        if (!rules.Get)
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        return rules.GetNeedsPreflight && !http.Request.Headers.ContainsKey(FormRequest.Preflight)
            ? NothingAskedAsync(http)
            : RunAsync(http, () => Task.FromResult(reader.ReadAddress(http.Request.Query, key)));
    }

    private async Task RunAsync(HttpContext http, Func<Task<Sent>> read)
    {
        var (accepted, refused) = Negotiation.Read(http.Request.Headers.Accept, forms);
        if (accepted is null)
        {
            await ResponseWriter.WriteAsync(http, refused!, ResponseForm.GraphQL);
            return;
        }

        var sent = RouteName.Give(await ReadAsync(read), http.Request.RouteValues, rules.Requests);
        await exchange.AnswerAsync(http, CostHeader.Give(sent, http.Request.Headers), accepted);
    }

    private static async Task<Sent> ReadAsync(Func<Task<Sent>> read)
    {
        try
        {
            return await read();
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new WireError(error.StatusCode, "Max GraphQL request size reached.", "HC0010");
        }
    }

    /// <summary>A client made for GraphQL gets what HotChocolate gives, nothing; others, who may be people, get a hint.</summary>
    private static Task NothingAskedAsync(HttpContext http)
    {
        if (!http.Request.Headers.Accept.ToString().Contains(MediaTypes.GraphQL, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseWriter.WriteAsync(http, NothingAsked, ResponseForm.GraphQL);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private static WireError NothingAsked { get; } =
        new(404, "Nothing is asked. Send an operation by POST as JSON, or by GET in the parameter `query`; `?sdl` gives the schema.");
}
