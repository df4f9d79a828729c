namespace Gateway.Import.Headings;

/// <summary>A column of a file: its heading as published, in the form in which headings are compared, and what it is read into.</summary>
internal sealed record FileColumn(int Index, string Heading, string Folded, HeadingTarget? Target)
{
    /// <summary>The class that the heading begins with, folded; null = none.</summary>
    public string? Class { get; init; }

    /// <summary>The heading of the column that says this of the rows, while this one says it of what they belong to; null = none.</summary>
    public string? YieldsTo { get; init; }
}
