namespace Gateway.Import.Headings;

/// <summary>A heading in the form used for comparison, and the class that it begins with (投票所_名称).</summary>
/// <param name="Folded">The heading, without the class where that was split off.</param>
/// <param name="Class">The class, folded; null = it begins with no known one.</param>
internal sealed record ClassedHeading(string Folded, string? Class);

/// <summary>The headings of a table, read together: only together do they show the class of the rows.</summary>
/// <param name="Kind">The kind whose class most headings begin with; null = none.</param>
/// <param name="Unknown">The prefix that looks like a class but belongs to no kind; null = none.</param>
internal sealed record ClassedHeadings(IReadOnlyList<ClassedHeading> Headings, string? Kind, string? Unknown);
