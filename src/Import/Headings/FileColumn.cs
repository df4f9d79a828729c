namespace Gateway.Import.Headings;

/// <summary>A column of a file: its heading as published, in the form in which headings are compared, and what it is read into.</summary>
internal sealed record FileColumn(int Index, string Heading, string Folded, HeadingTarget? Target);
