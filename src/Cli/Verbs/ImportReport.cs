using System.Globalization;
using Gateway.Cli.Shell;
using Gateway.Import;
using Gateway.Import.Findings;
using Spectre.Console;

namespace Gateway.Cli.Verbs;

/// <summary>The report at the end of an import, for people: numbers per file, then the findings, grouped by rule.</summary>
internal static class ImportReport
{
    private const int LongestValue = 40;

    private static readonly Word[] Numbers =
        [Word.Read, Word.Taken, Word.Added, Word.Changed, Word.Unchanged, Word.Gone, Word.Rejected];

    public static void Write(Terminal terminal, IReadOnlyList<FileReport> files, IReadOnlyList<string> leftOut)
    {
        WriteLeftOut(terminal, leftOut);
        if (files.Count == 0)
        {
            return;
        }

        var console = terminal.Tables();
        console.Write(CreateTable(files, console.Profile.Width >= Terminal.Wide, terminal.Words));
        WriteSuccessions(terminal, files);
        foreach (var file in files.Where(file => file.Findings.Count > 0))
        {
            WriteFindings(terminal, file);
        }
    }

    /// <summary>Lists what else is in the folders besides the tables.</summary>
    public static void WriteLeftOut(Terminal terminal, IReadOnlyList<string> leftOut)
    {
        if (leftOut.Count > 0)
        {
            var names = FirstNames.Of([.. leftOut.Select(path => Path.GetFileName(path))]);
            terminal.Out.WriteLine(terminal.Words.Of(Word.LeftOut, names.In(terminal.Words.AreJapanese)));
        }
    }

    /// <summary>Lists files that were not read again, and which file replaces which.</summary>
    private static void WriteSuccessions(Terminal terminal, IReadOnlyList<FileReport> files)
    {
        foreach (var file in files)
        {
            if (file.IsKnown)
            {
                terminal.Out.WriteLine(terminal.Words.Of(Word.Known, file.File));
            }

            if (file.SupersededBy is { } newer)
            {
                terminal.Out.WriteLine(terminal.Words.Of(Word.Superseded, file.File, newer));
            }

            if (file.Replaces is { } older)
            {
                terminal.Out.WriteLine(terminal.Words.Of(Word.Replaced, older, file.File));
            }
        }
    }

    /// <summary>Writes what needs attention, even when quiet.</summary>
    public static void WriteFailures(Terminal terminal, IReadOnlyList<FileReport> files)
    {
        if (files.Count == 0)
        {
            terminal.Error.WriteLine(terminal.Words[Word.NoFile]);
        }

        foreach (var file in files.Where(file => file.Taken == 0 && file.SupersededBy is null))
        {
            var why = file.Failure is { } failure ? terminal.Words.Of(failure) : terminal.Words[Word.NoRowTaken];
            terminal.Error.WriteLine(terminal.Words.Of(Word.NoRows, file.File, why));
        }
    }

    /// <param name="wide">Whether there is room for the data set titles.</param>
    private static Table CreateTable(IReadOnlyList<FileReport> files, bool wide, Words words)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn(words[Word.File]);
        if (wide)
        {
            table.AddColumn(words[Word.DataSet]);
        }

        foreach (var number in Numbers)
        {
            table.AddColumn(new TableColumn(words[number]).RightAligned().NoWrap().Padding(0, 0));
        }

        foreach (var file in files)
        {
            table.AddRow(Cells(Path.GetFileName(file.File), file.Title ?? file.Dataset ?? "–", file, wide));
        }

        if (files.Count > 1)
        {
            table.AddRow(Cells(words[Word.All], "", Sum(files), wide));
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

    private static void WriteFindings(Terminal terminal, FileReport file)
    {
        var (words, output, name) = (terminal.Words, terminal.Out, Path.GetFileName(file.File));
        var count = file.Findings.Sum(cause => cause.Count);
        output.WriteLine(count == 1 ? words.Of(Word.OneFinding, name) : words.Of(Word.Findings, name, count));
        foreach (var cause in file.Findings)
        {
            var rule = cause.Rule;
            output.WriteLine($"  {cause.Count,6} × {rule.Name} ({words.Severity(rule.Severity)}): {cause.Message(words.AreJapanese)}");
            output.WriteLine("           " + words.Of(Word.ExampleAt, Where(cause.Example, words)));
            if (rule is { Severity: not Severity.Info, Advice: { } advice })
            {
                output.WriteLine("           → " + advice.OnCommandLine.In(words.AreJapanese));
            }
        }
    }

    private static string Where(Finding example, Words words)
    {
        var line = example.Line is { } number ? words.Of(Word.LineAt, number) : words[Word.WholeFile];
        var column = example.Column is null ? "" : $", {example.Column}";
        return line + column + (example.Value is null ? "" : $": \"{Shorten(example.Value)}\"");
    }

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
