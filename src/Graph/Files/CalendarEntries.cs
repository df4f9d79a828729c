using System.Globalization;
using Gateway.Catalog;
using Gateway.Catalog.Days;
using Gateway.Graph.Answers;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Gateway.Graph.Files;

/// <summary>
/// Makes calendar entries from rows. Hours that apply to each of several days are written as text, not as one long time span.
/// </summary>
internal sealed class CalendarEntries(FileHead head, FileCells cells)
{
    private const string Tokyo = "Asia/Tokyo";

    private readonly EntryColumns columns = new(head.Rows);
    private readonly CalDateTime stamp = new(Moment(head.State.At), "UTC");
    private readonly DateTime made = Moment(head.State.At);

    /// <summary>A single source is credited in each entry, as that is what people look at.</summary>
    private readonly string? credit = head.Credits is [var only] ? only.Text(isJapanese: true) : null;

    /// <summary>Returns no entry when no day is known, and several for a rule that one entry cannot express.</summary>
    public IEnumerable<CalendarEvent> Of(AnswerRow row) =>
        !columns.Recurs ? One(row) is { } entry ? [entry] : []
        : CollectionWords.Read(Text(columns.Day, row) ?? "") is { } days
            ? RecurringEntries.Of(days, DateOnly.FromDateTime(made.Add(JapanTime.Offset)), day => On(day, row))
        : [];

    private CalendarEvent On(DateOnly day, AnswerRow row) => new()
    {
        Uid = Text(columns.Id, row),
        DtStamp = stamp,
        Summary = Text(columns.Name, row) ?? "",
        Location = Joined(columns.Places, row, " "),
        Description = Description(row, hours: null),
        DtStart = new CalDateTime(day),
        DtEnd = new CalDateTime(day.AddDays(1)),
    };

    /// <summary>Returns null when no day is known, or the last day is before the first.</summary>
    private CalendarEvent? One(AnswerRow row)
    {
        if (Day(columns.Day, row) is not { } first || (Day(columns.LastDay, row) ?? first) is var last && last < first)
        {
            return null;
        }

        var (begins, ends) = (Time(columns.Begins, row), Time(columns.Ends, row));
        var isTimed = first == last && begins is not null;
        var isWhole = isTimed && (ends is null || ends > begins);
        var entry = new CalendarEvent
        {
            Uid = Text(columns.Id, row),
            DtStamp = stamp,
            Summary = Text(columns.Name, row) ?? "",
            Location = Joined(columns.Places, row, " "),
            Description = Description(row, isWhole || (begins, ends) is (null, null) ? null : $"{begins:HH:mm}～{ends:HH:mm}"),
            DtStart = isTimed ? new CalDateTime(first, begins, Tokyo) : new CalDateTime(first),
            Status = Text(columns.Cancelled, row) == "true" ? "CANCELLED" : null,
            Url = Uri.TryCreate(Text(columns.Url, row), UriKind.Absolute, out var url) ? url : null,
            GeographicLocation = columns.Point?.In(row) is { } at ? new GeographicLocation(at.Latitude, at.Longitude) : null,
        };
        entry.DtEnd = !isTimed ? new CalDateTime(last.AddDays(1)) : ends > begins ? new CalDateTime(first, ends, Tokyo) : null;
        return entry;
    }

    /// <param name="hours">What the times of the entry do not say: an end before the beginning may be after midnight.</param>
    private string? Description(AnswerRow row, string? hours)
    {
        string?[] parts = [hours, Joined(columns.Notes, row, "\n"), credit];
        return string.Join("\n", parts.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private string? Joined(IReadOnlyList<FileColumn> parts, AnswerRow row, string between) =>
        string.Join(between, parts.Select(column => Text(column, row)).OfType<string>()) is { Length: > 0 } text ? text : null;

    private DateOnly? Day(FileColumn? column, AnswerRow row) => DayText.Find(Text(column, row));

    /// <summary>A time, or the time of a day with a time.</summary>
    private TimeOnly? Time(FileColumn? column, AnswerRow row) =>
        Text(column, row) is { Length: >= 8 } text
        && TimeOnly.TryParseExact(text[^8..], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private string? Text(FileColumn? column, AnswerRow row) => column is null ? null : cells.Text(column, row);

    /// <summary>An entry's timestamp is when its data was made, not when somebody asked.</summary>
    private static DateTime Moment(string at) =>
        DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment.UtcDateTime
            : DateTime.UnixEpoch;
}
