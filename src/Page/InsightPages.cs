using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gateway.Catalog;
using Gateway.Page.Models;
using Gateway.Page.Parts;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>
/// How the data is used and what is wanted of it, month by month, for the city alone: as a page, as tables, and as one file to print.
/// </summary>
/// <param name="demand">Asks the operator's graph; null = nothing is known about demand.</param>
/// <param name="isCounting">Whether demand is being counted now.</param>
internal sealed class InsightPages(DataCatalog catalog, PagePrinter printer, AskData ask, AskData? demand, bool isCounting)
{
    public const string Path = "/insight";

    /// <summary>The address of the operator's graph.</summary>
    public const string GraphPath = "/operator/graphql";

    private const string MonthForm = "yyyy-MM";

    private readonly InsightReader reader = new(catalog, ask, demand);

    public IReadOnlyList<SitePage> Pages => [new(Path, AnswerAsync), new(Path + ".csv", TableAsync)];

    /// <summary>Parses a month such as 2026-05; null when the text is not a month.</summary>
    public static DateOnly? MonthOf(string text) =>
        DateOnly.TryParseExact(text, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is > 2000 and < 2200 ? month : null;

    /// <summary>Draws a month as one self-contained HTML file.</summary>
    public async Task<string> FileAsync(DateOnly month, Language language, CancellationToken cancellation)
    {
        var style = Encoding.UTF8.GetString(SiteFiles.Style.Bytes.Span);
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        var page = await printer.DrawAsync<InsightFile>(new View(language, "", ""), new()
        {
            [nameof(InsightFile.Model)] = await ReadAsync(month, cancellation),
            [nameof(InsightFile.Style)] = style,
            [nameof(InsightFile.Policy)] = $"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'",
        });
        return page.Text;
    }

    /// <summary>Writes a month in sentences.</summary>
    public async Task<string> TextAsync(DateOnly month, Language language, CancellationToken cancellation) =>
        InsightText.Of(await ReadAsync(month, cancellation), new Words(language), printer.Kinds);

    /// <summary>Writes a month as one of the tables.</summary>
    public async Task<string> TableAsync(DateOnly month, string table, Language language, CancellationToken cancellation) =>
        InsightTable.Write(await ReadAsync(month, cancellation), table, new Words(language), printer.Kinds);

    public async Task<InsightModel> ReadAsync(DateOnly month, CancellationToken cancellation) =>
        await reader.ReadAsync(month, cancellation) with { IsCounting = isCounting };

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var (month, problem) = await MonthAsync(request);
        var page = await printer.DrawAsync<InsightPage>(
            request.View, new() { ["Model"] = await ReadAsync(month, request.Cancellation), ["Problem"] = problem });
        return problem is null ? page : page with { Status = 400 };
    }

    private async Task<PageAnswer> TableAsync(PageRequest request)
    {
        var (month, problem) = await MonthAsync(request);
        var table = request.Value("table");
        if (problem is not null || !InsightTable.Names.Contains(table))
        {
            var text = request.View.Words.InsightNoTable(string.Join(", ", InsightTable.Names));
            return new PageAnswer(400, text) { ContentType = "text/plain; charset=utf-8" };
        }

        return new PageAnswer(200, await TableAsync(month, table, request.View.Language, request.Cancellation))
        {
            ContentType = "text/csv; charset=utf-8",
            FileName = string.Create(CultureInfo.InvariantCulture, $"insight-{table}-{month.ToString(MonthForm, null)}.csv"),
        };
    }

    /// <summary>Returns the requested month; this week's when none is requested, or when the text is not one (then the problem).</summary>
    private async Task<(DateOnly Month, string? Problem)> MonthAsync(PageRequest request)
    {
        var (asked, today) = (request.Value("month"), (await printer.StampAsync(request.Cancellation)).Day);
        var now = JapanWeek.ThursdayOf(today);
        return asked.Length == 0 ? (now, null) : MonthOf(asked) is { } month ? (month, null) : (now, asked);
    }
}
