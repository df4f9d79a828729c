using System.Text;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Store;

namespace Gateway.Graph;

/// <summary>Counts places in the cells of a map, by two operations that no document asks for; planned and read like any other.</summary>
internal sealed class MapCells(CityStore store)
{
    private readonly Binder binder = new(store.Catalog, new PageLimits());
    private readonly CompiledOperation ofAll = store.Compile(CellsPlan.Of(store.Catalog, ofMunicipality: false));
    private readonly CompiledOperation ofMunicipality = store.Compile(CellsPlan.Of(store.Catalog, ofMunicipality: true));

    /// <param name="grid">The grid of cells.</param>
    /// <param name="code">The municipality whose places are counted; null = all.</param>
    public async Task<IReadOnlyList<CellCount>> CountAsync(CellGrid grid, string? code, CancellationToken cancellation)
    {
        var compiled = code is null ? ofAll : ofMunicipality;
        using var results = await store.ReadAsync(compiled, binder.Bind(compiled.Plan, CellsPlan.Values(grid, code)), cancellation);
        var rows = results[0].Rows;
        return [.. Enumerable.Range(0, rows.Rows).Select(row => new CellCount(
            (int)rows.Integer(row, 0), (int)rows.Integer(row, 1), Encoding.UTF8.GetString(rows.Text(row, 2)), rows.Integer(row, 3)))];
    }
}

/// <summary>The number of places of a category in a cell; row and column count from the south-west corner of the grid.</summary>
internal sealed record CellCount(int Row, int Column, string Category, long Count);
