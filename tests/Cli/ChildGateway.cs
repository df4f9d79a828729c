using System.Diagnostics;

namespace Gateway.Tests.Cli;

/// <summary>The program as a process of its own, which can be killed and held short.</summary>
internal sealed class ChildGateway : IDisposable
{
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    /// <param name="folder">Where it runs.</param>
    /// <param name="limit">The largest file it may write, in KiB; null = any.</param>
    /// <param name="arguments">Without spaces and quotation marks.</param>
    public ChildGateway(string folder, int? limit, params string[] arguments)
    {
        var told = $"exec dotnet '{Path.Combine(AppContext.BaseDirectory, "gateway.dll")}' {string.Join(' ', arguments)}";

        // The signal would end it without a word; ignored, the write itself is refused.
        var start = new ProcessStartInfo("bash", ["-c", limit is null ? told : $"trap '' XFSZ; ulimit -f {limit}; {told}"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The runtime maps its own code through a file larger than any limit.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        process = Process.Start(start)!;
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    public string Error => error.Result;

    /// <summary>Waits for the end; says the exit code.</summary>
    public async Task<int> EndAsync()
    {
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        await output;
        return process.ExitCode;
    }

    /// <summary>Ends it at once, as a power cut would (SIGKILL).</summary>
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
