namespace Gateway.Catalog;

/// <summary>The enumerations that are the gateway's own. What cities publish as a code list (種別 …) stays text.</summary>
internal static class Enums
{
    public static readonly EnumType DayOfWeek = new("DayOfWeek", "A day of the week.",
    [
        new("MONDAY", "月曜日"), new("TUESDAY", "火曜日"), new("WEDNESDAY", "水曜日"), new("THURSDAY", "木曜日"),
        new("FRIDAY", "金曜日"), new("SATURDAY", "土曜日"), new("SUNDAY", "日曜日"),
    ]);

    public static readonly EnumType OpenStatus = new("OpenStatus", "Whether a place is open at a minute.",
    [
        new("OPEN", "Open for certain, as its cells say."),
        new("CLOSED", "Closed for certain, as its cells say."),
        new("UNKNOWN", "The cells do not say, or say it in words that are not understood; never a guess."),
    ]);

    /// <summary>How exactly a point says where something is.</summary>
    public static readonly EnumType LocationGrain = new("LocationGrain", "How exactly a point says where something is, the best first.",
    [
        new(Grains.Published, "The point that was published (緯度, 経度)."),
        new(Grains.Corrected, "The same, its two numbers put into their right columns."),
        new(Grains.Block, "Derived from the address: its block, house or lot (番, 号, 番地)."),
        new(Grains.Town, "Derived from the address: its town (町, 丁目, 大字)."),
        new(Grains.Area, "Derived from the address: the middle of a town that it names without saying in which part (丁目)."),
    ]);

    /// <summary>Of which words an argument chooses.</summary>
    public static readonly EnumType Language = new("Language", "A language of what the gateway itself says.",
    [
        new(GraphNames.English, "English."), new(GraphNames.Japanese, "日本語."),
    ]);

    public static readonly EnumType Severity = new("Severity", "How much a finding matters.",
    [
        new("INFO", "Understood after interpretation; nothing is lost."),
        new("WARNING", "Taken, but doubtful: look at it."),
        new("ERROR", "A value or a row could not be used."),
    ]);
}
