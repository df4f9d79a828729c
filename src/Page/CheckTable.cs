using System.Globalization;
using Gateway.Page.Models;

namespace Gateway.Page;

/// <summary>The findings of a check as a table for spreadsheets: one line for each place to look at.</summary>
internal static class CheckTable
{
    public static string Write(CheckModel model, CheckWords words)
    {
        var text = new TableText();
        text.Add([
            words.Files, words.Level, words.Rule, words.Findings, words.Line, words.Column, words.Value, words.Remark, words.Count,
            words.Advice, words.ValidExample,
        ]);
        foreach (var file in model.Files)
        {
            Write(text, file, words);
        }

        return text.ToString();
    }

    private static void Write(TableText text, CheckedFile file, CheckWords words)
    {
        if (file.Failure is not null)
        {
            text.Add([file.Name, words.Severity("ERROR"), "", file.Failure, "", "", "", "", "1", file.FailureAdvice, ""]);
        }

        foreach (var rule in file.Rules)
        {
            foreach (var cause in rule.Causes)
            {
                foreach (var (cell, index) in cause.Examples.Select((cell, index) => (cell, index)))
                {
                    text.Add([
                        file.Name, words.Severity(rule.Severity), rule.Name, rule.Message, LinesOf(cause, cell, index), cause.Column,
                        cell.Value, cell.Detail, index == 0 ? Number(cause.Count) : "", rule.Advice, rule.ValidExample,
                    ]);
                }
            }
        }
    }

    /// <summary>The first of several examples also lists the lines of the rest.</summary>
    private static string? LinesOf(CheckedCause cause, CheckedCell cell, int index) =>
        index == 0 && cause.Lines is not null ? cause.Lines : cell.Line is { } line ? Number(line) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
