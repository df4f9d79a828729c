using System.Net.Sockets;
using System.Text;
using Gateway.Tests.Http.Watching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Gateway.Tests.Http;

/// <summary>A client that leaves before it has sent its whole body is no fault of the gateway, at any address that takes one.</summary>
public sealed class BrokenOffTests : IAsyncLifetime, IDisposable
{
    private const string OperatorKey = "sixteen-or-more-characters";

    private readonly CaughtLog log = new();
    private Served served = null!;

    public async Task InitializeAsync() => served = await Served.StartAsync(
        city => city,
        app => app.Services.GetRequiredService<ILoggerFactory>().AddProvider(log),
        ("feedback", "on"),
        ("keys", "on"),
        ("check", "on"),
        ("operator-key", OperatorKey));

    public async Task DisposeAsync() => await served.DisposeAsync();

    public void Dispose() => log.Dispose();

    [Theory]
    [InlineData("/graphql", "application/json")]
    [InlineData("/mcp", "application/json")]
    [InlineData("/keys", "application/x-www-form-urlencoded")]
    [InlineData("/check", "multipart/form-data; boundary=x")]
    [InlineData("/operator/reports", "application/x-www-form-urlencoded")]
    public async Task A_body_that_is_broken_off_is_no_fault(string path, string type)
    {
        var head = $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nAuthorization: Bearer {OperatorKey}\r\n"
            + "Accept: application/json, text/event-stream\r\n";
        foreach (var rest in (string[])["Content-Length: 100\r\n\r\nabc", "Transfer-Encoding: chunked\r\n\r\n10\r\nabc"])
        {
            foreach (var isReset in (bool[])[true, false, true])
            {
                await BreakOffAsync(head + rest, isReset);
            }
        }

        await Task.Delay(500);
        Assert.Equal(200, (await served.GetAsync("/healthz")).Status);
        Assert.DoesNotContain(log.Lines, line => line.Level >= LogLevel.Error);
    }

    private async Task BreakOffAsync(string text, bool isReset)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync("127.0.0.1", new Uri(served.Url).Port);
        await socket.SendAsync(Encoding.ASCII.GetBytes(text));
        await Task.Delay(200);
        if (isReset)
        {
            socket.LingerState = new LingerOption(enable: true, seconds: 0);
        }

        socket.Close();
    }
}
