using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The page on which a city sees what was understood of its file.</summary>
public sealed class DatasetPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    public static TheoryData<string> Kinds => [.. CityCatalog.Create().Kinds.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_field_a_column_can_become_can_be_asked_for(string kind)
    {
        var catalog = CityCatalog.Create();
        var entity = catalog.Entity(catalog.Kind(kind).Entity);
        var paths = entity.StoredMembers().Select(member => member.Path).Concat(["ageGroups", "images", "municipality", "dataset.publisher", "area.name"]);

        var operation = RowsOperation.For(catalog, kind, paths);

        if (operation is not null)
        {
            var answer = await sample.AskAsync(operation.Document, """{ "id": "RGF0YXNldDp4", "first": 5 }""");
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{operation.Document}");
        }
    }

    [Theory]
    [InlineData("no.such.field")]
    [InlineData("address.city")]
    [InlineData("accessibility")]
    [InlineData("events")]
    [InlineData("")]
    public void A_path_that_is_no_field_is_left_out(string path) =>
        Assert.Equal(RowsOperation.For(CityCatalog.Create(), "AED", []), RowsOperation.For(CityCatalog.Create(), "AED", [path]));

    [Fact]
    public void Rows_of_an_unknown_kind_are_in_no_list() => Assert.Null(RowsOperation.For(CityCatalog.Create(), "NO_KIND", ["name"]));

    [Fact]
    public void A_row_stands_beside_what_was_understood()
    {
        using var row = JsonDocument.Parse("""
            { "name": "見本", "latitude": 36.5, "aed": { "childPads": true },
              "ageGroups": [{ "ageFrom": 0, "ageTo": 4, "male": 36, "female": null }],
              "source": { "fileName": "a.csv", "line": 7, "original": [
                { "column": "名称", "value": "見本" }, { "column": "緯度", "value": "３６．５" }, { "column": "小児", "value": "有" },
                { "column": "0-4歳の男性", "value": "36" }, { "column": "0-4歳の女性", "value": "X" }, { "column": "謎", "value": null }] } }
            """);
        ColumnLine[] columns = [new("名称", "name"), new("緯度", "latitude"), new("小児", "aed.childPads"), new("0-4歳の男性", "ageGroups"), new("0-4歳の女性", "ageGroups"), new("謎", null)];

        var picture = RowPictures.Read(row.RootElement, columns);

        Assert.Equal(("a.csv", 7L, "見本"), (picture.File, picture.Line, picture.Name));
        Assert.Equal(
            [
                new CellPicture("名称", "見本", "name", "見本"),
                new CellPicture("緯度", "３６．５", "latitude", "36.5"),
                new CellPicture("小児", "有", "aed.childPads", "true"),
                new CellPicture("0-4歳の男性 … 0-4歳の女性", "36, X", "ageGroups", "0–4: 36/—"),
                new CellPicture("謎", null, null, null),
            ],
            picture.Cells);
    }

    [Fact]
    public async Task The_sample_s_page_shows_findings_with_lines_and_the_first_rows()
    {
        var page = await sample.Site.DatasetAsync(PlayedSite.Japanese, "preschool", CancellationToken.None);

        Assert.Equal(200, page.Status);
        Assert.Contains("12行目", page.Text, StringComparison.Ordinal);
        Assert.Contains("2単位・80", page.Text, StringComparison.Ordinal);
        Assert.Contains("ひとつの数値として読み取れないため", page.Text, StringComparison.Ordinal);
        Assert.Contains("999997_preschool.csv 2行目", page.Text, StringComparison.Ordinal);
        Assert.Contains("<code>childcare.acceptedAges</code>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slug_and_id_lead_to_the_same_page()
    {
        var answer = await sample.AskAsync("{ datasets(where: { slug: { eq: \"aed\" } }) { nodes { id } } }", "{}");
        var id = answer.GetProperty("data").GetProperty("datasets").GetProperty("nodes")[0].GetProperty("id").GetString()!;

        var byId = await sample.Site.DatasetAsync(PlayedSite.English, id, CancellationToken.None);

        Assert.Equal((await sample.Site.DatasetAsync(PlayedSite.English, "aed", CancellationToken.None)).Text, byId.Text);
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("RmFjaWxpdHk6YWJj")]
    [InlineData("RGF0YXNldDpub3Bl")]
    [InlineData("<script>")]
    public async Task What_is_not_there_is_not_found(string name) =>
        Assert.Equal(404, (await sample.Site.DatasetAsync(PlayedSite.English, name, CancellationToken.None)).Status);

    [Fact]
    public void Findings_of_the_whole_file_that_differ_by_column_are_one()
    {
        FindingLine[] findings =
        [
            new(null, "甲", null, "column-unknown", "No field.", "INFO"), new(3, "丙", "x", "number-unreadable", "No number.", "WARNING"),
            new(null, "乙", null, "column-unknown", "No field.", "INFO"), new(4, "丙", "x", "number-unreadable", "No number.", "WARNING"),
        ];

        Assert.Equal([(null, "甲、乙"), (3, "丙"), (4, "丙")], FindingGroups.Of(findings).Select(finding => (finding.Line, finding.Column)));
    }

    [Fact]
    public void Every_rule_of_the_importer_is_explained_in_Japanese()
    {
        Assert.NotEmpty(Rules.All);
        Assert.All(Rules.All, rule => Assert.EndsWith("。", rule.Japanese, StringComparison.Ordinal));
    }
}
