namespace Gateway.Plan;

/// <summary>
/// Reads <c>cells</c> of a list: the number of rows matching its whole filter in each cell of a geographic grid inside a box.
/// </summary>
internal static class CellsPlanner
{
    /// <summary>The most cells a box may have.</summary>
    public const int MostCells = 10_000;

    public const int LargestZoom = 22;

    /// <summary>Plans the read of the cells; invalid values are checked with the list, and make the list null too.</summary>
    public static CellsOutput Plan(AskField field, ReadDraft list, ReadDrafts reads)
    {
        var box = BoxValues.Of((AskObject)field.Arguments["box"]);
        var side = new CellSide(field.Value("zoom")!, box);
        var draft = reads.Add(list.Entity, field.Name);
        (draft.Parent, draft.Around, draft.Extent) = (list.Parent, list.Around, new GroupsExtent());
        draft.Sources.CountDerivedPointsAs(list.Own);
        draft.Where = PredicatePlanner.All([WithinBox.Of(draft.Own, box), list.Where]);
        draft.Search = list.Search?.Unranked;
        var (latitude, longitude) = Distance.Point(draft.Own);
        draft.Ordinal(new GridStep(latitude, new ConstantValue(-90.0), side));
        draft.Ordinal(new GridStep(longitude, new ConstantValue(-180.0), side));
        draft.Ordinal(new GroupSize());
        list.RefusableValues.AddRange([.. box.All, side]);
        var parts = field.Selection.For(Catalog.GraphNames.Cell).Select(Part);
        return new CellsOutput(field.Key, field.Locations, draft.Number, side, [.. parts]);
    }

    private static CellPartOutput Part(AskField field) => new(field.Key, field.Name switch
    {
        "latitude" => CellPart.Latitude,
        "longitude" => CellPart.Longitude,
        "count" => CellPart.Count,
        _ => CellPart.Typename,
    });
}

/// <summary>
/// The side of a cell in degrees: a quarter of a map tile at that zoom. Resolves to a <see cref="Refusal"/> for an invalid zoom, and for a
/// box with too many cells.
/// </summary>
internal sealed record CellSide(ValueRef Zoom, BoxValues Box) : ValueRef
{
    private const int OfTile = 4;

    public override bool MayRefuse => true;

    public override object Resolve(VariableValues variables)
    {
        var zoom = Number.Of(Zoom, variables);
        if (zoom is < 0 or > CellsPlanner.LargestZoom)
        {
            return new NumberOutOfRange("zoom", zoom, 0, CellsPlanner.LargestZoom, IsOver: false);
        }

        var side = 360 / Math.Pow(2, zoom) / OfTile;
        if (Box.All.Any(value => value.Resolve(variables) is Refusal))
        {
            // The box's own values report what is wrong with it.
            return side;
        }

        var cells = CellsOf(Box.Resolve(variables), side);
        return cells <= CellsPlanner.MostCells ? side : new TooManyCells((long)cells, CellsPlanner.MostCells);
    }

    private static double CellsOf(GeoBox box, double side)
    {
        var width = box.East - box.West + (box.East < box.West ? 360 : 0);
        return (Math.Floor((box.North - box.South) / side) + 1) * (Math.Floor(width / side) + 1);
    }
}
