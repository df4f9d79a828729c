using Gateway.Catalog.Hours;

namespace Gateway.Tests.Graph.Places;

/// <summary>Places and events with points, similar names, hours and days: everything a list can be queried by.</summary>
internal static class CombinedCity
{
    public static readonly string[] Texts = ["図書館", "としょかん", "公園", "koen", "中央", "こども 図書館", "第2", "館", "ない名前"];

    private static readonly string[] Heads = ["中央", "北", "第二", "第2", "こども", "ﾐﾅﾐ"];
    private static readonly string[] Kinds = ["図書館", "公園", "こうえん", "保育園", "駅", "館"];

    private static readonly OpeningCells[] Hours =
    [
        new(null, null, null, null, null),
        new("""["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY"]""", "09:00:00", "17:00:00", null, null),
        new("""["SATURDAY","SUNDAY"]""", "10:00:00", "02:00:00", null, null),
        new(null, "09:00:00", "17:00:00", null, "月曜日休館"),
        new(null, null, null, null, "詳しくは広報で"),
    ];

    public static IReadOnlyList<CombinedPlace> Places(Random random) =>
    [
        .. PlacedCity.Rows(random, 250).Select(row => new CombinedPlace(row, NameOf(random), Hours[random.Next(Hours.Length)])),
    ];

    /// <summary>Returns events of which no two belong to one series, as each has a name of its own.</summary>
    public static IReadOnlyList<CombinedEvent> Events(Random random) =>
    [
        .. PlacedCity.Rows(random, 120).Select((row, i) =>
        {
            var first = new DateOnly(2026, 11, 1).AddDays(random.Next(40));
            var time = random.Next(3) == 0 ? null : $"{random.Next(9, 12):D2}:00:00";
            return new CombinedEvent(row with { Id = $"e{i:D3}" }, $"{NameOf(random)}{i}号", first, first.AddDays(random.Next(4)), time);
        }),
    ];

    private static string NameOf(Random random) => Heads[random.Next(Heads.Length)] + Kinds[random.Next(Kinds.Length)];
}

/// <summary>A place of the test.</summary>
internal sealed record CombinedPlace(PlacedRow Row, string Name, OpeningCells Hours);

/// <summary>An event of the test, held on each day from the first to the last.</summary>
internal sealed record CombinedEvent(PlacedRow Row, string Name, DateOnly First, DateOnly Last, string? Time)
{
    public IEnumerable<DateOnly> Days => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);
}
