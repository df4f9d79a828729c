using System.Globalization;

namespace Gateway.Tests.Graph.Places;

/// <summary>A list filtered by location, with the expected rows, found by looking at each of them.</summary>
/// <param name="Arguments">Of the field <c>facilities</c>, without the page.</param>
/// <param name="IsNear">Whether each edge has the distance of its row.</param>
internal sealed record PlaceQuestion(string Arguments, bool IsNear, Spot? Centre, bool IsWithoutPointLast, Func<PlacedRow, bool> Holds)
{
    private static readonly string[] Categories = ["AED", "PUBLIC_FACILITY", "PUBLIC_TOILET"];

    /// <summary>Returns the expected rows in order.</summary>
    public IReadOnlyList<(PlacedRow Row, long Millimetres)> Expected(IEnumerable<PlacedRow> rows) =>
    [
        .. rows.Where(row => Holds(row) && (IsWithoutPointLast || Centre is null || row.Spot is not null))
            .Select(row => (Row: row, Millimetres: Millimetres(row)))
            .OrderBy(row => row.Millimetres).ThenBy(row => row.Row.Id, StringComparer.Ordinal),
    ];

    public static PlaceQuestion Random(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var (where, holds) = Filter(random, rows);
        var centre = PlacedCity.NearSome(random, rows);
        switch (random.Next(4))
        {
            case 0:
                var radius = Radius(random);
                var near = Say($"near: {{ {centre.Text}, radius: {radius:R} }}{where}");
                return new PlaceQuestion(
                    near, true, centre, false, row => holds(row) && row.Spot is { } spot && IsWithin(spot, centre, radius));
            case 1:
                return new PlaceQuestion($"near: {{ {centre.Text} }}{where}", true, centre, false, holds);
            case 2:
                return new PlaceQuestion($"order: {{ location: {{ nearestTo: {{ {centre.Text} }} }} }}{where}", false, centre, true, holds);
            default:
                return new PlaceQuestion(where.Length == 0 ? "where: {}" : where[2..], false, null, true, holds);
        }
    }

    /// <summary>Returns a radius in metres, as often small as large.</summary>
    public static double Radius(Random random) => Math.Round(Math.Pow(10, random.NextDouble() * 5.3), 3);

    /// <summary>Whether its distance, in whole millimetres as reported, is within the radius.</summary>
    private static bool IsWithin(Spot spot, Spot centre, double radius) =>
        Math.Floor((spot.To(centre) * 1000) + 0.5) <= Math.Round(radius * 1000);

    private long Millimetres(PlacedRow row) => (Centre, row.Spot) switch
    {
        (null, _) => 0,
        (_, null) => long.MaxValue,
        ({ } centre, { } spot) => (long)Math.Floor((spot.To(centre) * 1000) + 0.5),
    };

    private static (string Text, Func<PlacedRow, bool> Holds) Filter(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var (location, lies) = random.Next(6) switch
        {
            0 => ("", (Func<PlacedRow, bool>)(_ => true)),
            1 => Circle(random, rows),
            2 => Box(random, rows),
            3 or 4 => Polygon(random, rows),
            _ => random.Next(2) == 0 ? ("known: true", row => row.Spot is not null) : ("known: false", row => row.Spot is null),
        };
        var category = Categories[random.Next(Categories.Length)];
        var isOfKind = random.Next(3) == 0;
        var kind = isOfKind ? $"category: {{ eq: {category} }}, " : "";
        if (location.Length == 0)
        {
            return isOfKind ? ($", where: {{ {kind} }}", row => row.Category == category) : ("", lies);
        }

        var text = $"{kind}location: {{ {location} }}";
        bool Fits(PlacedRow row) => lies(row) && (!isOfKind || row.Category == category);
        return random.Next(8) == 0
            ? ($", where: {{ municipality: {{ facilities: {{ some: {{ {text} }} }} }} }}",
                row => rows.Any(other => other.Municipality == row.Municipality && Fits(other)))
            : ($", where: {{ {text} }}", Fits);
    }

    private static (string Text, Func<PlacedRow, bool> Lies) Circle(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var (centre, radius) = (PlacedCity.NearSome(random, rows), Radius(random));
        return (Say($"near: {{ {centre.Text}, radius: {radius:R} }}"), row => row.Spot is { } spot && IsWithin(spot, centre, radius));
    }

    private static (string Text, Func<PlacedRow, bool> Lies) Box(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var (one, other) = (PlacedCity.NearSome(random, rows), PlacedCity.NearSome(random, rows));
        var (south, north) = (Math.Min(one.Latitude, other.Latitude), Math.Max(one.Latitude, other.Latitude));
        var (west, east) = (one.Longitude, other.Longitude);
        return (
            Say($"within: {{ box: {{ south: {south:R}, west: {west:R}, north: {north:R}, east: {east:R} }} }}"),
            row => row.Spot is { } spot && spot.IsIn(south, west, north, east));
    }

    /// <summary>
    /// Returns a polygon: some have corners on rows, some follow a lattice that many rows lie on, and many cross themselves.
    /// </summary>
    private static (string Text, Func<PlacedRow, bool> Lies) Polygon(Random random, IReadOnlyList<PlacedRow> rows)
    {
        var count = random.Next(3, random.Next(4) == 0 ? 60 : 9);
        var isOnLattice = random.Next(2) == 0;
        var middle = PlacedCity.NearSome(random, rows);
        Spot[] corners =
        [
            .. Enumerable.Range(0, count).Select(_ => isOnLattice ? PlacedCity.OnLattice(random)
                : random.Next(3) == 0 ? PlacedCity.NearSome(random, rows)
                : PlacedCity.Around(random, middle, 0.5)),
        ];
        return (
            $"within: {{ polygon: [{string.Join(", ", corners.Select(corner => $"{{ {corner.Text} }}"))}] }}",
            row => row.Spot is { } spot && spot.IsIn(corners));
    }

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
