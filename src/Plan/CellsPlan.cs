using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>Plans the counting of places in the cells of a geographic grid, by category.</summary>
internal static class CellsPlan
{
    private static readonly VariableValue South = new("south", []);
    private static readonly VariableValue West = new("west", []);
    private static readonly VariableValue North = new("north", []);
    private static readonly VariableValue East = new("east", []);
    private static readonly VariableValue Height = new("height", []);
    private static readonly VariableValue Width = new("width", []);
    private static readonly VariableValue Code = new("code", []);

    /// <summary>
    /// Plans one read, whose rows are the groups: grid row and grid column (both from the south-west corner), category, count.
    /// </summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="ofMunicipality">Whether to count only the places of one municipality, given by its code.</param>
    public static OperationPlan Of(DataCatalog catalog, bool ofMunicipality)
    {
        var place = catalog.Entity(EntityRole.Place);
        var sources = new Sources(place);
        ColumnOf Column(string name) => new(sources.All[0], place.Column(name));
        var (latitude, longitude) = (Column("latitude"), Column("longitude"));
        var box = Within(latitude, South, North).Concat(Within(longitude, West, East));
        var owner = new ColumnOf(sources.All[0], catalog.ReferenceTo(EntityRole.Municipality, place)!);
        return new OperationPlan([], [new ReadPlan
        {
            Number = 0,
            Entity = place,
            Field = "cells",
            Sources = sources,
            Columns = [new GridStep(latitude, South, Height), new GridStep(longitude, West, Width), Column("category"), new GroupSize()],
            Where = new AllOf(ofMunicipality ? [.. box, Of(owner, catalog.Entity(EntityRole.Municipality))] : [.. box]),
            RefusableValues = [],
            Order = [],
            Extent = new GroupsExtent(),
        }]);
    }

    /// <param name="grid">The grid.</param>
    /// <param name="code">The code of the municipality whose places are counted; null = all.</param>
    public static VariableValues Values(CellGrid grid, string? code) => new(new Dictionary<string, object?>
    {
        [South.Name] = grid.South,
        [West.Name] = grid.West,
        [North.Name] = grid.South + (grid.Height * grid.Rows),
        [East.Name] = grid.West + (grid.Width * grid.Columns),
        [Height.Name] = grid.Height,
        [Width.Name] = grid.Width,
        [Code.Name] = code,
    });

    private static Predicate[] Within(ColumnOf degrees, ValueRef from, ValueRef to) =>
        [new Compare(degrees, Comparison.GreaterOrEqual, from), new Compare(degrees, Comparison.Less, to)];

    private static Predicate Of(ColumnOf owner, Entity municipality)
    {
        var row = Source.Of(municipality);
        return Referred.Of(owner, row, new Compare(new ColumnOf(row, municipality.Column("code")), Comparison.Equal, Code));
    }
}

/// <summary>A grid over a part of the earth, in degrees.</summary>
internal sealed record CellGrid(double South, double West, double Height, double Width, int Rows, int Columns);
