namespace Gateway.Import.Headings;

/// <summary>
/// A column of a file: its heading as published, the heading in the form used for comparison, and what the column is read into.
/// </summary>
internal sealed record FileColumn(int Index, string Heading, string Folded, HeadingTarget? Target)
{
    /// <summary>The class that the heading begins with, folded; null = none.</summary>
    public string? Class { get; init; }

    /// <summary>
    /// The heading of the column that says the same about the rows, while this one says it about what they belong to; null = none.
    /// </summary>
    public string? YieldsTo { get; init; }
}
