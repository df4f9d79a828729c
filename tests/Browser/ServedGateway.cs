using System.Diagnostics;
using System.Net;
using Xunit;

namespace Gateway.Tests.Browser;

/// <summary>
/// The gateway as people start it, with the pages that are off by default: its own process, the sample city, a free port.
/// </summary>
internal sealed class ServedGateway : IAsyncDisposable
{
    /// <summary>The key to the operator's pages.</summary>
    public const string OperatorKey = "sixteen-or-more-characters";

    private readonly Process process;
    private readonly DirectoryInfo folder;

    private ServedGateway(Process process, DirectoryInfo folder, string address) =>
        (this.process, this.folder, Address) = (process, folder, address);

    /// <summary>Without a trailing slash.</summary>
    public string Address { get; }

    /// <param name="files">Files to import first; empty = it shows the sample city.</param>
    public static async Task<ServedGateway> StartAsync(params string[] files)
    {
        var folder = Directory.CreateTempSubdirectory("gateway-browser-");
        var address = $"http://localhost:{FreePort.Find()}";
        var program = Path.Combine(AppContext.BaseDirectory, "gateway.dll");
        var database = Path.Combine(folder.FullName, "city.db");
        if (files.Length > 0)
        {
            using var import = Process.Start("dotnet", [program, "import", .. files, "--database", database]);
            await import.WaitForExitAsync();
        }

        string[] command = [program, "serve", "--urls", address, "--database", database, "--keys", "on", "--feedback", "on"];
        var start = new ProcessStartInfo("dotnet", command)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GATEWAY_OPERATOR_KEY"] = OperatorKey },
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var gateway = new ServedGateway(process, folder, address);
        await gateway.WaitAsync();
        return gateway;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        folder.Delete(recursive: true);
    }

    private async Task WaitAsync()
    {
        using var client = new HttpClient();
        await Waiting.UntilAsync(async () =>
        {
            Assert.False(process.HasExited, "The gateway ended.");
            try
            {
                return (await client.GetAsync(new Uri(Address + "/healthz"))).StatusCode == HttpStatusCode.OK;
            }
            catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
            {
                return false;
            }
        });
    }
}
