using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Http.Hostile;

/// <summary>The program as people start it, in a process of its own that attacks may kill, with the sample city and little memory.</summary>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends it by DisposeAsync.")]
public sealed partial class RunningProgram : IAsyncLifetime
{
    private const string Ordinary = """{"query":"{ facilities(first: 10, order: { name: ASC }) { totalCount nodes { id name dataset { title } } } }"}""";

    private readonly TempFolder folder = new();
    private readonly StringBuilder told = new();
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Process? process;
    private string? answer;

    public HttpClient Client { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Waiting.Longest };

    public Uri Address => Client.BaseAddress!;

    /// <summary>The output of the program: faults have their numbers there.</summary>
    public string Told
    {
        get
        {
            lock (told)
            {
                return told.ToString();
            }
        }
    }

    public bool IsAlive => process is { HasExited: false };

    /// <summary>The time of an ordinary query before any attack.</summary>
    private TimeSpan Before { get; set; }

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "gateway.dll"), "serve", "--urls", "http://127.0.0.1:0", "--database", folder.File("city.db")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(folder.File("x"))!,
        };

        // A request that needs more heap than this (bytes, in hexadecimal) fails instead of taking it.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x28000000";
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => OnOutput(line.Data);
        process.ErrorDataReceived += (_, line) => OnOutput(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client.BaseAddress = await address.Task.WaitAsync(Waiting.Longest);
        answer = await AskAsync();
        Before = await BestAsync(200);
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (IsAlive)
        {
            process!.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        folder.Dispose();
    }

    /// <summary>Fails unless the program is alive and answers an ordinary query as before, and soon as fast.</summary>
    public async Task CheckAsync()
    {
        Assert.True(IsAlive, $"The program has ended.\n{Told}");
        Assert.Equal(answer, await AskAsync());
        var now = TimeSpan.Zero;
        await Waiting.UntilAsync(
            async () => (now = await BestAsync(10)) <= Before * 10,
            () => $"An ordinary query took {Before.TotalMilliseconds} ms before and takes {now.TotalMilliseconds} ms now.");
    }

    private async Task<string> AskAsync()
    {
        using var content = new StringContent(Ordinary, Encoding.UTF8, "application/json");
        using var response = await Client.PostAsync(new Uri("/graphql", UriKind.Relative), content);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<TimeSpan> BestAsync(int times)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await AskAsync();
            var took = Stopwatch.GetElapsedTime(start);
            best = took < best ? took : best;
        }

        return best;
    }

    private void OnOutput(string? line)
    {
        lock (told)
        {
            told.AppendLine(line);
        }

        if (GraphQL().Match(line ?? "") is { Success: true } match)
        {
            address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    [GeneratedRegex(@"GraphQL\s+(http://[^/]+/)graphql")]
    private static partial Regex GraphQL();
}
