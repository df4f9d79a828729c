using Gateway.Graph.Documents;
using Gateway.Http.Answers;
using Gateway.Http.Ide;
using Gateway.Http.Keeping;
using Gateway.Http.Requests;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Schema;
using Gateway.Http.Sockets;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>
/// The GraphQL endpoint: what the client accepts, what it sent, then the answer. A request passes through it from top to bottom.
/// </summary>
/// <param name="cache">
/// Serves cached answers that still hold; null = none ever does, since the data may change without a new version.
/// </param>
/// <param name="sockets">Null if there are no subscriptions.</param>
/// <param name="ide">Null if the endpoint is for programs only.</param>
internal sealed class GraphQLEndpoint(
    WireRules rules,
    IReadOnlyList<ResponseForm> forms,
    SchemaEndpoint schema,
    ResponseCache? cache,
    Exchange exchange,
    SocketEndpoint? sockets,
    IdeEndpoint? ide)
{
    public const string PersistedPath = Address.GraphQL + "/persisted";

    private readonly RequestReader reader = new(rules.Requests, new BodyReader(rules.Timeout));

    private readonly HeaderMemo<(Acceptance? Accepted, WireError? Error)> accepts = new(accept => Negotiation.Read(accept, forms));

    private string Methods => rules.Get ? "GET, HEAD, POST, OPTIONS" : "POST, OPTIONS";

    /// <summary>Answers <c>/graphql</c> and the addresses below it.</summary>
    public Task HandleAsync(HttpContext http)
    {
        if (sockets is not null && http.WebSockets.IsWebSocketRequest)
        {
            return sockets.HandleAsync(http);
        }

        if (HttpMethods.IsPost(http.Request.Method))
        {
            return RunAsync(http, null);
        }

        return MethodRefusal.IsReadMethod(http) ? ReadAsync(http) : MethodRefusal.WriteAsync(http, Methods);
    }

    /// <summary>Answers <c>/graphql/persisted/{id}</c> and <c>/graphql/persisted/{id}/{operationName}</c>.</summary>
    public Task HandlePersistedAsync(HttpContext http)
    {
        var key = new DocumentKey((string)http.Request.RouteValues["id"]!);
        if (HttpMethods.IsPost(http.Request.Method))
        {
            return RunAsync(http, key);
        }

        return MethodRefusal.IsReadMethod(http) ? GetAsync(http, key) : MethodRefusal.WriteAsync(http, Methods);
    }

    private Task ReadAsync(HttpContext http) =>
        http.Request.Query.ContainsKey("sdl") ? schema.HandleAsync(http)
        : RequestReader.HasOperation(http.Request.Query) ? GetAsync(http, null)
        : ide?.TryServe(http) ?? NothingAskedAsync(http);

    private Task GetAsync(HttpContext http, DocumentKey? key)
    {
        if (!rules.Get)
        {
            return MethodRefusal.WriteAsync(http, Methods);
        }

        return rules.GetNeedsPreflight && !http.Request.Headers.ContainsKey(FormRequest.Preflight)
            ? NothingAskedAsync(http)
            : RunAsync(http, key);
    }

    private Task RunAsync(HttpContext http, DocumentKey? key)
    {
        var (accepted, refused) = http.Request.QueryString.HasValue && http.Request.Query["format"].ToString() is { Length: > 0 } format
            ? Negotiation.Choose(format, forms)
            : accepts.Read(http.Request.Headers.Accept);
        return accepted is null
            ? ResponseWriter.WriteAsync(http, refused!)
            : BeginAsync(http, key, accepted).Unwrap();
    }

    /// <summary>
    /// Completes once the request is understood, and returns the task that answers it: an answer may last for hours and must not keep alive
    /// what was read for it.
    /// </summary>
    private async Task<Task> BeginAsync(HttpContext http, DocumentKey? key, Acceptance accepted)
    {
        var received = HttpMethods.IsPost(http.Request.Method) ? await ReceiveAsync(http, key) : new Received(key);
        var options = ReportOptions.Read(http.Request.Headers);
        var lookup = cache?.LookupOf(http, received, accepted.Single, options);
        if (lookup is not null && await cache!.AnswerAsync(http, lookup))
        {
            return Task.CompletedTask;
        }

        var sent = RouteName.ApplyTo(
            await reader.ReadAsync(http.Request, received, http.RequestAborted), http.Request.RouteValues, rules.Requests);
        return exchange.AnswerAsync(http, options.ApplyTo(sent), accepted, lookup);
    }

    private async ValueTask<Received> ReceiveAsync(HttpContext http, DocumentKey? key)
    {
        try
        {
            return await reader.ReceiveAsync(http, key, http.RequestAborted);
        }
        catch (BadHttpRequestException error) when (error.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return new Received(key) { Error = new WireError(error.StatusCode, "Max GraphQL request size reached.", "HC0010") };
        }
    }

    /// <summary>A GraphQL client gets an empty 404, as from HotChocolate; any other, which may be a person, gets a hint.</summary>
    private static Task NothingAskedAsync(HttpContext http)
    {
        if (!http.Request.Headers.Accept.ToString().Contains(MediaTypes.GraphQL, StringComparison.OrdinalIgnoreCase))
        {
            return ResponseWriter.WriteAsync(http, NothingAsked);
        }

        // A browser gets the query page at this very address: a cache that kept the 404 would show it there.
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        http.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }

    private static WireError NothingAsked { get; } =
        new(404, "No operation found. Send one by POST as JSON, or by GET in the parameter `query`; `?sdl` gives the schema.");
}
