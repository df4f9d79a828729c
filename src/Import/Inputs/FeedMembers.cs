using System.Text.RegularExpressions;

namespace Gateway.Import.Inputs;

/// <summary>
/// The tables of GTFS or GTFS-JP timetables in an archive, recognized by name. They are comma-separated texts named <c>.txt</c>, and an
/// archive may hold other texts beside them; tables with only a header are common and no fault, except for the four without which no bus
/// runs.
/// </summary>
internal static partial class FeedMembers
{
    private const string Ending = ".txt";

    /// <summary>Where all of these lie side by side, there is a timetable.</summary>
    private static readonly string[] Needed = ["stops", "routes", "trips", "stop_times"];

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "agency", "agency_jp", "stops", "routes", "routes_jp", "trips", "office_jp", "stop_times", "calendar", "calendar_dates",
        "fare_attributes", "fare_rules", "shapes", "frequencies", "transfers", "feed_info", "translations", "pattern_jp",
    };

    /// <summary>Returns the folders of an archive that each hold a whole timetable.</summary>
    public static IReadOnlySet<string> Folders(IEnumerable<string> names) => names.Where(IsMember)
        .GroupBy(FolderOf, StringComparer.Ordinal)
        .Where(folder => Needed.All(needed => folder.Any(name => needed.Equals(MemberOf(name), StringComparison.OrdinalIgnoreCase))))
        .Select(folder => folder.Key).ToHashSet(StringComparer.Ordinal);

    public static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>Returns the name of the table in the format, <c>stop_times</c>.</summary>
    public static string MemberOf(string name) => Path.GetFileNameWithoutExtension(name).ToLowerInvariant();

    /// <summary>Whether it has the name of a table of the format.</summary>
    public static bool IsMember(string name) => IsText(name) && Names.Contains(Path.GetFileNameWithoutExtension(name));

    public static bool IsText(string name) => Path.GetExtension(name).Equals(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text on disk lies beside a whole timetable, and so belongs to it.</summary>
    public static bool AreBeside(string path) => IsText(path)
        && Array.TrueForAll(Needed, needed => File.Exists(Path.Combine(Path.GetDirectoryName(path) ?? "", needed + Ending)));

    /// <summary>Whether the table must not be empty; it is for the table reader to report when it is.</summary>
    public static bool IsNeeded(string name) => IsText(name) && Needed.Contains(MemberOf(name));

    /// <summary>Whether anything follows the header; a text with any other name must have a header of the format's style.</summary>
    public static bool HasRows(Stream member, string name)
    {
        using var reader = new StreamReader(member);
        if (reader.ReadLine() is not { } header || !(IsMember(name) || Header().IsMatch(header)))
        {
            return false;
        }

        var line = reader.ReadLine();
        while (line is { Length: 0 })
        {
            line = reader.ReadLine();
        }

        return line is not null;
    }

    /// <summary>
    /// Matches a line of nothing but column names: publishers who misspell a file name (route_jp.txt) still know the columns.
    /// </summary>
    [GeneratedRegex("^\"?[a-z_]+\"?(?:,\"?[a-z_]+\"?)+\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
