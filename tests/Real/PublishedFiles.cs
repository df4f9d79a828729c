using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Tests.Cases;

namespace Gateway.Tests.Real;

/// <summary>A line of <c>all-files.txt</c>: what a file is, how many records it has by an independent count, and what became of them.</summary>
/// <param name="Records">Records below the header; rows of empty cells count, lines without any character and metadata do not. Null for what is no CSV.</param>
internal sealed record PublishedFile(string Name, string Kind, string Edition, int? Records, int Taken, int Rejected, int Infos, int Warnings, int Errors)
{
    public static string Table { get; } = Path.Combine(Golden.TestsFolder, "Real", "all-files.txt");

    /// <summary>The files of the folder in the order of their names: text tables and maps.</summary>
    public static IReadOnlyList<string> Names() =>
    [
        .. Directory.EnumerateFiles(RealFiles.Folder!, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".csv" or ".geojson")
            .Select(f => Path.GetRelativePath(RealFiles.Folder!, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static PublishedFile Of(string name, FileReport report) => new(name, report.Kind ?? report.Failure!.Rule, report.Edition ?? "none",
        Path.GetExtension(name) == ".csv" ? Count(name) : null, report.Taken, report.Rejected,
        Found(report, Severity.Info), Found(report, Severity.Warning), Found(report, Severity.Error));

    public override string ToString() =>
        $"{Name} | {Kind} | {Edition} | {Records?.ToString(null, null) ?? "-"} | {Taken} | {Rejected} | {Infos} | {Warnings} | {Errors}";

    /// <summary>Records below the row that names the columns, which stands first but in the files named here.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Rows(string name)
    {
        var records = OwnCsv.Read(RealFiles.PathOf(name));
        var header = records.FindIndex(r => r.Cells is ["#property", ..] || r.Cells.Contains("三次\n救急"));
        return records.Skip(Math.Max(0, header) + 1).Where(r => r.Cells is not [] and not [['#', ..], ..]);
    }

    private static int Count(string name) => Rows(name).Count();

    private static int Found(FileReport report, Severity severity) => report.Findings.Where(f => f.Rule.Severity == severity).Sum(f => f.Count);
}
