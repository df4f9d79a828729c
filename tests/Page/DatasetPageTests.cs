using System.Text.Json;
using Gateway.Catalog;
using Gateway.Import.Findings;
using Gateway.Page.Lists;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Xunit;

namespace Gateway.Tests.Page;

/// <summary>The page on which a city sees how its file was understood.</summary>
public sealed class DatasetPageTests(SampleSite sample) : IClassFixture<SampleSite>
{
    public static TheoryData<string> Kinds => [.. CityCatalog.Create().Kinds.Select(kind => kind.Name)];

    /// <summary>Whatever columns the file of a kind has, its page requests them, as a table and for single rows.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Every_field_a_column_can_become_can_be_asked_for(string kind)
    {
        var catalog = CityCatalog.Create();
        var entity = catalog.Entity(catalog.Kind(kind).Entity);
        string[] further = ["ageGroups", "images", "municipality", "dataset.publisher", "area.name"];
        var paths = entity.StoredMembers().Select(member => member.Path).Concat(further).ToList();
        var list = DatasetListing.Of(catalog, Model(kind, [.. paths.Select(path => new ColumnLine(path, path)), new("謎", null)]))!;

        var table = ListOperation.Page(list, new ListQuery { AllColumns = true });
        var row = RowsOperation.OfOne(catalog, entity, paths);

        await AnswersAsync(table.Document, table.Variables.GetRawText());
        await AnswersAsync(row, """{ "id": "RGF0YXNldDp4" }""");
        Assert.Equal(list.Shown(all: true).Count, list.Fields.Count);
    }

    [Fact]
    public void Rows_of_an_unknown_kind_are_in_no_list() => Assert.Null(DatasetListing.Of(CityCatalog.Create(), Model("NO_KIND", [])));

    [Theory]
    [InlineData("no.such.field")]
    [InlineData("address.city")]
    [InlineData("accessibility")]
    [InlineData("events")]
    [InlineData("")]
    public void A_path_that_is_no_field_is_left_out(string path)
    {
        var catalog = CityCatalog.Create();

        Assert.Empty(ListFields.OfDataset(catalog, catalog.Entity(catalog.Kind("AED")), [new ColumnLine("列", path)]));
        Assert.Equal(RowsOperation.OfFile(catalog, "AED", []), RowsOperation.OfFile(catalog, "AED", [path]));
    }

    /// <summary>A cell may hold both halves of a point, and the subject of a row may be in a title instead of a column.</summary>
    [Theory]
    [InlineData("AED", "latitude", "latitude longitude")]
    [InlineData("EVENT", "longitude", "latitude longitude")]
    [InlineData("POPULATION", "total", "surveyDate")]
    [InlineData("PLANNING_SURVEY", "areaName", "theme category value unit")]
    [InlineData("BUDGET", "amountYen", "fiscalYear account side stage level isTotal")]
    [InlineData("BUS_STOP_TIME", "departureTime", "arrivalDay departureDay")]
    public void A_file_of_rows_says_what_they_are_about(string kind, string column, string expected)
    {
        var document = RowsOperation.OfFile(CityCatalog.Create(), kind, [column])!;

        Assert.All(expected.Split(' '), field => Assert.Contains($" {field} ", document, StringComparison.Ordinal));
    }

    [Fact]
    public void A_column_with_both_halves_of_a_point_is_on_the_map()
    {
        var catalog = CityCatalog.Create();

        Assert.Contains(".geojson", FileEndings.Of(catalog.Entity(catalog.Kind("AED")), ["name", "latitude"]));
        Assert.DoesNotContain(".geojson", FileEndings.Of(catalog.Entity(catalog.Kind("AED")), ["name"]));
    }

    [Fact]
    public void A_row_stands_beside_what_was_understood()
    {
        using var row = JsonDocument.Parse("""
            { "name": "見本", "latitude": 36.5, "aed": { "childPads": true },
              "ageGroups": [{ "ageFrom": 0, "ageTo": 4, "male": 36, "female": null }],
              "source": { "fileName": "a.csv", "line": 7, "original": [
                { "column": "名称", "value": "見本" }, { "column": "緯度", "value": "３６．５" }, { "column": "小児", "value": "有" },
                { "column": "0-4歳の男性", "value": "36" }, { "column": "0-4歳の女性", "value": "X" }, { "column": "謎", "value": null },
                { "column": "画像", "value": "" }, { "column": "画像_ライセンス", "value": "" }] } }
            """);
        ColumnLine[] columns =
        [
            new("名称", "name"), new("緯度", "latitude"), new("小児", "aed.childPads"), new("0-4歳の男性", "ageGroups"),
            new("0-4歳の女性", "ageGroups"), new("謎", null),
            new("画像", "images"), new("画像_ライセンス", "images"),
        ];

        var picture = RowPictures.Read(row.RootElement, columns);

        Assert.Equal(("a.csv", 7L, "見本"), (picture.File, picture.Line, picture.Name));
        Assert.Equal(
            [
                new CellPicture("名称", "見本", "name", "見本"),
                new CellPicture("緯度", "３６．５", "latitude", "36.5"),
                new CellPicture("小児", "有", "aed.childPads", "true"),
                new CellPicture("0-4歳の男性 … 0-4歳の女性", "36, X", "ageGroups", "0–4: 36/—"),
                new CellPicture("謎", null, null, null),
                new CellPicture("画像 … 画像_ライセンス", "", "images", null),
            ],
            picture.Cells);
    }

    [Fact]
    public async Task The_sample_s_page_shows_its_rows_and_findings_with_lines()
    {
        var page = await sample.Site.DatasetAsync(PlayedSite.Japanese, "preschool", CancellationToken.None);

        Assert.Equal(200, page.Status);
        Assert.Contains("12行目", page.Text, StringComparison.Ordinal);
        Assert.Contains("2単位・80", page.Text, StringComparison.Ordinal);
        Assert.Contains("ひとつの数値として読み取れないため", page.Text, StringComparison.Ordinal);
        Assert.Contains("<bdi>見本中央保育所</bdi></a></th>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<code>childcare.acceptedAges</code>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_whose_findings_are_gone_by_the_time_they_are_read_is_left_out()
    {
        var reader = new FindingReader((_, operation, _, _) => Task.FromResult(JsonDocument.Parse(operation == "FindingRules"
            ? """
                { "dataset": { "findings": { "groups": { "nodes": [
                  { "count": 1, "key": { "severity": "INFO", "rule": "x" }, "aggregates": { "count": { "sum": 1 } } }] } } } }
                """
            : """{ "dataset": { "findings": { "totalCount": 0, "nodes": [] } } }""").RootElement));

        Assert.Empty(await reader.RulesAsync("x", CancellationToken.None));
    }

    [Theory]
    [InlineData("/datasets/aed/findings?rule=zzz")]
    [InlineData("/datasets/preschool/findings?rule=zzz")]
    public async Task That_a_rule_found_nothing_does_not_say_that_all_was_read(string address)
    {
        var page = await sample.GoAsync(address);

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("すべての値を読み取れました", page.Text, StringComparison.Ordinal);
    }

    private static DatasetModel Model(string kind, IReadOnlyList<ColumnLine> columns)
    {
        var line = new DatasetLine(
            "RGF0YXNldDp4", "x", kind, "x", null, null, null, null, null, null, DateTimeOffset.UnixEpoch, false, 1, 0, 0, 0);
        return new DatasetModel(line, null, null, null, null, null, 1, columns);
    }

    private async Task AnswersAsync(string document, string variables)
    {
        var answer = await sample.AskAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}\n{document}");
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
    public void Every_rule_of_the_importer_is_explained_in_Japanese()
    {
        Assert.NotEmpty(Rules.All);
        Assert.All(Rules.All, rule => Assert.EndsWith("。", rule.Japanese, StringComparison.Ordinal));
    }
}
