using System.Globalization;
using Gateway.Cli.Shell;
using Gateway.Import;
using Gateway.Import.Findings;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary>The report at the end of an import, for people: numbers file by file, then what was found, grouped by rule.</summary>
internal static class ImportReport
{
    private const int LongestValue = 40;

    private const int ShownNames = 10;

    private static readonly string[] Numbers = ["read", "taken", "added", "changed", "unchanged", "gone", "rejected"];

    public static void Write(Terminal terminal, IReadOnlyList<FileReport> files, IReadOnlyList<string> leftOut)
    {
        if (leftOut.Count > 0)
        {
            var more = leftOut.Count > ShownNames ? $" and {leftOut.Count - ShownNames} more" : "";
            var names = string.Join(", ", leftOut.Take(ShownNames).Select(Path.GetFileName));
            terminal.Out.WriteLine($"Left out, for they hold no table: {names}{more}");
        }

        if (files.Count == 0)
        {
            return;
        }

        var console = terminal.Tables();
        console.Write(CreateTable(files, console.Profile.Width >= Terminal.Wide));
        WriteSuccessions(terminal.Out, files);
        foreach (var file in files.Where(file => file.Findings.Count > 0))
        {
            WriteFindings(terminal.Out, file);
        }
    }

    /// <summary>What stands in the place of what.</summary>
    private static void WriteSuccessions(TextWriter output, IReadOnlyList<FileReport> files)
    {
        foreach (var file in files)
        {
            if (file.SupersededBy is { } newer)
            {
                output.WriteLine($"Superseded: {file.File} is an older edition of {newer}; its rows were not taken.");
            }

            if (file.Replaces is { } older)
            {
                output.WriteLine($"Replaced: {older} by {file.File}.");
            }
        }
    }

    /// <summary>What somebody must see to, also when nothing else is to be said.</summary>
    public static void WriteFailures(Terminal terminal, IReadOnlyList<FileReport> files)
    {
        if (files.Count == 0)
        {
            terminal.Error.WriteLine("No file was found.");
        }

        foreach (var file in files.Where(file => file.Taken == 0 && file.SupersededBy is null))
        {
            terminal.Error.WriteLine($"No rows: {file.File}: {file.Failure?.ToString() ?? "it holds no row that could be taken"}");
        }
    }

    /// <param name="wide">Whether there is room for the titles of the data sets.</param>
    private static Table CreateTable(IReadOnlyList<FileReport> files, bool wide)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("file");
        if (wide)
        {
            table.AddColumn("data set");
        }

        foreach (var number in Numbers)
        {
            table.AddColumn(new TableColumn(number).RightAligned().NoWrap().Padding(0, 0));
        }

        foreach (var file in files)
        {
            table.AddRow(Cells(Path.GetFileName(file.File), file.Title ?? file.Dataset ?? "–", file, wide));
        }

        if (files.Count > 1)
        {
            table.AddRow(Cells("all", "", Sum(files), wide));
        }

        return table;
    }

    private static string[] Cells(string name, string title, FileReport file, bool wide) =>
        [Terminal.Cell(name), .. wide ? (string[])[Terminal.Cell(title)] : [], .. Counts(file)];

    private static IEnumerable<string> Counts(FileReport file) =>
        ((int[])[file.Read, file.Taken, file.Added, file.Changed, file.Unchanged, file.Gone, file.Rejected])
        .Select(count => count.ToString(CultureInfo.InvariantCulture));

    private static FileReport Sum(IReadOnlyList<FileReport> files) => new("all")
    {
        Added = files.Sum(file => file.Added),
        Changed = files.Sum(file => file.Changed),
        Unchanged = files.Sum(file => file.Unchanged),
        Gone = files.Sum(file => file.Gone),
        Rejected = files.Sum(file => file.Rejected),
    };

    private static void WriteFindings(TextWriter output, FileReport file)
    {
        var count = file.Findings.Sum(group => group.Count);
        output.WriteLine($"{Path.GetFileName(file.File)}: {count} {(count == 1 ? "finding" : "findings")}");
        foreach (var cause in file.Findings)
        {
            var rule = cause.Rule;
            output.WriteLine($"  {cause.Count,6} × {rule.Name} ({rule.Severity.ToString().ToLowerInvariant()}): {cause.Message(false)}");
            output.WriteLine($"           for example {Where(cause.Example)}");
        }
    }

    private static string Where(Finding example)
    {
        var line = example.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}") : "the file as a whole";
        var column = example.Column is null ? "" : $", {example.Column}";
        return line + column + (example.Value is null ? "" : $": \"{Shorten(example.Value)}\"");
    }

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
