using System.Text.Json;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Derived points: returned only on request, in the same order on every page, and never mixed with published ones.</summary>
[Trait("Database", "any")]
public sealed class DerivedLocationTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Near = "near: { latitude: 36.05, longitude: 139.97 }";

    [Fact]
    public void Pages_of_one_by_distance_are_the_whole_list_in_its_order()
    {
        var whole = Nodes($"{{ facilities({Near}, derivedLocations: true, first: 50) {{ nodes {{ name }} }} }}");
        var (pages, after) = (new List<string>(), "null");
        do
        {
            var page = Page($"{Near}, derivedLocations: true, first: 1, after: {after}");
            pages.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("name").GetString()!));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? Cursor(page) : "";
        }
        while (after.Length > 0);

        Assert.Contains("駅 北口", whole);
        Assert.Equal(whole, pages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_cursor_of_one_list_is_refused_by_the_other(bool derived)
    {
        var flags = new[] { "true", "false" };
        var cursor = Cursor(Page($"{Near}, derivedLocations: {flags[derived ? 0 : 1]}, first: 1"));

        var answer = city.Ask($"{{ facilities({Near}, derivedLocations: {flags[derived ? 1 : 0]}, after: {cursor}) {{ totalCount }} }}");

        Assert.Contains("belongs to a list with other arguments", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_asks_for_them_or_does_not()
    {
        const string query = "query($derived: Boolean) "
            + "{ facilities(where: { location: { known: true } }, derivedLocations: $derived) { totalCount } }";

        var (with, without) = (Count(query, """{"derived":true}"""), Count(query, """{"derived":false}"""));

        Assert.Equal(without + 2, with);
        Assert.Equal(without, Count(query, "{}"));
        Assert.Equal(without, Count(query, """{"derived":null}"""));
    }

    [Fact]
    public void One_place_by_its_id_has_its_published_point_alone()
    {
        var answer = city.Ask("""
            { facilities(where: { name: { eq: "駅 北口" } }, derivedLocations: true) { nodes { id location { latitude } } } }
            """);
        var place = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes")[0];
        var id = place.GetProperty("id").GetString();

        Assert.NotEqual(JsonValueKind.Null, place.GetProperty("location").ValueKind);
        Assert.Equal(
            """{"data":{"node":{"location":null,"locationGrain":null}}}""",
            city.Ask($"{{ node(id: \"{id}\") {{ ... on Facility {{ location {{ latitude }} locationGrain }} }} }}"));
    }

    [Fact]
    public void A_search_over_all_types_has_them_when_asked()
    {
        const string near = "near: { latitude: 36.0523, longitude: 139.9724, radius: 10 }";

        Assert.Contains("BLOCK", city.Ask(Search("derivedLocations: true")), StringComparison.Ordinal);
        Assert.Contains("\"totalCount\":0", city.Ask(Search("derivedLocations: false")), StringComparison.Ordinal);

        static string Search(string argument) =>
            $"{{ search(text: \"北口\", {near}, {argument}) {{ totalCount nodes {{ ... on Facility {{ name locationGrain }} }} }} }}";
    }

    [Theory]
    [InlineData("見本野市", "south: 35.9, west: 139.8, north: 36.3, east: 140.2", true)]
    [InlineData("本町", "south: 36.04, west: 139.95, north: 36.06, east: 139.97", false)]
    public void A_zone_holds_derived_points_as_a_box_of_its_sides_does(string name, string box, bool holdsStation)
    {
        var zones = city.Ask($"{{ zones(where: {{ name: {{ eq: \"{name}\" }} }}) {{ nodes {{ id }} }} }}");
        var zone = JsonDocument.Parse(zones).RootElement.GetProperty("data").GetProperty("zones").GetProperty("nodes")[0].GetProperty("id");

        var inZone = Within($"zone: \"{zone}\"", "true");

        Assert.NotEmpty(inZone);
        Assert.Equal(Within($"box: {{ {box} }}", "true"), inZone);
        Assert.Equal(holdsStation, inZone.Contains("駅 北口"));
        Assert.DoesNotContain("駅 北口", Within($"zone: \"{zone}\"", "false"));

        List<string> Within(string part, string derived) => Nodes($$"""
            { facilities(where: { location: { within: { {{part}} } } }, derivedLocations: {{derived}}, first: 50) { nodes { name } } }
            """);
    }

    private List<string> Nodes(string query) =>
    [
        .. JsonDocument.Parse(city.Ask(query)).RootElement.GetProperty("data").GetProperty("facilities").GetProperty("nodes")
            .EnumerateArray().Select(node => node.GetProperty("name").GetString()!),
    ];

    private JsonElement Page(string arguments) => JsonDocument
        .Parse(city.Ask($"{{ facilities({arguments}) {{ nodes {{ name }} pageInfo {{ hasNextPage endCursor }} }} }}"))
        .RootElement.GetProperty("data").GetProperty("facilities");

    private static string Cursor(JsonElement page) => $"\"{page.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\"";

    private int Count(string query, string variables) => JsonDocument.Parse(city.Ask(query, variables))
        .RootElement.GetProperty("data").GetProperty("facilities").GetProperty("totalCount").GetInt32();
}
