using System.Text;
using System.Text.Json;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>The attribution of a whole answer: each data set that contributed a row, once.</summary>
[Trait("Database", "any")]
public sealed class AttributionTests(ServedCity city) : IClassFixture<ServedCity>
{
    [Fact]
    public void Rows_of_nested_lists_and_rows_that_come_along_are_credited()
    {
        const string Nested = "{ municipalities(first: 50) { nodes { facilities(first: 50) { nodes { dataset { slug } } } } } }";
        using var asked = Answer(Nested);
        var slugs = from municipality in NodesOf(asked.RootElement.GetProperty("data"), "municipalities")
                    from facility in NodesOf(municipality, "facilities")
                    select facility.GetProperty("dataset").GetProperty("slug").GetString();
        var venues = Named("{ events(first: 50) { nodes { facility { name } } } }");

        Assert.Equal(slugs.Distinct().Order(), Named(Nested).Order());
        Assert.True(venues.Count > 1, string.Join(", ", venues));
    }

    [Fact]
    public void An_object_of_its_own_is_credited()
    {
        using var first = JsonDocument.Parse(city.Ask("{ facilities(first: 1) { nodes { id dataset { slug } } } }"));
        var node = NodesOf(first.RootElement.GetProperty("data"), "facilities").First();
        var slug = node.GetProperty("dataset").GetProperty("slug").GetString();

        var ask = $"{{ facility(id: \"{node.GetProperty("id")}\") {{ name }} node(id: \"{node.GetProperty("id")}\") {{ id }} }}";

        Assert.Equal([slug], Named(ask));
    }

    [Fact]
    public void What_no_data_set_brought_needs_no_credit()
    {
        Assert.Empty(Named("{ municipalities(first: 5) { nodes { name } } facilities(first: 5) { totalCount } }"));
        Assert.Empty(Named("{ __typename }"));
    }

    [Fact]
    public void A_list_says_of_its_page_what_the_answer_says_of_all()
    {
        const string Ask = "{ facilities(first: 7) { nodes { name } credits { dataset { title } text } } }";
        using var answer = Answer(Ask);
        string?[] of = [.. answer.RootElement.GetProperty("data").GetProperty("facilities").GetProperty("credits").EnumerateArray()
            .Select(credit => credit.GetProperty("text").GetString())];

        Assert.NotEmpty(of);
        Assert.Equal(of, answer.RootElement.GetProperty("extensions").GetProperty("attribution").EnumerateArray()
            .Select(credit => credit.GetProperty("text").GetString()));
    }

    private List<string?> Named(string query)
    {
        using var answer = Answer(query);
        return [.. answer.RootElement.GetProperty("extensions").GetProperty("attribution").EnumerateArray()
            .Select(credit => credit.GetProperty("dataset").GetProperty("slug").GetString())];
    }

    private static IEnumerable<JsonElement> NodesOf(JsonElement owner, string list) =>
        owner.GetProperty(list).GetProperty("nodes").EnumerateArray();

    private JsonDocument Answer(string query)
    {
        var request = ServedCity.RequestOf(query, null) with { WantsCredits = true };
        return JsonDocument.Parse(Encoding.UTF8.GetString(
            city.Executor.ExecuteAsync(request, CancellationToken.None).GetAwaiter().GetResult().Json.Span));
    }
}
