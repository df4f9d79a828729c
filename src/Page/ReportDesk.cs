using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Page.Lists;
using Gateway.Page.Models;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>Returns the latest answers to reports of a row.</summary>
/// <param name="row">Its global id.</param>
internal delegate Task<IReadOnlyList<AnswerLine>> AnswersOf(string row, CancellationToken cancellation);

/// <summary>The page on which a reader reports an error in a row, and the publisher's list. None of it is cached.</summary>
internal sealed partial class ReportDesk(PagePrinter printer, AnyRowReader rows, DataCatalog catalog)
{
    public const string Path = "/report/";

    public const string ListPath = "/operator/reports";

    public const string TablePath = ListPath + ".csv";

    /// <summary>The most characters in a report, and in an answer.</summary>
    public const int Longest = 1000;

    /// <summary>Returns the row of an address; null when there is none, or it was not read from a file.</summary>
    public Task<AnyRow?> FindAsync(string name, CancellationToken cancellation) => rows.ReadAsync(name, cancellation);

    /// <summary>Returns its global id, and the path of its page.</summary>
    public (string Id, string Path) PlaceOf(string name) => catalog.Entities
        .Select(entity => (Entity: entity, Id: RowAddress.IdOf(entity, name)))
        .Where(one => one.Id is not null)
        .Select(one => (one.Id!, RowPath.Of(one.Entity, one.Id!))).First();

    public async Task<PageAnswer> DrawAsync(View view, AnyRow row, string name, ReportSheet sheet) =>
        await printer.DrawAsync<Parts.ReportForm>(
            view, new() { ["Row"] = row, ["RowPath"] = PlaceOf(name).Path, ["Name"] = name, ["Sheet"] = sheet }) with
        {
            Status = StatusOf(sheet.Problem),
        };

    public async Task<PageAnswer> GoneAsync(View view) => await printer.DrawAsync<Parts.RowGone>(view, []) with { Status = 404 };

    public Task<PageAnswer> ListAsync(View view, ReportList list) => printer.DrawAsync<Parts.ReportBook>(view, new() { ["List"] = list });

    /// <summary>Writes all reports as a table.</summary>
    public static PageAnswer Table(View view, IReadOnlyList<ReportLine> lines)
    {
        var (words, table) = (view.Words, new TableText());
        table.Add(words.ReportColumns);
        foreach (var line in lines)
        {
            table.Add(
            [
                line.Id, line.At.ToString("O", CultureInfo.InvariantCulture), words.ReportState(line.IsClosed), line.DatasetTitle,
                line.Name, view.Address + line.Path, words.ReportKind(line.Kind), line.Text, line.Answer,
                string.Join('\n', line.Original.Select(cell => $"{cell[0]}: {cell[1]}")),
            ]);
        }

        return new PageAnswer(200, table.ToString()) { ContentType = "text/csv; charset=utf-8", FileName = "reports.csv" };
    }

    /// <summary>
    /// Returns a text that can be stored anywhere: whole characters, and no control characters except line breaks and tabs.
    /// </summary>
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").EnumerateRunes()
        .Where(rune => !Rune.IsControl(rune) || rune.Value is '\n' or '\t')).Trim();

    /// <summary>Returns what is wrong with a report; null when it can be taken.</summary>
    public static ReportProblem? ProblemOf(ReportSheet sheet) =>
        sheet.Kind is null ? ReportProblem.NoKind
        : sheet.Text.Length == 0 ? ReportProblem.NoText
        : sheet.Text.Length > Longest ? ReportProblem.TooLong
        : IsPersonal(sheet.Text) ? ReportProblem.Personal
        : null;

    /// <summary>Whether a text contains what looks like an email address or a phone number, in any width.</summary>
    private static bool IsPersonal(string text)
    {
        var plain = Nfkc.Of(text);
        return Mail().IsMatch(plain) || Phone().IsMatch(Between().Replace(plain, ""));
    }

    private static int StatusOf(ReportProblem? problem) => problem switch
    {
        null => 200,
        ReportProblem.CrossOrigin => 403,
        ReportProblem.TooMany => 429,
        ReportProblem.Unavailable => 503,
        _ => 400,
    };

    [GeneratedRegex(@"[^\s@]@[^\s@]+\.[A-Za-z]{2,}")]
    private static partial Regex Mail();

    /// <summary>Characters that may separate the digits of a number.</summary>
    [GeneratedRegex(@"(?<=[0-9)])[\s\-‐‑–—−ー.()]+(?=[0-9(])")]
    private static partial Regex Between();

    /// <summary>Ten or eleven digits with a leading 0, or with the country code.</summary>
    [GeneratedRegex(@"(?<![0-9])\(?(0|\+?81)[1-9][0-9]{7,9}(?![0-9])")]
    private static partial Regex Phone();
}
