using System.Text.Json;

namespace Gateway.Tests.Real;

/// <summary>
/// The real files in a database, searched through the graph; all except the one for load tests, which would fill each first page.
/// </summary>
public sealed class SearchedFiles : IDisposable
{
    private readonly Lazy<ImportedCities> cities = new(() =>
    {
        var imported = new ImportedCities(pageSize: 100);
        foreach (var name in PublishedFile.Names().Where(name => !name.StartsWith("_load", StringComparison.Ordinal)))
        {
            imported.Import(name);
        }

        return imported;
    });

    public JsonElement Ask(string query, string? variables = null) => cities.Value.Ask(query, variables);

    public void Dispose()
    {
        if (cities.IsValueCreated)
        {
            cities.Value.Dispose();
        }
    }
}
