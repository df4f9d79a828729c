using Gateway.Import.Findings;
using Gateway.Import.Formats;
using Gateway.Import.Inputs;

namespace Gateway.Tests.Import.Formats;

/// <summary>Reads sources as tables for the tests of formats.</summary>
internal static class ReadTable
{
    public static List<FoundTable> All(string name, byte[] bytes, IntakeLimits? limits = null) =>
        [.. new Tables(limits ?? new IntakeLimits()).Of(ImportSource.Bytes(name, bytes))];

    public static string? Failure(string name, byte[] bytes, IntakeLimits? limits = null) => All(name, bytes, limits).Single().Table.Failure?.Rule;

    /// <summary>The records of the only table, each as its line and its cells.</summary>
    public static List<string> Records(string name, byte[] bytes) => Records(All(name, bytes).Single(), out _);

    public static List<string> Records(FoundTable found, out List<Finding> findings)
    {
        var told = findings = [];
        using var records = (found.Table.Value ?? throw new InvalidOperationException(found.Table.Failure!.ToString())).Open(told.Add);
        var lines = new List<string>();
        while (records.Read())
        {
            lines.Add($"{records.Line}: {string.Join('|', records.Cells)}");
        }

        return records.Failure is { } failure ? throw new InvalidOperationException(failure.ToString()) : lines;
    }
}
