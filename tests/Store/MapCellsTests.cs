using Gateway.Graph;
using Gateway.Plan;
using Gateway.Sql;
using Gateway.Sql.Sqlite;
using Gateway.Store;
using Xunit;

namespace Gateway.Tests.Store;

/// <summary>The database counts places in the cells of a grid.</summary>
[Trait("Database", "any")]
public sealed class MapCellsTests : StoreTest
{
    private static readonly CellGrid Grid = new(36, 140, 0.1, 0.2, 10, 10);

    [Fact]
    public async Task Places_are_counted_by_cell_and_category()
    {
        var counts = await ReadAsync(null,
            Place("a", 36.05, 140.1), Place("b", 36.05, 140.19), Place("c", 36.05, 140.1, "CHILDCARE"), Place("d", 36.1001, 140.21), Place("e", null, null));

        Assert.Equal([new CellCount(0, 0, "AED", 2), new CellCount(0, 0, "CHILDCARE", 1), new CellCount(1, 1, "AED", 1)], counts);
    }

    [Fact]
    public async Task What_lies_outside_the_grid_is_not_counted()
    {
        var counts = await ReadAsync(null,
            Place("south", 35.999, 140.5), Place("west", 36.5, 139.999), Place("north", 37.001, 140.5), Place("east", 36.5, 142.001),
            Place("corner", 36, 140), Place("last", 36.999, 141.999));

        Assert.Equal([new CellCount(0, 0, "AED", 1), new CellCount(9, 9, "AED", 1)], counts);
    }

    [Fact]
    public async Task Of_a_municipality_only_its_own_are_counted()
    {
        var counts = await ReadAsync("131016",
            Municipality("131016"), Municipality("999997"), Place("a", 36.05, 140.1), Facility("b", "b", ("municipality_id", "131016"), ("category", "AED"), ("latitude", 36.5), ("longitude", 140.1)));

        Assert.Equal([new CellCount(5, 0, "AED", 1)], counts);
    }

    [Fact]
    public void It_is_explained_as_all_reads_are()
    {
        var plan = CellsPlan.Of(Catalog, ofMunicipality: true);
        var rows = Statement.Of(new SelectWriter(new SqliteDialect(), plan.Reads[0]).Rows(), new SqliteDialect());

        Assert.Equal(
            """
            read 0: cells — groups of Facility
              where (latitude >= $south and latitude < $north and longitude >= $west and longitude < $east and the Municipality of municipality_id with code = $code)
              bring latitude in steps of $height from $south
                    longitude in steps of $width from $west
                    category
                    their number

            """,
            PlanText.Of(plan));
        Assert.EndsWith(" group by c0, c1, c2 order by c0, c1, c2", rows.Text.Replace("\"", "", StringComparison.Ordinal));
    }

    private LoadRow Place(string id, double? latitude, double? longitude, string category = "AED") =>
        Facility(id, id, ("category", category), ("latitude", latitude), ("longitude", longitude));

    private async Task<IReadOnlyList<CellCount>> ReadAsync(string? municipality, params LoadRow[] rows)
    {
        using var database = Open();
        Load(database, rows);
        return await new MapCells(database).CountAsync(Grid, municipality, CancellationToken.None);
    }
}
