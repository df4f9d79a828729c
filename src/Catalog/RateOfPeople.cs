namespace Gateway.Catalog;

/// <summary>For a group: the number of rows per thousand people living in the same area.</summary>
internal sealed record RateOfPeople(string Name, string Description) : Member(Name, Description)
{
    public const string TypeName = "Rate";
}
