using Gateway.Import;
using Gateway.Import.Findings;
using Gateway.Tests.Cases;

namespace Gateway.Tests.Real;

/// <summary>A line of <c>all-files.txt</c>: what a file is, how many records it has by an independent count, and what became of them.</summary>
/// <param name="Records">
/// Records below the header; rows of empty cells count, empty lines and metadata do not. Null if it is not CSV.
/// </param>
internal sealed record PublishedFile(string Name, string Kind, string Edition, int? Records, int Taken, int Rejected, int Infos, int Warnings, int Errors)
{
    public static string Table { get; } = Path.Combine(Golden.TestsFolder, "Real", "all-files.txt");

    /// <summary>The outcome of the files collected later.</summary>
    public static string TableOfMore { get; } = Path.Combine(Golden.TestsFolder, "Real", "more-files.txt");

    /// <summary>Kinds in which several records form a row, or a record several rows.</summary>
    private static readonly string[] OfSeveralRecords = ["SCHOOL_MENU", "PLANNING_SURVEY"];

    /// <summary>Returns the files of the folder by name: text tables and maps.</summary>
    public static IReadOnlyList<string> Names() =>
    [
        .. Directory.EnumerateFiles(RealFiles.Folder!, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".csv" or ".geojson")
            .Select(f => Path.GetRelativePath(RealFiles.Folder!, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static PublishedFile Of(string name, FileReport report) => new(name, report.Kind ?? report.Failure!.Rule, report.Edition ?? "none",
        Path.GetExtension(name) == ".csv" ? Count(name) : null, report.Taken, report.Rejected,
        Found(report, Severity.Info), Found(report, Severity.Warning), Found(report, Severity.Error));

    /// <param name="name">The file of the second folder.</param>
    /// <param name="report">The report on one of its tables.</param>
    public static PublishedFile OfMore(string name, FileReport report)
    {
        var table = $"{Path.GetDirectoryName(name)}/{report.File}";
        var isRowByRow = Path.GetExtension(name) == ".csv" && report.Failure is null
            && !Array.Exists(OfSeveralRecords, kind => kind == report.Kind);
        var records = isRowByRow
            ? OwnCsv.Read(Path.Combine(RealFiles.More!, name)).Skip(HeaderOf(name)).Count(r => r.Cells is not [] and not [['#', ..], ..])
            : null as int?;
        return new(table, report.Kind ?? report.Failure!.Rule, report.Edition ?? "none", records, report.Taken, report.Rejected,
            Found(report, Severity.Info), Found(report, Severity.Warning), Found(report, Severity.Error));
    }

    /// <summary>
    /// Returns the number of records in a file's header and above it, counted by eye. The heading of the file named here has two more
    /// lines, which are taken for rows.
    /// </summary>
    private static int HeaderOf(string name) => name == "japan/ma030000.csv" ? 7 : 1;

    public override string ToString() =>
        $"{Name} | {Kind} | {Edition} | {Records?.ToString(null, null) ?? "-"} | {Taken} | {Rejected} | {Infos} | {Warnings} | {Errors}";

    /// <summary>Returns the records below the row that names the columns, which comes first except in the files matched here.</summary>
    public static IEnumerable<(int Line, List<string> Cells)> Rows(string name)
    {
        var records = OwnCsv.Read(RealFiles.PathOf(name));
        var header = records.FindIndex(r => r.Cells is ["#property", ..] || r.Cells.Contains("三次\n救急"));
        return records.Skip(Math.Max(0, header) + 1).Where(r => r.Cells is not [] and not [['#', ..], ..]);
    }

    private static int Count(string name) => Rows(name).Count();

    private static int Found(FileReport report, Severity severity) => report.Findings.Where(f => f.Rule.Severity == severity).Sum(f => f.Count);
}
