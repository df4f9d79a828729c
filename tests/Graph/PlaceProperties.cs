using System.Globalization;
using System.Text.Json;
using Gateway.Store;
using Gateway.Tests.Graph.Places;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The guarantees of lists that are filtered by location, on random circles, boxes, polygons and pages of any size; the expected rows are
/// found by looking at each. <c>GATEWAY_PLACE_QUESTIONS</c> sets the number of queries (10,000 in the long run).
/// </summary>
[Trait("Database", "any")]
public sealed class PlaceProperties : StoreTest
{
    private const int Places = 700;

    private static readonly int Questions =
        int.Parse(Environment.GetEnvironmentVariable("GATEWAY_PLACE_QUESTIONS") ?? "250", CultureInfo.InvariantCulture);

    private readonly IReadOnlyList<PlacedRow> rows = PlacedCity.Rows(new Random(1), Places);

    [Fact]
    public async Task Random_lists_are_what_looking_at_each_row_finds_on_all_their_pages()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(7);
        for (var i = 0; i < Questions; i++)
        {
            var question = PlaceQuestion.Random(random, rows);
            var expected = question.Expected(rows);
            var size = Math.Max(random.Next(1, 51), expected.Count / 20);
            var read = await WalkAsync(city, question, Math.Min(size, 50), forward: random.Next(2) == 0, expected.Count);

            var (wanted, got) = (expected.Select(row => row.Row.Id).ToList(), read.Select(edge => edge.Name).ToList());
            var same = wanted.Zip(got).TakeWhile(pair => pair.First == pair.Second).Count();
            Assert.True(
                wanted.Count == same && got.Count == same,
                $"{question.Arguments}: {same} of {wanted.Count} are right, {got.Count} were read.");
            if (question.IsNear)
            {
                Assert.Equal(expected.Select(row => row.Millimetres / 1000.0), read.Select(edge => edge.Distance!.Value));
            }
        }
    }

    [Fact]
    public async Task What_lies_between_two_cursors_is_the_same_from_either_end()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(9);
        for (var i = 0; i < Questions / 10; i++)
        {
            var question = PlaceQuestion.Random(random, rows);
            var all = EdgesOf(await ListAsync(city, question, "first: 50"));
            if (all.Count < 3)
            {
                continue;
            }

            var (from, to) = (random.Next(all.Count - 1), all.Count - 1);
            var window = $"after: \"{all[from].Cursor}\", before: \"{all[to].Cursor}\"";
            var between = all.Skip(from + 1).Take(to - from - 1).Select(edge => edge.Name).ToList();
            var size = random.Next(1, 8);

            var first = EdgesOf(await ListAsync(city, question, $"{window}, first: {size}"));
            var last = EdgesOf(await ListAsync(city, question, $"{window}, last: {size}"));

            Assert.Equal(between.Take(size), first.Select(edge => edge.Name));
            Assert.Equal(between.TakeLast(size), last.Select(edge => edge.Name));
        }
    }

    [Fact]
    public async Task The_places_around_each_of_many_rows_are_those_that_looking_at_each_row_finds()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(3);
        for (var i = 0; i < Questions / 25; i++)
        {
            var (radius, size, skipped) = (PlaceQuestion.Radius(random), random.Next(1, 8), random.Next(Places - 50));
            var after = skipped == 0 ? "" : $", after: \"{await CursorAsync(city, $"first: {Math.Min(skipped, 50)}")}\"";
            var data = await city.DataAsync(string.Create(CultureInfo.InvariantCulture, $$"""
                { facilities(first: 50{{after}}) { nodes { name
                  nearby(category: [AED, PUBLIC_TOILET], radius: {{radius:R}}, first: {{size}}) {
                    totalCount edges { distance node { name } } } } } }
                """));
            foreach (var node in data.GetProperty("facilities").GetProperty("nodes").EnumerateArray())
            {
                var own = rows.Single(row => row.Id == node.GetProperty("name").GetString());
                var expected = new PlaceQuestion("", true, own.Spot, false, row => own.Spot is { } spot && row != own
                    && row.Category != "PUBLIC_FACILITY" && row.Spot?.To(spot) <= radius).Expected(rows);
                var nearby = node.GetProperty("nearby");
                Assert.Equal(expected.Count, nearby.GetProperty("totalCount").GetInt32());
                Assert.Equal(expected.Take(size).Select(row => row.Row.Id), EdgesOf(nearby).Select(edge => edge.Name));
            }
        }
    }

    [Fact]
    public async Task The_cells_of_a_map_have_the_rows_of_the_list_that_lie_in_the_box()
    {
        using var city = QueriedStore.Of(Filled());
        var random = new Random(5);
        for (var i = 0; i < Questions / 5; i++)
        {
            var (centre, zoom) = (PlacedCity.NearSome(random, rows), random.Next(1, 12));
            var half = 360 / Math.Pow(2, zoom) * random.NextDouble() * 4;
            var (south, north) = (Math.Max(-90, centre.Latitude - half), Math.Min(90, centre.Latitude + half));
            var (west, east) = half >= 180 ? (-180, 180) : (Turned(centre.Longitude - half), Turned(centre.Longitude + half));
            var data = await city.DataAsync(string.Create(CultureInfo.InvariantCulture, $$"""
                { facilities(where: { category: { eq: AED } }, first: 1) {
                  cells(box: { south: {{south:R}}, west: {{west:R}}, north: {{north:R}}, east: {{east:R}} }, zoom: {{zoom}}) {
                    latitude longitude count } } }
                """));

            var side = 90 / Math.Pow(2, zoom);
            double Middle(double degrees, double least) => ((Math.Floor((degrees - least) / side) + 0.5) * side) + least;
            var expected = rows.Where(row => row.Category == "AED" && row.Spot?.IsIn(south, west, north, east) == true)
                .GroupBy(row => (Row: Middle(row.Spot!.Value.Latitude, -90), Column: Middle(row.Spot.Value.Longitude, -180)))
                .OrderBy(cell => cell.Key.Row).ThenBy(cell => cell.Key.Column)
                .Select(cell => (cell.Key.Row, cell.Key.Column, cell.Count()));
            Assert.Equal(expected, data.GetProperty("facilities").GetProperty("cells").EnumerateArray().Select(cell => (
                cell.GetProperty("latitude").GetDouble(),
                cell.GetProperty("longitude").GetDouble(),
                cell.GetProperty("count").GetInt32())));
        }
    }

    private static double Turned(double longitude) => longitude < -180 ? longitude + 360 : longitude > 180 ? longitude - 360 : longitude;

    private CityStore Filled()
    {
        var store = Open();
        Load(store, [.. rows.Select(row => row.Municipality).Distinct().Select(Municipality), .. rows.Select(row => Facility(
            row.Id,
            row.Id,
            ("category", row.Category),
            ("municipality_id", row.Municipality),
            ("latitude", row.Spot?.Latitude),
            ("longitude", row.Spot?.Longitude)))]);
        return store;
    }

    /// <summary>Reads all pages of a list, from its beginning or from its end, and returns the edges in list order.</summary>
    private static async Task<List<Edge>> WalkAsync(QueriedStore city, PlaceQuestion question, int size, bool forward, int total)
    {
        var read = new List<Edge>();
        var cursor = "";
        while (true)
        {
            var page = forward ? $"first: {size}{cursor}" : $"last: {size}{cursor}";
            var list = await ListAsync(city, question, page);
            var edges = EdgesOf(list);
            Assert.Equal(total, list.GetProperty("totalCount").GetInt32());
            read.InsertRange(forward ? read.Count : 0, edges);
            if (edges.Count == 0 || !list.GetProperty("pageInfo").GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean())
            {
                return read;
            }

            cursor = forward ? $", after: \"{edges[^1].Cursor}\"" : $", before: \"{edges[0].Cursor}\"";
        }
    }

    private static async Task<JsonElement> ListAsync(QueriedStore city, PlaceQuestion question, string page) => (await city.DataAsync($$"""
        { facilities({{question.Arguments}}, {{page}}) {
          totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor distance node { name } } } }
        """)).GetProperty("facilities");

    private static async Task<string> CursorAsync(QueriedStore city, string page)
    {
        var data = await city.DataAsync($"{{ facilities({page}) {{ pageInfo {{ endCursor }} }} }}");
        return data.GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
    }

    private static List<Edge> EdgesOf(JsonElement list) =>
    [
        .. list.GetProperty("edges").EnumerateArray().Select(edge => new Edge(
            edge.GetProperty("node").GetProperty("name").GetString()!,
            edge.GetProperty("distance") is { ValueKind: JsonValueKind.Number } distance ? distance.GetDouble() : null,
            edge.TryGetProperty("cursor", out var cursor) ? cursor.GetString()! : "")),
    ];

    private sealed record Edge(string Name, double? Distance, string Cursor);
}
