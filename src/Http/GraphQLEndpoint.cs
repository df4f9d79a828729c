using Gateway.Http.Ide;
using Microsoft.AspNetCore.Http;

namespace Gateway.Http;

/// <summary>The GraphQL endpoint: reads, runs, writes. One request walks through it from top to bottom.</summary>
internal sealed class GraphQLEndpoint(Wire wire, SchemaEndpoint schema, IdeEndpoint ide)
{
    public const string Path = "/graphql";

    private const string Methods = "GET, HEAD, POST, OPTIONS";

    public Task HandleAsync(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            return RunAsync(http, () => RequestReader.ReadBodyAsync(request, http.RequestAborted));
        }

        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            return GetAsync(http);
        }

        return MethodRefusal.WriteAsync(http, Methods);
    }

    private Task GetAsync(HttpContext http)
    {
        var request = http.Request;
        if (request.Query.ContainsKey("sdl"))
        {
            return schema.HandleAsync(http);
        }

        if (RequestReader.HasOperation(request.Query))
        {
            return RunAsync(http, () => Task.FromResult(RequestReader.ReadQuery(request.Query)));
        }

        return ide.TryServe(http) ?? ResponseWriter.WriteAsync(http, NothingAsked, ResponseForm.GraphQL);
    }

    private async Task RunAsync(HttpContext http, Func<Task<Sent>> read)
    {
        var (form, refused) = Negotiation.Choose(http.Request.Headers.Accept);
        if (refused is not null)
        {
            await ResponseWriter.WriteAsync(http, refused, form);
            return;
        }

        var sent = await ReadAsync(read);
        if (sent.Request is null)
        {
            await ResponseWriter.WriteAsync(http, sent.Error!, form);
            return;
        }

        var answer = await wire.Execute(sent.Request, http.RequestAborted);
        await ResponseWriter.WriteAsync(http, answer, form);
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

    private static WireError NothingAsked { get; } =
        new(404, "Nothing is asked. Send an operation by POST as JSON, or by GET in the parameter `query`; `?sdl` gives the schema.");
}
