using System.Diagnostics;
using System.Globalization;

namespace Gateway.Load;

/// <summary>
/// Uses as much processor time as the greedy client did, at the same priority, without sending the gateway any request: what the ten notice
/// of this is not the gateway's fault.
/// </summary>
internal static class Burner
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(1);

    /// <summary>Uses this part of one processor for this long, in a process of its own.</summary>
    public static Process Start(double part, TimeSpan length) => Process.Start(new ProcessStartInfo("chrt")
    {
        ArgumentList =
        {
            "--idle", "0", Environment.ProcessPath!, "burn", part.ToString(CultureInfo.InvariantCulture),
            length.TotalSeconds.ToString(CultureInfo.InvariantCulture),
        },
    })!;

    public static void Burn(double part, TimeSpan length)
    {
        var burnt = TimeSpan.Zero;
        for (var since = Stopwatch.StartNew(); since.Elapsed < length;)
        {
            // It catches up on time that other work took from it, as the greedy client does.
            for (var owed = since.Elapsed * part; burnt < owed && since.Elapsed < length; burnt = Environment.CpuUsage.TotalTime)
            {
            }

            Pause.Until(since.Elapsed + Beat, since);
        }
    }
}
