using Gateway.Catalog;

namespace Gateway.Import.Headings;

/// <summary>What a column is read into.</summary>
/// <param name="Name">Unique among the targets of a kind: the graph path of the field, or a word where there is no field.</param>
/// <param name="Path">The path the graph shows for the column.</param>
/// <param name="Rank">
/// The heading's position among those of the field: when two columns fill one field, the lower rank is read first.
/// </param>
internal sealed record HeadingTarget(string Name, string? Path, int Rank)
{
    public Field? Field { get; init; }

    /// <summary>The column of the entity's table that holds the field.</summary>
    public Column? Column { get; init; }

    public ColumnRole? Role { get; init; }

    /// <summary>What the column is for, whether or not its rows have a field for it.</summary>
    public ColumnRole? Means => Role ?? Field?.Role;

    public AgeBand? Band { get; init; }

    public ImagePart? Image { get; init; }

    /// <summary>For a column of budget amounts: which amounts.</summary>
    public AmountHeading? Amount { get; init; }

    /// <summary>For a column that describes what hangs on a row: which part of that.</summary>
    public RecordPart? PartOf { get; init; }

    /// <summary>Whether the column holds the collection days of the waste class that is its heading.</summary>
    public bool IsOfClass { get; init; }
}
