using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Gateway.Load;

/// <summary>
/// A client that always has a hundred requests in flight and asks again after each response, where each of the ten has at most one, and
/// mostly none. It is wrk in a process of its own, and gets only idle processors: the clients of a real gateway do not use its processors,
/// only its answers.
/// </summary>
internal sealed partial class Greedy(Process tool, string file)
{
    /// <summary>How long it runs before the measurement beside it, to have its connections open.</summary>
    public static readonly TimeSpan Lead = TimeSpan.FromSeconds(1);

    private const int Connections = 100;

    public static Greedy Start(Uri address, byte[][] bodies, TimeSpan length)
    {
        var file = Path.GetTempFileName();
        File.WriteAllLines(file, bodies.Select(Encoding.UTF8.GetString));
        var start = new ProcessStartInfo("chrt")
        {
            ArgumentList =
            {
                "--idle", "0", "wrk", "-t1", $"-c{Connections}", $"-d{(int)Math.Ceiling(length.TotalSeconds)}s", "--timeout", "60s",
                "-s", Path.Combine(AppContext.BaseDirectory, "post.lua"), address.AbsoluteUri, "--", file, "", "203.0.113.1",
            },
            RedirectStandardOutput = true,
        };
        return new Greedy(Process.Start(start)!, file);
    }

    /// <summary>The processor time it has used so far, in milliseconds.</summary>
    public double Used => ProcessorClock.Milliseconds(tool.Id);

    /// <summary>Waits until it has ended, and returns its totals as text.</summary>
    /// <param name="share">How many requests per second make one share.</param>
    public async Task<string> EndAsync(double share)
    {
        var output = await tool.StandardOutput.ReadToEndAsync();
        await tool.WaitForExitAsync();
        tool.Dispose();
        File.Delete(file);
        var (told, refused, rate) = (Find(All(), output), Find(Refused(), output), Find(Rate(), output));
        return string.Create(
            CultureInfo.InvariantCulture, $"{told - refused,7} answers, {refused} refused, {rate / share:F1} times a share told");
    }

    private static double Find(Regex regex, string output) =>
        regex.Match(output) is { Success: true } match ? double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(\d+) requests in")]
    private static partial Regex All();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (\d+)")]
    private static partial Regex Refused();

    [GeneratedRegex(@"Requests/sec:\s*([\d.]+)")]
    private static partial Regex Rate();
}
