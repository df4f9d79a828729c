using System.Globalization;
using Gateway.Catalog;
using Gateway.Page.Reading;

namespace Gateway.Page;

/// <summary>The events in a municipality, month by month: <c>/municipalities/{code}/calendar?month=2026-05</c>.</summary>
internal sealed class CalendarPages
{
    private readonly PagePrinter printer;
    private readonly CalendarReader reader;

    public CalendarPages(PagePrinter printer, AskData ask)
    {
        (this.printer, reader) = (printer, new CalendarReader(ask));
        Pages = [new("/municipalities/{name}/calendar", AnswerAsync)];
    }

    public IReadOnlyList<SitePage> Pages { get; }

    private async Task<PageAnswer> AnswerAsync(PageRequest request)
    {
        var stamp = await printer.StampAsync(request.Cancellation);
        var (monthText, dayText) = (request.Value("month"), request.Value("day"));
        var day = Day(dayText);
        var month = monthText.Length > 0 ? Day(monthText + "-01") : day ?? stamp.Day;
        if (MunicipalityCode.Complete(request.Name) is not { } code)
        {
            return await printer.NotFoundAsync(request.View);
        }

        // A month outside 1901 to 2199, or a day of another month, is an error in the address.
        var isReadable = month is { Year: > 1900 and < 2200 } && (dayText.Length == 0 || (day is { } one && IsIn(one, month.Value)));
        if (!isReadable)
        {
            return await DrawAsync(request.View, code, First(stamp.Day), null, stamp.Day, $"{monthText} {dayText}".Trim());
        }

        var shown = First(month!.Value);
        return await printer.CachedAsync(
            stamp, request.View, $"calendar {code} {shown:O} {day:O}", () => DrawAsync(request.View, code, shown, day, stamp.Day, null));
    }

    private async Task<PageAnswer> DrawAsync(View view, string code, DateOnly month, DateOnly? day, DateOnly today, string? problem)
    {
        if (await reader.ReadAsync(code, month, day, today, CancellationToken.None) is not { } model)
        {
            return await printer.NotFoundAsync(view);
        }

        // The month of today, without a day, is at the path alone.
        var isUsual = problem is not null || (day is null && month == First(today));
        var address = PageAddress.Of(
            PathOf(model.Code), ("month", isUsual ? "" : DayText.Of(month)[..7]), ("day", day is { } one ? DayText.Of(one) : ""));
        var page = await printer.DrawAsync<Parts.Calendar>(
            view, new() { ["Model"] = model, ["Problem"] = problem, ["Address"] = address });
        return problem is null ? page : page with { Status = 400 };
    }

    public static string PathOf(string code) => $"/municipalities/{code}/calendar";

    private static bool IsIn(DateOnly day, DateOnly month) => First(day) == First(month);

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
