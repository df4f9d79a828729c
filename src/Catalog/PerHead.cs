namespace Gateway.Catalog;

/// <summary>An amount per inhabitant of the row's municipality: not a column, but computed from the population.</summary>
/// <param name="Amount">Name of the field of the same entity with the amount.</param>
/// <param name="Year">Name of the field with its fiscal year.</param>
internal sealed record PerHead(string Name, string Description, string Amount, string Year) : Member(Name, Description)
{
    public const string TypeName = "AmountPerCapita";
}
