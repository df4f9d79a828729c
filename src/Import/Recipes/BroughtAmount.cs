using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>What a row of money carries until all rows are read: itself, its place, and its claims about wider ones.</summary>
/// <param name="Claims">Amounts that the row states for what contains it.</param>
/// <param name="Unit">The unit in which its amount is published.</param>
internal sealed record BroughtAmount(
    RowDraft Row, PlacedAmount Place, IReadOnlyList<(string Key, long Amount)> Claims, StatedUnit? Unit) : Brought
{
    /// <summary>The number when its unit is unknown, as if it were yen; null = there is none, or the unit is known.</summary>
    public long? Unitless { get; init; }

    /// <summary>Whether it may be the sum of others without saying so.</summary>
    public bool IsDoubtful { get; set; }
}
