using System.Text.Json;
using Gateway.Catalog.Words;

namespace Gateway.Tests.Real;

/// <summary>The places and events of the real files as indexed, searched in memory.</summary>
public sealed class SearchedNames
{
    private const int Page = 1000;

    private readonly Lazy<List<Row>> rows = new(Read);

    private sealed record Row(string Name, string Folded, string Readings, string Rest);

    /// <summary>Returns the names of the first rows found; of rows with equal rank, the one read first comes first.</summary>
    public IReadOnlyList<string> Find(string text, int first = int.MaxValue) => SearchText.Read(text) is not { } search ? []
        : [.. rows.Value.Select(row => (row.Name, Rank: SearchRank.Of(search, row.Folded, row.Readings, row.Rest)))
            .Where(found => found.Rank is not null).OrderBy(found => found.Rank!.Value).Take(first).Select(found => found.Name)];

    /// <summary>Reads all files except the one for load tests, which would fill each first page.</summary>
    private static List<Row> Read()
    {
        using var cities = new ImportedCities(Page);
        foreach (var name in PublishedFile.Names().Where(name => !name.StartsWith("_load", StringComparison.Ordinal)))
        {
            cities.Import(name);
        }

        return [.. Rows(cities, "facilities", "commonName"), .. Rows(cities, "events", "keywords")];
    }

    private static IEnumerable<Row> Rows(ImportedCities cities, string list, string further)
    {
        for (string? after = null; ;)
        {
            var page = cities.Ask($$"""
                { {{list}}(first: {{Page}} {{(after is null ? "" : $"after: \"{after}\"")}}) { pageInfo { hasNextPage endCursor }
                  nodes { name nameKana nameEnglish address kindLabel {{further}} } } }
                """).GetProperty(list);
            foreach (var row in page.GetProperty("nodes").EnumerateArray())
            {
                var name = row.GetProperty("name").GetString()!;
                var readings = IndexedWords.Readings(name, Text(row, "nameKana"), Text(row, "nameEnglish"));
                yield return new Row(name, IndexedWords.Name(name), readings, IndexedWords.Rest(
                    [Text(row, "address"), Text(row, "kindLabel"), row.GetProperty(further).ToString()]));
            }

            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                yield break;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }

    private static string? Text(JsonElement row, string field) => row.GetProperty(field).GetString();
}
