using System.Globalization;

namespace Gateway.Load;

/// <summary>What a process on Linux holds of memory, without the pages of files, which the system takes back when it wants them.</summary>
internal static class ProcessMemory
{
    private const string Name = "RssAnon:";

    public static double Megabytes(int process) => double.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(Name, StringComparison.Ordinal))[Name.Length..^2],
        CultureInfo.InvariantCulture) / 1024;
}
