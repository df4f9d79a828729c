using System.Text.Json;
using Gateway.Sql;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Search results among many words equal the rank computed in memory: for texts that many, few, all or no words contain, and for a text
/// whose letters occur in many words before the text itself does.
/// </summary>
[Trait("Database", "any")]
public sealed class LongListTests : StoreTest
{
    private const int Far = (int)LetterWalk.WalkLimit + 100;
    private const int Many = (int)LetterWalk.SmallList + 100;
    private const int PageSize = 50;

    private static readonly string[] Texts = ["図書", "図", "書", "と", "図と", "ても長い図", "長い図書01", "書図", "庫", "とても", "町", "本町", "2", "公"];

    [Fact]
    public async Task Pages_of_many_words_are_the_rank_in_memory_in_both_directions()
    {
        using var store = Open();
        Load(store,
        [
            .. Enumerable.Range(0, Far).Select(n => Facility($"s{n}", $"図と書{n:0000}")),
            .. Enumerable.Range(0, Many).Select(n => Facility($"l{n}", $"とても長い図書{n:0000}", ("address", n % 50 == 0 ? "本町2" : null))),
        ]);
        var city = QueriedStore.Of(store);
        var words = Query("select id, entity, row_id, name, readings, rest from word").ConvertAll(Indexed.Read);

        foreach (var text in Texts)
        {
            var found = Indexed.Found(text, words).Select(word => word.GlobalId(Catalog)).ToList();
            var (first, next) = await TwoPagesAsync(city, text, "first", "after", "endCursor");
            var (last, before) = await TwoPagesAsync(city, text, "last", "before", "startCursor");

            Assert.Equal(found.Take(2 * PageSize), [.. first, .. next]);
            Assert.Equal(found.TakeLast(2 * PageSize), [.. before, .. last]);
            Assert.Equal(found.Count, await TotalAsync(city, text));
        }
    }

    [Fact]
    public async Task The_shortest_of_many_names_are_suggested()
    {
        using var store = Open();
        Load(store,
            [.. Enumerable.Range(0, Many).Select(n => Facility($"s{n}", $"図{n:0000}")), Facility("f1", "図書"), Facility("f2", "図書")]);

        var data = await QueriedStore.Of(store).DataAsync("""{ suggest(text: "図", first: 2) { text type count } }""");

        Assert.Equal(
            """[{"text":"図書","type":"FACILITY","count":2},{"text":"図0000","type":"FACILITY","count":1}]""",
            data.GetProperty("suggest").GetRawText());
    }

    private static async Task<(IReadOnlyList<string> One, IReadOnlyList<string> Other)> TwoPagesAsync(
        QueriedStore city, string text, string size, string past, string end)
    {
        var one = await PageAsync($"{size}: {PageSize}");
        var cursor = one.GetProperty("pageInfo").GetProperty(end).GetString();
        return (Ids(one), cursor is null ? [] : Ids(await PageAsync($"{size}: {PageSize}, {past}: \"{cursor}\"")));

        async Task<JsonElement> PageAsync(string window)
        {
            const string Wanted = "{ nodes { id } pageInfo { startCursor endCursor } }";
            var data = await city.DataAsync($"{{ facilities(search: \"{text}\", {window}) {Wanted} }}");
            return data.GetProperty("facilities");
        }
    }

    private static async Task<int> TotalAsync(QueriedStore city, string text)
    {
        var data = await city.DataAsync($"{{ facilities(search: \"{text}\") {{ totalCount }} }}");
        return data.GetProperty("facilities").GetProperty("totalCount").GetInt32();
    }

    private static IReadOnlyList<string> Ids(JsonElement list) =>
        [.. list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!)];
}
