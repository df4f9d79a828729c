using System.Text.RegularExpressions;
using Gateway.Page;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>
/// The example operations: each works on the sample city under everyone's limits, as in its file and as the page offers it.
/// </summary>
public sealed partial class ExampleTests(SampleSite sample) : IClassFixture<SampleSite>
{
    private static readonly string Folder = Path.Combine(Sources.Root, "schema", "operations");

    private static IEnumerable<string> Files =>
        Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)!).Order();

    public static TheoryData<string> Names => [.. Files];

    [Fact]
    public void The_page_shows_every_file_and_no_other() =>
        Assert.Equal(Files, Operations.Examples().Select(example => example.Name).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void It_says_what_it_is_for_in_both_languages(string name)
    {
        var example = Operations.Examples().Single(one => one.Name == name);

        Assert.Matches("^[A-Z].{10,60}$", example.Title);
        Assert.Matches("[\\p{IsHiragana}\\p{IsKatakana}]", example.JapaneseTitle);
        Assert.Matches("^# .+\n# .+\n#\n(# .+\n)+#\n(# .+\n)*# .*。\nquery [A-Z]", example.Document);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_finds_something_in_the_sample_city(string name)
    {
        var example = Operations.Examples().Single(one => one.Name == name);

        await FindsSomethingAsync(example);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_finds_something_with_the_values_that_the_page_offers(string name)
    {
        var examples = await sample.Site.ExamplesAsync(CancellationToken.None);

        await FindsSomethingAsync(examples.Single(one => one.Name == name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_costs_no_more_than_everybody_may_ask_with_fifty_in_each_list(string name)
    {
        var example = Operations.Examples().Single(one => one.Name == name);

        var answer = await sample.AskAsync(PageSize().Replace(example.Document, "first: 50"), example.Variables);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Fact]
    public async Task Fifty_places_each_with_fifty_of_its_events_filtered_and_in_order_may_be_asked()
    {
        var answer = await sample.AskAsync(
            """
            query ($where: EventFilterInput) {
              facilities(first: 50, where: { category: { eq: PUBLIC_FACILITY } }, order: [{ name: ASC }]) {
                nodes { name events(first: 50, where: $where, order: [{ startDate: ASC }, { name: ASC }]) { nodes { name startDate } } }
              }
            }
            """,
            """{"where":{"startDate":{"gte":"2026-04-01"},"fee":{"eq":0}}}""");

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    /// <summary>The place is searched for, and not only among the first events.</summary>
    [Fact]
    public async Task The_place_whose_source_is_shown_is_one_at_which_something_is_on()
    {
        var answer = await sample.AskAsync(
            Operations.OfPage("example-values"), """{ "from": "2026-05-01", "to": "2026-05-02" }""", "ExampleValues");

        var id = answer.GetProperty("data").GetProperty("venue").GetProperty("nodes")[0].GetProperty("id").GetString();
        var place = await sample.AskAsync(
            "query ($id: ID!) { facility(id: $id) { events { totalCount } } }", $$"""{ "id": "{{id}}" }""");
        Assert.True(place.GetProperty("data").GetProperty("facility").GetProperty("events").GetProperty("totalCount").GetInt32() > 0);
    }

    private async Task FindsSomethingAsync(Example example)
    {
        var answer = await sample.AskAsync(example.Document, example.Variables);

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var found = answer.GetProperty("data").ToString();
        Assert.True(found.Length > 200 && !found.Contains("\"totalCount\":0", StringComparison.Ordinal), found);
        Assert.All(answer.GetProperty("data").EnumerateObject(), field => Assert.True(field.Value.ToString().Length > 20, field.Name));
    }

    [GeneratedRegex(@"first: \d+")]
    private static partial Regex PageSize();
}
