using Gateway.Catalog;

namespace Gateway.Import.Headings;

/// <summary>What a column is read into.</summary>
/// <param name="Name">Unique among the targets of a kind: the graph path of the field, or a word for what is no field.</param>
/// <param name="Path">The path the graph shows for the column.</param>
/// <param name="Rank">Place of the heading among those of the field: with two columns for one field, the lower one is read first.</param>
internal sealed record HeadingTarget(string Name, string? Path, int Rank)
{
    public Field? Field { get; init; }

    /// <summary>The column of the entity's table that holds the field.</summary>
    public Column? Column { get; init; }

    public ColumnRole? Role { get; init; }

    /// <summary>What the column is for, whether its row has a field for it or not.</summary>
    public ColumnRole? Means => Role ?? Field?.Role;

    public AgeBand? Band { get; init; }

    public ImagePart? Image { get; init; }

    /// <summary>Of a column of amounts of a budget: which amounts.</summary>
    public AmountHeading? Amount { get; init; }

    /// <summary>Of a column that says something of what hangs on a row: of what.</summary>
    public RecordPart? PartOf { get; init; }

    /// <summary>Of a column with the days on which a class of waste is collected, which is its heading.</summary>
    public bool IsOfClass { get; init; }
}
