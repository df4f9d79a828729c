namespace Gateway.Plan;

/// <summary>Why an operation cannot be a file: a closed family, worded by <c>Errors</c>.</summary>
internal abstract record FileRefusal;

/// <summary>Its root does not consist of a single paged list.</summary>
internal sealed record FileWithoutList : FileRefusal;

/// <summary>The list selects neither nodes nor edges, or both, or one several times.</summary>
/// <param name="List">Its response key.</param>
internal sealed record FileWithoutRows(string List) : FileRefusal;

/// <summary>The selection contains something that is not a value of a row.</summary>
/// <param name="Path">The path of the field.</param>
internal sealed record FileOfMore(string Path) : FileRefusal;

/// <summary>Two columns would have one name.</summary>
internal sealed record FileColumnTwice(string Name) : FileRefusal;

/// <summary>There are more columns than a spreadsheet can hold.</summary>
internal sealed record FileTooWide(int Columns, int Most) : FileRefusal;

/// <summary>A map was requested for rows without a point.</summary>
internal sealed record FileWithoutPoint : FileRefusal;

/// <summary>A calendar was requested for rows that are not calendar entries, or without the fields an entry needs.</summary>
/// <param name="Missing">The fields missing from the selection; empty = the rows have none.</param>
internal sealed record FileWithoutDays(IReadOnlyList<string> Missing) : FileRefusal;

/// <summary>The list is paged from its end.</summary>
internal sealed record FileFromTheEnd : FileRefusal;
