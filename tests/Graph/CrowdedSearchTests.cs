using System.Text.Json;
using Gateway.Catalog;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Where letters are in many names a page is the rank in memory too, be it found by a walk along a list or beyond it.</summary>
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

        Assert.Equal(found.Take(Pages * Size), Read(text, found.Length, forward: true));
        Assert.Equal(found.TakeLast(Pages * Size), Read(text, found.Length, forward: false));
    }

    private List<string> Read(string text, int total, bool forward)
    {
        var (seen, cursor) = (new List<string>(), "null");
        for (var page = 0; page < Pages && cursor.Length > 0; page++)
        {
            var window = forward ? $"first: {Size}, after: {cursor}" : $"last: {Size}, before: {cursor}";
            var list = city.Ask($$"""
                { facilities(search: "{{text}}", {{window}}) {
                  totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """).GetProperty("data").GetProperty("facilities");
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
