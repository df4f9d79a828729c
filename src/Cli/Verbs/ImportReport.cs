using System.Globalization;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary>The report at the end of an import, for people: numbers file by file, then what was found, grouped by rule.</summary>
internal static class ImportReport
{
    private const int LongestValue = 40;

    private static readonly string[] Numbers = ["read", "taken", "added", "changed", "unchanged", "gone", "rejected"];

    public static void Write(Terminal terminal, ImportSummary summary)
    {
        if (summary.Files.Count == 0)
        {
            terminal.Error.WriteLine("No file was found.");
            return;
        }

        terminal.Tables().Write(CreateTable(summary));
        foreach (var file in summary.Files.Where(file => file.Findings.Count > 0))
        {
            WriteFindings(terminal.Out, file);
        }

        foreach (var file in summary.Files.Where(file => file.Taken == 0))
        {
            terminal.Error.WriteLine($"No rows: {file.File}: {file.Trouble ?? "it holds no row that could be taken"}");
        }
    }

    private static Table CreateTable(ImportSummary summary)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("file").AddColumn("data set");
        foreach (var number in Numbers)
        {
            table.AddColumn(new TableColumn(number).RightAligned());
        }

        foreach (var file in summary.Files)
        {
            table.AddRow([Markup.Escape(Path.GetFileName(file.File)), Markup.Escape(file.Dataset ?? "–"), .. Counts(file)]);
        }

        if (summary.Files.Count > 1)
        {
            table.AddRow(["all", "", .. Counts(Sum(summary))]);
        }

        return table;
    }

    private static IEnumerable<string> Counts(FileSummary file) =>
        ((int[])[file.Read, file.Taken, file.Added, file.Changed, file.Unchanged, file.Gone, file.Rejected])
        .Select(count => count.ToString(CultureInfo.InvariantCulture));

    private static FileSummary Sum(ImportSummary summary) => new("all")
    {
        Read = summary.Files.Sum(file => file.Read),
        Taken = summary.Files.Sum(file => file.Taken),
        Added = summary.Files.Sum(file => file.Added),
        Changed = summary.Files.Sum(file => file.Changed),
        Unchanged = summary.Files.Sum(file => file.Unchanged),
        Gone = summary.Files.Sum(file => file.Gone),
        Rejected = summary.Files.Sum(file => file.Rejected),
    };

    private static void WriteFindings(TextWriter output, FileSummary file)
    {
        output.WriteLine($"{Path.GetFileName(file.File)}: {file.Findings.Sum(f => f.Count)} findings");
        foreach (var finding in file.Findings.OrderByDescending(f => f.Count))
        {
            output.WriteLine($"  {finding.Count,6} × {finding.Rule} ({finding.Severity.ToLowerInvariant()}): {finding.Message}");
            output.WriteLine($"           for example line {finding.Line}{Where(finding)}");
        }
    }

    private static string Where(FindingSummary finding) =>
        (finding.Column is null ? "" : $", {finding.Column}") + (finding.Value is null ? "" : $": \"{Shorten(finding.Value)}\"");

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
