using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>A client pages through the events of six cities by sevens, in orders whose keys are mostly empty.</summary>
[Trait("Database", "any")]
public sealed class EventWalkTests : IDisposable
{
    private static readonly string[] Files =
    [
        "komae/132195_event_baseregistry.csv", "koto/131083_event_baseregistry.csv", "tokorozawa/112089_event_baseregistry.csv",
        "toyooka/282090_event_baseregistry.csv", "ube/352021_event_baseregistry.csv", "chiba/121002_event_baseregistry.csv",
    ];

    private readonly ImportedCities cities = new();

    public void Dispose() => cities.Dispose();

    [RealFilesTheory]
    [InlineData("[{startDate: ASC}, {name: DESC}]", "startDate", "name")]
    [InlineData("[{applicationDeadlineDate: ASC}, {startTime: DESC}]", "applicationDeadlineDate", "startTime")]
    public void Each_event_comes_exactly_once_and_in_the_same_order_both_ways(string order, string first, string second)
    {
        var taken = Files.Sum(file => cities.Import(file).Taken);
        Assert.Equal(639, taken);

        var forward = Walk(order, $"{first} {second}", "first: 7, after:", "endCursor", "hasNextPage");
        var backward = Walk(order, $"{first} {second}", "last: 7, before:", "startCursor", "hasPreviousPage");

        Assert.Equal(taken, forward.Count);
        Assert.Equal(taken, forward.Select(Id).Distinct().Count());
        Assert.Equal(forward.Select(Id), backward.Select(Id));
        Assert.Equal(
            forward.Select(Id),
            forward.OrderBy(e => Key(e, first), NullFirst).ThenByDescending(e => Key(e, second), NullFirst).ThenBy(KeyOfId, StringComparer.Ordinal).Select(Id));
    }

    private static readonly Comparer<string?> NullFirst = Comparer<string?>.Create((a, b) => (a, b) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        // By UTF-8 bytes, which is by code point: UTF-16 would sort characters beyond the BMP elsewhere.
        _ => System.Text.Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(System.Text.Encoding.UTF8.GetBytes(b)),
    });

    private static string? Key(JsonElement element, string field) => element.GetProperty(field).GetString();

    private static string Id(JsonElement element) => element.GetProperty("id").GetString()!;

    /// <summary>Returns the key inside the global id: base64 does not sort like its content.</summary>
    private static string KeyOfId(JsonElement element) => System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(Id(element)));

    private List<JsonElement> Walk(string order, string fields, string page, string cursorField, string moreField)
    {
        var rows = new List<JsonElement>();
        var cursor = "null";
        while (true)
        {
            var events = cities.Ask(
                $"{{ events({page} {cursor}, order: {order}) {{ pageInfo {{ {cursorField} {moreField} }} nodes {{ id {fields} }} }} }}").GetProperty("events");
            var nodes = events.GetProperty("nodes").EnumerateArray().ToList();
            rows.InsertRange(page.StartsWith("last", StringComparison.Ordinal) ? 0 : rows.Count, nodes);
            var info = events.GetProperty("pageInfo");
            if (!info.GetProperty(moreField).GetBoolean())
            {
                return rows;
            }

            Assert.True(rows.Count <= 700, "The walk does not end.");
            cursor = $"\"{info.GetProperty(cursorField).GetString()}\"";
        }
    }
}
