using System.Globalization;
using Gateway.Page;
using Gateway.Page.Models;

namespace Gateway.Cli.Verbs;

/// <summary>A check as lines for people: what each file is, then the findings by rule, each with what to do about it.</summary>
internal static class CheckText
{
    private const int LongestValue = 60;

    public static void Write(TextWriter output, CheckModel model, Language language)
    {
        var words = new CheckWords(language);
        foreach (var file in model.Files)
        {
            output.WriteLine(file.Name);
            if (file.Failure is not null)
            {
                output.WriteLine($"  [{words.Severity("ERROR")}] {words.CannotBeRead}: {file.Failure}");
                output.WriteLine($"    → {file.FailureAdvice}");
            }
            else
            {
                WriteFacts(output, file, words);
            }

            WriteRules(output, file, words);

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
        if (file.Rules.Count == 0 && file.Failure is null)
        {
            output.WriteLine("  " + words.NothingFound);
        }

        foreach (var rule in file.Rules)
        {
            output.WriteLine($"  [{words.Severity(rule.Severity)}] {rule.Message} ({rule.Name}, {words.Times(rule.Count)})");
            foreach (var cause in rule.JoinedCauses)
            {
                WriteCause(output, cause, words);
            }

            if (rule.Advice is not null)
            {
                output.WriteLine($"    → {rule.Advice}");
                output.WriteLine($"      {words.ValidExample}: {rule.ValidExample}");
            }
        }
    }

    private static void WriteCause(TextWriter output, CheckedCause cause, CheckWords words)
    {
        foreach (var example in cause.Examples)
        {
            output.WriteLine("    " + Describe(example, cause.Column, words));
        }

        if (cause.Count > cause.Examples.Count && cause.Examples[0].Line is not null)
        {
            var lines = cause.Lines is null ? "" : $" ({words.LinesAt(cause.Lines)})";
            output.WriteLine("    " + words.More(cause.Count - cause.Examples.Count) + lines);
        }
    }

    private static string Describe(CheckedCell cell, string? column, CheckWords words)
    {
        var place = cell.Line is { } line ? words.LineAt(line) : column is null ? words.WholeFile : "";
        var at = string.Join(", ", new[] { place, column }.Where(t => !string.IsNullOrEmpty(t)));
        var value = cell.Value is null ? "" : $": \"{Shorten(cell.Value)}\"";
        return string.Create(CultureInfo.InvariantCulture, $"{at}{value}{(cell.Detail is null ? "" : " " + cell.Detail)}");
    }

    private static string Shorten(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
