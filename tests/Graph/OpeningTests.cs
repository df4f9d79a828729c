using System.Text.Json;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph;

/// <summary>Filtering by opening hours agrees with the rows' own status, and a list keeps the minute in which it was begun.</summary>
[Trait("Database", "any")]
public sealed class OpeningTests : IDisposable
{
    private readonly ServedCity city = new();

    public void Dispose() => city.Dispose();

    [Theory]
    [InlineData("2026-06-09T12:00:00")]
    [InlineData("2026-06-14T01:00:00")]
    [InlineData("2026-05-05T04:55:00")]
    [InlineData("2040-01-02T12:00:00")]
    public void Each_filter_gives_the_rows_that_say_so_themselves_and_together_all(string at)
    {
        var all = Names(
            $"{{ facilities(first: 100) {{ nodes {{ id opening {{ status(at: \"{at}\") }} }} }} }}",
            row => Id(row) + row.GetProperty("opening").GetProperty("status").GetString());
        var found = new[] { "OPEN", "CLOSED", "UNKNOWN" }.SelectMany(status => Names(
            $"{{ facilities(first: 100, where: {{ opening: {{ at: \"{at}\", status: {{ eq: {status} }} }} }}) {{ nodes {{ id }} }} }}",
            row => Id(row) + status)).ToList();

        Assert.True(all.Select(name => name[^3..]).Distinct().Count() > 1);
        Assert.Equal(all.Order(), found.Order());
    }

    [Fact]
    public void A_minute_may_be_written_without_seconds()
    {
        const string Full =
            "{ facilities(first: 100, where: { opening: { at: \"2026-06-09T12:00:00\", status: { eq: OPEN } } }) { nodes { id } } }";

        Assert.NotEmpty(Names(Full, Id));
        Assert.Equal(Names(Full, Id), Names(Full.Replace("12:00:00", "12:00", StringComparison.Ordinal), Id));
    }

    [Theory]
    [InlineData("2026-06-09")]
    [InlineData("2026-06-09T12:00:00Z")]
    [InlineData("2026-06-09T12")]
    [InlineData("2026-06-09T24:00")]
    public void A_minute_that_cannot_be_read_is_told_the_form_that_is_wanted(string at)
    {
        var literal = city.Ask($"{{ facilities(where: {{ opening: {{ at: \"{at}\", status: {{ eq: OPEN }} }} }}) {{ totalCount }} }}");

        Assert.Contains("The format is yyyy-MM-ddTHH:mm:ss or yyyy-MM-ddTHH:mm", literal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("first", "after", "endCursor")]
    [InlineData("last", "before", "startCursor")]
    public void Pages_are_of_the_minute_of_the_first_one_in_both_directions(string size, string cursor, string end)
    {
        const string Where = "where: { opening: { status: { neq: OPEN } } }";
        city.Clock.Now = new DateTimeOffset(2026, 6, 9, 12, 0, 0, TimeSpan.FromHours(9));
        var whole = Names($"{{ facilities(first: 100, {Where}) {{ nodes {{ id }} }} }}", Id);
        var names = new List<string>();
        string? at = null;
        for (var page = 0; page < whole.Count; page++)
        {
            var turn = at is null ? "" : $"{cursor}: \"{at}\", ";
            var list = List($"{size}: 4, {turn}{Where}", $"nodes {{ id }} pageInfo {{ {end} }}");
            names.AddRange(list.GetProperty("nodes").EnumerateArray().Select(Id));
            Assert.Equal(whole.Count, list.GetProperty("totalCount").GetInt32());
            at = list.GetProperty("pageInfo").GetProperty(end).GetString() ?? at;

            // Now it is night, and different places are open.
            city.Clock.Now = city.Clock.Now.AddHours(page == 0 ? 8 : 1);
        }

        Assert.Equal(whole.Order(), names.Order());
        Assert.NotEqual(whole.Count, List(Where, "__typename").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public void A_cursor_of_a_list_by_the_clock_fits_no_other_list()
    {
        var info = List("first: 1, where: { opening: { status: { neq: OPEN } } }", "pageInfo { endCursor }").GetProperty("pageInfo");
        var after = $"first: 1, after: \"{info.GetProperty("endCursor").GetString()}\"";

        foreach (var where in new[] { "", "where: { opening: { status: { eq: OPEN } } }" })
        {
            Assert.Contains("HC0078", city.Ask($"{{ facilities({after}, {where}) {{ nodes {{ id }} }} }}"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ facilities { nodes { opening { status(at: \"2026-06-09\") } } } }")]
    [InlineData("{ facilities { nodes { opening { status(at: \"2026-02-30T10:00:00\") } } } }")]
    [InlineData("{ facilities(where: { opening: { at: \"tomorrow\", status: { eq: OPEN } } }) { totalCount } }")]
    [InlineData("{ facilities(where: { opening: { status: { eq: SHUT } } }) { totalCount } }")]
    public void A_minute_or_a_status_that_is_none_is_refused(string query) =>
        Assert.StartsWith("{\"errors\":", city.Ask(query), StringComparison.Ordinal);

    [Fact]
    public void An_operation_that_depends_on_the_clock_says_so()
    {
        Assert.True(DependsOnClock("{ facilities { nodes { opening { status } } } }"));
        Assert.True(DependsOnClock("{ facilities(where: { opening: { status: { eq: OPEN } } }) { totalCount } }"));
        Assert.True(DependsOnClock("{ events { nodes { facility { opening { week { day } } } } } }"));
        const string At = "at: \"2026-06-09T12:00:00\"";
        Assert.False(DependsOnClock($"{{ facilities(where: {{ opening: {{ {At}, status: {{ eq: OPEN }} }} }}) {{ totalCount }} }}"));
        Assert.False(DependsOnClock($"{{ facilities {{ nodes {{ name opening {{ basis status({At}) }} }} }} }}"));
    }

    private bool DependsOnClock(string query) => city.Executor.ExplainAsync(ServedCity.RequestOf(query, null)).GetAwaiter().GetResult()!
        .Plan.Contains("  clock ", StringComparison.Ordinal);

    /// <summary>A list with its total.</summary>
    private JsonElement List(string arguments, string fields) =>
        Ask($"{{ facilities({arguments}) {{ totalCount {fields} }} }}").GetProperty("facilities");

    private List<string> Names(string query, Func<JsonElement, string> name) =>
        [.. Ask(query).GetProperty("facilities").GetProperty("nodes").EnumerateArray().Select(name)];

    private static string Id(JsonElement row) => row.GetProperty("id").GetString()!;

    private JsonElement Ask(string query) => JsonDocument.Parse(city.AskAll(query)).RootElement.GetProperty("data");
}
