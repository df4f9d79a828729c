using System.Diagnostics;
using System.Globalization;

namespace Gateway.Load;

/// <summary>
/// Takes as much of the processors' time as the greedy client took, at the same priority, and asks the gateway nothing: what the ten notice
/// of this is no fault of the gateway.
/// </summary>
internal static class Burner
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(1);

    /// <summary>Burns so large a part of one processor for so long, in a process of its own.</summary>
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
            // What it was kept from by others it takes later, as the greedy client does.
            for (var owed = since.Elapsed * part; burnt < owed && since.Elapsed < length; burnt = Environment.CpuUsage.TotalTime)
            {
            }

            Pause.Until(since.Elapsed + Beat, since);
        }
    }
}
