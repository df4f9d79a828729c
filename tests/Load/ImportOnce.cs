using System.Diagnostics;
using System.Globalization;
using Gateway.Catalog;
using Gateway.Import;
using Gateway.Import.Inputs;
using Gateway.Store.Opening;

namespace Gateway.Load;

/// <summary>One import in a process of its own, timed from inside: process start and migration are excluded.</summary>
internal static class ImportOnce
{
    /// <summary>Prints seconds, seconds of processor time, the peak of resident memory in MB, and the rows taken.</summary>
    public static void Run(string file, string path)
    {
        var database = Stores.Open(path, CityCatalog.Create());
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var report = new Importer(database, MunicipalityTable.BuiltIn()).Import(ImportSource.File(file), new ImportOptions());
        var (time, cpu) = (watch.Elapsed, Environment.CpuUsage.TotalTime - before);
        if (report.Failure is { } failure)
        {
            throw new InvalidOperationException($"{file} was not imported: {failure}");
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F3} {cpu.TotalSeconds:F3} {Peak()} {report.Taken}"));
    }

    /// <summary>Reads VmHWM, the peak of resident memory that Linux reports.</summary>
    private static long Peak() =>
        long.Parse(File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))[6..^2], CultureInfo.InvariantCulture) / 1024;
}
