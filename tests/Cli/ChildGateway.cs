using System.Diagnostics;
using System.Text;
using Xunit;

namespace Gateway.Tests.Cli;

/// <summary>The program as a separate process, which can be killed and limited.</summary>
internal sealed class ChildGateway : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();
    private readonly Task reading;
    private readonly Task<string> error;

    /// <param name="folder">The working folder.</param>
    /// <param name="limit">The largest file it may write, in KiB; null = unlimited.</param>
    /// <param name="arguments">The arguments, without spaces or quotation marks.</param>
    public ChildGateway(string folder, int? limit, params string[] arguments)
        : this(folder, limit, "", arguments)
    {
    }

    /// <param name="folder">The working folder.</param>
    /// <param name="limit">The largest file it may write, in KiB; null = unlimited.</param>
    /// <param name="through">A command that runs it; empty = none.</param>
    /// <param name="arguments">The arguments, without spaces or quotation marks.</param>
    public ChildGateway(string folder, int? limit, string through, string[] arguments)
    {
        var told = $"exec {through} dotnet '{Path.Combine(AppContext.BaseDirectory, "gateway.dll")}' {string.Join(' ', arguments)}";

        // The signal would kill it silently; if it is ignored, the write itself fails.
        var start = new ProcessStartInfo("bash", ["-c", limit is null ? told : $"trap '' XFSZ; ulimit -f {limit}; {told}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Otherwise the runtime maps its own code through a file larger than any limit.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        process = Process.Start(start)!;
        reading = ReadAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public string Error => error.Result;

    public bool HasEnded => process.HasExited;

    /// <summary>What it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Waits until it has written a text.</summary>
    public async Task SaysAsync(string part)
    {
        await Waiting.UntilAsync(() => reading.IsCompleted || Output.Contains(part, StringComparison.Ordinal));
        Assert.Contains(part, Output, StringComparison.Ordinal);
    }

    /// <summary>Waits for its end and returns the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(Waiting.Longest);
        await reading;
        return process.ExitCode;
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    /// <summary>Kills it at once, as a power failure would (SIGKILL).</summary>
    public void Kill() => process.Kill();

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
