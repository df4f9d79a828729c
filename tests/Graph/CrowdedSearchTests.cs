using System.Text.Json;
using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// Where letters occur in many names, a page still matches the rank computed in memory, whether it is found by walking a list or beyond it.
/// </summary>
[Trait("Database", "any")]
public sealed class CrowdedSearchTests(CrowdedCity city) : IClassFixture<CrowdedCity>
{
    private const int Pages = 4;
    private const int Size = 45;

    private static readonly DataCatalog Catalog = CityCatalog.Create();

    [Theory]
    [InlineData("小学校")]
    [InlineData("小学校 体育館")]
    [InlineData("校 体育")]
    [InlineData("館 小")]
    [InlineData("古い 体育館")]
    [InlineData("体育館 小学校 古い")]
    [InlineData("小学校 校舎 体育館")]
    [InlineData("中本中")]
    [InlineData("本中 集会所")]
    [InlineData("小学校裏 中本")]
    [InlineData("小学校 中本 本中")]
    [InlineData("学校 図書館")]
    [InlineData("体育館 ない名前")]
    public void Pages_from_both_ends_are_the_rank_in_memory(string text)
    {
        string[] found = [.. city.Found(text, 0).Select(words => words.GlobalId(Catalog))];

        AssertPages($"facilities(search: \"{text}\"", found);
    }

    [Theory]
    [InlineData("小学校", "FACILITY", 0)]
    [InlineData("小学校", "AREA, FACILITY", 2, 0)]
    [InlineData("小学校", "EVENT, AREA, MUNICIPALITY, DATASET", 1, 2, 3, 4)]
    [InlineData("体育館", "EVENT", 1)]
    [InlineData("中", "MUNICIPALITY, EVENT", 3, 1)]
    [InlineData("中", "EVENT, FACILITY", 1, 0)]
    [InlineData("中本", "AREA", 2)]
    [InlineData("小学校 体育館", "AREA, FACILITY", 2, 0)]
    [InlineData("本", "EVENT, AREA, MUNICIPALITY, DATASET", 1, 2, 3, 4)]
    public void Pages_of_some_types_are_the_rank_in_memory_whatever_crowd_the_others_are(string text, string types, params int[] numbers)
    {
        string[] found = [.. city.Found(text).Where(words => numbers.Contains((int)words.Entity)).Select(words => words.GlobalId(Catalog))];

        AssertPages($"search(text: \"{text}\", in: [{types}]", found);
    }

    private void AssertPages(string list, string[] found)
    {
        Assert.Equal(found.Take(Pages * Size), Read(list, found.Length, forward: true));
        Assert.Equal(found.TakeLast(Pages * Size), Read(list, found.Length, forward: false));
    }

    private List<string> Read(string arguments, int total, bool forward)
    {
        var (seen, cursor) = (new List<string>(), "null");
        for (var page = 0; page < Pages && cursor.Length > 0; page++)
        {
            var window = forward ? $"first: {Size}, after: {cursor}" : $"last: {Size}, before: {cursor}";
            var list = city.Ask($$"""
                { list: {{arguments}}, {{window}}) {
                  totalCount nodes { ... on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """).GetProperty("data").GetProperty("list");
            Assert.Equal(total, list.GetProperty("totalCount").GetInt32());
            var ids = list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!);
            seen.InsertRange(forward ? seen.Count : 0, ids);
            cursor = Next(list.GetProperty("pageInfo"), forward);
        }

        return seen;
    }

    private static string Next(JsonElement page, bool forward) => page.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean()
        ? page.GetProperty(forward ? "endCursor" : "startCursor").GetRawText()
        : "";
}
