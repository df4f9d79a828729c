using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Real;

/// <summary>Typed queries find the places and events of real files through the graph.</summary>
public sealed class SearchGraphTests(SearchedFiles files) : IClassFixture<SearchedFiles>
{
    [JudgedQueriesFact]
    public void Nineteen_of_twenty_judged_queries_have_all_wanted_names_among_the_first() => RequireMost(SearchQuery.Judged());

    [RealFilesFact]
    public void Nineteen_of_twenty_of_our_own_queries_have_all_wanted_names_among_the_first() => RequireMost(SearchQuery.Own());

    [RealFilesFact]
    public void A_search_box_shows_what_is_found_and_which_letters_of_it()
    {
        const string Variables = """{ "text": "ﾄｼｮｶﾝ", "types": ["FACILITY", "EVENT"] }""";
        var data = files.Ask(Sources.Read("schema/operations/search-box.graphql"), Variables);

        var edges = data.GetProperty("search").GetProperty("edges").EnumerateArray().ToList();
        Assert.Equal(10, edges.Count);
        Assert.True(data.GetProperty("search").GetProperty("totalCount").GetInt32() > 50);
        Assert.NotEmpty(data.GetProperty("suggest").EnumerateArray());
        var highlights = edges.SelectMany(edge => edge.GetProperty("match").GetProperty("highlights").EnumerateArray()).ToList();
        Assert.Contains("としょかん", highlights.SelectMany(Marked));
        Assert.All(highlights, highlight => Assert.All(Marked(highlight), text => Assert.NotEmpty(text)));
    }

    private static IEnumerable<string> Marked(JsonElement highlight) =>
        from range in highlight.GetProperty("ranges").EnumerateArray()
        let start = range.GetProperty("start").GetInt32()
        select highlight.GetProperty("text").GetString()!.Substring(start, range.GetProperty("length").GetInt32());

    private void RequireMost(IReadOnlyList<SearchQuery> queries)
    {
        var missed = queries.Select(Missed).OfType<string>().ToList();

        Assert.True(missed.Count * 20 <= queries.Count, string.Join(Environment.NewLine, missed));
    }

    /// <summary>Returns the missing names; null if there are none.</summary>
    private string? Missed(SearchQuery query)
    {
        var data = files.Ask($$"""
            { search(text: {{JsonSerializer.Serialize(query.Text)}}, in: [FACILITY, EVENT], first: {{query.First}}) {
              nodes { ... on Facility { name } ... on Event { name } } } }
            """);
        var found = data.GetProperty("search").GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("name").GetString()!).ToList();
        return query.Names.Where(name => !found.Contains(name)).ToList() is { Count: > 0 } missing
            ? $"{query.Text}: {string.Join(", ", missing)} not in {string.Join(", ", found)}" : null;
    }
}
