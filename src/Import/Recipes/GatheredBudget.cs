using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A statement whose items are being collected.</summary>
/// <param name="first">The values of its first item.</param>
/// <param name="row">That item, for findings about the whole statement.</param>
internal sealed class GatheredBudget(object?[] first, RowDraft row)
{
    public object?[] First { get; } = first;

    public RowDraft Row { get; } = row;

    /// <summary>The unit in which it is published; null = unknown.</summary>
    public StatedUnit? Unit { get; private set; }

    /// <summary>The sum of its items in this file, in yen, or as if in yen where the unit is unknown.</summary>
    public decimal Sum { get; private set; }

    public void Take(BroughtAmount item, bool isTotal)
    {
        Unit ??= item.Unit;
        Sum += isTotal || item.IsDoubtful ? 0 : item.Place.Amount ?? item.Unitless ?? 0;
    }
}
