using Gateway.Catalog;

namespace Gateway.Page.Models;

/// <summary>A month in a municipality: the number of events on each day, and the events of one of them.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Counts">The number of events on each day; a day not included has none.</param>
/// <param name="Day">The day shown below; null = no day has any events.</param>
/// <param name="Held">The events of that day, by time.</param>
/// <param name="Total">The number of events on that day.</param>
public sealed record CalendarModel(
    string Code,
    string Name,
    string Prefecture,
    DateOnly Month,
    DateOnly Today,
    IReadOnlyDictionary<DateOnly, long> Counts,
    DateOnly? Day,
    IReadOnlyList<HeldEvent> Held,
    long Total)
{
    public string FullName => Municipality.FullNameOf(Prefecture, Name);

    public string? Kana { get; init; }

    public string? Romaji => RomanName.OfCity(Kana);

    /// <summary>When the last event before this month begins; null = there is none.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>When the first event after this month begins; null = there is none.</summary>
    public DateOnly? After { get; init; }

    /// <summary>The weeks of the month, starting on Sunday, as is usual in Japan; null = a day of another month.</summary>
    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            for (var sunday = Month.AddDays(-(int)Month.DayOfWeek); sunday < Month.AddMonths(1); sunday = sunday.AddDays(7))
            {
                var days = Enumerable.Range(0, 7).Select(sunday.AddDays);
                yield return [.. days.Select(day => day.Month == Month.Month ? day : null as DateOnly?)];
            }
        }
    }
}

/// <summary>An event on one of its days.</summary>
/// <param name="IsCertain">Whether the city says that it is held on this very day, rather than within a span of days.</param>
public sealed record HeldEvent(string Id, string Name, TimeOnly? Start, TimeOnly? End, bool IsCertain, string? Venue);
