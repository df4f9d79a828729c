using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Gateway.Load;

/// <summary>Loads an address with the requests of a file: by wrk, or by this program's own client if there is no wrk.</summary>
internal sealed partial class LoadTool(int connections)
{
    private readonly bool hasWrk = Environment.GetEnvironmentVariable("LOAD_TOOL") != "own"
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <summary>Returns the requests answered per second, and their total number.</summary>
    /// <param name="coding">The content coding accepted.</param>
    public async Task<(double Rate, double Count)> RunAsync(string url, string requests, double seconds, string? coding = null)
    {
        var whole = Math.Max(1, (int)Math.Round(seconds));
        var start = hasWrk
            ? new ProcessStartInfo(
                "wrk",
                [
                    "-t1", $"-c{connections}", $"-d{whole}s", "--timeout", "60s",
                    "-s", Path.Combine(AppContext.BaseDirectory, "post.lua"), url, "--", requests, coding ?? "",
                ])
            : new ProcessStartInfo(Environment.ProcessPath!, ["client", url, requests, $"{connections}", $"{whole}", coding ?? ""]);
        start.RedirectStandardOutput = true;
        using var tool = Process.Start(start)!;
        var output = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        if (tool.ExitCode != 0 || output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The load of {url} failed:\n{output}");
        }

        var rate = double.Parse(Rate().Match(output).Groups[1].Value, CultureInfo.InvariantCulture);
        return (rate, Count().Match(output) is { Success: true } told
            ? double.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture)
            : rate * whole);
    }

    [GeneratedRegex(@"Requests/sec:\s*([\d.]+)")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex Count();
}
