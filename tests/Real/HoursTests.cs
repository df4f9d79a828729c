using System.Text.Json;
using Gateway.Catalog.Hours;
using Gateway.Import.Inputs;
using Xunit;
using Xunit.Abstractions;

namespace Gateway.Tests.Real;

/// <summary>How much of the opening hours in real files is understood; the rest is printed.</summary>
public sealed class HoursTests(ITestOutputHelper output) : IDisposable
{
    private const string Question = """
        query { facilities(first: 1000 PAGE, where: { or: [{ openDays: { any: true } }, { opensAt: { neq: null } },
          { closesAt: { neq: null } }, { hoursNote: { neq: null } }] }) {
          pageInfo { endCursor hasNextPage }
          nodes { openDays opensAt closesAt closesNextDay hoursNote dataset { slug } } } }
        """;

    private readonly ImportedCities cities = new(pageSize: 1000);

    public void Dispose() => cities.Dispose();

    [AllRealFilesFact]
    public void Most_of_what_is_stated_is_understood()
    {
        foreach (var folder in new[] { RealFiles.Folder!, RealFiles.More! })
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.csv", SearchOption.AllDirectories).Order().Where(IsSmall))
            {
                cities.Import(ImportSource.File(file));
            }
        }

        var stated = Rows().ToList();
        var left = stated.Select(row => row.Cells).Distinct().ToDictionary(cells => cells, cells => HoursReader.Read(cells).LeftOver);
        foreach (var file in stated.GroupBy(row => row.Dataset).OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{file.Key}: {file.Count(row => left[row.Cells].Count == 0)} of {file.Count()} rows");
        }

        foreach (var (_, texts) in left)
        {
            texts.ToList().ForEach(text => output.WriteLine($"  {text}"));
        }

        var rows = (double)stated.Count(row => left[row.Cells].Count == 0) / stated.Count;
        var patterns = (double)left.Count(cells => cells.Value.Count == 0) / left.Count;
        output.WriteLine($"{rows:P1} of {stated.Count} rows, {patterns:P1} of {left.Count} patterns");
        Assert.True(stated.Count > 1000 && rows >= 0.85 && patterns >= 0.65, $"{rows:P1} of rows, {patterns:P1} of patterns");
    }

    private static bool IsSmall(string file) => new FileInfo(file).Length < 2_000_000;

    private IEnumerable<(string Dataset, OpeningCells Cells)> Rows()
    {
        string? after = null;
        do
        {
            var page = cities.Ask(Question.Replace("PAGE", after is null ? "" : $"after: \"{after}\"", StringComparison.Ordinal))
                .GetProperty("facilities");
            foreach (var row in page.GetProperty("nodes").EnumerateArray())
            {
                yield return (row.GetProperty("dataset").GetProperty("slug").GetString()!, CellsOf(row));
            }

            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
    }

    private static OpeningCells CellsOf(JsonElement row)
    {
        var days = row.GetProperty("openDays");
        var next = row.GetProperty("closesNextDay");
        string? Text(string name) => row.GetProperty(name).GetString();
        return new OpeningCells(
            days.ValueKind == JsonValueKind.Null ? null : days.GetRawText(),
            Text("opensAt"),
            Text("closesAt"),
            next.ValueKind == JsonValueKind.Null ? null : next.GetBoolean(),
            Text("hoursNote"));
    }
}
