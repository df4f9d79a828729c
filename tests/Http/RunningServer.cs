using System.Net;
using System.Text;
using Gateway.Graph.Answers;
using Gateway.Graph.Documents;
using Gateway.Graph.Messages;
using Gateway.Http;
using Gateway.Http.Ide;
using Gateway.Http.Rules;
using Gateway.Http.Running;
using Gateway.Http.Watching;
using Gateway.Tests.Page;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Tests.Http;

/// <summary>The real web server on a free port, over a fake executor.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    public const string Sdl = "schema {\n  query: Query\n}\n\ntype Query {\n  city: String\n}\n";

    private readonly WebApplication app;

    private RunningServer(WebApplication app, HttpClient client)
    {
        this.app = app;
        Client = client;
    }

    public HttpClient Client { get; }

    public WebApplication App => app;

    public static Task<RunningServer> StartAsync(AnswerKind kind, string json) => StartAsync((_, _) => Task.FromResult(Make(kind, json)));

    public static Task<RunningServer> StartAsync(Func<OperationRequest, Answer> execute) => StartAsync((request, _) => Task.FromResult(execute(request)));

    /// <param name="execute">Answers operations.</param>
    /// <param name="change">Changes what the wire serves.</param>
    /// <param name="rules">What it allows.</param>
    /// <param name="ide">The files of Banana Cake Pop; none unless a test says otherwise.</param>
    public static async Task<RunningServer> StartAsync(
        Func<OperationRequest, CancellationToken, Task<Answer>> execute,
        Func<Wire, Wire>? change = null,
        WireRules? rules = null,
        IdeFiles? ide = null)
    {
        var wire = new Wire
        {
            Execute = (request, _, cancellation) => execute(request, cancellation),
            Sdl = () => Sdl,
            Health = _ => Task.FromResult(new Health(true, "ok", 7)),
            Site = PlayedSite.Empty(),
        };
        var app = Server.Create(["http://127.0.0.1:0"], change?.Invoke(wire) ?? wire, rules ?? new WireRules(), ide ?? IdeFiles.None);
        await app.StartAsync();
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.None,

            // A client that leaves an endless answer must not first read on for two seconds.
            ResponseDrainTimeout = TimeSpan.Zero,
        };
        return new RunningServer(app, new HttpClient(handler) { BaseAddress = new Uri(app.Urls.Single()) });
    }

    public static Answer Make(AnswerKind kind, string json) => new(kind, Encoding.UTF8.GetBytes(json));

    /// <summary>Sends a body as JSON.</summary>
    public Task<Reply> PostAsync(string body, string? accept = null, string contentType = "application/json") =>
        PostAsync(Encoding.UTF8.GetBytes(body), accept, contentType);

    public Task<Reply> PostAsync(byte[] body, string? accept = null, string? contentType = "application/json")
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        if (contentType is not null)
        {
            request.Content.Headers.TryAddWithoutValidation("content-type", contentType);
        }

        return SendAsync(request, accept);
    }

    public Task<Reply> GetAsync(string path, string? accept = null) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), accept);

    public async Task<Reply> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("accept", accept);
        }

        using (request)
        {
            var response = await Client.SendAsync(request);
            return new Reply(response, await response.Content.ReadAsByteArrayAsync());
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
    }
}

/// <summary>A response.</summary>
internal sealed record Reply(HttpResponseMessage Response, byte[] Bytes)
{
    public int Status => (int)Response.StatusCode;

    public string Text => Encoding.UTF8.GetString(Bytes);

    public string? ContentType => Response.Content.Headers.ContentType?.ToString();

    public string? Header(string name) =>
        Response.Headers.TryGetValues(name, out var values) || Response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;
}
