using System.Globalization;
using System.Text.Json;
using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Real;

/// <summary>
/// Every cell of every file comes back through the graph as published, and its typed value is compared with its text by an independent
/// reading. Prints for each file how many of its filled cells reached a typed field.
/// </summary>
public sealed class OriginalCellsTests(ITestOutputHelper output) : IDisposable
{
    private const int PageSize = 500;

    /// <summary>Fields that nearly every row with a value returns, in files that follow an edition of the standard.</summary>
    private static readonly string[] Sure =
        ["name", "address", "latitude", "longitude", "startDate", "endDate", "surveyDate", "total", "male", "female", "households"];

    private readonly ImportedCities cities = new(PageSize);

    public static TheoryData<string> Files => RealFiles.Folder is null
        ? [""]
        : [.. PublishedFile.Names().Where(f => f.EndsWith(".csv", StringComparison.Ordinal) && !f.StartsWith('_'))];

    public void Dispose() => cities.Dispose();

    [RealFilesTheory]
    [MemberData(nameof(Files))]
    public void Each_cell_is_kept_and_no_value_differs_in_silence(string file)
    {
        var report = cities.Import(file);
        var rows = PublishedFile.Rows(file).ToDictionary(r => r.Line, r => r.Cells);
        var dataset = Dataset();
        var columns = Columns(dataset);
        var tally = new Tally(columns, Findings(dataset.GetProperty("slug").GetString()!));
        foreach (var node in Nodes(Connection(report.Kind!), columns))
        {
            var source = node.GetProperty("source");
            var cells = rows[source.GetProperty("line").GetInt32()];
            var original = source.GetProperty("original").EnumerateArray().Select(c => c.GetProperty("value").GetString()!).ToList();
            Assert.Equal(cells.Concat(Enumerable.Repeat("", original.Count)).Take(original.Count), original);
            Assert.All(cells.Skip(original.Count), cell => Assert.True(string.IsNullOrWhiteSpace(cell)));
            tally.Take(node, cells, source.GetProperty("line").GetInt32());
        }

        output.WriteLine($"{file}: {tally.Typed} of {tally.Filled} filled cells in a typed field ({100.0 * tally.Typed / Math.Max(1, tally.Filled):0.0} %)");
        Assert.Equal(report.Taken, tally.Rows);
        Assert.Empty(tally.Silent.Take(20));
        Assert.All(Sure.Where(_ => report.Edition is { } edition && edition != "LinkData"), path => Assert.True(tally.Share(path) >= 0.99, $"{path}: {tally.Share(path):0.000}"));
    }

    private JsonElement Dataset()
    {
        var datasets = cities.Ask("{ datasets(where: {rowCount: {gt: 0}}) { nodes { slug columns { name field } } } }")
            .GetProperty("datasets").GetProperty("nodes");
        return Assert.Single(datasets.EnumerateArray());
    }

    private static List<(string Name, string[]? Path)> Columns(JsonElement dataset) =>
        [.. dataset.GetProperty("columns").EnumerateArray().Select(c => (c.GetProperty("name").GetString()!, c.GetProperty("field").GetString()?.Split('.')))];

    private HashSet<(int?, string?)> Findings(string slug) =>
        [.. cities.Ask($"{{ datasets(where: {{slug: {{eq: {JsonSerializer.Serialize(slug)}}}, rowCount: {{gt: 0}}}}) {{ nodes {{ findings(first: {PageSize}) {{ nodes {{ line column rule }} }} }} }} }}")
            .GetProperty("datasets").GetProperty("nodes")[0].GetProperty("findings").GetProperty("nodes").EnumerateArray()
            .Select(f => (f.GetProperty("line").ValueKind == JsonValueKind.Null ? (int?)null : f.GetProperty("line").GetInt32(), f.GetProperty("column").GetString()))];

    private static string Connection(string kind) => kind switch
    {
        "EVENT" => "events",
        "POPULATION" => "populations",
        "OTHER_TABLE" or "OPEN_DATA_LIST" => "rows",
        _ => "facilities",
    };

    private IEnumerable<JsonElement> Nodes(string connection, List<(string Name, string[]? Path)> columns)
    {
        var fields = connection == "rows" ? "" : FieldTree.Select(columns.Select(c => c.Path).OfType<string[]>());
        for (var cursor = "null"; ;)
        {
            var list = $"{connection}(first: {PageSize.ToString(CultureInfo.InvariantCulture)}, after: {cursor}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ source {{ line original {{ column value }} }} {fields} }} }}";
            var answer = connection == "rows"
                ? cities.Ask($"{{ datasets(where: {{rowCount: {{gt: 0}}}}) {{ nodes {{ {list} }} }} }}").GetProperty("datasets").GetProperty("nodes")[0].GetProperty("rows")
                : cities.Ask($"{{ {list} }}").GetProperty(connection);
            foreach (var node in answer.GetProperty("nodes").EnumerateArray())
            {
                yield return node;
            }

            if (!answer.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                yield break;
            }

            cursor = JsonSerializer.Serialize(answer.GetProperty("pageInfo").GetProperty("endCursor").GetString());
        }
    }

    /// <summary>Counts for the rows of one file.</summary>
    private sealed class Tally(List<(string Name, string[]? Path)> columns, HashSet<(int?, string?)> findings)
    {
        private readonly Dictionary<string, (int Filled, int Typed)> byPath = new(StringComparer.Ordinal);

        public int Rows { get; private set; }

        public int Filled { get; private set; }

        public int Typed { get; private set; }

        /// <summary>Values that differ from their text without a finding.</summary>
        public List<string> Silent { get; } = [];

        public double Share(string path) =>
            byPath.TryGetValue(path, out var counts) && counts.Filled > 0 ? counts.Typed / (double)counts.Filled : 1;

        public void Take(JsonElement node, List<string> cells, int line)
        {
            Rows++;
            for (var i = 0; i < columns.Count && i < cells.Count; i++)
            {
                if (!string.IsNullOrWhiteSpace(cells[i]) && columns[i].Name.Length > 0)
                {
                    Take(node, columns[i].Name, columns[i].Path, cells[i], line);
                }
            }
        }

        private void Take(JsonElement node, string column, string[]? path, string text, int line)
        {
            Filled++;
            var value = path is null || path[0] == "dataset" ? null : FieldTree.Value(node, path);
            Typed += path is ["dataset", ..] || value is not null ? 1 : 0;
            var name = path is null ? "" : string.Join('.', path);
            var (filled, typed) = byPath.GetValueOrDefault(name);
            byPath[name] = (filled + 1, typed + (value is null ? 0 : 1));
            var told = findings.Contains((line, column)) || findings.Contains((line, null)) || findings.Contains((null, column));
            if (path is not null && !told && value is { } there && !IsPair(text) && CellTexts.Agree(there, text) is false)
            {
                Silent.Add($"line {line}, {column}: {text} became {there}");
            }
        }

        /// <summary>Both coordinates in one cell.</summary>
        private static bool IsPair(string text) =>
            text.Split(',') is [var north, var east] && double.TryParse(north, out _) && double.TryParse(east, out _);
    }
}
