namespace Gateway.Graph.Cost;

/// <summary>What an operation may cost before it is run, and whether that is enforced.</summary>
internal sealed record CostLimits(double FieldCost = 20_000, double TypeCost = 20_000)
{
    public bool Enforced { get; init; } = true;

    /// <summary>
    /// Whether a list counts as one page, however many rows are asked for: for uses where the number of rows is limited in another way.
    /// </summary>
    public bool OfOnePage { get; init; }
}
