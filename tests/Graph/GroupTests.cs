using System.Text;
using System.Text.Json;
using Gateway.Graph.Documents;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>What applies to groups of any list: their cursors, the minute of their list, and their cost.</summary>
[Trait("Database", "any")]
public sealed class GroupTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string First = "facilities(where: { category: { neq: AED } }) { groups(by: [CATEGORY, MUNICIPALITY], first: 2";

    [Theory]
    [InlineData("facilities(where: { category: { neq: CHILDCARE } }) { groups(by: [CATEGORY, MUNICIPALITY], first: 2")]
    [InlineData("facilities { groups(by: [CATEGORY, MUNICIPALITY], first: 2")]
    [InlineData("facilities(where: { category: { neq: AED } }) { groups(by: [MUNICIPALITY, CATEGORY], first: 2")]
    [InlineData("facilities(where: { category: { neq: AED } }) { groups(by: [CATEGORY], first: 2")]
    [InlineData(First + ", having: { count: { gt: 0 } }")]
    [InlineData(First + ", order: [{ count: ASC }]")]
    public void A_cursor_of_other_rows_keys_or_order_is_refused(string other)
    {
        var cursor = EndOf(Groups($"{{ {First}) {{ pageInfo {{ endCursor }} }} }} }}"));

        var answer = Answer($"{{ {other}, after: \"{cursor}\") {{ nodes {{ count }} }} }} }}");

        Assert.Equal("otherArguments", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("reason").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("facilities").GetProperty("groups").ValueKind);
    }

    [Fact]
    public void A_cursor_fits_the_same_groups_under_another_size_and_name()
    {
        var cursor = EndOf(Groups($"{{ {First}) {{ pageInfo {{ endCursor }} }} }} }}"));

        var larger = First.Replace("groups", "kinds: groups", StringComparison.Ordinal) + "0";
        var answer = Answer($"{{ all: {larger}, after: \"{cursor}\") {{ nodes {{ count }} }} }} }}");

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Fact]
    public void A_page_of_groups_is_of_the_minute_of_its_first_one()
    {
        const string Query = "facilities(where: { opening: { status: { eq: OPEN } } }) { groups(by: [CATEGORY, KIND_LABEL], first: 1";
        city.Clock.Now = new DateTimeOffset(2026, 6, 9, 12, 0, 0, TimeSpan.FromHours(9));
        var noon = Groups($"{{ {Query}) {{ totalCount nodes {{ key {{ category }} count }} pageInfo {{ endCursor }} }} }} }}");
        var cursor = EndOf(noon);

        city.Clock.Now = city.Clock.Now.AddHours(11);
        var next = Groups($"{{ {Query}, after: \"{cursor}\") {{ totalCount nodes {{ count }} }} }} }}");
        var night = Groups($"{{ {Query}) {{ totalCount }} }} }}");

        Assert.Equal(noon.GetProperty("totalCount").GetInt32(), next.GetProperty("totalCount").GetInt32());
        Assert.NotEqual(noon.GetProperty("totalCount").GetInt32(), night.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public void Groups_cost_by_how_many_are_asked_for()
    {
        var (ten, twenty) = (CostOf(10), CostOf(20));

        // A group, its key, the municipality in it; and the object fields.
        Assert.Equal(10 * 3, twenty.Types - ten.Types);
        Assert.Equal(10 * 2, twenty.Fields - ten.Fields);
    }

    private (double Fields, double Types) CostOf(int groups)
    {
        var query = $"{{ facilities {{ groups(by: [MUNICIPALITY], first: {groups}) "
            + "{ nodes { key { municipality { name } } count } } } }";
        using var answer = city.Executor.ExecuteAsync(
            new OperationRequest(query) { Cost = CostReport.Report }, CancellationToken.None).GetAwaiter().GetResult();
        var cost = JsonDocument.Parse(Encoding.UTF8.GetString(answer.Json.Span)).RootElement
            .GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }

    private static string EndOf(JsonElement groups) => groups.GetProperty("pageInfo").GetProperty("endCursor").GetString()!;

    private JsonElement Groups(string query) => Answer(query).GetProperty("data").GetProperty("facilities").GetProperty("groups");

    private JsonElement Answer(string query) => JsonDocument.Parse(city.Ask(query)).RootElement;
}
