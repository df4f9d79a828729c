namespace Gateway.Catalog;

/// <summary>
/// The outline of a row on the map, or, with <see cref="Via"/>, of a zone it refers to; returned only on request, at the
/// requested level of detail.
/// </summary>
internal sealed record Outline(string Name, string Description) : Member(Name, Description)
{
    /// <summary>The column with the shape, as <see cref="Shapes.ShapeText"/> writes it.</summary>
    public const string TextColumn = "geometry";

    /// <summary>The column with the number of the shape, derived from its text; equal shapes have equal numbers.</summary>
    public const string NumberColumn = "shape_id";

    /// <summary>Name of the <see cref="Reference"/> of the same entity whose row holds the shape; null = the own row.</summary>
    public string? Via { get; init; }
}
