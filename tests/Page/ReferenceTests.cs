using System.Net;
using System.Text.RegularExpressions;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The reference of the schema, and the terms of the data.</summary>
public sealed partial class ReferenceTests(SampleSite sample) : IClassFixture<SampleSite>
{
    [Fact]
    public async Task Every_type_of_the_schema_has_a_page_and_no_link_leads_nowhere()
    {
        var schema = await SchemaAsync();
        var declared = Declared().Matches(sample.Sdl).Select(match => match.Groups[1].Value);

        Assert.Subset(schema.Types.Keys.ToHashSet(), declared.ToHashSet());
        var members = schema.Types.Values.SelectMany(type => type.Fields).SelectMany(field => field.Arguments.Prepend(field));
        Assert.All(members, member => Assert.Contains(member.NamedType, schema.Types.Keys));
        foreach (var name in new[] { "Facility", "FacilityFilterInput", "FacilityCategory", "Node", "LocalDate", schema.Root })
        {
            Assert.Equal(200, (await DeskPage.GetAsync(sample, "/reference/" + name, PlayedSite.English)).Status);
        }

        Assert.Equal(404, (await DeskPage.GetAsync(sample, "/reference/Nothing", PlayedSite.English)).Status);
    }

    [Fact]
    public async Task Each_example_of_a_type_runs()
    {
        var schema = await SchemaAsync();
        var examples = schema.Types.Values.Where(type => type.Example is not null).ToList();

        Assert.Contains(examples, type => type.Name == "Facility");
        foreach (var type in examples)
        {
            var answer = await sample.AskAsync(type.Example!, "{}");
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{type.Name}: {type.Example} {errors}");
        }
    }

    [Fact]
    public async Task The_pages_of_a_type_hold_all_its_fields_with_their_arguments()
    {
        var facility = (await SchemaAsync()).Types["Facility"];
        var pages = await Task.WhenAll(Enumerable.Range(1, 3).Select(async page =>
            (await DeskPage.GetAsync(sample, "/reference/Facility", PlayedSite.English, ("page", $"{page}"))).Text));

        Assert.All(facility.Fields, field => Assert.Single(pages, html =>
             html.Contains($"<dt id=\"{field.Name}\">", StringComparison.Ordinal)));
        Assert.Contains("<code>derivedLocations</code>", string.Concat(pages), StringComparison.Ordinal);
        Assert.Contains("Query.facility", string.Concat(pages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("小児対応設備の有無", "Aed.childPads")]
    [InlineData("ｃｈｉｌｄｐａｄｓ", "Aed.childPads")]
    [InlineData("defibrillators", "FacilityCategory.AED")]
    public async Task A_field_is_found_by_its_japanese_column_and_in_any_width(string search, string found)
    {
        var html = (await DeskPage.GetAsync(sample, "/reference", PlayedSite.Japanese, ("q", search))).Text;

        Assert.Contains($"<code>{found}</code>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_looked_for_is_text_and_never_markup()
    {
        var html = (await DeskPage.GetAsync(sample, "/reference", PlayedSite.English, ("q", "<img src=x>"))).Text;

        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("0 results", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_terms_show_the_sentence_of_each_data_set_as_the_graph_gives_it()
    {
        var answer = await sample.AskAsync(
            "{ datasets(first: 50, where: { importedAt: { neq: null } }) { totalCount nodes { slug credit } } }", "{}");
        var datasets = answer.GetProperty("data").GetProperty("datasets");
        var pages = await Task.WhenAll(Enumerable.Range(1, (datasets.GetProperty("totalCount").GetInt32() + 19) / 20).Select(async page =>
            WebUtility.HtmlDecode((await DeskPage.GetAsync(sample, "/terms", PlayedSite.Japanese, ("page", $"{page}"))).Text)));

        Assert.All(datasets.GetProperty("nodes").EnumerateArray(), node => Assert.Single(pages, html =>
            html.Contains($"href=\"/datasets/{node.GetProperty("slug")}\"", StringComparison.Ordinal)
            && html.Contains($"<bdi>{node.GetProperty("credit")}</bdi>", StringComparison.Ordinal)));
        Assert.Contains("CC0-1.0", pages[0], StringComparison.Ordinal);
    }

    /// <summary>Returns the gateway's own graph, with everyone's access.</summary>
    private Task<SchemaModel> SchemaAsync() => new SchemaReader(async (document, operation, _, _) =>
        (await sample.AskAsync(document, "{}", operation)).GetProperty("data")).ReadAsync(CancellationToken.None);

    [GeneratedRegex("^(?:type|input|enum|interface|union|scalar) (\\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();
}
