using System.Globalization;
using System.Text.Json;
using Gateway.Page.Models;

namespace Gateway.Page.Reading;

/// <summary>Reads a month of events.</summary>
internal sealed class CalendarReader(AskData ask)
{
    /// <summary>More would make an unreadable page.</summary>
    private const int MostOfDay = 60;

    /// <param name="day">The day to show; null = today, or else the first day of the month with any event.</param>
    /// <returns>Null when no municipality has this code.</returns>
    public async Task<CalendarModel?> ReadAsync(string code, DateOnly month, DateOnly? day, DateOnly today, CancellationToken cancellation)
    {
        var last = month.AddMonths(1).AddDays(-1);
        var variables = FrontReader.Variables(new { code, from = Text(month), to = Text(last) });
        var data = await ask(Operations.OfPage("calendar"), "CalendarMonth", variables, cancellation);
        if (data.Member("municipality") is not { } city)
        {
            return null;
        }

        var counts = (city.Member("occurrences")?.Items("groups") ?? [])
            .ToDictionary(group => group.Member("key")!.Value.Day("date")!.Value, group => group.Whole("count")!.Value);
        var shown = day ?? (counts.ContainsKey(today) ? today : counts.Count > 0 ? counts.Keys.Min() : null as DateOnly?);
        var (held, total) = shown is { } one ? await ReadDayAsync(code, one, cancellation) : ([], 0);
        return new CalendarModel(
            city.Text("code")!, city.Text("name")!, city.Text("prefecture")!, month, today, counts, shown, held, total)
        {
            Kana = city.Text("nameKana"),
            Before = city.Items("before").Select(one => one.Day("startDate")).FirstOrDefault(),
            After = city.Items("after").Select(one => one.Day("startDate")).FirstOrDefault(),
        };
    }

    private async Task<(IReadOnlyList<HeldEvent> Held, long Total)> ReadDayAsync(
        string code, DateOnly day, CancellationToken cancellation)
    {
        var variables = FrontReader.Variables(new { code, day = Text(day), first = MostOfDay });
        var data = await ask(Operations.OfPage("calendar"), "CalendarDay", variables, cancellation);
        var list = data.Member("municipality")?.Member("occurrences") ?? default;
        return ([.. list.Items("nodes").Select(ReadHeld)], list.Whole("totalCount") ?? 0);
    }

    private static HeldEvent ReadHeld(JsonElement from)
    {
        var held = from.Member("event")!.Value;
        return new HeldEvent(
            held.Text("id")!,
            held.Text("name")!,
            Clock(from.Text("startsAt")),
            Clock(from.Text("endsAt")),
            from.Flag("isCertain"),
            held.Text("venueName") ?? held.Member("facility")?.Text("name"));
    }

    private static TimeOnly? Clock(string? moment) =>
        DateTime.TryParse(moment, CultureInfo.InvariantCulture, out var at) ? TimeOnly.FromDateTime(at) : null;

    private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
