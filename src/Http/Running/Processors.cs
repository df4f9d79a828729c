using System.Globalization;

namespace Gateway.Http.Running;

/// <summary>How many processors this process may use: a container may have a fraction of one while a whole one is reported.</summary>
internal static class Processors
{
    public static double Count { get; } = CountOf(Environment.ProcessorCount, "/sys/fs/cgroup");

    /// <param name="processorCount">The number of whole processors, as the runtime reports it.</param>
    /// <param name="cgroupFolder">
    /// The folder where Linux states the CPU quota and its period: <c>cpu.max</c> of control groups version 2, or two files of version 1.
    /// If neither states one, there is no limit.
    /// </param>
    internal static double CountOf(int processorCount, string cgroupFolder)
    {
        var limits = Read("cpu.max") ?? $"{Read("cpu/cpu.cfs_quota_us")} {Read("cpu/cpu.cfs_period_us")}";
        double[] times = [.. limits.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number)];
        return times is [> 0 and var quota, > 0 and var period] ? Math.Min(processorCount, quota / period) : processorCount;

        string? Read(string file)
        {
            try
            {
                return File.ReadAllText(Path.Combine(cgroupFolder, file));
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
