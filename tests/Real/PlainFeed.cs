using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Gateway.Tests.Real;

/// <summary>A plain reading of a timetable: every time of every trip on every day, without using the program.</summary>
internal sealed class PlainFeed
{
    private readonly Dictionary<string, string> serviceOf = [];
    private readonly List<Dictionary<string, string>> times;
    private readonly List<Dictionary<string, string>> weeks;
    private readonly Dictionary<(string Service, string Day), string> days = [];
    private readonly Dictionary<string, int> lastOf = [];

    public PlainFeed(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        times = Read(zip, "stop_times.txt");
        weeks = Read(zip, "calendar.txt");
        Stops = [.. Read(zip, "stops.txt").Select(stop => stop["stop_id"])];
        Read(zip, "trips.txt").ForEach(trip => serviceOf[trip["trip_id"]] = trip["service_id"]);
        Read(zip, "calendar_dates.txt").ForEach(day => days[(day["service_id"], day["date"])] = day["exception_type"]);
        times.ForEach(time => lastOf[time["trip_id"]] = Math.Max(lastOf.GetValueOrDefault(time["trip_id"]), Number(time["stop_sequence"])));
    }

    public IReadOnlyList<string> Stops { get; }

    /// <summary>The days from the first to the last of its weeks.</summary>
    public (DateOnly First, DateOnly Last) Weeks => (weeks.Min(week => Day(week["start_date"])), weeks.Max(week => Day(week["end_date"])));

    /// <summary>The stops with the most departures first: they test the most.</summary>
    public IEnumerable<string> Busiest => Stops.OrderByDescending(stop => times.Count(time => time["stop_id"] == stop))
        .ThenBy(stop => stop, StringComparer.Ordinal);

    /// <summary>Returns the departures from a stop from a moment on, up to a week later.</summary>
    public IEnumerable<(DateTime At, string Trip)> Departures(string stop, DateTime after)
    {
        var end = after.Date.AddDays(8);
        return from time in times
               where time["stop_id"] == stop && time["departure_time"].Length > 0 && time.GetValueOrDefault("pickup_type") != "1"
                   && Number(time["stop_sequence"]) < lastOf[time["trip_id"]]
               from number in Enumerable.Range(-3, 12)
               let day = DateOnly.FromDateTime(after).AddDays(number)
               where IsMade(serviceOf[time["trip_id"]], day)
               let at = day.ToDateTime(default).AddSeconds(Seconds(time["departure_time"]))
               where at >= after && at < end
               orderby at, time["trip_id"]
               select (at, time["trip_id"]);
    }

    private bool IsMade(string service, DateOnly day) => days.GetValueOrDefault(
        (service, day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))) switch
    {
        "1" => true,
        "2" => false,
        _ => weeks.Exists(week => week["service_id"] == service && week[day.DayOfWeek.ToString().ToLowerInvariant()] == "1"
            && Day(week["start_date"]) <= day && day <= Day(week["end_date"])),
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static int Seconds(string clock) => clock.Split(':').Aggregate(0, (sum, part) => (sum * 60) + Number(part));

    /// <summary>Reads a table; none of its cells contains a comma.</summary>
    private static List<Dictionary<string, string>> Read(ZipArchive zip, string member)
    {
        if (zip.GetEntry(member) is not { } entry)
        {
            return [];
        }

        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Trim('\r', '\uFEFF').Split(',')).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells)
            .ToDictionary(cell => cell.First.Trim('"'), cell => cell.Second.Trim('"')))];
    }
}
