using System.Text.Json;
using Gateway.Catalog.Shapes;
using Gateway.Store;
using Gateway.Tests.Catalog;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>How much of a shape is sent: nothing large unless requested, and never more than an answer may hold.</summary>
[Trait("Database", "any")]
public sealed class OutlineTests : StoreTest
{
    [Fact]
    public async Task A_large_shape_is_refused_with_the_detail_in_which_it_would_be_sent()
    {
        using var city = QueriedStore.Of(With(Circle(60_000)));

        var answer = await city.AskAsync("{ zones { nodes { name geometry } } }");

        var error = answer.GetProperty("errors")[0];
        Assert.Equal("zones/nodes/0/geometry", string.Join('/', error.GetProperty("path").EnumerateArray()));
        Assert.Equal("z1", NodeOf(answer.GetProperty("data")).GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, NodeOf(answer.GetProperty("data")).GetProperty("geometry").ValueKind);
        var offered = error.GetProperty("extensions").GetProperty("simplify").GetDouble();
        var simple = await city.DataAsync(FormattableString.Invariant($"{{ zones {{ nodes {{ geometry(simplify: {offered}) }} }} }}"));
        Assert.InRange(NodeOf(simple).GetProperty("geometry").GetRawText().Length, 100, 1_000_000);
    }

    [Fact]
    public async Task A_large_shape_is_sent_whole_to_who_asks_for_it()
    {
        var circle = Circle(60_000);
        using var city = QueriedStore.Of(With(circle));

        var data = await city.DataAsync("{ zones { nodes { geometry(simplify: 0) } } }");

        Assert.Equal(ShapeText.Write(circle), NodeOf(data).GetProperty("geometry").GetRawText());
    }

    [Fact]
    public async Task The_shapes_of_an_answer_are_not_more_together_than_it_holds()
    {
        using var city = QueriedStore.Of(With([.. Enumerable.Repeat(Circle(36_000), 25)]));

        var answer = await city.AskAsync("{ zones(first: 50) { nodes { geometry } } }");

        var whole = answer.GetProperty("data").GetProperty("zones").GetProperty("nodes").EnumerateArray()
            .Count(node => node.GetProperty("geometry").ValueKind == JsonValueKind.Object);
        Assert.InRange(whole, 15, 24);
        Assert.Equal(25 - whole, answer.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_shape_and_what_rests_on_it_go_with_their_data_set()
    {
        var store = With(MadeShapes.Frame(36, 140, 0.2));
        Load(store, Facility("f1", "公園", ("latitude", 36.01), ("longitude", 140.01)));
        Assert.Equal(["z1|f1"], Query("select zone_id, place_id from zone_place"));
        using (var loader = store.BeginLoad())
        {
            loader.RemoveDataset("z1");
            loader.Commit();
        }

        using var city = QueriedStore.Of(store);
        var data = await city.DataAsync(
            "{ zones(at: { latitude: 36, longitude: 140 }) { totalCount } facilities(where: { zones: { any: true } }) { totalCount } }");

        Assert.Equal(0, data.GetProperty("zones").GetProperty("totalCount").GetInt32());
        Assert.Equal(0, data.GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.Empty(Query("select zone_id from zone_place"));
        Assert.Empty(Query("select shape_id from shape_edge"));
    }

    private static JsonElement NodeOf(JsonElement data) => data.GetProperty("zones").GetProperty("nodes")[0];

    private static Shape Circle(int corners)
    {
        var points = new (double, double)[corners];
        for (var i = 0; i < corners; i++)
        {
            var angle = 2 * Math.PI * i / corners;
            points[i] = (36 + (0.5 * Math.Sin(angle)), 140 + (0.5 * Math.Cos(angle)));
        }

        return MadeShapes.Areas([MadeShapes.Ring(points)]);
    }

    private CityStore With(params Shape[] shapes)
    {
        var store = Open(TimeSpan.FromSeconds(30));
        Load(store, [.. shapes.Select((shape, i) => Zone($"z{i + 1}", "OTHER", shape, ("name", $"z{i + 1}")))]);
        return store;
    }
}
