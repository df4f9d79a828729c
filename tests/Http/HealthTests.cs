using Gateway.Cli.Settings;
using Gateway.Graph.Messages;
using Gateway.Http.Watching;
using Gateway.Tests.Cli;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>What load balancers and containers ask for: whether it runs, whether it can answer.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly CapturedProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_gateway_that_runs_is_alive_whatever_its_database_is()
    {
        await using var server = await StartAsync(_ => throw new InvalidOperationException("no database"));

        var reply = await server.GetAsync("/healthz");

        Assert.Equal((200, """{"status":"ok"}""", "no-store"), (reply.Status, reply.Text, reply.Header("cache-control")));
    }

    [Fact]
    public async Task With_data_it_is_ready_and_tells_the_version()
    {
        var settings = Settings();
        using var gateway = program.Parts.Serve(settings);
        await using var server = await StartAsync(gateway.Health);

        var reply = await server.GetAsync("/readyz");

        Assert.Equal((200, """{"status":"ok","dataVersion":43}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task Without_data_it_is_not_ready()
    {
        using var gateway = program.Parts.Open(Settings());
        await using var server = await StartAsync(gateway.Health);

        var reply = await server.GetAsync("/readyz");

        Assert.Equal(503, reply.Status);
        Assert.StartsWith("""{"status":"empty","dataVersion":0,"reason":"There is no data yet""", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_gone_is_told_though_open_connections_would_go_on()
    {
        var settings = Settings();
        using var gateway = program.Parts.Serve(settings);
        await using var server = await StartAsync(gateway.Health);
        Assert.Equal(200, (await server.GetAsync("/readyz")).Status);

        File.Delete(settings.Database);
        var reply = await server.GetAsync("/readyz");

        Assert.Equal((503, """{"status":"lost","reason":"The file of the database is gone."}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task A_database_that_cannot_be_read_is_told()
    {
        var path = program.Write("data.db", "");
        using var gateway = program.Parts.Open(Settings(path));
        await File.WriteAllTextAsync(path, "This is no database any more, nor will it ever be one again.");
        await using var server = await StartAsync(gateway.Health);

        var reply = await server.GetAsync("/readyz");

        Assert.Equal((503, """{"status":"lost","reason":"The database cannot be read."}"""), (reply.Status, reply.Text));
    }

    [Fact]
    public async Task While_it_stops_it_is_alive_but_not_ready()
    {
        var health = new HealthEndpoint(_ => Task.FromResult(new Health(true, "ok")), new CancellationToken(canceled: true));
        var http = new Microsoft.AspNetCore.Http.DefaultHttpContext { Request = { Method = "GET" } };
        await health.ReadyAsync(http);

        Assert.Equal(503, http.Response.StatusCode);
    }

    private static Task<RunningServer> StartAsync(Func<CancellationToken, Task<Health>> health) => RunningServer.StartAsync(
        (_, _) => Task.FromResult(RunningServer.Make(AnswerKind.Executed, "{}")), wire => wire with { Health = health });

    private GatewaySettings Settings(string? database = null) => DefaultSettings.With(database ?? program.Path("data.db"));
}
