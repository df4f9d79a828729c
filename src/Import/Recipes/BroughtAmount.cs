using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What a row of money brings with it until all rows are read: itself, its place, and what it says of wider ones.</summary>
/// <param name="Claims">Amounts that the row states of what it is a part of.</param>
/// <param name="Unit">In which unit its amount is published.</param>
internal sealed record BroughtAmount(
    RowDraft Row, PlacedAmount Place, IReadOnlyList<(string Key, long Amount)> Claims, StatedUnit? Unit) : Brought
{
    /// <summary>The number where nobody says in which unit it is, as if it were yen; null = there is none, or the unit is known.</summary>
    public long? Unitless { get; init; }

    /// <summary>Whether it may be the sum of others, though it does not say so.</summary>
    public bool IsDoubtful { get; set; }
}
