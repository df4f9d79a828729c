using Gateway.Import.Findings;
using Gateway.Import.Inputs;
using Gateway.Import.Records;
using Gateway.Import.Shapes;

namespace Gateway.Import.Formats;

/// <summary>The features of a map as a table: the headings are all names of properties, in the order in which they come.</summary>
internal abstract class FeatureTable
{
    public abstract IReadOnlyList<string> Properties { get; }

    public abstract int Count { get; }

    /// <summary>In which system its positions are written.</summary>
    public abstract MapSystem System { get; }

    public abstract MapForms Forms { get; }

    /// <summary>What a program called the layer; null = nothing.</summary>
    public virtual string? Layer => null;

    /// <summary>Whether some feature is no point, or its point cannot be read.</summary>
    public abstract bool HasShapes { get; }

    /// <summary>Whether there are columns for points; a layer of areas has none.</summary>
    public bool HasPoints => IsMap && (Forms.Points > 0 || !HasShapes);

    /// <summary>Whether the file is a map at all, and no mere list.</summary>
    public virtual bool IsMap => true;

    public string[] Headings =>
    [
        .. Properties, .. HasPoints ? (string[])[MapHeadings.Latitude, MapHeadings.Longitude] : [],
        .. HasShapes ? (string[])[MapHeadings.Shape] : [],
    ];

    /// <summary>What there is to say of the file beside its features.</summary>
    public virtual IReadOnlyList<Finding> Notes => [];

    public abstract Feature Read(int index);

    /// <summary>The table; none when it is of shapes that cannot be put on a map.</summary>
    public Attempt<Table> Table(ImportSource source, string encoding, string sha256) =>
        Forms.IsOfShapes && System.Refusal is { } refusal
            ? refusal
            : new Table(source.Name, encoding, sha256, Count, note => new FeatureRecords(this, note))
            {
                Hint = source.Hint,
                Map = IsMap ? new MapSummary(Forms, Layer) : null,
                Notes = System.Plane is null ? Notes : [.. Notes, new Finding(FileRules.ShapeConverted, Value: System.Name)],
            };

    /// <summary>A point gives its degrees, another shape its text in degrees; what cannot be made degrees stays as it is.</summary>
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

    /// <summary>What <see cref="HasShapes"/> says where the shapes are read: of what cannot be made degrees no point can be told.</summary>
    protected bool HoldsShapes(IEnumerable<MapShape?> shapes) =>
        System.Refusal is not null || shapes.Any(shape => shape is not null && !IsPoint(shape));

    /// <summary>Whether it is a single point, which columns of degrees can hold.</summary>
    private static bool IsPoint(MapShape shape) => shape is { Form: MapForm.Points, Count: 1 };
}

/// <summary>A feature: the cells of its properties, and where it is.</summary>
/// <param name="Shape">What is no point, as the geometry of GeoJSON.</param>
/// <param name="Rule">What is to be said of its shape.</param>
internal readonly record struct Feature(
    string[] Cells, string? Latitude = null, string? Longitude = null, string? Shape = null, Rule? Rule = null);
