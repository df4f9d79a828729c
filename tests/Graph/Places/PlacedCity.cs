namespace Gateway.Tests.Graph.Places;

/// <summary>
/// Rows all over the earth, most of them in towns: around both poles and the 180th meridian, many on one point, some without a point.
/// </summary>
internal static class PlacedCity
{
    private static readonly Spot[] Towns = [new(35.681236, 139.767125), new(36.0451, 139.96), new(34.3428, 134.0466)];

    private static readonly string[] Categories = ["AED", "PUBLIC_FACILITY", "PUBLIC_TOILET"];

    public static IReadOnlyList<PlacedRow> Rows(Random random, int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new PlacedRow(
            $"f{i:D5}", Categories[random.Next(10) / 4], $"99999{random.Next(3)}", random.Next(12) == 0 ? null : Somewhere(random))),
    ];

    /// <summary>Returns the point of a row, or one near it.</summary>
    public static Spot NearSome(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var spot = rows[random.Next(rows.Count)].Spot ?? Towns[0];
        return random.Next(3) == 0 ? spot : Around(random, spot, 0.05);
    }

    public static Spot OnLattice(Random random) =>
        new(Math.Round(36 + (random.Next(11) / 10.0), 1), Math.Round(139.5 + (random.Next(11) / 10.0), 1));

    public static Spot Around(Random random, Spot spot, double degrees) => Of(
        spot.Latitude + ((random.NextDouble() - 0.5) * 2 * degrees), spot.Longitude + ((random.NextDouble() - 0.5) * 2 * degrees));

    private static Spot Somewhere(Random random) => random.Next(20) switch
    {
        < 9 => Around(random, Towns[random.Next(Towns.Length)], Math.Pow(10, (random.NextDouble() * 4) - 4)),
        < 12 => OnLattice(random),
        12 => Of(90 - (random.NextDouble() * 3), (random.NextDouble() - 0.5) * 360),
        13 => Of(-90 + (random.NextDouble() * 3), (random.NextDouble() - 0.5) * 360),
        14 or 15 => Of((random.NextDouble() - 0.5) * 150, 180 + ((random.NextDouble() - 0.5) * 2)),
        16 => random.Next(2) == 0 ? new Spot(90, 0) : new Spot(0, 180),
        17 => Towns[random.Next(Towns.Length)],
        _ => Of((random.NextDouble() - 0.5) * 180, (random.NextDouble() - 0.5) * 360),
    };

    /// <summary>Returns a point rounded to six decimals, and wrapped onto the earth.</summary>
    private static Spot Of(double latitude, double longitude)
    {
        var east = longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;
        return new Spot(Math.Round(Math.Clamp(latitude, -90, 90), 6), Math.Round(east, 6));
    }
}
