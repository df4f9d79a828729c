namespace Gateway.Import.Recipes;

/// <summary>
/// A row that describes a data set. It is served as published; what it says about data sets is joined to them after each import.
/// </summary>
internal sealed class DataListRecipe : TableRecipe
{
    public override Dating Dating => Dating.Editions;
}
