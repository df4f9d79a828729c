using System.Text.Json;
using Xunit;

namespace Gateway.Tests.Http.Files;

/// <summary>The rows of a data set at an address of their own.</summary>
public sealed class DataEndpointTests
{
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

    /// <summary>A workbook is compressed within.</summary>
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
    public async Task Every_data_set_of_the_sample_city_is_a_file()
    {
        await using var served = await Served.StartAsync();
        using var list = JsonDocument.Parse((await served.GetAsync(
            "/graphql?query={datasets(first:50){nodes{id,slug,rowCount,kind}}}", "application/json")).Text);

        var datasets = list.RootElement.GetProperty("data").GetProperty("datasets").GetProperty("nodes").EnumerateArray()
            .Where(dataset => dataset.GetProperty("kind").GetString() is not ("OTHER_TABLE" or "OPEN_DATA_LIST")).ToList();
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
    [InlineData("budget", "csv xlsx json parquet")]
    [InlineData("building-age", "")]
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

    [Theory]
    [InlineData("/data/aed", "there are .csv, .ndjson, .xlsx, .geojson, .ics, .parquet, .json")]
    [InlineData("/data/aed.exe", "there are .csv, .ndjson, .xlsx, .geojson, .ics, .parquet, .json")]
    [InlineData("/data/no-such.csv", "no such data set")]
    [InlineData("/data/.csv", "no such data set")]
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
