using System.CommandLine;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Page;

namespace Gateway.Cli.Verbs;

/// <summary><c>gateway insight</c>: reports how the data was used in a month, and what was looked for.</summary>
internal static class InsightVerb
{
    private const string Notes = """
        Examples:
          gateway insight
          gateway insight --month 2026-11 --format html --lang ja > insight.html
        """;

    public static Command Create(Parts parts, Surroundings at)
    {
        var month = new Option<string?>("--month")
        {
            Description = "The month, such as 2026-11. [default: that of this week]",
            HelpName = "MONTH",
        };
        month.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && InsightPages.MonthOf(text) is null)
            {
                result.AddError($"'{text}' is not a month such as 2026-11.");
            }
        });
        var form = new Option<string>("--format")
        {
            Description = "text, html (one page to print) or csv (all data sets).",
            HelpName = "FORM",
        };
        form.AcceptOnlyFromAmong("text", "html", "csv");
        var verb = new Verb("insight", "Report how the data was used in a month, and what was wanted but missing.", Notes) { month, form };
        var settings = new VerbSettings(verb, at, SettingTable.Database);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var read = settings.Read(parsed);
            Existing.Require(read);
            var order = new InsightOrder(
                MonthOf(parsed.GetValue(month)), FormOf(parsed.GetValue(form)), at.Terminal.Words.Language);
            await at.Terminal.Out.WriteLineAsync((await parts.Insight(read, order, cancellation)).TrimEnd());
            return ExitCode.Done;
        });
        return verb;
    }

    private static DateOnly MonthOf(string? text) => text is null
        ? JapanWeek.ThursdayOf(JapanTime.DayOf(TimeProvider.System.GetUtcNow()))
        : InsightPages.MonthOf(text)!.Value;

    private static InsightForm FormOf(string? text) => text switch
    {
        "html" => InsightForm.Html,
        "csv" => InsightForm.Csv,
        _ => InsightForm.Text,
    };
}
