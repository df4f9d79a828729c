using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Gateway.Graph;
using Gateway.Graph.Answers;
using Gateway.Graph.Files;
using Gateway.Graph.Messages;
using Gateway.Tests.City;
using Xunit;

namespace Gateway.Tests.Graph.Files;

/// <summary>One list as typed columns, read back: each cell equals the graph's value, in a type of its own.</summary>
[Trait("Database", "any")]
public sealed class ParquetTests(ServedCity city) : IClassFixture<ServedCity>
{
    private const string Events = """
        { events(first: 50) { nodes {
            __typename id name startDate startTime isCancelled audiences keywords capacity latitude location { longitude }
            dataset { importedAt rowCount } municipality { name } } } }
        """;

    private const string Occurrences = """
        { occurrences(first: 50, from: "2026-11-01", to: "2026-11-30") { nodes { id date startsAt endsAt event { name audiences } } } }
        """;

    private const string Open = "{ facilities(first: 50) { nodes { id opening { status nextChange { at } } openDays opensAt } } }";

    private const string Near = """
        { facilities(first: 50, near: { latitude: 36.0, longitude: 139.5 }) {
            edges { distance node { id name openDays category location { latitude longitude } } } } }
        """;

    [Theory]
    [InlineData(Events, 3)]
    [InlineData(Events, 20_000)]
    [InlineData(Occurrences, 2)]
    [InlineData(Near, 7)]
    [InlineData(Open, 20_000)]
    public async Task Each_cell_is_what_the_graph_says(string query, int longest)
    {
        await using var file = await ParquetRows.OfAsync(await FileAsync(query, new ParquetForm(longest)));
        var rows = Rows(query);

        Assert.True(rows.Count > 3, $"{rows.Count} rows");
        Assert.Equal((rows.Count + longest - 1) / longest, file.Groups);
        foreach (var name in file.Names.Where(name => name != "geometry"))
        {
            Assert.Equal(
                rows.Select(row => $"{name}: {Cell(row, name) ?? "null"}"),
                (await file.ColumnAsync(name)).Select(cell => $"{name}: {cell ?? "null"}"));
        }
    }

    [Theory]
    [InlineData(Events, "name STRING, startDate DATE, startTime TIME, isCancelled BOOLEAN, capacity INT32, latitude DOUBLE")]
    [InlineData(Events, "dataset.importedAt TIMESTAMP UTC, keywords LIST STRING, audiences LIST STRING, geometry BYTE_ARRAY")]
    [InlineData(Occurrences, "date DATE, startsAt TIMESTAMP, event.audiences LIST STRING")]
    [InlineData(Near, "distance DOUBLE, category STRING")]
    public async Task Its_columns_have_the_types_of_the_schema(string query, string types)
    {
        await using var file = await ParquetRows.OfAsync(await FileAsync(query, FileForm.Parquet));

        var names = types.Split(", ").Select(type => type.Split(' ')[0]);
        Assert.Equal(types, string.Join(", ", names.Select(name => $"{name} {file.TypeOf(name)}")));
    }

    [Fact]
    public async Task Its_points_are_those_of_the_rows_and_their_box_holds_them_all()
    {
        await using var file = await ParquetRows.OfAsync(await FileAsync(Events, new ParquetForm(3)));
        var points = Rows(Events).Select(row => (Longitude: Cell(row, "location.longitude"), Latitude: Cell(row, "latitude"))).ToList();
        using var geo = JsonDocument.Parse(file.Told["geo"]);
        var column = geo.RootElement.GetProperty("columns").GetProperty(geo.RootElement.GetProperty("primary_column").GetString()!);

        Assert.Contains(points, point => point.Longitude is null);
        Assert.Equal(
            points.Select(point => point.Longitude is null ? null : $"{point.Longitude} {point.Latitude}"),
            (await file.ColumnAsync("geometry")).Select(Point));
        var known = points.Where(point => point.Longitude is not null).ToList();
        Assert.Equal(
            [Least(known.Select(p => p.Longitude)), Least(known.Select(p => p.Latitude)), Most(known.Select(p => p.Longitude)),
                Most(known.Select(p => p.Latitude))],
            column.GetProperty("bbox").EnumerateArray().Select(side => side.GetDouble()));
        Assert.Equal(("1.1.0", "WKB", "[\"Point\"]"), (
            geo.RootElement.GetProperty("version").GetString(), column.GetProperty("encoding").GetString(),
            column.GetProperty("geometry_types").GetRawText()));

        static double Least(IEnumerable<string?> numbers) => numbers.Min(number => JsonSerializer.Deserialize<double>(number!));
        static double Most(IEnumerable<string?> numbers) => numbers.Max(number => JsonSerializer.Deserialize<double>(number!));
    }

    [Fact]
    public async Task A_group_of_heavy_rows_ends_early()
    {
        const string Texts = "{ events(first: 50) { nodes { name summary keywords } } }";
        await using var file = await ParquetRows.OfAsync(await FileAsync(Texts, new ParquetForm(maximumWeight: 500)));

        Assert.InRange(file.Groups, 2, Rows(Texts).Count - 1);
        Assert.Equal(Rows(Texts).Select(row => Cell(row, "name")), await file.ColumnAsync("name"));
    }

    [Fact]
    public async Task What_broke_off_does_not_look_whole()
    {
        using var leaving = new CancellationTokenSource();
        using var stream = new LeavingStream(leaving, after: 2_000);
        using var answer = await AskAsync(Events, new ParquetForm(2), city.Executor);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.File!.WriteAsync(stream, leaving.Token));

        Assert.Equal("PAR1", Encoding.ASCII.GetString(stream.ToArray()[..4]));
        Assert.NotEqual("PAR1", Encoding.ASCII.GetString(stream.ToArray()[^4..]));
    }

    [Fact]
    public async Task A_column_that_is_called_like_the_points_keeps_its_name()
    {
        await using var file = await ParquetRows.OfAsync(
            await FileAsync("{ facilities { nodes { Geometry: name latitude longitude } } }", FileForm.Parquet));

        Assert.Equal(["Geometry", "latitude", "longitude", "geometry_"], file.Names);
        Assert.Contains("\"primary_column\":\"geometry_\"", file.Told["geo"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_names_its_sources_and_says_that_it_was_cut()
    {
        const string Hydrants = "{ facilities(where: { category: { eq: FIRE_HYDRANT } }) { nodes { name } } }";
        await using var whole = await ParquetRows.OfAsync(await FileAsync(Hydrants, FileForm.Parquet));
        await using var cut = await ParquetRows.OfAsync(await FileAsync(Hydrants, FileForm.Parquet, city.With(new FileLimits(1))));

        Assert.Contains("消防水利施設一覧", whole.Told["attribution"], StringComparison.Ordinal);
        Assert.Equal(["attribution"], whole.Told.Keys);
        Assert.StartsWith("※1行で打ち切りました", cut.Told["truncated"], StringComparison.Ordinal);
        Assert.Single(await cut.ColumnAsync("name"));
    }

    [Fact]
    public async Task A_list_without_rows_has_its_columns()
    {
        await using var file = await ParquetRows.OfAsync(await FileAsync(
            """{ facilities(where: { name: { eq: "no such place" } }) { nodes { name latitude longitude } } }""", FileForm.Parquet));

        Assert.Equal((0, "name, latitude, longitude, geometry"), (file.Groups, string.Join(", ", file.Names)));
        Assert.DoesNotContain("bbox", file.Told["geo"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cursors_alone_are_no_columns()
    {
        using var answer = await AskAsync("{ facilities { edges { cursor } } }", FileForm.Parquet, city.Executor);

        Assert.Equal(AnswerKind.NotAcceptable, answer.Kind);
        Assert.Contains("request the fields of its rows", Encoding.UTF8.GetString(answer.Json.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_data_version_are_the_same_bytes() =>
        Assert.Equal(await FileAsync(Events, FileForm.Parquet), await FileAsync(Events, FileForm.Parquet));

    private static Task<Answer> AskAsync(string query, FileForm form, Executor executor) =>
        executor.ExecuteAsync(ServedCity.RequestOf(query, null), form, CancellationToken.None);

    private async Task<byte[]> FileAsync(string query, FileForm form, Executor? executor = null)
    {
        using var answer = await AskAsync(query, form, executor ?? city.Executor);
        Assert.True(answer.File is not null, Encoding.UTF8.GetString(answer.Json.Span));
        using var bytes = new MemoryStream();
        await answer.File.WriteAsync(bytes, CancellationToken.None);
        return bytes.ToArray();
    }

    private List<JsonElement> Rows(string query)
    {
        var list = JsonDocument.Parse(city.Ask(query)).RootElement.GetProperty("data").EnumerateObject().Single().Value;
        return [.. list.EnumerateObject().Single().Value.EnumerateArray()];
    }

    /// <summary>
    /// Returns the value in a row at the path that a column is named after; a path not on the edge itself is taken from its node.
    /// </summary>
    private static string? Cell(JsonElement row, string name)
    {
        var value = row.TryGetProperty("node", out var node) && !row.TryGetProperty(name, out _) ? node : row;
        foreach (var key in name.Split('.'))
        {
            value = value.ValueKind == JsonValueKind.Null ? value : value.GetProperty(key);
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.Array => string.Join(';', value.EnumerateArray()),
            JsonValueKind.String => value.GetString(),
            _ => value.GetRawText(),
        };
    }

    /// <summary>Parses well-known binary: little-endian, a point, east and north.</summary>
    private static string? Point(string? hex)
    {
        if (hex is null)
        {
            return null;
        }

        var bytes = Convert.FromHexString(hex);
        Assert.Equal((21, "0101000000"), (bytes.Length, hex[..10]));
        return JsonSerializer.Serialize(BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(5)))
            + " " + JsonSerializer.Serialize(BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(13)));
    }
}
