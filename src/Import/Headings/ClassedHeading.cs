namespace Gateway.Import.Headings;

/// <summary>A heading in the form in which it is compared, and the class that it begins with (投票所_名称).</summary>
/// <param name="Folded">Without the class, where that was cut.</param>
/// <param name="Class">The class, folded; null = it begins with none that is known.</param>
internal sealed record ClassedHeading(string Folded, string? Class);

/// <summary>The headings of a table, read together: only together do they tell of which class their rows are.</summary>
/// <param name="Kind">The kind whose class most headings begin with; null = none.</param>
/// <param name="Unknown">What headings begin with as with a class, although no kind has such a one; null = nothing.</param>
internal sealed record ClassedHeadings(IReadOnlyList<ClassedHeading> Headings, string? Kind, string? Unknown);
