using System.Text.Json;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The number of statements per operation: no more than it needs, whatever is in the rows.</summary>
public sealed class StatementCountTests : StoreTest
{
    private const int Places = 60;

    [Fact]
    public async Task Fifty_parents_with_a_nested_list_are_one_statement_and_one_prepared_statement_run_per_parent()
    {
        using var store = new QueriedStore(Filled());

        var data = await store.DataAsync("{ facilities(first: 50) { nodes { name events(first: 2, order: { name: ASC }) { nodes { name } } } } }");

        var nodes = data.GetProperty("facilities").GetProperty("nodes");
        Assert.Equal(50, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), node => Assert.Equal(2, node.GetProperty("events").GetProperty("nodes").GetArrayLength()));
        Assert.Equal(51, store.Ran.Count);
        Assert.Single(store.Ran[1..].Distinct());
        Assert.NotEqual(store.Ran[0], store.Ran[1]);
    }

    [Fact]
    public async Task What_rows_refer_to_costs_no_statement_of_its_own()
    {
        using var store = new QueriedStore(Filled());

        await store.DataAsync("{ events(first: 50) { nodes { name facility { name municipality { name } } dataset { title } } } }");

        Assert.Single(store.Ran);
    }

    [Fact]
    public async Task A_page_past_a_cursor_runs_further_steps_only_while_it_is_not_full()
    {
        using var store = new QueriedStore(Filled());

        // Every name occurs ten times, so a page within one name needs only the first step.
        var inside = await CursorAsync(store, "order: { name: ASC }", at: 2);
        var end = await CursorAsync(store, "order: { name: ASC }", at: 8);

        Assert.Equal(1, await RunsAsync(store, $"""order: [{"{ name: ASC }"}], after: "{inside}", first: 3"""));
        Assert.Equal(2, await RunsAsync(store, $"""order: [{"{ name: ASC }"}], after: "{end}", first: 3"""));
    }

    [Fact]
    public async Task An_order_that_no_index_holds_is_read_in_one_step()
    {
        using var store = new QueriedStore(Filled());

        var cursor = await CursorAsync(store, "order: [{ phone: DESC }, { name: ASC }]", at: 57);

        Assert.Equal(1, await RunsAsync(store, $"""order: [{"{ phone: DESC }, { name: ASC }"}], after: "{cursor}", first: 3"""));
    }

    [Fact]
    public async Task A_total_is_counted_once_in_a_data_version()
    {
        var database = Filled();
        using var store = new QueriedStore(database);
        Assert.Equal(1, await RunsAsync(store, "where: { name: { neq: \"\" } }", "totalCount"));
        Assert.Equal(0, await RunsAsync(store, "where: { name: { neq: \"\" } }", "totalCount"));

        Load(database, Facility("new", "新しい施設"));

        Assert.Equal(1, await RunsAsync(store, "where: { name: { neq: \"\" } }", "totalCount"));
    }

    [Fact]
    public async Task Groups_are_one_statement_for_a_list_and_their_total_is_counted_once()
    {
        using var store = new QueriedStore(Filled());

        Assert.Equal(1, await RunsAsync(store, "first: 1", "groups(by: [CATEGORY]) { nodes { key { category area { name } } share } }"));
        Assert.Equal(1, await RunsAsync(store, "first: 1", "groups(by: [CATEGORY]) { totalCount }"));
        Assert.Equal(0, await RunsAsync(store, "first: 1", "groups(by: [CATEGORY]) { totalCount }"));
        Assert.Equal(1, await RunsAsync(store, "first: 1", "groups(by: [MUNICIPALITY]) { totalCount }"));
        Assert.Equal(1, await RunsAsync(store, "where: { name: { neq: \"\" } }", "groups(by: [CATEGORY]) { totalCount }"));
    }

    [Fact]
    public async Task Groups_under_rows_are_one_prepared_statement()
    {
        using var store = new QueriedStore(Filled());

        await store.DataAsync("{ facilities(first: 50) { nodes { events { groups(by: [KIND_LABEL], first: 2) { nodes { count } } } } } }");

        Assert.Equal(51, store.Ran.Count);
        Assert.Single(store.Ran[1..].Distinct());
    }

    [Fact]
    public async Task A_list_of_one_row_that_many_refer_to_is_read_and_counted_once()
    {
        using var store = new QueriedStore(Filled());

        var data = await store.DataAsync("{ events(first: 50) { nodes { municipality { facilities(last: 2, order: { phone: ASC }) { totalCount nodes { name } } } } } }");

        var lists = data.GetProperty("events").GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("municipality").GetRawText()).ToList();
        Assert.Equal(50, lists.Count);
        Assert.Single(lists.Distinct());
        Assert.Equal(Places, data.GetProperty("events").GetProperty("nodes")[49].GetProperty("municipality").GetProperty("facilities").GetProperty("totalCount").GetInt32());
        Assert.Equal(3, store.Ran.Count);
    }

    [Fact]
    public async Task What_lies_below_a_list_of_one_row_is_read_once_too()
    {
        using var store = new QueriedStore(Filled());

        // Six events at two places, and the three events of each place.
        await store.DataAsync("{ events(first: 6) { nodes { facility { events { nodes { dataset { findings { nodes { message } } } } } } } } }");

        Assert.Equal(1 + 2 + 1, store.Ran.Count);
    }

    [Fact]
    public async Task A_node_asked_for_twice_has_its_lists_read_once()
    {
        using var store = new QueriedStore(Filled());
        var id = (await store.DataAsync("{ facilities(first: 1) { nodes { id } } }")).GetProperty("facilities").GetProperty("nodes")[0].GetProperty("id").GetString();
        store.Ran.Clear();

        await store.DataAsync($"{{ nodes(ids: [\"{id}\", \"{id}\"]) {{ ... on Facility {{ events {{ nodes {{ name }} }} }} }} }}");

        Assert.Equal(2 + 1, store.Ran.Count);
    }

    [Fact]
    public async Task The_keys_that_a_filter_lets_pass_are_read_once_for_all_parents()
    {
        using var store = new QueriedStore(Filled());

        var data = await store.DataAsync(
            "{ facilities(first: 50) { nodes { events(where: { dataset: { slug: { eq: \"e1\" } } }) { totalCount nodes { name } } } } }");

        Assert.All(data.GetProperty("facilities").GetProperty("nodes").EnumerateArray(), n => Assert.Equal(3, n.GetProperty("events").GetProperty("totalCount").GetInt32()));
        Assert.Equal(1 + 1 + 50 + 50, store.Ran.Count);
    }

    private static async Task<string> CursorAsync(QueriedStore store, string arguments, int at)
    {
        // One by one from the start would take many statements; a page of fifty and the remainder take two.
        var after = "";
        for (; at >= 50; at -= 50)
        {
            after = $", after: \"{(await EdgesAsync(store, arguments + after, 50))[49].GetProperty("cursor").GetString()}\"";
        }

        return (await EdgesAsync(store, arguments + after, 50))[at].GetProperty("cursor").GetString()!;
    }

    private static async Task<JsonElement> EdgesAsync(QueriedStore store, string arguments, int first) =>
        (await store.DataAsync($"{{ facilities(first: {first}, {arguments}) {{ edges {{ cursor }} }} }}")).GetProperty("facilities").GetProperty("edges");

    private static async Task<int> RunsAsync(QueriedStore store, string arguments, string fields = "nodes { name }")
    {
        store.Ran.Clear();
        await store.DataAsync($"{{ facilities({arguments}) {{ {fields} }} }}");
        return store.Ran.Count;
    }

    private CityStore Filled()
    {
        var database = Open();
        var rows = Enumerable.Range(0, Places).SelectMany(place => (LoadRow[])
        [
            Facility($"f{place:D2}", $"施設{place / 10}", ("match_name", $"施設{place}"), ("phone", place % 3 == 0 ? null : $"{place % 7}")),
            .. Enumerable.Range(0, 3).Select(number => Event($"e{place:D2}-{number}", $"施設{place}", ("name", $"催し{number}"))),
        ]);
        Load(database, [Municipality("999997"), Row("Dataset", "d1", ("slug", "d1")), Row("Dataset", "e1", ("slug", "e1")), .. rows]);
        return database;
    }
}
