using System.Globalization;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli.Verbs;

/// <summary>A check as lines for people: what each file is, then what was found, rule by rule and cell by cell.</summary>
internal static class CheckText
{
    /// <summary>So many cells of one rule are told on a terminal; the page and the JSON tell more.</summary>
    private const int ShownCells = 20;

    private const int LongestValue = 60;

    public static void Write(TextWriter output, CheckModel model, Language language)
    {
        var words = new CheckWords(language);
        foreach (var file in model.Files)
        {
            output.WriteLine(file.Name);
            if (file.Failure is not null)
            {
                output.WriteLine($"  {words.CannotBeRead}: {file.Failure}");
            }
            else
            {
                WriteFacts(output, file, words);
                WriteRules(output, file, words);
            }

            output.WriteLine();
        }

        output.WriteLine($"{words.Errors}: {model.Errors}  {words.Warnings}: {model.Warnings}  {words.Notes}: {model.Notes}");
        output.WriteLine(words.Verdict(model.Errors, model.Warnings));
    }

    private static void WriteFacts(TextWriter output, CheckedFile file, CheckWords words)
    {
        output.WriteLine($"  {words.Kind}: {file.Kind}");
        if (file.Because is not null)
        {
            output.WriteLine($"  {words.Because}: {file.Because}");
        }

        output.WriteLine($"  {words.Layout}: {words.Edition(file.Edition)}");
        output.WriteLine($"  {words.Publisher}: {(string.IsNullOrEmpty(file.Publisher) ? words.Unknown : file.Publisher)}");
        output.WriteLine($"  {words.Encoding}: {file.Encoding}");
        output.WriteLine($"  {words.Rows}: {file.Read}  {words.Taken}: {file.Taken}  {words.Rejected}: {file.Rejected}");
        if (file.WithoutPlace > 0)
        {
            output.WriteLine("  " + words.WithoutPlace(file.WithoutPlace.Value));
        }
    }

    private static void WriteRules(TextWriter output, CheckedFile file, CheckWords words)
    {
        if (file.Rules.Count == 0)
        {
            output.WriteLine("  " + words.NothingFound);
        }

        foreach (var rule in file.Rules)
        {
            output.WriteLine($"  [{words.Severity(rule.Severity)}] {rule.Message} ({rule.Name}, {words.Times(rule.Count)})");
            foreach (var cell in rule.Cells.Take(ShownCells))
            {
                output.WriteLine("    " + Tell(cell, words));
            }

            if (rule.Count > ShownCells)
            {
                output.WriteLine("    " + words.More(rule.Count - ShownCells));
            }
        }
    }

    private static string Tell(CheckedCell cell, CheckWords words)
    {
        var place = cell.Line is { } line ? words.LineAt(line) : cell.Column is null ? words.WholeFile : "";
        var at = string.Join(", ", new[] { place, cell.Column }.Where(t => !string.IsNullOrEmpty(t)));
        var value = cell.Value is null ? "" : $": \"{Shorten(cell.Value)}\"";
        return string.Create(CultureInfo.InvariantCulture, $"{at}{value}{(cell.Detail is null ? "" : " " + cell.Detail)}");
    }

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
