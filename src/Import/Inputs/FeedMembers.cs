using System.Text.RegularExpressions;

namespace Gateway.Import.Inputs;

/// <summary>
/// The tables of timetables in GTFS or GTFS-JP inside an archive, told by their names. They are texts with commas that are called
/// <c>.txt</c>, beside which an archive may hold texts that are none; those that hold nothing but a header are usual, and no fault, but for
/// the four without which no bus goes.
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

    /// <summary>The folders of an archive that are a whole timetable each.</summary>
    public static IReadOnlySet<string> Folders(IEnumerable<string> names) => names.Where(IsMember)
        .GroupBy(FolderOf, StringComparer.Ordinal)
        .Where(folder => Needed.All(needed => folder.Any(name => needed.Equals(MemberOf(name), StringComparison.OrdinalIgnoreCase))))
        .Select(folder => folder.Key).ToHashSet(StringComparer.Ordinal);

    public static string FolderOf(string name) => name[..(name.LastIndexOf('/') + 1)];

    /// <summary>What the format calls the table, <c>stop_times</c>.</summary>
    public static string MemberOf(string name) => Path.GetFileNameWithoutExtension(name).ToLowerInvariant();

    /// <summary>Whether it is called like a table of the format.</summary>
    public static bool IsMember(string name) => IsText(name) && Names.Contains(Path.GetFileNameWithoutExtension(name));

    public static bool IsText(string name) => Path.GetExtension(name).Equals(Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text in a folder on disk lies beside a whole timetable, of which it then is.</summary>
    public static bool AreBeside(string path) => IsText(path)
        && Array.TrueForAll(Needed, needed => File.Exists(Path.Combine(Path.GetDirectoryName(path) ?? "", needed + Ending)));

    /// <summary>Whether it must not be empty; that it is, is for the reader of tables to say.</summary>
    public static bool IsNeeded(string name) => IsText(name) && Needed.Contains(MemberOf(name));

    /// <summary>Whether anything stands below the header; a text that is called otherwise must have a header like those.</summary>
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

    /// <summary>Names of columns and nothing else: those who misspell the name of a file (route_jp.txt) know the columns.</summary>
    [GeneratedRegex("^\"?[a-z_]+\"?(?:,\"?[a-z_]+\"?)+\\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Header();
}
