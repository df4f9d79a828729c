using Gateway.Catalog;

namespace Gateway.Plan;

/// <summary>To count the rows of an entity in the cells of a grid over the earth, by the values of one of their columns.</summary>
/// <param name="Category">What is counted apart.</param>
/// <param name="Owner">The reference whose row limits what is counted; null = all rows.</param>
internal sealed record CellsPlan(Entity Entity, Column Latitude, Column Longitude, Column Category, Owner? Owner = null)
{
    /// <summary>The names of the values a run takes.</summary>
    public static readonly VariableValue South = Variable("south");

    public static readonly VariableValue West = Variable("west");

    public static readonly VariableValue North = Variable("north");

    public static readonly VariableValue East = Variable("east");

    public static readonly VariableValue Height = Variable("height");

    public static readonly VariableValue Width = Variable("width");

    public static readonly VariableValue OwnerValue = Variable("owner");

    /// <summary>The places of a catalogue, of one municipality by its code or of all.</summary>
    public static CellsPlan OfFacilities(DataCatalog catalog, bool ofMunicipality)
    {
        var facility = catalog.Entity(EntityRole.Place);
        var municipality = catalog.Entity(EntityRole.Municipality);
        return new CellsPlan(
            facility,
            facility.Column("latitude"),
            facility.Column("longitude"),
            facility.Column("category"),
            ofMunicipality ? new Owner(facility.ColumnOf(facility.Reference("municipality")), municipality, municipality.Column("code")) : null);
    }

    private static VariableValue Variable(string name) => new(name, []);
}

/// <summary>Rows that belong to the one row of <paramref name="Entity"/> whose <paramref name="Key"/> is given.</summary>
internal sealed record Owner(Column Column, Entity Entity, Column Key);

/// <summary>A grid over a part of the earth, in degrees.</summary>
internal sealed record CellGrid(double South, double West, double Height, double Width, int Rows, int Columns)
{
    /// <summary>More would be no picture, and no small answer.</summary>
    public const int MostCells = 2000;

    public VariableValues Values(string? owner) => new(new Dictionary<string, object?>
    {
        [CellsPlan.South.Name] = South,
        [CellsPlan.West.Name] = West,
        [CellsPlan.North.Name] = South + (Height * Rows),
        [CellsPlan.East.Name] = West + (Width * Columns),
        [CellsPlan.Height.Name] = Height,
        [CellsPlan.Width.Name] = Width,
        [CellsPlan.OwnerValue.Name] = owner,
    });
}

/// <summary>How many rows of a category lie in a cell; both numbers count from the south-west corner of the grid.</summary>
internal sealed record CellCount(int Row, int Column, string Category, long Count);
