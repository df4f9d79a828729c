namespace Gateway.Plan;

/// <summary>Why an operation is no file: a closed family, worded by <c>Errors</c>.</summary>
internal abstract record FileRefusal;

/// <summary>It has not one field at its root that is a list in pages.</summary>
internal sealed record FileWithoutList : FileRefusal;

/// <summary>Of that list neither nodes nor edges are asked, or both, or several times.</summary>
/// <param name="List">Its response key.</param>
internal sealed record FileWithoutRows(string List) : FileRefusal;

/// <summary>Something is asked that is no value of a row.</summary>
/// <param name="Path">Where it stands.</param>
internal sealed record FileOfMore(string Path) : FileRefusal;

/// <summary>Two columns would have one name.</summary>
internal sealed record FileColumnTwice(string Name) : FileRefusal;

/// <summary>There are more columns than a sheet has.</summary>
internal sealed record FileTooWide(int Columns, int Most) : FileRefusal;

/// <summary>A map is wanted of rows without a point.</summary>
internal sealed record FileWithoutPoint : FileRefusal;

/// <summary>A calendar is wanted of rows that are no entries of one, or without what an entry must have.</summary>
/// <param name="Missing">The fields that are not asked for; empty = there are none.</param>
internal sealed record FileWithoutDays(IReadOnlyList<string> Missing) : FileRefusal;

/// <summary>The list is asked from its end.</summary>
internal sealed record FileFromTheEnd : FileRefusal;
