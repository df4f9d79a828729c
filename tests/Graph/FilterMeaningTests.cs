using System.Text.Json;
using Gateway.Graph.Cost;
using Gateway.Graph.Documents;
using Gateway.Store;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>
/// A filter is what it means, not how it was written; the values of an answer can be queried for; and hundreds of terms are allowed.
/// </summary>
[Trait("Database", "any")]
public sealed class FilterMeaningTests : StoreTest
{
    private const int Places = 40;

    [Theory]
    [InlineData("name: { contains: \"設\" }, kindLabel: { eq: \"-\" }", "kindLabel: { eq: \"-\" }, name: { contains: \"設\" }")]
    [InlineData("name: { contains: \"設\", neq: \"x\" }", "name: { neq: \"x\", contains: \"設\" }")]
    [InlineData("or: [{ name: { eq: \"x\" } }, { name: { neq: \"y\" } }]", "or: [{ name: { neq: \"y\" } }, { name: { eq: \"x\" } }]")]
    [InlineData("and: [{ name: { neq: \"x\" } }, { name: { neq: \"y\" } }], kindLabel: { eq: \"-\" }", "kindLabel: { eq: \"-\" }, name: { neq: \"y\" }, and: { name: { neq: \"x\" } }")]
    [InlineData("name: { nin: [\"x\", \"y\"] }", "name: { nin: [\"y\", \"x\"] }")]
    [InlineData(
        "municipality: { code: { eq: \"999997\" }, facilities: { any: true } }, dataset: { slug: { eq: \"d1\" } }",
        "dataset: { slug: { eq: \"d1\" } }, municipality: { facilities: { any: true }, code: { eq: \"999997\" } }")]
    public async Task A_cursor_goes_on_in_the_same_filter_written_in_another_order(string one, string other)
    {
        using var store = new QueriedStore(Filled());
        var first = (await store.DataAsync($"{{ facilities(first: 3, where: {{ {one} }}) {{ pageInfo {{ endCursor }} totalCount }} }}")).GetProperty("facilities");
        store.Ran.Clear();

        var next = await NamesAsync(store, $"first: 2, after: \"{first.GetProperty("pageInfo").GetProperty("endCursor").GetString()}\", where: {{ {other} }}");
        await store.DataAsync($"{{ facilities(where: {{ {other} }}) {{ totalCount }} }}");

        Assert.Equal(["施設03", "施設04"], next);
        Assert.DoesNotContain(store.Ran, statement => statement.Text.StartsWith("select count", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cursor_goes_on_wherever_the_values_of_a_list_come_from()
    {
        using var store = new QueriedStore(Filled());
        const string Page = "facilities(first: 1, after: $after, where: { name: { in: $list } }) { nodes { name } pageInfo { endCursor } }";
        string Document(string declared, string list) =>
            $"query($after: String{declared}) {{ {Page.Replace("$list", list, StringComparison.Ordinal)} }}";
        async Task<JsonElement> Ask(string document, string variables)
        {
            var sent = JsonDocument.Parse(variables).RootElement;
            var answer = await store.AskAsync(new OperationRequest(document) { Variables = sent });
            return answer.GetProperty("data").GetProperty("facilities");
        }

        var first = await Ask(Document("", "[\"施設01\", \"施設02\"]"), "{}");
        var cursor = first.GetProperty("pageInfo").GetProperty("endCursor").GetString();

        foreach (var (declared, list, variables) in (IEnumerable<(string, string, string)>)[
            (", $a: String", "[$a, \"施設02\"]", "\"a\": \"施設01\""),
            (", $list: [String]", "$list", "\"list\": [\"施設01\", \"施設02\"]")])
        {
            var next = await Ask(Document(declared, list), $"{{ \"after\": \"{cursor}\", {variables} }}");
            Assert.Equal("施設02", next.GetProperty("nodes")[0].GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task A_cursor_of_a_filter_with_another_value_is_refused_still()
    {
        using var store = new QueriedStore(Filled());
        var cursor = (await store.DataAsync("""{ facilities(first: 3, where: { name: { in: ["施設01", "施設02"] } }) { pageInfo { endCursor } } }"""))
            .GetProperty("facilities").GetProperty("pageInfo").GetProperty("endCursor").GetString();

        foreach (var where in (string[])["name: { in: [\"施設01\"] }", "name: { nin: [\"施設01\", \"施設02\"] }", "name: { in: [\"施設01\", \"施設02\", null] }", ""])
        {
            var answer = await store.AskAsync($"{{ facilities(after: \"{cursor}\", where: {{ {where} }}) {{ totalCount }} }}");
            Assert.True(answer.TryGetProperty("errors", out _), where);
        }
    }

    [Fact]
    public async Task A_moment_that_was_answered_equals_itself()
    {
        using var store = new QueriedStore(Filled());
        var told = (await store.DataAsync("{ datasets(first: 1) { nodes { importedAt } } }")).GetProperty("datasets").GetProperty("nodes")[0].GetProperty("importedAt").GetString();

        Assert.Equal("2026-05-01T00:00:00.123Z", told);
        foreach (var (operation, found) in (IEnumerable<(string, int)>)[
            ("eq", 1), ("neq", 0), ("gte", 1), ("ngte", 0), ("lte", 1), ("nlte", 0), ("gt", 0), ("ngt", 1), ("lt", 0), ("nlt", 1)])
        {
            Assert.Equal((operation, found), (operation, await CountAsync(store, $"{operation}: \"{told}\"")));
        }

        Assert.Equal(1, await CountAsync(store, $"in: [\"{told}\", null]"));
        Assert.Equal(0, await CountAsync(store, $"nin: [\"{told}\"]"));
        Assert.Equal(1, await CountAsync(store, "eq: \"2026-05-01T00:00:00.1234567Z\""));
    }

    [Theory]
    [InlineData("name: { eq: \"施設$\" }")]
    [InlineData("name: { contains: \"施設$\" }")]
    [InlineData("name: { startsWith: \"施設$\" }")]
    [InlineData("name: { endsWith: \"設$\" }")]
    [InlineData("municipality: { facilities: { some: { name: { eq: \"施設$\" } } } }, name: { eq: \"施設$\" }")]
    [InlineData("dataset: { publisher: { name: { neq: \"$\" } } }, name: { contains: \"$\" }")]
    public async Task As_many_terms_as_the_limits_allow_can_be_run(string term)
    {
        using var store = new QueriedStore(Filled());
        var each = Enumerable.Range(10, 400).Select(n => $"{{ {term.Replace("$", $"{n:D2}", StringComparison.Ordinal)} }}").ToList();

        var found = await NamesAsync(store, $"first: 50, where: {{ or: [{string.Join(", ", each)}] }}");
        var others = await NamesAsync(store, $"first: 50, where: {{ and: [{string.Join(", ", each.Select(e => $"{{ or: [{e}, {{ kindLabel: {{ eq: \"-\" }} }}] }}"))}] }}");

        Assert.Equal(Enumerable.Range(10, Places - 10).Select(n => $"施設{n:D2}"), found);
        Assert.Equal(Places, others.Count);
    }

    [Fact]
    public async Task Ids_by_the_hundred_are_found_in_one_list()
    {
        using var store = new QueriedStore(Filled());
        var ids = (await store.DataAsync("{ facilities(first: 20) { nodes { id } } }")).GetProperty("facilities").GetProperty("nodes").EnumerateArray()
            .Select(n => $"{{ id: {{ eq: \"{n.GetProperty("id").GetString()}\" }} }}");

        Assert.Equal(20, (await NamesAsync(store, $"first: 50, where: {{ or: [{string.Join(", ", ids)}] }}")).Count);
        Assert.Equal(20, (await NamesAsync(store, $"first: 50, where: {{ and: [{string.Join(", ", ids.Select(i => i.Replace("eq", "neq", StringComparison.Ordinal)))}] }}")).Count);
        var broken = await store.AskAsync($"{{ facilities(where: {{ or: [{string.Join(", ", ids)}, {{ id: {{ eq: \"?\" }} }}] }}) {{ totalCount }} }}");
        Assert.Equal("The node ID string has an invalid format.", broken.GetProperty("errors")[0].GetProperty("message").GetString());
    }

    [Fact]
    public async Task Texts_that_are_looked_for_as_one_mean_what_each_means()
    {
        using var store = new QueriedStore(Filled());
        var none = Enumerable.Range(0, 10).Select(n => $"{{ nameKana: {{ contains: \"{n}?\" }} }}");

        // An empty text is contained in every text, but not in NULL.
        Assert.Empty(await NamesAsync(store, $"where: {{ or: [{string.Join(", ", none)}] }}"));
        Assert.Equal(["施設07"], await NamesAsync(store, $"where: {{ or: [{string.Join(", ", none)}, {{ nameKana: {{ contains: \"\" }} }}] }}"));
        Assert.Equal(["施設07"], await NamesAsync(store, $"where: {{ or: [{string.Join(", ", none)}, {{ nameKana: {{ contains: \"𠮷\" }} }}] }}"));
        Assert.Equal(Places, await TotalAsync(store, $"where: {{ and: [{string.Join(", ", none.Select(n => n.Replace("contains", "ncontains", StringComparison.Ordinal)))}] }}"));
    }

    [Fact]
    public async Task A_filter_with_too_many_terms_is_refused_with_their_number()
    {
        using var store = new QueriedStore(Filled(), costs: new CostLimits { Enforced = false });
        var term = "{ or: [" + string.Join(", ", Enumerable.Range(0, 700).Select(n => $"{{ name: {{ endsWith: \"{n}\" }} }}")) + "] }";

        var answer = await store.AskAsync($"{{ facilities(where: {{ and: [{term}, {term}, {term}] }}) {{ totalCount }} }}");

        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("HC0047", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal((2100, 2000), (error.GetProperty("extensions").GetProperty("terms").GetInt32(), error.GetProperty("extensions").GetProperty("maxTerms").GetInt32()));
    }

    private static async Task<List<string>> NamesAsync(QueriedStore store, string arguments) =>
        [.. (await store.DataAsync($"{{ facilities({arguments}) {{ nodes {{ name }} }} }}")).GetProperty("facilities").GetProperty("nodes").EnumerateArray()
            .Select(n => n.GetProperty("name").GetString()!)];

    private static async Task<int> TotalAsync(QueriedStore store, string arguments) =>
        (await store.DataAsync($"{{ facilities({arguments}) {{ totalCount }} }}")).GetProperty("facilities").GetProperty("totalCount").GetInt32();

    private static async Task<int> CountAsync(QueriedStore store, string operation) =>
        (await store.DataAsync($"{{ datasets(where: {{ importedAt: {{ {operation} }} }}) {{ totalCount }} }}")).GetProperty("datasets").GetProperty("totalCount").GetInt32();

    private CityStore Filled()
    {
        var database = Open();
        Load(database, [
            Municipality("999997"), Row("Dataset", "d1", ("slug", "d1"), ("publisher_id", "999997")),
            .. Enumerable.Range(0, Places).Select(n => Facility($"f{n:D2}", $"施設{n:D2}", ("name_kana", n == 7 ? "𠮷シセツ" : null))),
        ]);
        Execute("update dataset set imported_at = '2026-05-01T00:00:00.1234567Z'");
        return database;
    }
}
