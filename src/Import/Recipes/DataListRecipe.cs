namespace Gateway.Import.Recipes;

/// <summary>
/// A row that describes a data set. It is served as published; what it says of data sets is brought to these after each import.
/// </summary>
internal sealed class DataListRecipe : TableRecipe
{
    public override Dating Dating => Dating.Editions;
}
