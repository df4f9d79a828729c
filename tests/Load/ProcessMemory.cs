using System.Globalization;

namespace Gateway.Load;

/// <summary>The memory of a Linux process, without file pages, which the system reclaims as needed.</summary>
internal static class ProcessMemory
{
    private const string Name = "RssAnon:";

    public static double Megabytes(int process) => double.Parse(
        File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(Name, StringComparison.Ordinal))[Name.Length..^2],
        CultureInfo.InvariantCulture) / 1024;
}
