using System.Globalization;
using System.Text.RegularExpressions;
using Gateway.Catalog;
using Gateway.Import.Cells;
using Gateway.Import.Inputs;
using Gateway.Import.Records;

namespace Gateway.Import.Formats;

/// <summary>
/// Reads what rows of one timetable table need from the other tables: names, readings, codes, and the period of validity.
/// </summary>
/// <param name="open">Returns a table by its name in the format; null when the timetable does not have it.</param>
internal sealed partial class FeedReader(Func<string, ImportSource?> open)
{
    private const string Kana = "ja-Hrkt";
    private const string English = "en";
    private const string Added = "1";

    /// <summary>The tables that define the codes referred to by others.</summary>
    private static readonly (string Heading, string[] Members)[] Coded =
    [
        ("stop_id", ["stops"]), ("route_id", ["routes"]), ("trip_id", ["trips"]), ("service_id", ["calendar", "calendar_dates"]),
    ];

    public FeedFacts Read()
    {
        var agencies = Rows("agency").Select(row => (Id: row("agency_id") ?? "", Name: row("agency_name") ?? "")).ToList();
        var names = Rows("translations").Select(Translated).ToList();
        var days = Days().ToList();
        string[] codes = [.. agencies.Select(agency => CodeOf(agency.Id)).OfType<string>().Distinct()];
        return new FeedFacts
        {
            Agencies = First(agencies),
            Kana = First(names.Where(name => IsIn(Kana, name.Language)).Select(name => (name.Of, name.Text))),
            English = First(names.Where(name => IsIn(English, name.Language)).Select(name => (name.Of, name.Text))),
            ValidFrom = days.Min(),
            ValidTo = days.Max(),
            StatedTo = Rows("feed_info").Select(row => Day(row("feed_end_date"))).Max(),
            Codes = Coded.ToDictionary(
                one => one.Heading, one => Codes(one.Heading, one.Members), StringComparer.Ordinal),
            Headways = Codes("trip_id", "frequencies"),
            Municipality = codes is [var only] ? only : null,
        };
    }

    private IReadOnlySet<string> Codes(string heading, params IReadOnlyList<string> members) =>
        members.SelectMany(Rows).Select(row => row(heading)).OfType<string>().Select(CellText.Fold).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it is the code of this language, in whose letters capitals say nothing.</summary>
    private static bool IsIn(string language, string code) => language.Equals(code, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, string> First(IEnumerable<(string Key, string Value)> pairs) =>
        pairs.Where(pair => pair.Value.Length > 0).DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);

    /// <summary>
    /// Reads a translation: the older edition identifies the translated name by itself, the newer one possibly by stop id.
    /// </summary>
    private static (string Language, string Of, string Text) Translated(Func<string, string?> row)
    {
        var isOfStops = row("table_name") is null or "stops" && row("field_name") is null or "stop_name";
        var of = row("trans_id") ?? row("field_value") ?? row("record_id");
        return isOfStops ? (row("lang") ?? row("language") ?? "", of ?? "", row("translation") ?? "") : ("", "", "");
    }

    private IEnumerable<string> Days()
    {
        foreach (var row in Rows("calendar"))
        {
            foreach (var day in new[] { row("start_date"), row("end_date") }.Select(Day).OfType<string>())
            {
                yield return day;
            }
        }

        foreach (var day in Rows("calendar_dates").Where(row => row("exception_type") is Added).Select(row => Day(row("date"))))
        {
            if (day is not null)
            {
                yield return day;
            }
        }
    }

    private static string? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DayText.Of(day) : null;

    /// <summary>Returns the municipality code in a corporate number, where it follows a check digit and 000020.</summary>
    private static string? CodeOf(string agency) =>
        CorporateNumber().Match(agency) is { Success: true } number ? number.Groups["code"].Value : null;

    /// <summary>
    /// Returns the rows of a table, each as a lookup by heading. A table that cannot be read is reported when it is imported itself.
    /// </summary>
    private List<Func<string, string?>> Rows(string member)
    {
        var rows = new List<Func<string, string?>>();
        Unreadable.Try(() => rows.AddRange(Read(member)));
        return rows;
    }

    private IEnumerable<Func<string, string?>> Read(string member)
    {
        if (open(member) is not { } source || Intake.Read(source).Value is not { } table)
        {
            yield break;
        }

        using var records = table.Records();
        if (!records.Read())
        {
            yield break;
        }

        var headings = records.Cells.Select(CellText.Trim).ToArray();
        while (records.Read())
        {
            var cells = records.Cells;
            yield return heading => Array.IndexOf(headings, heading) is var at and >= 0 && at < cells.Length
                && CellText.Trim(cells[at]) is { Length: > 0 } text ? text : null;
        }
    }

    [GeneratedRegex("^[1-9]000020(?<code>[0-9]{6})$", RegexOptions.CultureInvariant)]
    private static partial Regex CorporateNumber();
}
