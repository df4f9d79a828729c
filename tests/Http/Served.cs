using Gateway.Cli;
using Gateway.Cli.Settings;
using Gateway.Cli.Verbs;
using Gateway.Tests.Cli;
using Microsoft.AspNetCore.Builder;

namespace Gateway.Tests.Http;

/// <summary>The whole program, served over the sample city on a free port.</summary>
internal sealed class Served : IAsyncDisposable
{
    public const string Browser = "text/html,application/xhtml+xml,*/*;q=0.8";

    /// <summary>A database with the sample city, made once: each server begins with a copy.</summary>
    private static readonly Lazy<byte[]> SampleDatabase = new(() =>
    {
        using var program = new CapturedProgram();
        var settings = Settings(program, [("demand", "off")]);
        program.Parts.Serve(settings).Dispose();
        return File.ReadAllBytes(settings.Database);
    });

    private readonly CapturedProgram program;
    private readonly OpenGateway gateway;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task beside = Task.CompletedTask;

    private Served(CapturedProgram program, OpenGateway gateway, WebApplication app) => (this.program, this.gateway, App) = (program, gateway, app);

    public WebApplication App { get; }

    public string Url => App.Urls.First();

    public static Task<Served> StartAsync(params (string Name, string Value)[] flags) => StartAsync(gateway => gateway, _ => { }, flags);

    /// <param name="change">Changes the open gateway.</param>
    /// <param name="ready">Gets the server before it starts.</param>
    /// <param name="flags">Settings.</param>
    public static async Task<Served> StartAsync(Func<OpenGateway, OpenGateway> change, Action<WebApplication> ready, params (string Name, string Value)[] flags)
    {
        var program = new CapturedProgram();
        var settings = Settings(program, flags);
        if (settings.Sample && !File.Exists(settings.Database))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(settings.Database)!);
            await File.WriteAllBytesAsync(settings.Database, SampleDatabase.Value);
        }

        var gateway = change(program.Parts.Serve(settings));
        var app = ServeVerb.CreateServer(settings, gateway);
        ready(app);
        await app.StartAsync();
        return new Served(program, gateway, app);
    }

    /// <summary>Runs alongside the server until that stops, like the gateway's own background work.</summary>
    public void Beside(Func<CancellationToken, Task> run) => beside = Task.Run(() => run(App.Lifetime.ApplicationStopping));

    public Task<Reply> GetAsync(string path, string accept = Browser, params (string Name, string Value)[] headers) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, Url + path), accept, headers);

    public Task<Reply> PostAsync(string body, params (string Name, string Value)[] headers) => PostToAsync("/graphql", body, headers);

    public Task<Reply> PostToAsync(string path, string body, params (string Name, string Value)[] headers) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Url + path) { Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json") },
        "application/json",
        headers);

    /// <summary>Sends a form as a browser does.</summary>
    public Task<Reply> FormAsync(
        string path, (string Name, string Value)[] fields, params (string Name, string Value)[] headers) => SendAsync(
        new HttpRequestMessage(HttpMethod.Post, Url + path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        },
        Browser,
        headers);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await App.StopAsync();
        await beside;
        await App.DisposeAsync();
        gateway.Dispose();
        program.Dispose();
    }

    private static GatewaySettings Settings(CapturedProgram program, (string Name, string Value)[] flags) =>
        new SettingReader(_ => null, program.Surroundings.Folder).Read(
            flags.Append(("urls", "http://127.0.0.1:0")).ToDictionary(f => f.Item1, f => f.Item2));

    private async Task<Reply> SendAsync(HttpRequestMessage request, string accept, (string Name, string Value)[] headers)
    {
        using (request)
        {
            request.Headers.TryAddWithoutValidation("accept", accept);
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            var response = await client.SendAsync(request);
            return new Reply(response, await response.Content.ReadAsByteArrayAsync());
        }
    }
}
