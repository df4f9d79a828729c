using System.Globalization;

namespace Gateway.Http.Running;

/// <summary>How many processors this process may use: a container may have a part of one, and is told of a whole one.</summary>
internal static class Processors
{
    public static double Count { get; } = CountOf(Environment.ProcessorCount, "/sys/fs/cgroup");

    /// <param name="whole">How many there are to whoever counts whole ones.</param>
    /// <param name="groups">
    /// The folder in which Linux says how much time is given in how much: <c>cpu.max</c> of its control groups, version 2, or two files of
    /// version 1. Where it says nothing of it, there is no limit.
    /// </param>
    internal static double CountOf(int whole, string groups)
    {
        var told = Read("cpu.max") ?? $"{Read("cpu/cpu.cfs_quota_us")} {Read("cpu/cpu.cfs_period_us")}";
        double[] times = [.. told.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        return times is [> 0 and var given, > 0 and var among] ? Math.Min(whole, given / among) : whole;

        string? Read(string file)
        {
            try
            {
                return File.ReadAllText(Path.Combine(groups, file));
            }
            catch (Exception unknown) when (unknown is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? time : 0;
}
