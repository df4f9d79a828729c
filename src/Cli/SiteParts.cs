using System.Text.Json;
using Gateway.Catalog;
using Gateway.Cli.Settings;
using Gateway.Cli.Shell;
using Gateway.Graph;
using Gateway.Graph.Cost;
using Gateway.Import;
using Gateway.Page;
using Gateway.Page.Models;
using Gateway.Page.Reading;
using Gateway.Plan;
using Gateway.Store;

namespace Gateway.Cli;

/// <summary>
/// Puts the pages together: they ask operations as everybody does, of an executor that allows them longer lists. It is made when the
/// first page is asked for, so a gateway that only answers programs never pays for it.
/// </summary>
internal static class SiteParts
{
    private const int LongestList = 5000;

    public static Site Create(GatewaySettings settings, DataCatalog catalog, Func<IReadOnlyList<SourceState>> sources, LeasePool pool)
    {
        var executor = new Lazy<Executor>(() => new Executor(
            catalog, new Reader(pool, settings.Timeout, settings.Work), new PageLimits(settings.PageSize, LongestList), new DocumentLimits(), new CostLimits { Enforced = false }));
        var facts = new SiteFacts(
            ProgramVersion.Text, settings.PageSize, settings.PageMaximum, settings.Wire.BodyLimit, (int)settings.Timeout.TotalSeconds)
        {
            JapaneseRules = Rules.All.ToDictionary(rule => rule.Name, rule => rule.Japanese),
        };
        return new Site(
            catalog,
            facts,
            (document, operation, variables, cancellation) => AskAsync(executor.Value, new OperationRequest(document, operation, variables), cancellation),
            CountCells(catalog, new CellsReader(pool, settings.Timeout)),
            async cancellation => (await pool.StateAsync(cancellation)).ToString(),
            TimeProvider.System,
            settings.Sources is null ? null : () => Sourcing.Lines(sources()));
    }

    private static CountCells CountCells(DataCatalog catalog, CellsReader reader)
    {
        var (ofAll, ofCity) = (CellsPlan.OfFacilities(catalog, ofMunicipality: false), CellsPlan.OfFacilities(catalog, ofMunicipality: true));
        return async (city, grid, cancellation) =>
        {
            var cells = new CellGrid(grid.South, grid.West, grid.CellHeight, grid.CellWidth, grid.Rows, grid.Columns);
            var counts = await reader.ReadAsync(city is null ? ofAll : ofCity, cells, city, cancellation);
            return [.. counts.Select(c => new Cell(grid.South + (c.Row * grid.CellHeight), grid.West + (c.Column * grid.CellWidth), c.Category, c.Count))];
        };
    }

    private static async Task<JsonElement> AskAsync(Executor executor, OperationRequest request, CancellationToken cancellation)
    {
        var answer = await executor.ExecuteAsync(request, cancellation);
        using var json = JsonDocument.Parse(answer.Json);
        return json.RootElement.TryGetProperty("errors", out var errors)
            ? throw new InvalidOperationException($"The operation {request.OperationName} of the pages failed: {errors[0].GetProperty("message").GetString()}")
            : json.RootElement.GetProperty("data").Clone();
    }
}
