using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The features of a map as a table: the headings are all property names, in order of appearance.</summary>
internal abstract class FeatureTable
{
    public abstract IReadOnlyList<string> Properties { get; }

    public abstract int Count { get; }

    /// <summary>The coordinate reference system of its positions.</summary>
    public abstract MapSystem System { get; }

    public abstract MapForms Forms { get; }

    /// <summary>The name that a program gave the layer; null = none.</summary>
    public virtual string? Layer => null;

    /// <summary>Whether some feature is not a point, or is a point that cannot be read.</summary>
    public abstract bool HasShapes { get; }

    /// <summary>Whether there are columns for points; a layer of areas has none.</summary>
    public bool HasPoints => IsMap && (Forms.Points > 0 || !HasShapes);

    /// <summary>Whether the file is a map, rather than a mere list.</summary>
    public virtual bool IsMap => true;

    public string[] Headings =>
    [
        .. Properties, .. HasPoints ? (string[])[MapHeadings.Latitude, MapHeadings.Longitude] : [],
        .. HasShapes ? (string[])[MapHeadings.Shape] : [],
    ];

    /// <summary>What there is to say of the file beside its features.</summary>
    public virtual IReadOnlyList<Finding> Notes => [];

    public abstract Feature Read(int index);

    /// <summary>Returns the table; a failure when its shapes cannot be put on a map.</summary>
    public Attempt<Table> Table(ImportSource source, string encoding, string sha256) =>
        Forms.IsOfShapes && System.Refusal is { } refusal
            ? refusal
            : new Table(source.Name, encoding, sha256, Count, note => new FeatureRecords(this, note))
            {
                Hint = source.Hint,
                Map = IsMap ? new MapSummary(Forms, Layer) : null,
                Notes = System.Plane is null ? Notes : [.. Notes, new Finding(FileRules.ShapeConverted, Value: System.Name)],
            };

    /// <summary>
    /// Returns a feature: a point becomes degrees, another shape a geometry in degrees; what cannot be converted stays as it is.
    /// </summary>
    protected Feature Place(string[] cells, MapShape? shape)
    {
        if (shape is null)
        {
            return new Feature(cells);
        }

        var placed = System.Refusal is null ? System.ToDegrees(shape) : shape;
        return System.Refusal is null && IsPoint(placed)
            ? new Feature(cells, GeoJsonWriter.Number(placed.Parts[0][0][0].North), GeoJsonWriter.Number(placed.Parts[0][0][0].East))
            : new Feature(cells, Shape: GeoJsonWriter.Write(placed),
                Rule: System.Refusal is null ? FileRules.ShapeNoPoint : FileRules.ShapeSystem);
    }

    /// <summary>
    /// Returns the value of <see cref="HasShapes"/> once the shapes are read; if they cannot be converted to degrees, there are no points.
    /// </summary>
    protected bool HoldsShapes(IEnumerable<MapShape?> shapes) =>
        System.Refusal is not null || shapes.Any(shape => shape is not null && !IsPoint(shape));

    /// <summary>Whether it is a single point, which fits into columns of degrees.</summary>
    private static bool IsPoint(MapShape shape) => shape is { Form: MapForm.Points, Count: 1 };
}

/// <summary>A feature: the cells of its properties, and its location.</summary>
/// <param name="Shape">The shape, unless it is a point, as GeoJSON geometry.</param>
/// <param name="Rule">The rule to report about its shape.</param>
internal readonly record struct Feature(
    string[] Cells, string? Latitude = null, string? Longitude = null, string? Shape = null, Rule? Rule = null);
