using System.Text;
using System.Text.Json;
using Gateway.Catalog;
using Gateway.Catalog.Words;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// The search results of the database, and their order, equal the rank computed in memory from the same words, whatever is searched,
/// filtered and reversed.
/// </summary>
[Trait("Database", "any")]
public sealed class SearchTests(SearchedCity city) : IClassFixture<SearchedCity>
{
    private static readonly string[] Queries =
    [
        "図書館", "図書", "図", "としょかん", "ﾄｼｮｶﾝ", "toshokan", "tosho", "保育園", "保育所", "保育", "トイレ", "便所", "公園", "こうえん",
        "koen", "kōen", "中央 図書館", "図書館 中央", "見本 公園", "光が丘", "光ケ丘", "光ヶ丘駅", "高木", "髙木公園", "第二", "第2小学校", "スーパー",
        "館", "駅", "A", "aed", "BOOK", "𠮷田", "𠮷", "子ども", "子供 催し", "別館", "仮", "1", "中央1", "図書町", "chuo", "ちゅうおうとしょかん",
        "市立", "学校 見本市 立", "本", "ー館", "みほんとし", "x", "ない名前", "こども 図書館 中央", "shogakko",
    ];

    private static readonly DataCatalog Catalog = CityCatalog.Create();

    /// <summary>On PostgreSQL, which plans many of them anew, only every third.</summary>
    public static TheoryData<string> Searches =>
        [.. Queries.Concat(Random()).Distinct().Where((_, number) => StoreUnderTest.DefaultName == "sqlite" || number % 3 == 0)];

    [Theory]
    [MemberData(nameof(Searches))]
    public void Pages_of_a_list_walked_whole_are_the_rank_in_memory(string text)
    {
        var size = 1 + (text.Length * 7 % 19);

        Assert.Equal(Ids(city.Found(text, 0)), Walk("facilities", $"search: {Literal(text)}", "node { id }", size, forward: true));
        Assert.Equal(Ids(city.Found(text, 1)), Walk("events", $"search: {Literal(text)}", "node { id }", size + 3, forward: false));
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void Pages_of_the_search_over_all_types_walked_whole_are_the_rank_in_memory(string text)
    {
        const string Node = "node { ... on Node { id } }";

        Assert.Equal(Ids(city.Found(text)), Walk("search", $"text: {Literal(text)}", Node, 23, forward: true));
        Assert.Equal(
            Ids(city.Found(text).Where(words => words.Entity is 0 or 2)),
            Walk("search", $"text: {Literal(text)}, in: [AREA, FACILITY]", Node, 17, forward: false));
    }

    [Theory]
    [MemberData(nameof(Searches))]
    public void With_a_filter_and_another_order_it_only_filters(string text)
    {
        var found = city.Found(text, 0).Select(words => words.Id).Order(StringComparer.Ordinal).ToList();
        var expected = Ids(city.Found(text, 0)).ToHashSet();

        var ordered = Walk("facilities", $"search: {Literal(text)}, order: {{ id: ASC }}", "node { id }", 11, forward: true);

        Assert.Equal(found.Count, ordered.Count);
        Assert.True(expected.SetEquals(ordered));
        Assert.Equal(ordered, ordered.OrderBy(id => Encoding.UTF8.GetString(Convert.FromBase64String(id)), StringComparer.Ordinal));
        Assert.Equal(
            Walk("facilities", $"search: {Literal(text)}", "node { id category }", 50, true, row => Category(row) == "OTHER"),
            Walk("facilities", $"search: {Literal(text)}, where: {{ category: {{ eq: OTHER }} }}", "node { id }", 7, true));
    }

    [Theory]
    [InlineData("order: []")]
    [InlineData("order: {}")]
    [InlineData("order: [{}]")]
    [InlineData("order: null")]
    public void An_order_that_names_nothing_is_none(string order) => Assert.Equal(
        Ids(city.Found("図書館", 0)), Walk("facilities", $"search: \"図書館\", {order}", "node { id }", 7, forward: true));

    [Theory]
    [MemberData(nameof(Searches))]
    public void A_nested_list_ranks_its_own_rows_alike(string text)
    {
        var all = Walk("facilities", $"search: {Literal(text)}", "node { id municipality { code } }", 50, true, _ => true, byPlace: true);
        var answer = city.Ask($$"""
            { municipalities(first: 50) { nodes { code facilities(search: {{Literal(text)}}, first: 7) {
                totalCount nodes { id } pageInfo { endCursor } } } } }
            """);
        foreach (var municipality in answer.GetProperty("data").GetProperty("municipalities").GetProperty("nodes").EnumerateArray())
        {
            var own = all.Where(row => row.EndsWith(municipality.GetProperty("code").GetString()!, StringComparison.Ordinal)).ToList();
            var list = municipality.GetProperty("facilities");
            Assert.Equal(own.Count, list.GetProperty("totalCount").GetInt32());
            Assert.Equal(
                own.Take(7).Select(row => row.Split(' ')[0]),
                list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()));
        }
    }

    [Fact]
    public void A_cursor_of_another_search_is_refused()
    {
        var cursor = city.Ask("{ facilities(search: \"図書\", first: 1) { pageInfo { endCursor } } }")
            .GetProperty("data").GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        var answer = city.Ask($"{{ facilities(search: \"公園\", after: \"{cursor}\") {{ nodes {{ id }} }} }}");

        Assert.Equal("HC0078", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("・ー", "contains no letter or digit")]
    [InlineData("", "contains no letter or digit")]
    [InlineData("一 二 三 四 五 六 七 八 九", "has 9 words; at most 8")]
    public void A_text_that_cannot_be_looked_for_is_refused_with_a_reason(string text, string reason)
    {
        foreach (var field in (string[])["facilities(search: $)", "search(text: $)", "events(search: $, order: { name: ASC })"])
        {
            var answer = city.Ask($"{{ {field.Replace("$", Literal(text), StringComparison.Ordinal)} {{ totalCount }} }}");

            Assert.Contains(reason, answer.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void So_many_words_suggest_nothing_with_a_reason() => Assert.Contains(
        "has 9 words; at most 8",
        city.Ask("{ suggest(text: \"一 二 三 四 五 六 七 八 九\") { text } }").GetProperty("errors")[0].GetProperty("message").GetString(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("facilities(search: \"・\")", true)]
    [InlineData("search(text: \"・\")", false)]
    public void Only_an_argument_that_may_be_left_out_is_told_to_be(string field, bool may) => Assert.Equal(
        may, city.Ask($"{{ {field} {{ totalCount }} }}").GetProperty("errors")[0].GetProperty("message").GetString()!
            .Contains("omit the argument", StringComparison.Ordinal));

    [Fact]
    public void A_text_longer_than_any_name_is_refused() => Assert.Contains(
        "has 201 characters; at most 200 are allowed",
        city.Ask($"{{ facilities(search: \"{new string('図', 201)}\") {{ totalCount }} }}")
            .GetProperty("errors")[0].GetProperty("message").GetString(),
        StringComparison.Ordinal);

    [Fact]
    public void Without_a_text_a_list_is_not_searched_and_nothing_matches()
    {
        var answer = city.Ask("{ facilities(search: null, first: 1) { edges { match { highlights { text } } } } }").GetProperty("data");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("facilities").GetProperty("edges")[0].GetProperty("match").ValueKind);
    }

    [Theory]
    [InlineData("としょ")]
    [InlineData("図書")]
    [InlineData("中央")]
    [InlineData("koen")]
    [InlineData("館")]
    public void Names_are_suggested_that_begin_so_or_are_read_so_each_once(string text)
    {
        var suggested = city.Ask($"{{ suggest(text: {Literal(text)}, first: 50) {{ text type count }} }}")
            .GetProperty("data").GetProperty("suggest").EnumerateArray()
            .Select(s => (
                Fold.Of(s.GetProperty("text").GetString()!), s.GetProperty("type").GetString()!, s.GetProperty("count").GetInt32()))
            .ToList();

        string[] texts =
            [.. SearchText.Read(text)!.Together.Alternatives.Where(a => a.Kind <= AlternativeKind.Reading).Select(a => a.Text)];
        var expected = city.Words
            .Where(w => texts.Any(t => w.Name.StartsWith(t, StringComparison.Ordinal)
                || w.Readings.Split(IndexedWords.Apart)
                    .Any(part => part.TrimStart(IndexedWords.Derived).StartsWith(t, StringComparison.Ordinal))))
            .Select(w => (w.Name, w.Entity)).Distinct()
            .Select(n => (n.Name, SearchedTypes.NameOf(Catalog.Entities.First(e => e.Search?.Number == n.Entity)),
                city.Words.Count(w => (w.Name, w.Entity) == n)))
            .ToHashSet();
        Assert.Equal(Math.Min(50, expected.Count), suggested.Count);
        Assert.Subset(expected, suggested.ToHashSet());
        Assert.Equal(suggested.Distinct(), suggested);
    }

    [Fact]
    public void A_match_tells_where_it_stands_in_the_text_as_written()
    {
        const string Match = "match { highlights { field text ranges { start length } } }";
        var edge = city.Ask($"{{ facilities(search: \"ミナミ図書館\", first: 1) {{ edges {{ node {{ name }} {Match} }} }} }}")
            .GetProperty("data").GetProperty("facilities").GetProperty("edges")[0];
        var name = edge.GetProperty("node").GetProperty("name").GetString()!;
        var first = edge.GetProperty("match").GetProperty("highlights")[0];

        Assert.StartsWith("ﾐﾅﾐ図書館", name, StringComparison.Ordinal);
        Assert.Equal(("name", name), (first.GetProperty("field").GetString(), first.GetProperty("text").GetString()));
        Assert.Equal("""{"start":0,"length":6}""", Assert.Single(first.GetProperty("ranges").EnumerateArray()).GetRawText());
    }

    private static IEnumerable<string> Random()
    {
        var dice = new Random(7);
        const string Letters = "図書館公園保育所トシヨカン中央北見本市立第二2光ケが丘駅髙高AED小学校";
        for (var i = 0; i < 60; i++)
        {
            yield return string.Concat(Enumerable.Range(0, dice.Next(1, 5)).Select(n =>
                (n > 1 && dice.Next(4) == 0 ? " " : "") + Letters[dice.Next(Letters.Length)]));
        }
    }

    private static IEnumerable<string> Ids(IEnumerable<Indexed> found) => found.Select(words => words.GlobalId(Catalog));

    private List<string> Walk(
        string field, string arguments, string node, int size, bool forward, Func<JsonElement, bool>? only = null, bool byPlace = false)
    {
        var (seen, cursor) = (new List<string>(), "");
        while (true)
        {
            var page = forward ? $"first: {size}{cursor}" : $"last: {size}{cursor}";
            var answer = city.Ask($$"""
                { list: {{field}}({{arguments}}, {{page}}) { totalCount edges { {{node}} }
                  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """);
            Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
            var list = answer.GetProperty("data").GetProperty("list");
            string[] rows = [.. list.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("node"))
                .Where(found => only?.Invoke(found) ?? true)
                .Select(found => found.GetProperty("id").GetString() + (byPlace ? " " + PlaceOf(found) : ""))];
            seen.InsertRange(forward ? seen.Count : 0, rows);
            var info = list.GetProperty("pageInfo");
            if (!info.GetProperty(forward ? "hasNextPage" : "hasPreviousPage").GetBoolean())
            {
                Assert.True(only is not null || list.GetProperty("totalCount").GetInt32() == seen.Count);
                return seen;
            }

            cursor = forward
                ? $", after: \"{info.GetProperty("endCursor").GetString()}\""
                : $", before: \"{info.GetProperty("startCursor").GetString()}\"";
        }
    }

    private static string? Category(JsonElement row) => row.GetProperty("category").GetString();

    private static string? PlaceOf(JsonElement found) =>
        found.GetProperty("municipality") is { ValueKind: JsonValueKind.Object } place ? place.GetProperty("code").GetString() : null;

    private static string Literal(string text) => JsonSerializer.Serialize(text);
}
