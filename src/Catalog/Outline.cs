namespace Gateway.Catalog;

/// <summary>
/// The shape of a row on the map, or, with <see cref="Via"/>, of a zone it refers to: told when it is asked for, with as much detail as is
/// asked for.
/// </summary>
internal sealed record Outline(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The column with the shape, as <see cref="Shapes.ShapeText"/> writes it.</summary>
    public const string TextColumn = "geometry";

    /// <summary>The column with the number of the shape, which follows from its text; equal shapes have one number.</summary>
    public const string NumberColumn = "shape_id";

    /// <summary>Name of the <see cref="Reference"/> of the same entity whose row holds the shape; null = the own row.</summary>
    public string? Via { get; init; }
}
