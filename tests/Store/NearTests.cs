using System.Globalization;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Sql;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>How each database finds what is near: which statements, which rows, and cursors that stay right.</summary>
public sealed class NearTests : StoreTest
{
    private const int Sites = 50;

    [Theory, EachStore]
    public async Task The_five_nearest_of_each_of_fifty_sites_are_one_statement_however_often_it_is_run(string database)
    {
        On(database);
        using var store = new QueriedStore(Filled());

        var data = await store.DataAsync("""
            { facilities(where: { category: { eq: EVACUATION_SITE } }, first: 50) { nodes { name
              nearby(category: [AED], radius: 900, first: 5) { edges { distance node { name } } } } } }
            """);

        var sites = data.GetProperty("facilities").GetProperty("nodes").EnumerateArray().ToList();
        Assert.Equal(Sites, sites.Count);
        Assert.All(sites, site => Assert.Equal(
            NearestTo(site.GetProperty("name").GetString()!),
            site.GetProperty("nearby").GetProperty("edges").EnumerateArray().Select(NameOf)));
        Assert.Equal(database == "sqlite" ? 1 + Sites : 2, store.Ran.Count);
        Assert.Equal(2, store.Ran.Distinct().Count());
    }

    [Theory, EachStore]
    public async Task A_page_that_the_first_ring_fills_reads_no_other(string database)
    {
        On(database);
        using var store = new QueriedStore(Filled());

        var data = await store.DataAsync("{ facilities(near: { latitude: 36.0, longitude: 140.0 }, first: 3) { nodes { name } } }");
        Assert.Equal(3, data.GetProperty("facilities").GetProperty("nodes").GetArrayLength());
        Assert.Single(store.Ran);

        store.Ran.Clear();
        await store.DataAsync("{ facilities(near: { latitude: -36.0, longitude: 40.0 }, first: 3) { nodes { name } } }");
        Assert.Equal(database == "sqlite" ? 10 : 1, store.Ran.Count);
    }

    [Theory]
    [InlineData("{ name: { eq: \"aed000\" } }", 1)]
    [InlineData("{ dataset: { id: { eq: \"RGF0YXNldDpkMQ==\" } } }", 1)]
    [InlineData("{ category: { eq: TOURISM } }", 10)]
    [InlineData("{ closesNextDay: { eq: true } }", 10)]
    public async Task Where_an_index_leads_to_few_rows_these_are_sorted_and_no_rings_are_read(string where, int statements)
    {
        On("sqlite");
        using var store = new QueriedStore(Filled());

        await store.DataAsync(
            $"{{ facilities(near: {{ latitude: -36.0, longitude: 40.0 }}, where: {where}, first: 3) {{ nodes {{ name }} }} }}");

        Assert.Equal(statements, store.Ran.Count);
    }

    [Theory, EachStore]
    public async Task A_cursor_of_another_centre_is_refused(string database)
    {
        On(database);
        using var store = new QueriedStore(Filled());
        var cursor = await CursorAsync(store, "latitude: 36.0, longitude: 140.0, radius: 5000");

        var other = await store.AskAsync(Page("latitude: 36.0, longitude: 140.001, radius: 5000", cursor));
        var wider = await store.AskAsync(Page("latitude: 36.0, longitude: 140.0, radius: 5001", cursor));
        var same = await store.AskAsync(Page("latitude: 36.0, longitude: 140.0, radius: 5000", cursor));

        Assert.All(
            [other, wider],
            answer => Assert.Contains("HC0078", answer.GetProperty("errors").GetRawText(), StringComparison.Ordinal));
        Assert.False(same.TryGetProperty("errors", out _));
    }

    [Theory, EachStore]
    public async Task Pages_by_distance_stay_right_while_rows_come_and_go(string database)
    {
        On(database);
        var open = Filled();
        using var store = new QueriedStore(open);
        var near = "latitude: 36.0, longitude: 140.0, radius: 200000";
        var first = await NamesAsync(store, Page(near, null));
        var cursor = await CursorAsync(store, near);

        // One row is added before the cursor and one after it, and the row at the cursor moves away.
        Load(open, Place("new-near", "AED", 36.0, 140.0), Place("new-far", "AED", 36.5, 140.5), Place("aed000", "AED", 37, 141));
        var rest = new List<string>();
        for (var next = cursor; next is not null; next = await NextAsync(store, near, next))
        {
            rest.AddRange(await NamesAsync(store, Page(near, next)));
        }

        Assert.DoesNotContain("new-near", rest);
        Assert.Contains("new-far", rest);
        Assert.Equal(rest.Distinct().Count(), rest.Count);
        Assert.Empty(rest.Intersect(first).Except(["aed000"]));
    }

    [Theory, EachStore]
    public async Task A_place_on_the_edge_between_two_strips_of_the_map_is_found(string database)
    {
        On(database);
        var open = Open();
        double[] latitudes = [.. ((double[])[-90, -0.01, 0, 0.01, 35.55, 35.56, 35.57, 36.29, 89.99, 90]).SelectMany(
            edge => (double[])[Math.Max(Math.BitDecrement(edge), -90), edge, Math.Min(Math.BitIncrement(edge), 90)])];
        Load(open, [.. latitudes.Select((latitude, i) => Place($"{i}", "AED", latitude, 140))]);
        using var store = new QueriedStore(open);

        foreach (var latitude in latitudes)
        {
            var found = await WithinAsync(store, latitude, latitude);
            Assert.Equal(latitudes.Count(other => other == latitude), found.GetProperty("totalCount").GetInt32());
            Assert.All(
                found.GetProperty("nodes").EnumerateArray(), node => Assert.Equal(latitude, node.GetProperty("latitude").GetDouble()));
        }
    }

    [Theory, EachStore]
    public async Task Only_a_small_area_is_looked_up_strip_by_strip(string database)
    {
        On(database);
        using var store = new QueriedStore(Filled());

        foreach (var (north, byStrips) in ((double, bool)[])[(36.5, true), (39.9, true), (40.1, false)])
        {
            store.Ran.Clear();
            var found = await WithinAsync(store, 36, north);
            Assert.Equal(north < 37 ? 26 * 7 : Sites * 7, found.GetProperty("totalCount").GetInt32());
            Assert.Equal(byStrips, store.Ran.Exists(statement => statement.Parameters.OfType<StripsParameter>().Any()));
        }
    }

    [Theory, EachStore]
    public void Each_table_of_places_has_its_index_of_strips(string database)
    {
        On(database);
        using var open = Open();

        var indexes = Database.Query(database == "sqlite"
            ? "select tbl_name, name from sqlite_master where type = 'index'"
            : "select tablename, indexname from pg_indexes");

        var tables = Catalog.Entities.Where(entity => !entity.IsDerived && entity.FindColumn(ColumnRole.Latitude) is not null);
        Assert.All(tables, entity => Assert.Contains($"{entity.Table}|IX_{entity.Table}_strip", indexes));
        Assert.Equal(2, tables.Count());
    }

    private static async Task<JsonElement> WithinAsync(QueriedStore store, double south, double north)
    {
        var box = string.Create(CultureInfo.InvariantCulture, $"south: {south:R}, west: 1, north: {north:R}, east: 179");
        var list = $"facilities(where: {{ location: {{ within: {{ box: {{ {box} }} }} }} }}) {{ totalCount nodes {{ latitude }} }}";
        return (await store.DataAsync($"{{ {list} }}")).GetProperty("facilities");
    }

    private static string Page(string near, string? after) =>
        $"{{ facilities(near: {{ {near} }}, first: 7{(after is null ? "" : $", after: \"{after}\"")}) "
        + "{ edges { node { name } } pageInfo { hasNextPage endCursor } } }";

    private static async Task<List<string>> NamesAsync(QueriedStore store, string page) =>
        [.. (await store.DataAsync(page)).GetProperty("facilities").GetProperty("edges").EnumerateArray().Select(NameOf)];

    private static async Task<string> CursorAsync(QueriedStore store, string near) =>
        (await store.DataAsync(Page(near, null))).GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

    private static async Task<string?> NextAsync(QueriedStore store, string near, string after)
    {
        var info = (await store.DataAsync(Page(near, after))).GetProperty("facilities").GetProperty("pageInfo");
        return info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
    }

    private static string NameOf(JsonElement edge) => edge.GetProperty("node").GetProperty("name").GetString()!;

    /// <summary>Fills a city with sites about two kilometres apart, each with six defibrillators around it, ever farther away.</summary>
    private Gateway.Store.CityStore Filled()
    {
        var store = Open();
        Load(store, [.. Enumerable.Range(0, Sites).SelectMany(site => Enumerable.Range(0, 6).Select(Aed(site)).Prepend(
            Place(string.Create(CultureInfo.InvariantCulture, $"site{site:D2}"), "EVACUATION_SITE", 36 + (site * 0.02), 140)))]);
        return store;
    }

    private Func<int, Gateway.Store.LoadRow> Aed(int site) => number => Place(
        string.Create(CultureInfo.InvariantCulture, $"aed{site:D2}{number}"), "AED", 36 + (site * 0.02), 140 + (0.001 * (number + 1)));

    private static IEnumerable<string> NearestTo(string site) => Enumerable.Range(0, 5).Select(number => $"aed{site[4..]}{number}");

    private Gateway.Store.LoadRow Place(string name, string category, double latitude, double longitude) =>
        Facility(name, name, ("category", category), ("latitude", latitude), ("longitude", longitude));
}
