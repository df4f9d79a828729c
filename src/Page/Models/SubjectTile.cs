namespace Gateway.Page.Models;

/// <summary>A tile that leads to one subject of the data.</summary>
/// <param name="Icon">The paths of its icon, in a square of 24.</param>
/// <param name="Count">The number of items; 0 = the tile is not shown.</param>
/// <param name="FormatCount">Formats the count with what is counted.</param>
/// <param name="Text">What there is, in words.</param>
public sealed record SubjectTile(string Icon, string Path, string Name, long Count, Func<string, string> FormatCount, string Text = "")
{
    public const string Pin = "M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11zM9.5 10a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0";

    public const string Calendar = "M4 6h16v14H4zM4 10h16M8 3.5v4M16 3.5v4M8 14h2M14 14h2M8 17h2";

    public const string People = "M9 11a3.5 3.5 0 1 0 0-7a3.5 3.5 0 0 0 0 7zM2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6"
        + "M16 4.5a3.2 3.2 0 0 1 0 6.2M17.5 14.3c2.4.7 4 2.5 4 5.7";

    public const string Bin = "M4.5 7h15M9.5 7V4h5v3M6.5 7l1 13.5h9l1-13.5M10 11v6M14 11v6";

    public const string Bus = "M5 17V6.5C5 5 6 4 7.5 4h9C18 4 19 5 19 6.5V17zM5 12h14M8 17v2.5M16 17v2.5M8 14.5h1M15 14.5h1";

    public const string Hand = "M12 10.5s-4-2.6-4-5a2.2 2.2 0 0 1 4-1.2a2.2 2.2 0 0 1 4 1.2c0 2.4-4 5-4 5z"
        + "M3 14h4l3 2h4M7 14v6M3 20h11l7-4.5l-1.5-1.5l-5.5 2";

    public const string Bowl = "M3.5 12h17a8.5 8.5 0 0 1-5.5 7.5v1h-6v-1a8.5 8.5 0 0 1-5.5-7.5z"
        + "M8 3c1 1.5-1 2.5 0 4.5M12 3c1 1.5-1 2.5 0 4.5M16 3c1 1.5-1 2.5 0 4.5";

    public const string Ballot = "M4 12h16v8.5H4zM8.5 12V4h7v8M10.5 7.5l1.2 1.2l2-2.2M9 15.5h6";

    public const string Yen = "M12 2.5a9.5 9.5 0 1 0 0 19a9.5 9.5 0 0 0 0-19zM8.5 7l3.5 5l3.5-5M12 12v5.5M9 12.5h6M9 15h6";
}
