using System.Net;
using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Http.Files;

/// <summary>The rows of a data set at an address of its own.</summary>
public sealed class DataEndpointTests
{
    private const string Licence = "https://creativecommons.org/publicdomain/zero/1.0/";

    [Fact]
    public async Task A_data_set_is_had_in_each_form_under_its_own_name()
    {
        await using var served = await Served.StartAsync();
        var page = await served.GetAsync("/datasets/aed");

        foreach (var ending in new[] { "csv", "ndjson", "xlsx", "parquet", "json" })
        {
            var reply = await served.GetAsync($"/data/aed.{ending}");
            Assert.Equal(200, reply.Status);
            Assert.Equal($"attachment; filename=aed.{ending}; filename*=UTF-8''aed.{ending}", reply.Header("content-disposition"));
            Assert.Equal(304, (await served.GetAsync($"/data/aed.{ending}", "*/*", ("if-none-match", reply.Header("etag")!))).Status);
        }

        Assert.Contains("href=\"/data/aed.csv\"", page.Text, StringComparison.Ordinal);
    }

    /// <summary>A workbook is compressed already.</summary>
    [Theory]
    [InlineData("csv", "br")]
    [InlineData("ndjson", "br")]
    [InlineData("geojson", "br")]
    [InlineData("xlsx", null)]
    public async Task A_file_is_compressed_on_its_way(string ending, string? coding)
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync($"/data/aed.{ending}", "*/*", ("accept-encoding", "br"));

        Assert.Equal((200, coding), (reply.Status, reply.Header("content-encoding")));
    }

    [Fact]
    public async Task Its_columns_are_those_of_the_file_by_the_names_of_the_graph()
    {
        await using var served = await Served.StartAsync();
        var csv = (await served.GetAsync("/data/aed.csv")).Text.Split("\r\n");
        using var json = JsonDocument.Parse((await served.GetAsync("/data/aed.json")).Text);

        Assert.StartsWith("\uFEFFid,name,dataset.publisher.name,code,nameKana,address,", csv[0], StringComparison.Ordinal);
        Assert.Contains(",aed.position,", csv[0], StringComparison.Ordinal);
        Assert.Equal(csv.Length - 2, json.RootElement.GetArrayLength());
        Assert.Equal(csv[1].Split(',')[1], json.RootElement[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Each_line_says_whom_to_name_in_its_last_column()
    {
        await using var served = await Served.StartAsync();
        var csv = (await served.GetAsync("/data/aed.csv")).Text.TrimEnd().Split("\r\n");
        var lines = (await served.GetAsync("/data/aed.ndjson")).Text.TrimEnd().Split('\n');

        var credit = await CreditAsync(served);
        Assert.EndsWith(",credit.text", csv[0], StringComparison.Ordinal);
        Assert.All(csv.Skip(1), line => Assert.EndsWith("," + credit, line, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(
            credit, JsonDocument.Parse(line).RootElement.GetProperty("credit").GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("/data/aed.csv")]
    [InlineData("/data/aed.ndjson")]
    [InlineData("/data/aed.xlsx")]
    [InlineData("/graphql?format=csv&query={facilities(where:{category:{eq:AED}}){nodes{name}}}")]
    public async Task Whom_to_name_and_under_which_licence_stands_in_its_head(string address)
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync(address, "*/*");

        var told = reply.Header("graphql-credits")!;
        Assert.StartsWith("UTF-8'ja'", told, StringComparison.Ordinal);
        Assert.Equal(await CreditAsync(served), Uri.UnescapeDataString(told["UTF-8'ja'".Length..]));
        Assert.Contains($"<{Licence}>; rel=\"license\"", reply.Header("link"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_sentences_than_a_head_can_have_are_counted()
    {
        await using var served = await Served.StartAsync();

        var told = (await served.GetAsync("/graphql?format=csv&query={datasets{nodes{slug}}}", "*/*")).Header("graphql-credits")!;

        Assert.InRange(told.Length, 2000, 3500);
        Assert.Matches("（ほか[1-9][0-9]*件）$", Uri.UnescapeDataString(told));
    }

    [Fact]
    public async Task What_its_columns_mean_is_told_at_the_address_that_it_links()
    {
        await using var served = await Served.StartAsync();
        var csv = await served.GetAsync("/data/aed.csv");

        var reply = await served.GetAsync("/data/aed.csv-metadata.json");

        Assert.Contains(
            "<aed.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"", csv.Header("link"), StringComparison.Ordinal);
        Assert.Equal((200, "application/csvm+json"), (reply.Status, reply.ContentType));
        using var json = JsonDocument.Parse(reply.Text);
        var (table, schema) = (json.RootElement, json.RootElement.GetProperty("tableSchema"));
        Assert.Equal(("aed.csv", "id"), (table.GetProperty("url").GetString(), schema.GetProperty("primaryKey").GetString()));
        Assert.Equal(Licence, table.GetProperty("dc:license").GetProperty("@id").GetString());
        Assert.Equal(await CreditAsync(served), table.GetProperty("dc:bibliographicCitation").GetString());
        var columns = schema.GetProperty("columns").EnumerateArray().ToList();
        Assert.Equal(csv.Text.TrimStart('\uFEFF').Split("\r\n")[0], string.Join(',', columns.Select(column => Told(column, "titles"))));
        string[] types = ["latitude double", "aed.childPads boolean", "opensAt time", "url anyURI", "name string"];
        Assert.All(types.Select(type => type.Split(' ')), type => Assert.Equal(type[1], Told(Of(type[0]), "datatype")));
        Assert.Equal(";", Told(Of("openDays"), "separator"));
        Assert.StartsWith("Latitude in decimal degrees", Told(Of("latitude"), "dc:description"), StringComparison.Ordinal);

        static string? Told(JsonElement column, string name) => column.GetProperty(name).GetString();
        JsonElement Of(string name) => columns.Single(column => column.GetProperty("name").GetString() == name);
    }

    /// <summary>The parameters of the address are those of the page, and the columns those of the whole file.</summary>
    [Theory]
    [InlineData("/data/aed", "aed.childPads=true")]
    [InlineData("/data/all/facilities", "name.contains=見本")]
    [InlineData("/data/all/facilities", "q=図書館&city=999997")]
    [InlineData("/data/all/facilities", "near=36.05,139.95&radius=2000")]
    [InlineData("/data/all/events", "isFree=true&during.from=2020-01-01")]
    [InlineData("/data/all/populations", "male.from=400")]
    [InlineData("/data/all/budgetItems", "side=EXPENDITURE")]
    public async Task What_a_page_shows_is_a_file_at_the_same_words(string path, string words)
    {
        await using var served = await Served.StartAsync();
        var all = Lines(await served.GetAsync($"{path}.csv", "*/*"));
        var some = Lines(await served.GetAsync($"{path}.csv?{words}", "*/*"));

        Assert.InRange(some.Length, 2, all.Length - 1);
        Assert.Equal(all[0].TrimStart('\uFEFF'), some[0].TrimStart('\uFEFF'));
        Assert.Empty(some.Skip(1).Except(all));

        static string[] Lines(Reply reply)
        {
            Assert.Equal(200, reply.Status);
            return reply.Text.TrimEnd().Split("\r\n");
        }
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("geojson")]
    [InlineData("parquet")]
    [InlineData("json")]
    [InlineData("ndjson")]
    public async Task What_a_page_shows_is_had_in_each_form(string ending)
    {
        await using var served = await Served.StartAsync();

        Assert.Equal(200, (await served.GetAsync($"/data/all/facilities.{ending}?q=図書館", "*/*")).Status);
        Assert.Equal(200, (await served.GetAsync($"/data/aed.{ending}?aed.childPads=true", "*/*")).Status);
    }

    [Fact]
    public async Task What_is_on_on_some_days_is_a_calendar()
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync("/data/all/events.ics?isFree=true&during.from=2020-01-01", "*/*");

        Assert.Equal(200, reply.Status);
        Assert.Contains("BEGIN:VEVENT", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/data/aed.csv?nothing=1", 400)]
    [InlineData("/data/aed.csv?city=無市", 400)]
    [InlineData("/data/all/facilities.csv?radius=x", 400)]
    [InlineData("/data/all/nothing.csv", 404)]
    [InlineData("/data/all/facilities.nope", 404)]
    public async Task Words_that_mean_nothing_are_refused_and_no_other_file_is_sent(string address, int status)
    {
        await using var served = await Served.StartAsync();

        Assert.Equal(status, (await served.GetAsync(address, "*/*")).Status);
    }

    private static async Task<string> CreditAsync(Served served)
    {
        using var json = JsonDocument.Parse((await served.GetAsync(
            "/graphql?query={datasets(where:{slug:{eq:\"aed\"}}){nodes{credit}credits{text}}}", "application/json")).Text);
        var datasets = json.RootElement.GetProperty("data").GetProperty("datasets");
        var credit = datasets.GetProperty("nodes")[0].GetProperty("credit").GetString()!;
        Assert.Equal(datasets.GetProperty("credits")[0].GetProperty("text").GetString(), credit);
        return credit;
    }

    /// <summary>A row of collection days is an area; its file has a line for each class of waste there.</summary>
    [Fact]
    public async Task Every_data_set_of_the_sample_city_is_a_file()
    {
        await using var served = await Served.StartAsync();
        using var list = JsonDocument.Parse((await served.GetAsync(
            "/graphql?query={datasets(first:50){nodes{id,slug,rowCount,kind}}}", "application/json")).Text);

        var datasets = list.RootElement.GetProperty("data").GetProperty("datasets").GetProperty("nodes").EnumerateArray()
            .Where(dataset => dataset.GetProperty("kind").GetString()
                is not "WASTE_CALENDAR").ToList();
        Assert.True(datasets.Count > 5);
        foreach (var dataset in datasets)
        {
            var (slug, id) = (dataset.GetProperty("slug"), Uri.EscapeDataString(dataset.GetProperty("id").GetString()!));
            var lines = (await served.GetAsync($"/data/{id}.ndjson")).Text.Split('\n').Length - 1;
            Assert.Equal($"{slug}: {dataset.GetProperty("rowCount")}", $"{slug}: {lines}");
        }
    }

    [Theory]
    [InlineData("aed", "csv xlsx json geojson parquet")]
    [InlineData("event", "csv xlsx json geojson ics parquet")]
    [InlineData("population", "csv xlsx json parquet")]
    [InlineData("area-days", "csv xlsx json ics parquet")]
    [InlineData("budget", "csv xlsx json parquet")]
    [InlineData("building-age", "csv xlsx json parquet")]
    [InlineData("school-district", "csv xlsx json parquet")]
    public async Task The_page_of_a_data_set_links_the_files_there_are_and_no_other(string name, string endings)
    {
        await using var served = await Served.StartAsync();

        var page = (await served.GetAsync($"/datasets/{name}")).Text;

        var found = new List<string>();
        foreach (var ending in new[] { "csv", "xlsx", "json", "geojson", "ics", "parquet" })
        {
            Assert.Equal(endings.Split(' ').Contains(ending), page.Contains($"href=\"/data/{name}.{ending}\"", StringComparison.Ordinal));
            if ((await served.GetAsync($"/data/{name}.{ending}")).Status == 200)
            {
                found.Add(ending);
            }
        }

        Assert.Equal(endings, string.Join(' ', found));
    }

    /// <summary>A table without a type of its own is the file as published, with credit after it.</summary>
    [Fact]
    public async Task A_table_is_the_published_table()
    {
        await using var served = await Served.StartAsync();
        var published = Sources.Read("src/Sample/999997_school_district.csv").TrimStart('\uFEFF').TrimEnd()
            .ReplaceLineEndings("\n").Split('\n');

        var csv = (await served.GetAsync("/data/school-district.csv")).Text.TrimStart('\uFEFF').TrimEnd().Split("\r\n");

        Assert.Equal($"id,{published[0]},credit.text", csv[0]);
        Assert.Equal(published.Skip(1), csv.Skip(1).Select(line => string.Join(',', line.Split(',')[1..^1])));
        var page = (await served.GetAsync("/datasets/school-district?q=桜台")).Text;
        var all = WebUtility.HtmlDecode((await served.GetAsync("/datasets/school-district?columns=all")).Text);
        var found = (await served.GetAsync("/data/school-district.csv?q=桜台", "*/*")).Text.TrimEnd().Split("\r\n");
        Assert.Contains("href=\"/data/school-district.csv?q=", page, StringComparison.Ordinal);
        Assert.All(
            published[0].Split(',').Where(heading => heading != "特記事項"),
            heading => Assert.Contains($"<bdi>{heading}</bdi>", all, StringComparison.Ordinal));
        Assert.Equal(published.Count(line => line.Contains("桜台", StringComparison.Ordinal)), found.Length - 1);
    }

    [Theory]
    [InlineData("/data/aed", "Available formats: .csv, .ndjson, .xlsx, .geojson, .ics, .parquet, .json")]
    [InlineData("/data/aed.exe", "Available formats: .csv, .ndjson, .xlsx, .geojson, .ics, .parquet, .json")]
    [InlineData("/data/no-such.csv", "Data set not found")]
    [InlineData("/data/.csv", "Data set not found")]
    public async Task What_is_not_there_is_told_in_a_sentence(string path, string sentence)
    {
        await using var served = await Served.StartAsync();

        var reply = await served.GetAsync(path);

        Assert.Equal(404, reply.Status);
        Assert.Contains(sentence, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_given_where_only_trusted_documents_may_be_asked()
    {
        await using var served = await Served.StartAsync(("only-trusted", "true"));

        Assert.Equal(200, (await served.GetAsync("/data/aed.csv")).Status);
    }
}
