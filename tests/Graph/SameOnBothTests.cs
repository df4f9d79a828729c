using Gateway.Graph.Documents;
using Gateway.Tests.Store;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Results that could differ between the databases, and do not.</summary>
[Trait("Database", "any")]
public sealed class SameOnBothTests : StoreTest
{
    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ facilities(first: -1) { nodes { name } } }")]
    [InlineData("{ facilities(first: 1) { nodes { name } } }")]
    public async Task An_answer_tells_of_which_data_it_is_also_where_it_reads_none(string query)
    {
        using var store = Open();
        Load(store, Facility("f1", "高千代"));
        using var city = QueriedStore.Of(store);

        var answer = await city.AskAsync(new OperationRequest(query) { WantsDataVersion = true });

        Assert.Equal(1, answer.GetProperty("extensions").GetProperty("dataVersion").GetInt32());
    }

    /// <summary>One database inserts each row as it comes, the other many rows of one type together.</summary>
    [Fact]
    public async Task What_is_found_equally_well_comes_by_type_and_then_as_it_was_loaded()
    {
        using var store = Open();
        Load(
            store,
            Facility("f2", "高千代"),
            Row("Municipality", "162027", ("code", "162027"), ("name", "高岡市")),
            Facility("f1", "高田屋"));
        using var city = QueriedStore.Of(store);

        var data = await city.DataAsync(
            "{ search(text: \"高\") { nodes { ... on Facility { name } ... on Municipality { name } } } }");

        Assert.Equal(["高千代", "高田屋", "高岡市"], data.GetProperty("search").GetProperty("nodes").EnumerateArray()
            .Select(found => found.GetProperty("name").GetString()));
    }
}
