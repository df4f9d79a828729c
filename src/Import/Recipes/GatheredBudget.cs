using Gateway.Import.Rows;

namespace Gateway.Import.Recipes;

/// <summary>A statement while its items are gathered.</summary>
/// <param name="first">The values of the first of its items.</param>
/// <param name="row">That item, for what there is to say of all.</param>
internal sealed class GatheredBudget(object?[] first, RowDraft row)
{
    public object?[] First { get; } = first;

    public RowDraft Row { get; } = row;

    /// <summary>In which unit it is published; null = nothing tells.</summary>
    public StatedUnit? Unit { get; private set; }

    /// <summary>What its items in this file come to, in yen, or as if it were yen where nothing tells the unit.</summary>
    public decimal Sum { get; private set; }

    public void Take(BroughtAmount item, bool isTotal)
    {
        Unit ??= item.Unit;
        Sum += isTotal || item.IsDoubtful ? 0 : item.Place.Amount ?? item.Unitless ?? 0;
    }
}
