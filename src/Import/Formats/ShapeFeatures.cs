using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The features of a Shapefile: shapes from one file and rows from another, one to one.</summary>
internal sealed class ShapeFeatures : FeatureTable
{
    private const double Halfway = 180;
    private const double Pole = 90;

    private readonly List<(int Row, MapShape? Shape)> features;
    private readonly AttributeFile attributes;

    /// <param name="system">The text of its .prj file; null = there is none.</param>
    public ShapeFeatures(IReadOnlyList<MapShape?> shapes, AttributeFile attributes, IReadOnlyList<string> headings, string? system)
    {
        this.attributes = attributes;
        Properties = headings;
        features = [.. shapes.Index().Where(s => !attributes.IsDeleted(s.Index)).Select(s => (s.Index, s.Item))];
        Forms = MapForms.Of(features.Select(f => f.Shape?.Form));
        System = MapSystem.OfText(system, features.TrueForAll(f => f.Shape is null || f.Shape.Positions.All(IsDegree)));
        HasShapes = HoldsShapes(features.Select(f => f.Shape));
    }

    public override IReadOnlyList<string> Properties { get; }

    public override int Count => features.Count;

    public override MapSystem System { get; }

    public override MapForms Forms { get; }

    public override bool HasShapes { get; }

    public override Feature Read(int index) => Place(attributes.Cells(features[index].Row), features[index].Shape);

    private static bool IsDegree(Position at) => Math.Abs(at.East) <= Halfway && Math.Abs(at.North) <= Pole;
}
