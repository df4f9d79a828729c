using System.Diagnostics;
using Gateway.Cli.Shell;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The program as a separate process: what a start loads, and how it stops on a signal.</summary>
public sealed class StartTests : IDisposable
{
    private readonly CapturedProgram program = new();
    private readonly List<Process> started = [];

    public void Dispose()
    {
        foreach (var process in started)
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
        }

        program.Dispose();
    }

    [Fact]
    public async Task A_start_with_a_database_at_hand_builds_no_model_of_EF_and_loads_nothing_that_is_not_wanted()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        program.Parts.Serve(DefaultSettings.With(program.Path("data.db"))).Dispose();
        var process = Start("serve", "--database", program.Path("data.db"));
        var url = await AddressAsync(process);
        using var client = new HttpClient();

        var answer = await client.GetStringAsync(new Uri(url + "?query={facilities{totalCount}}"));
        var loaded = await File.ReadAllTextAsync($"/proc/{process.Id}/maps");

        Assert.Equal("""{"data":{"facilities":{"totalCount":191}}}""", answer);
        Assert.Contains("GraphQL.dll", loaded, StringComparison.Ordinal);
        Assert.All(
            ["EntityFrameworkCore", "OpenTelemetry", "Spectre.Console", "ExcelDataReader", "CsvHelper"],
            library => Assert.DoesNotContain(library, loaded, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    public async Task A_signal_to_stop_lets_a_running_request_finish_and_ends_well(string signal)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var process = Start("serve", "--no-sample");
        var url = new Uri(await AddressAsync(process));
        using var client = new System.Net.Sockets.TcpClient();
        await client.ConnectAsync(url.Host, url.Port);
        var stream = client.GetStream();
        const string body = """{"query":"{ __typename }"}""";
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(
            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
            + $"Content-Length: {body.Length}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);

        // The request for the body shows that the request is being processed.
        Assert.Equal("HTTP/1.1 100 Continue", await reader.ReadLineAsync().WaitAsync(Waiting.Longest));
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(body[..5]));

        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await kill.WaitForExitAsync();
        await Waiting.UntilAsync(async () => !await IsListeningAsync(url));
        var stillRuns = !process.HasExited;
        await stream.WriteAsync(System.Text.Encoding.ASCII.GetBytes(body[5..]));
        var answer = await reader.ReadToEndAsync().WaitAsync(Waiting.Longest);
        await process.WaitForExitAsync().WaitAsync(Waiting.Longest);

        Assert.True(stillRuns);
        Assert.EndsWith("""{"data":{"__typename":"Query"}}""", answer, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, process.ExitCode);
    }

    private static async Task<bool> IsListeningAsync(Uri url)
    {
        using var client = new System.Net.Sockets.TcpClient();
        try
        {
            await client.ConnectAsync(url.Host, url.Port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }

    /// <summary>As in a container whose disk is read-only except for the database.</summary>
    [Fact]
    public async Task The_sample_city_is_shown_where_no_temporary_files_can_be()
    {
        var process = StartWith(("TMPDIR", program.Path("nowhere")), "serve");
        using var client = new HttpClient();

        var answer = await client.GetStringAsync(new Uri(await AddressAsync(process) + "?query={facilities{totalCount}}"));

        Assert.Equal("""{"data":{"facilities":{"totalCount":191}}}""", answer);
    }

    private Process Start(params string[] arguments) => StartWith(null, arguments);

    private Process StartWith((string Name, string Value)? variable, params string[] arguments)
    {
        // Tests run under nohup pass on an ignored SIGHUP, which a program then leaves ignored.
        string[] through = OperatingSystem.IsLinux() ? ["env", "--default-signal=HUP", "dotnet"] : ["dotnet"];
        string[] gateway = [Path.Combine(AppContext.BaseDirectory, "gateway.dll"), .. arguments, "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo(through[0], [.. through[1..], .. gateway])
        {
            WorkingDirectory = program.Surroundings.Folder,
            RedirectStandardOutput = true,
        };
        if (variable is var (name, value))
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        started.Add(process);
        return process;
    }

    /// <summary>Returns the address of the graph from the greeting.</summary>
    private static async Task<string> AddressAsync(Process process)
    {
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Waiting.Longest) is { } line)
        {
            if (line.Contains("GraphQL  ", StringComparison.Ordinal))
            {
                return line.Trim().Split(' ')[^1];
            }
        }

        throw new InvalidOperationException("It did not start.");
    }
}
