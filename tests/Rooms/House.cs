namespace Gateway.Tests.Rooms;

/// <summary>The rooms of the house and their chambers in order, and which library belongs where.</summary>
internal static class House
{
    /// <summary>A room uses only rooms before it.</summary>
    public static readonly string[] Order = ["Catalog", "Plan", "Sql", "Store", "Import", "Graph", "Page", "Http", "Cli"];

    /// <summary>
    /// The folders within a room, each of which uses only those before it; <see cref="Top"/> marks where the room's own files come. A room
    /// that is not listed has no internal order.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, string[]> Chambers = new Dictionary<string, string[]>
    {
        ["Sql"] = [Top, "Sqlite", "Postgres"],
        ["Store"] = [Top, "Sqlite", "Postgres", "Opening"],
        ["Import"] =
        [
            "Inputs", "Findings", "Shapes", "Cells", "Records", "Formats", "Headings", "Places", "Addresses", "Rows", "Recipes",
            "Surveying", "Checking", "Identity", "Loading", Top, "Download", "Sources",
        ],
        ["Graph"] = ["Messages", "Schema", "Documents", "Contracts", "Asking", "Cost", "Answers", "Live", "Files", Top],
        ["Http"] =
        [
            "Rules", "Streams", "Answers", "Limits", "Requests", "Operator", "Demand", "Watching", "Keeping", "Running", "Sockets",
            "Schema", "Pages", "Rest", "Agents", "Ide", Top,
        ],
        ["Cli"] = ["Shell", "Settings", "Clients", Top, "Verbs"],
    };

    /// <summary>The room's own files.</summary>
    public const string Top = "";

    /// <summary>
    /// Chambers that only a few places in other rooms may use: what is specific to one database stays with that database.
    /// </summary>
    private static readonly IReadOnlyDictionary<string, string[]> Closed = new Dictionary<string, string[]>
    {
        ["Sql/Sqlite"] = ["Store/Sqlite"],
        ["Sql/Postgres"] = ["Store/Postgres"],
        ["Store/Sqlite"] = [],
        ["Store/Postgres"] = [],
    };

    /// <summary>Prefixes of type names that belong to one chamber and not to its whole room.</summary>
    private static readonly (string Type, string Chamber)[] ChamberLibraries =
    [
        ("Microsoft.Data.Sqlite.", "Store/Sqlite"),
        ("SQLitePCL.", "Store/Sqlite"),
        ("Microsoft.EntityFrameworkCore.Sqlite", "Store/Sqlite"),
        ("Npgsql.", "Store/Postgres"),
    ];

    private static readonly (string Library, string[] Rooms)[] Libraries =
    [
        ("Microsoft.EntityFrameworkCore", ["Store"]),
        ("Microsoft.Data", ["Store"]),
        ("SQLitePCL", ["Store"]),
        ("Npgsql", ["Store"]),
        // The sheets of a workbook come as an IDataReader.
        ("System.Data", ["Store", "Import"]),
        ("System.Data.Common", ["Store"]),
        ("GraphQL", ["Graph"]),
        ("GraphQLParser", ["Graph"]),
        ("CsvHelper", ["Import", "Graph"]),
        ("SpreadCheetah", ["Graph"]),
        ("Parquet", ["Graph"]),
        ("ExcelDataReader", ["Import"]),
        ("Polly", ["Import"]),
        ("Microsoft.AspNetCore", ["Http", "Cli"]),
        ("Microsoft.OpenApi", ["Http"]),
        ("ModelContextProtocol", ["Http"]),
        ("OpenTelemetry", ["Http"]),
        ("Microsoft.AspNetCore.Components", ["Page"]),
        ("System.CommandLine", ["Cli"]),
        ("Spectre.Console", ["Cli"]),
    ];

    public static bool MayUse(string room, string used) =>
        room == used
        || (Array.IndexOf(Order, used) < Array.IndexOf(Order, room)
            && (room, used) is not ("Graph", "Import")
            && (room != "Page" || used == "Catalog"));

    /// <summary>Whether a chamber may use another of its room; a chamber missing from the order may use none and be used by none.</summary>
    public static bool MayUse(string room, string chamber, string used)
    {
        if (chamber == used || !Chambers.TryGetValue(room, out var order))
        {
            return true;
        }

        var (at, before) = (Array.IndexOf(order, chamber), Array.IndexOf(order, used));
        return before >= 0 && at > before;
    }

    /// <summary>Whether code in one room may use a chamber of another; a chamber that is not closed is open to all.</summary>
    public static bool MayEnter(string place, string chamber) => !Closed.TryGetValue(chamber, out var guests) || guests.Contains(place);

    /// <summary>Returns the chamber that a library type belongs to; null when only its room matters.</summary>
    public static string? ChamberOf(string type) => ChamberLibraries
        .FirstOrDefault(rule => type.StartsWith(rule.Type, StringComparison.Ordinal)).Chamber;

    /// <summary>Returns the rooms that a library belongs to; null when the namespace belongs to no listed library.</summary>
    public static string[]? RoomsOf(string @namespace) => Libraries
        .Where(rule => @namespace == rule.Library || @namespace.StartsWith(rule.Library + ".", StringComparison.Ordinal))
        .OrderByDescending(rule => rule.Library.Length)
        .Select(rule => rule.Rooms).FirstOrDefault();
}
